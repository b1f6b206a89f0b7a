"""The card of a figure."""

from syria_reader.article import Span
from syria_reader.facts import CountType, Hedge, Speech, Statistic
from syria_reader.text import visible
from syria_reader.ui.cards.card import Part, Row, Stop, part
from syria_reader.ui.cards.context import lines_around, words_of
from syria_reader.ui.cards.dossier import Dossier
from syria_reader.ui.cards.entries import clipped, entry, inset, paragraph, told
from syria_reader.ui.cards.lists import figures
from syria_reader.ui.cards.why import HEADING, why
from syria_reader.ui.cells import cell_width, fit
from syria_reader.ui.choice import Choice
from syria_reader.ui.fact_rows import GLYPHS
from syria_reader.ui.rows import Fragment, Line, at_most
from syria_reader.ui.typesetting import wrap
from syria_reader.ui.wording import figure

_FIRM = {
    Hedge.AT_LEAST: "{} or more",
    Hedge.MORE_THAN: "more than {}",
    Hedge.ABOUT: "about {}",
    Hedge.AT_MOST: "{} or fewer",
    Hedge.FEWER_THAN: "fewer than {}",
    Hedge.POSSIBLY: "possibly {}",
}
_COUNT = {
    CountType.NEW: "one event, not a running total",
    CountType.CUMULATIVE: "running total over a period",
    CountType.SUBSET: "part of another figure",
}
_LONGEST = 12
"""Lines of a sentence that are shown."""


def statistic_card(choice: Choice, dossier: Dossier, width: int) -> list[Part]:
    """What a figure says in its sentence, and how it was read."""
    statistic = dossier.statistics[choice.item]
    whole = dossier.statistics.get(statistic.part_of or "")
    notes = [note for note in dossier.facts.notes_on_figures if statistic.id in note.figures]
    span = Span(statistic.start, statistic.end)
    words = words_of(dossier.article, span)
    prose = dossier.article.prose(words.block)
    first, last = (
        prose.from_source(statistic.sentence.start),
        prose.from_source(statistic.sentence.end - 1) + 1,
    )
    sentence = lines_around(words, Span(min(first, words.start), last), "statistic", width, _LONGEST)
    grounds = why(statistic.rule, statistic.confidence, words, "statistic", width)
    return [
        part("", [_head(statistic, dossier, width)]),
        part("SENTENCE", [Row(sentence, Stop(span, choice))]),
        part("READ AS", _reading(statistic, dossier, width)),
        figures("PART OF", [whole] if whole and whole is not statistic else [], dossier, width),
        figures("ITS PARTS", dossier.parts_of(statistic), dossier, width, parts=True),
        part("NOTE", [Row(paragraph(note.text, width, "note")) for note in notes]),
        part(HEADING, [Row(grounds, Stop(span, choice))]),
    ]


def _head(statistic: Statistic, dossier: Dossier, width: int) -> Row:
    told = figure(statistic)
    words, value = f"{told.value} {told.what}", len(told.value)
    lines: list[Line] = []
    for start, end in at_most(wrap(words, width), 4):
        cut = max(min(value, end), start)
        number = fit(words[start:cut], width)
        rest = fit(words[cut:end], width - cell_width(number))
        lines.append([Fragment(number, "value"), Fragment(rest, "strong")])
    category = str(statistic.category).removesuffix("-other")
    where = f"{category} · {dossier.where(statistic.start)}"
    return Row([*lines, *paragraph(where, width, "quiet")])


def _reading(statistic: Statistic, dossier: Dossier, width: int) -> list[Row]:
    """What the number means, what it counts, who says so, of which time and place."""
    value = bounds(statistic)
    hedged = f"{value}: “{visible(statistic.hedge_text)}”" if statistic.hedge_text else value
    rows = [Row(told("value", hedged, width))]
    unit, counted = statistic.unit, statistic.counted or ""
    if counted or unit == "people":
        rows.append(Row(told("counts", counted or unit, width)))
    if unit not in ("people", "count") and unit.casefold() not in counted.casefold():
        rows.append(Row(told("unit", unit, width)))
    group = (statistic.status_group or "").replace("-", " ")
    if group and group not in counted.casefold():
        rows.append(Row(told("who are", group, width)))
    rows.append(_source(statistic, dossier, width))
    if statistic.since:
        rows.append(Row(told("time", statistic.since, width)))
    if statistic.count_type in _COUNT:
        rows.append(Row(told("kind", _COUNT[statistic.count_type], width)))
    place = dossier.places.get(statistic.place or "")
    if place is not None:
        found = dossier.standing("places", place.id, statistic.start)
        name = clipped([Fragment(visible(place.name), "place")], width - inset(width))
        stop = Stop(Span(found.here.start, found.here.end), found) if found else None
        rows.append(Row(entry(["place"], [name], width), stop))
    return rows


def _source(statistic: Statistic, dossier: Dossier, width: int) -> Row:
    """Who gives the figure, and the word that shows it."""
    room = width - inset(width)
    if statistic.attributed_to is None:
        return Row(told("source", "nobody is named", width, "quiet"))
    actor = dossier.source_of(statistic)
    claim = dossier.claim_over(statistic)
    lines = [clipped([Fragment(visible(statistic.attributed_to))], room)]
    stop = Stop(statistic.sentence)
    if actor is not None:
        glyph = Fragment(f"{GLYPHS[actor.kind]} ", "glyph")
        lines = [clipped([glyph, Fragment(visible(actor.name))], room)]
        found = dossier.standing("actors", actor.id, statistic.start)
        stop = Stop(Span(found.here.start, found.here.end), found) if found else stop
    if claim is not None:
        how = "in its own words" if claim.speech is Speech.DIRECT else "reported"
        lines += paragraph(f"{how}: “{claim.cue}”" if claim.cue else how, room, "quiet", 2)
    return Row(entry(["source"], lines, width), stop)


def bounds(statistic: Statistic) -> str:
    """The value or the bounds of a figure in words, its hedge among them."""
    unit = " %" if statistic.unit == "percent" else ""
    if statistic.value is not None:
        return _FIRM.get(statistic.hedge, "{}").format(_number(statistic.value) + unit)
    low, high = statistic.low, statistic.high
    firm = {Hedge.AT_LEAST: "at least ", Hedge.POSSIBLY: "possibly "}.get(statistic.hedge, "")
    if low is not None and high is not None:
        return f"{firm}from {_number(low)} to {_number(high)}{unit}"
    if low is not None:
        return f"{_number(low)}{unit} or more"
    return f"{_number(high)}{unit} at most" if high is not None else "not known"


def _number(value: float) -> str:
    return f"{int(value):,}" if value == int(value) else f"{round(value, 4):,}"
