"""The lines of the figures view: charts, each with its heading, its scale and its rows."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from syria_reader.facts.figure_note import FigureNote, NoteRule
from syria_reader.text import visible
from syria_reader.ui.cells import cell_width, fit
from syria_reader.ui.charting.bar import bar
from syria_reader.ui.charting.chart import Bar, Chart
from syria_reader.ui.charting.legend import legend
from syria_reader.ui.charting.scale import Scale, short
from syria_reader.ui.charting.signs import Signs
from syria_reader.ui.drawing.panel_lines import row_line
from syria_reader.ui.rows import Fragment, Line, at_most
from syria_reader.ui.typesetting import wrap
from syria_reader.ui.wording import counted_alone, figure

_GAP = 2
_LABEL, _BAR = 14, 18
"""Cells that words and bar need at least to stand beside each other."""


class ChartLine(NamedTuple):
    """A line and the id of the figure it belongs to, empty for a heading or a free line."""

    figure: str
    line: Line


class _Columns(NamedTuple):
    """Cells for the number, the words and the bar; `beside` is false where the bar stands below them."""

    value: int
    label: int
    bar: int
    beside: bool

    @property
    def bar_at(self) -> int:
        return self.value + self.label + 2 * _GAP if self.beside else 0


def figures_lines(
    charts: Sequence[Chart], notes: Sequence[FigureNote], width: int, signs: Signs
) -> list[ChartLine]:
    """All lines of `charts` in `width` cells, with the `notes` at the figures they are about."""
    columns = _columns(charts, width)
    order = [bar.statistic.id for chart in charts for bar in chart.bars]
    told = _Notes(notes, {item: place for place, item in enumerate(order)}, signs)
    lines: list[ChartLine] = []
    for chart in charts:
        lines.append(ChartLine("", []))
        lines.extend(ChartLine("", line) for line in _heading(chart, columns, width, signs))
        for row in chart.bars:
            if not columns.beside and chart.scale and not row.depth and row is not chart.bars[0]:
                lines.append(ChartLine("", []))
            draw = _beside if columns.beside else _stacked
            drawn = [*draw(row, chart, columns, told, signs), *told.sentences(row, columns, width)]
            lines.extend(ChartLine(row.statistic.id, line) for line in drawn)
    if lines:
        lines.extend(ChartLine("", line) for line in legend(charts, width, signs))
    return lines


def over_line(line: Line, pointed: bool, over: str) -> Line:
    """A line as `row_line` makes it, but with bars in their own colour whatever is laid `over` the words."""
    lead, *words = row_line(line, pointed, over)
    return [
        lead,
        *(Fragment(text, f"{over} bar" if style.split()[:1] == ["bar"] else style) for text, style in words),
    ]


def _columns(charts: Sequence[Chart], width: int) -> _Columns:
    values = [
        cell_width(figure(row.statistic, part=row.depth > 0).value) for chart in charts for row in chart.bars
    ]
    value = min(max(values, default=0), 13)
    room = width - value - 2 * _GAP
    if room < _LABEL + _BAR:
        return _Columns(value, width, width, beside=False)
    label = min(max(room * 45 // 100, _LABEL), 44)
    return _Columns(value, label, room - label, beside=True)


class _Notes:
    """The notes by the figures they are about; a sentence stands under the last of those it is about."""

    def __init__(self, notes: Sequence[FigureNote], order: Mapping[str, int], signs: Signs) -> None:
        self._sign = signs.warning
        self._sourceless = {i for note in notes if note.rule is NoteRule.NO_SOURCE for i in note.figures}
        self._noted: set[str] = set()
        self._sentences: dict[str, list[str]] = {}
        for note in notes:
            known = [item for item in note.figures if item in order]
            if note.rule is not NoteRule.NO_SOURCE and known:
                self._noted.update(known)
                self._sentences.setdefault(max(known, key=order.__getitem__), []).append(visible(note.text))

    def source(self, row: Bar, who: str) -> Fragment:
        """Who says so, or that nobody is named; with a sign where a figure does not go with another."""
        noted = row.statistic.id in self._noted
        if row.statistic.id in self._sourceless and not row.depth:
            return Fragment(f"{self._sign} no source", "note")
        if noted:
            return Fragment(f"{self._sign} {who}".rstrip(), "note")
        return Fragment(who, "quiet")

    def sentences(self, row: Bar, columns: _Columns, width: int) -> Iterator[Line]:
        """What is to be said of the figure, under its words."""
        inset = columns.value + _GAP if columns.beside else 2
        for words in self._sentences.get(row.statistic.id, ()):
            for start, end in wrap(words, width - inset):
                yield [Fragment(" " * inset + words[start:end], "note")]


def _heading(chart: Chart, columns: _Columns, width: int, signs: Signs) -> Iterator[Line]:
    """What is counted, and on a scale of decades where they stand."""
    log = chart.scale is not None and chart.scale.log
    remark = ", log scale" if log else ""
    room = columns.bar_at - _GAP if columns.beside and log else width
    name = fit(visible(chart.heading), max(room - cell_width(remark), 8))
    line = [Fragment(name, "strong"), Fragment(remark, "quiet")]
    if chart.scale is None or not log:
        yield line
        return
    axis = Fragment(_axis(chart.scale, columns.bar, signs), "quiet")
    free = columns.bar_at - cell_width(name + remark)
    if free > 0:
        yield [*line, Fragment(" " * free), axis]
    else:
        yield line
        yield [axis]


def _axis(scale: Scale, width: int, signs: Signs) -> str:
    """Ticks at the decades, each with its number after it, or before it, where there is room."""
    axis = ""
    for tick in scale.ticks:
        at, name = round(scale.share(tick) * (width - 1)), short(tick)
        free = at - len(axis)
        if free < 0:
            continue
        if at + 1 + len(name) <= width:
            axis += " " * free + signs.tick + name
        else:
            before = name if free > len(name) else ""
            axis += " " * (free - len(before)) + before + signs.tick
    return axis[:width]


def _words(row: Bar, chart: Chart) -> tuple[str, str, str]:
    """The number, what is counted as far as the heading does not say so, and who says so."""
    told = figure(row.statistic, part=row.depth > 0)
    what = told.what
    if row.depth and chart.unit.isupper():
        what = what.replace("of them", "of it", 1)
    elif not row.depth and row.extent is not None:
        what = counted_alone(row.statistic)
    return told.value, what, told.who


def _beside(row: Bar, chart: Chart, columns: _Columns, told: _Notes, signs: Signs) -> list[Line]:
    """Number, words and bar in columns."""
    value, what, who = _words(row, chart)
    label = columns.label if row.extent else columns.label + _GAP + columns.bar
    words = _set(what, told.source(row, who), label)
    value = fit(value, columns.bar_at - _GAP)
    if cell_width(value) > columns.value:
        words.insert(0, [])
    lines: list[Line] = []
    for index, part in enumerate(words or [[]]):
        lead = value.rjust(columns.value) if not index else " " * columns.value
        line = [Fragment(lead + " " * _GAP, "value"), *part]
        if not index and row.extent and chart.scale:
            free = columns.bar_at - sum(cell_width(text) for text, _ in line)
            line.append(Fragment(" " * free))
            line.extend(bar(row.extent, chart.scale, columns.bar, signs, row.whole))
        lines.append(line)
    return lines


def _stacked(row: Bar, chart: Chart, columns: _Columns, told: _Notes, signs: Signs) -> list[Line]:
    """Number and words in lines, the bar below them."""
    value, what, who = _words(row, chart)
    inset = " " * (2 * min(row.depth, 3))
    room = columns.label - len(inset) - cell_width(value) - _GAP
    source = told.source(row, who)
    if room < 12:
        lines: list[Line] = [[Fragment(inset + fit(value, columns.label - len(inset)), "value")]]
        lines += [
            [Fragment(inset + "  "), *part] for part in _set(what, source, columns.label - len(inset) - 2)
        ]
    else:
        parts = _set(what, source, room)
        lines = [
            [Fragment(inset + (" " * cell_width(value) if index else value) + " " * _GAP, "value"), *part]
            for index, part in enumerate(parts or [[]])
        ]
    if row.extent and chart.scale:
        lines.append(bar(row.extent, chart.scale, columns.bar, signs, row.whole))
    return lines


def _set(what: str, source: Fragment, width: int) -> list[Line]:
    """`what` in at most two lines, and the source after it or on lines of its own."""
    lines: list[Line] = []
    if what:
        lines = [[Fragment(fit(what[start:end], width))] for start, end in at_most(wrap(what, width), 2)]
    if source.text:
        used = cell_width(lines[-1][0].text) + _GAP if lines else width
        if used + cell_width(source.text) <= width:
            lines[-1].append(Fragment(" " * _GAP + source.text, source.style))
        else:
            shown = at_most(wrap(source.text, width), 2)
            lines += [[Fragment(fit(source.text[start:end], width), source.style)] for start, end in shown]
    return lines
