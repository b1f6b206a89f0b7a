"""Figures: found, with the right number, and every field of them.

A found figure hits a marked one when their spans overlap, one to one. The fields are judged over the hits.
Optional figures are neither wanted nor wrong, except where `strict`.
"""

from collections.abc import Callable, Mapping
from typing import Any

from scoring.gold import Figure, Report
from scoring.names import same_name, same_phrase, unit, words
from scoring.rows import holds
from scoring.spans import Span, paired
from scoring.tally import Miss, Scores, Tally, around

Given = Mapping[str, Any]


def equal(wanted: float | None, given: float | None) -> bool:
    return wanted is not None and given is not None and abs(wanted - given) <= 1e-6 * max(1.0, abs(wanted))


def same_value(wanted: Figure, given: Given) -> bool:
    """The number; both bounds of a range; for a vague word anything between the word and its upper bound."""
    value, low, high = given.get("value"), given.get("low"), given.get("high")
    if wanted.vague:
        word = (wanted.low or 0) / 2
        size = low if value is None else value
        return size is not None and word <= size <= (wanted.high or float("inf"))
    if wanted.value is None:
        return equal(wanted.low, low) and equal(wanted.high, high)
    return equal(wanted.value, value) and (low is None or high is None or low <= value <= high)


def same_unit(wanted: Figure, given: Given) -> bool:
    """The same unit under any of its names, or the noun that is counted."""
    name = given.get("unit")
    if not name:
        return False
    if unit(name) in {unit(accepted) for accepted in wanted.units}:
        return True
    have = words(name)
    return bool(have) and wanted.counted is not None and have[-1] in words(wanted.counted)


def same_source(wanted: Figure, given: Given) -> bool:
    name = given.get("attributed_to")
    if not wanted.sources or not name:
        return not wanted.sources and not name
    return same_name(list(wanted.sources), name)


FIELDS: dict[str, Callable[[Figure, Given], bool]] = {
    "unit": same_unit,
    "counted": lambda g, p: same_phrase(g.counted, p.get("counted")),
    "category": lambda g, p: g.category == p.get("category"),
    "hedge": lambda g, p: g.hedge == (p.get("hedge") or "none"),
}
NAMED: dict[str, Callable[[Figure, Given], bool]] = {
    "attributed_to": same_source,
    "since": lambda g, p: same_phrase(g.since, p.get("since")),
}


def score_statistics(report: Report, document: dict[str, Any], strict: bool = False) -> Scores:
    """Nothing where no figures were marked in the report."""
    scores = Scores()
    if report.figures is None:
        return scores
    figures, given = report.figures, document["statistics"]
    spans = [Span(p["start"], p["end"]) for p in given]
    required = [i for i, figure in enumerate(figures) if not figure.optional]
    if strict:
        pairs = paired([figures[i].span for i in required], spans)
        pairs = {required[i]: j for i, j in pairs.items()}
        hits, excused = pairs, set[int]()
    else:
        pairs = paired([figure.span for figure in figures], spans, first=required)
        hits = {i: j for i, j in pairs.items() if not figures[i].optional}
        excused = {j for i, j in pairs.items() if figures[i].optional}
    extra = sorted(set(range(len(given))) - set(hits.values()) - excused)
    n_wanted, n_given = len(required), len(hits) + len(extra)

    def part(right: int) -> Tally:
        return Tally(right, n_wanted, right, n_given)

    if strict:
        scores.tallies["statistics strict"] = part(len(hits))
        return scores
    right = {i: j for i, j in hits.items() if same_value(figures[i], given[j])}
    scores.tallies["statistics detection"] = part(len(hits))
    scores.tallies["statistics value"] = part(len(right))
    scores.tallies["statistics value and unit"] = part(
        sum(same_unit(figures[i], given[j]) for i, j in right.items())
    )
    for i in sorted(set(required) - set(hits)):
        note(scores, report, "figure missed", figures[i].span)
    for j in extra:
        note(scores, report, "figure wrong", spans[j])
    for i, j in sorted(hits.items()):
        judge(scores, report, figures[i], given[j])
    score_links(scores, report, document, pairs)
    return scores


def judge(scores: Scores, report: Report, wanted: Figure, given: Given) -> None:
    """Every field of one hit."""
    if not same_value(wanted, given):
        have = tuple(given.get(field) for field in ("value", "low", "high"))
        told = f"want {(wanted.value, wanted.low, wanted.high)}, have {have}: "
        note(scores, report, "figure value", wanted.span, told)
    for name, same in FIELDS.items():
        right = same(wanted, given)
        scores.tally(f"statistics {name}").note(right)
        if not right:
            want = wanted.units if name == "unit" else getattr(wanted, name)
            note(scores, report, f"figure {name}", wanted.span, f"want {want!r}, have {given.get(name)!r}: ")
    for name, same in NAMED.items():
        want = wanted.sources[:1] if name == "attributed_to" else wanted.since
        both = bool(want) and bool(given.get(name)) and same(wanted, given)
        tally = scores.tally(f"statistics {name}")
        tally += Tally(both, bool(want), both, bool(given.get(name)))
        if not same(wanted, given):
            note(scores, report, f"figure {name}", wanted.span, f"want {want!r}, have {given.get(name)!r}: ")


def score_links(scores: Scores, report: Report, document: dict[str, Any], pairs: dict[int, int]) -> None:
    """What ties a figure to others and to a place, as far as the document has keys for it."""
    given, figures = document["statistics"], report.figures or ()
    places = {row.id: row for row in report.places or ()}
    rows = {row["id"]: row for row in document["places"]}
    phrases = {other.get("id"): other.get("text") for other in given}

    def missed(field: str, wanted: Figure, want: object, have: object) -> None:
        note(scores, report, f"figure {field}", wanted.span, f"want {want!r}, have {have!r}: ")

    for i, j in pairs.items():
        wanted, have = figures[i], given[j]
        if wanted.optional:
            continue
        if "count_type" in have and wanted.count_type != "unknown":
            right = wanted.count_type == have["count_type"]
            scores.tally("statistics count_type").note(right)
            if not right:
                missed("count_type", wanted, wanted.count_type, have["count_type"])
        if "status_group" in have and wanted.status_group:
            right = wanted.status_group == have["status_group"]
            scores.tally("statistics status_group").note(right)
            if not right:
                missed("status_group", wanted, wanted.status_group, have["status_group"])
        if "part_of" in have:
            whole = pairs.get(wanted.part_of) if wanted.part_of is not None else None
            right = whole is not None and have["part_of"] == given[whole]["id"]
            tally = scores.tally("statistics part_of")
            tally += Tally(right, wanted.part_of is not None, right, have["part_of"] is not None)
            if not right and (wanted.part_of is not None or have["part_of"] is not None):
                want = (
                    report.text[slice(*figures[wanted.part_of].span)] if wanted.part_of is not None else None
                )
                missed("part_of", wanted, want, phrases.get(have["part_of"]))
        if "place" in have:
            row = rows.get(have["place"])
            right = bool(wanted.place and row and holds(report, places[wanted.place], row))
            tally = scores.tally("statistics place")
            tally += Tally(right, wanted.place is not None, right, have["place"] is not None)
            if not right and (wanted.place or row):
                missed("place", wanted, wanted.place and places[wanted.place].name, row and row["name"])


def note(scores: Scores, report: Report, what: str, span: Span, before: str = "") -> None:
    text = report.text[slice(*span)]
    scores.misses.append(Miss(report.id, what, text, before + around(report.text, *span)))
