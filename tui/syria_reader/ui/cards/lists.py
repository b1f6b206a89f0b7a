"""The lists of a card: mentions, figures, what stands beside."""

from collections.abc import Sequence

from syria_reader.article import Span
from syria_reader.facts import Statistic
from syria_reader.text import visible
from syria_reader.ui.cards.card import Part, Row, Stop, listing, part
from syria_reader.ui.cards.context import context, words_of
from syria_reader.ui.cards.dossier import Dossier
from syria_reader.ui.cards.entries import at_edge, clipped, entry, inset
from syria_reader.ui.cells import cell_width
from syria_reader.ui.choice import Choice
from syria_reader.ui.fact_rows import GLYPHS
from syria_reader.ui.highlights import Mark
from syria_reader.ui.rows import Fragment, Line
from syria_reader.ui.timeline import when
from syria_reader.ui.wording import figure

_SECTIONS = 10
"""Sections that are named one by one."""
_ALIGNED = 50
"""Figures of a list whose numbers have a say in how wide their column is."""
_BESIDE = 12
"""Items beside another that are told."""


def whereabouts(choice: Choice, dossier: Dossier) -> str:
    """How often an item is named, and in which sections."""
    marks, total = choice.marks, len(dossier.article.sections)
    times = f"{len(marks):,} mentions" if len(marks) > 1 else "one mention"
    if not total:
        return times
    places = list(dict.fromkeys(dossier.where(mark.start) for mark in marks))
    if len(places) > _SECTIONS:
        return f"{times} in {len(places)} of {total} sections"
    named = [f"the {place}" for place in places if not place.startswith("§")]
    numbers = ", ".join(place.removeprefix("§ ") for place in places if place.startswith("§"))
    *first, last = [*named, *([f"§ {numbers}"] if numbers else [])]
    return f"{times} in {', '.join(first)} and {last}" if first else f"{times} in {last}"


def mentions(choice: Choice, style: str, dossier: Dossier, width: int) -> Part:
    """Every mention with the words around it, one line each."""
    marks = choice.marks
    lead = max(cell_width(dossier.where(mark.start)) for mark in (marks[0], marks[-1])) + 2

    def row(index: int) -> Row:
        span = Span(marks[index].start, marks[index].end)
        where = dossier.where(span.start)
        words = context(words_of(dossier.article, span), style, width - lead)
        line = [Fragment(where + " " * (lead - cell_width(where)), "quiet"), *words]
        return Row([line], Stop(span, choice.standing(index)))

    return listing("MENTIONS", len(marks), 1, row)


def figures(
    heading: str, statistics: Sequence[Statistic], dossier: Dossier, width: int, parts: bool = False
) -> Part:
    """Figures, one line each: the number, what it counts, where it stands; `parts` are told as such."""
    widest = max((cell_width(figure(one).value) + 2 for one in statistics[:_ALIGNED]), default=0)
    column = min(max(widest, inset(width)), width // 2)

    def row(index: int) -> Row:
        one = statistics[index]
        told, span = figure(one, part=parts), Span(one.start, one.end)
        gap = " " * max(column - cell_width(told.value), 2)
        line = [Fragment(told.value, "value"), Fragment(gap), Fragment(told.what)]
        stop = Stop(span, dossier.standing("statistics", one.id, one.start))
        return Row([at_edge(line, dossier.where(one.start), width)], stop)

    return listing(heading, len(statistics), 1, row)


def company(heading: str, spans: Sequence[Span], kinds: Sequence[str], dossier: Dossier, width: int) -> Part:
    """What of `kinds` stands in the sentences of `spans`, one line each, the most often first."""
    rows = []
    for kind, item, marks in dossier.beside(spans, kinds)[:_BESIDE]:
        name = _name(kind, item, marks[0], dossier)
        times = f"×{len(marks)}" if len(marks) > 1 else ""
        line = at_edge(name, times, width - inset(width)) if times else clipped(name, width - inset(width))
        stop = Stop(Span(marks[0].start, marks[0].end), dossier.standing(kind, item, marks[0].start))
        rows.append(Row(entry([dossier.where(marks[0].start)], [line], width), stop))
    return part(heading, rows)


def _name(kind: str, item: str, mark: Mark, dossier: Dossier) -> Line:
    """An item in a few words, as its panel shows it."""
    if kind == "actors":
        actor = dossier.actors[item]
        return [Fragment(f"{GLYPHS[actor.kind]} ", "glyph"), Fragment(visible(actor.name))]
    if kind == "places":
        return [Fragment(visible(dossier.places[item].name), "place")]
    choice = dossier.standing(kind, item, mark.start)
    if kind == "timeline" and choice is not None:
        date = dossier.date(choice)
        return [Fragment(when(date.value), "when"), Fragment(f"  {visible(date.clause or date.text)}")]
    return [Fragment(choice.label if choice is not None else "")]
