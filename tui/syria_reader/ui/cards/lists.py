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
_BESIDE = 12
"""Items beside another that are told."""


def whereabouts(choice: Choice, dossier: Dossier) -> str:
    """How often an item is named, and in which sections."""
    marks, total = choice.marks, len(dossier.article.sections)
    times = f"{len(marks):,} mentions" if len(marks) > 1 else "one mention"
    sections = dossier.sections_of(marks)
    if not total or not any(sections):
        return times
    if len(sections) > _SECTIONS:
        return f"{times} in {len(sections)} of {total} sections"
    return f"{times} in § " + ", ".join(str(number) if number else "–" for number in sections)


def mentions(choice: Choice, style: str, dossier: Dossier, width: int) -> Part:
    """Every mention with the words around it, one line each."""
    marks = choice.marks
    lead = cell_width(dossier.where(marks[-1].start)) + 2

    def row(index: int) -> Row:
        span = Span(marks[index].start, marks[index].end)
        where = dossier.where(span.start)
        words = context(words_of(dossier.article, span), style, width - lead)
        line = [Fragment(where + " " * (lead - cell_width(where)), "quiet"), *words]
        return Row([line], Stop(span, choice.standing(index)))

    return listing("MENTIONS", len(marks), 1, row)


def figures(heading: str, statistics: Sequence[Statistic], dossier: Dossier, width: int) -> Part:
    """Figures, one line each."""
    return listing(heading, len(statistics), 1, lambda i: figure_row(statistics[i], dossier, width))


def figure_row(statistic: Statistic, dossier: Dossier, width: int) -> Row:
    """A figure in one line: the number, what it counts, where it stands."""
    told = figure(statistic)
    gap = " " * max(inset(width) - cell_width(told.value), 2)
    line = [Fragment(told.value, "value"), Fragment(gap), Fragment(told.what)]
    stop = Stop(
        Span(statistic.start, statistic.end), dossier.standing("statistics", statistic.id, statistic.start)
    )
    return Row([at_edge(line, dossier.where(statistic.start), width)], stop)


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
