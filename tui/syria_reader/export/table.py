"""Facts as a table of comma-separated values (RFC 4180), safe to open in a spreadsheet."""

from collections.abc import Iterator
from typing import NamedTuple

from syria_reader.export.context import Sentences
from syria_reader.export.source_name import source_name
from syria_reader.facts import Actor, Place
from syria_reader.reading import Reading
from syria_reader.text import visible

Cell = str | int | float | None
_FORMULA = tuple("=+-@＝＋－＠")
"""What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection")."""
_PARTING = frozenset('",;\t')
"""What parts or ends a cell, in one program or another."""


class Row(NamedTuple):
    """A fact; its fields are the columns, in their order. What a kind of fact does not have is empty."""

    fact: str
    id: str = ""
    name: str = ""
    kind: str = ""
    start: int = 0
    end: int = 0
    text: str = ""
    value: Cell = None
    low: Cell = None
    high: Cell = None
    unit: str | None = None
    counted: str | None = None
    hedge: str | None = None
    hedge_text: str | None = None
    attributed_to: str | None = None
    since: str | None = None
    part_of: str | None = None
    place: str | None = None
    country: str | None = None
    admin1: str | None = None
    latitude: Cell = None
    longitude: Cell = None
    geonameid: Cell = None
    object: str | None = None
    cue: str | None = None
    rule: str = ""
    confidence: Cell = None


_ABOUT = ("source", "sha256", "title", "published")
COLUMNS = (*_ABOUT, *Row._fields, "sentence")
"""The names of the columns."""


def header() -> str:
    """The first line of a table."""
    return _line(COLUMNS)


def table(reading: Reading) -> str:
    """A line for every mention of an actor or a place, every figure, date, claim and relation."""
    article = reading.article
    about = article.metadata
    title, published = about.title, about.published
    lead = (
        source_name(reading),
        reading.sha256,
        title.value if title else None,
        published.value if published else None,
    )
    sentences = Sentences(article)
    lines = []
    for row in _rows(reading):
        start, end = sentences.at(row.start)
        lines.append(_line((*lead, *row, article.text[start:end])))
    return "".join(lines)


def _rows(reading: Reading) -> Iterator[Row]:
    facts = reading.facts
    for actor in facts.actors:
        yield from _mentions(actor, Row("actor", actor.id, actor.name, actor.kind))
    for place in facts.places:
        row = Row(
            "place",
            place.id,
            place.name,
            place.kind,
            country=place.country,
            admin1=place.admin1,
            latitude=place.latitude,
            longitude=place.longitude,
            geonameid=place.geonameid,
        )
        yield from _mentions(place, row)
    names = {actor.id: actor.name for actor in facts.actors}
    places = {place.id: place.name for place in facts.places}
    for s in facts.statistics:
        yield Row(
            "statistic", s.id, "", s.category, s.start, s.end, s.text, s.value, s.low, s.high, s.unit,
            s.counted, s.hedge, s.hedge_text, s.attributed_to, s.since, s.part_of, places.get(s.place or ""),
            rule=s.rule, confidence=s.confidence,
        )  # fmt: skip
    for date in facts.dates:
        yield Row(
            "date", start=date.start, end=date.end, text=date.text, value=date.value,
            rule=date.rule, confidence=date.confidence,
        )  # fmt: skip
    for claim in facts.claims:
        speaker = names.get(claim.speaker or "", claim.speaker_text)
        yield Row(
            "claim", claim.speaker or "", speaker, claim.speech, claim.start, claim.end, claim.text,
            cue=claim.cue,
        )  # fmt: skip
    for relation in facts.relations:
        yield Row(
            "relation", relation.subject, names.get(relation.subject, ""), relation.verb, relation.start,
            relation.end, relation.text, object=names.get(relation.object), rule=relation.rule,
            confidence=relation.confidence,
        )  # fmt: skip


def _mentions(item: Actor | Place, row: Row) -> Iterator[Row]:
    for mention in item.mentions:
        yield row._replace(
            start=mention.start,
            end=mention.end,
            text=mention.text,
            rule=mention.rule,
            confidence=mention.confidence,
        )


def _line(cells: tuple[Cell, ...]) -> str:
    return ",".join(map(_cell, cells)) + "\r\n"


def _cell(value: Cell) -> str:
    """A number as it is; words on one line, quoted where they need it.

    What a spreadsheet would take for a formula has an apostrophe before it.
    """
    if value is None:
        return ""
    if not isinstance(value, str):
        return repr(value)
    words = visible(value)
    formula = words.startswith(_FORMULA)
    if formula:
        words = f"'{words}"
    if formula or not _PARTING.isdisjoint(words):
        doubled = words.replace('"', '""')
        return f'"{doubled}"'
    return words
