"""Facts as a brief in Markdown: for a person to read, print or paste."""

import re
from collections.abc import Iterable, Iterator, Sequence

from syria_reader.export.amounts import amount
from syria_reader.export.source_name import source_name
from syria_reader.facts import Date, Facts, Place, Speech, Statistic
from syria_reader.reading import Reading
from syria_reader.text import visible

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&!^$])")


def brief(reading: Reading) -> str:
    """Title and source, then what was found, each kind of fact under its heading; empty kinds left out."""
    facts = reading.facts
    parts = [
        *_about(reading),
        *_table(
            "Actors",
            ("Actor", "Kind", "Role", "Mentions"),
            ((a.name, a.kind.replace("-", " "), a.role or "", str(len(a.mentions))) for a in facts.actors),
        ),
        *_relations(facts),
        *_table(
            "Places",
            ("Place", "Kind", "Where", "Coordinates", "Mentions"),
            ((p.name, p.kind, _where(p), _coordinates(p), str(len(p.mentions))) for p in facts.places),
        ),
        *_statistics(facts),
        *_table(
            "Timeline",
            ("When", "What", "In the text"),
            ((date.value, date.clause or "", date.text) for date in _in_order(facts.dates)),
        ),
        *_claims(facts),
    ]
    return "\n\n".join(parts) + "\n"


def _about(reading: Reading) -> Iterator[str]:
    article, about = reading.article, reading.article.metadata
    yield f"# {_plain(about.title.value if about.title else source_name(reading))}"
    known = (
        ("Author", about.author.value if about.author else None),
        ("Published", about.published.value if about.published else None),
        ("Source", source_name(reading)),
        ("Address", reading.url if reading.url != reading.source else None),
        ("Fetched", reading.fetched),
        ("SHA-256", reading.sha256),
        ("Length", f"{article.words:,} words"),
    )
    yield "  \n".join(f"{name}: {_plain(value)}" for name, value in known if value)


def _relations(facts: Facts) -> Iterator[str]:
    names = {actor.id: actor.name for actor in facts.actors}
    rows = (
        (names.get(r.subject, ""), r.verb.replace("-", " "), names.get(r.object, ""), r.text)
        for r in facts.relations
    )
    yield from _table("Relations", ("Who", "Does", "Whom", "In the text"), rows)


def _statistics(facts: Facts) -> Iterator[str]:
    by_id = {statistic.id: statistic for statistic in facts.statistics}
    places = {place.id: place.name for place in facts.places}

    def row(statistic: Statistic) -> Sequence[str]:
        whole = by_id.get(statistic.part_of or "")
        of = f", of the {whole.text}" if whole else ""
        return (
            amount(statistic),
            (statistic.counted or statistic.unit) + of,
            statistic.category.replace("-", " "),
            statistic.attributed_to or "no source named",
            statistic.since or "",
            places.get(statistic.place or "", ""),
        )

    yield from _table(
        "Statistics",
        ("Figure", "Of what", "Category", "Who says so", "Time", "Where"),
        map(row, facts.statistics),
    )
    if facts.notes_on_figures:
        yield "\n".join(f"- {_plain(note.text)}" for note in facts.notes_on_figures)


def _claims(facts: Facts) -> Iterator[str]:
    names = {actor.id: actor.name for actor in facts.actors}
    lines = []
    for claim in facts.claims:
        words = f"“{_plain(claim.text)}”" if claim.speech is Speech.DIRECT else _plain(claim.text)
        lines.append(f"- {_plain(names.get(claim.speaker or '', claim.speaker_text))}: {words}")
    if lines:
        yield "## Who says what"
        yield "\n".join(lines)


def _table(heading: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    lines = ["| " + " | ".join(_plain(cell) for cell in row) + " |" for row in rows]
    if lines:
        yield f"## {heading}"
        yield "\n".join([f"| {' | '.join(columns)} |", "|" + " --- |" * len(columns), *lines])


def _in_order(dates: Iterable[Date]) -> list[Date]:
    """By the day they begin; the day of the article itself stands under its title."""

    def begin(date: Date) -> tuple[str, int]:
        first, _, last = date.value.partition("/")
        return last if first in ("", "..") else first, date.start

    return sorted((date for date in dates if date.rule != "published"), key=begin)


def _where(place: Place) -> str:
    from syria_reader.facts.gazetteer import open_gazetteer

    entry = open_gazetteer().country(place.country) if place.country else None
    country = entry.name if entry else place.country or ""
    return ", ".join(part for part in (place.admin1, country) if part and part != place.name)


def _coordinates(place: Place) -> str:
    if place.latitude is None or place.longitude is None:
        return ""
    north, east = ("N" if place.latitude >= 0 else "S"), ("E" if place.longitude >= 0 else "W")
    return f"{abs(place.latitude):.4f} {north}, {abs(place.longitude):.4f} {east}"


def _plain(words: str) -> str:
    """`words` on one line, with nothing in them that Markdown or HTML would take for its own.

    Never first in a line, where a number with a full stop or a dash would begin a list.
    """
    return _SPECIAL.sub(r"\\\1", visible(words))
