"""The figures of the article as bars, one of them under the cursor."""

import os
import sys
from typing import ClassVar

from textual.binding import BindingType
from textual.events import MouseDown, Resize
from textual.geometry import Size
from textual.strip import Strip

from syria_reader.ui.charting.chart import Chart, charts
from syria_reader.ui.charting.figures_lines import ChartLine, figures_lines, over_line
from syria_reader.ui.charting.signs import signs_for
from syria_reader.ui.commands import Moment, Scope, bindings
from syria_reader.ui.drawing.panel_lines import Title, empty_lines
from syria_reader.ui.panels import EMPTY, UNKNOWN
from syria_reader.ui.widgets.view import View, ViewHost

_PANEL = "statistics"


class FiguresView(View):
    """Rows that can be walked like those of a panel; each shows its figure in the text."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.FIGURES)
    BINDING_GROUP_TITLE = "Figures"
    NAME = "figures"
    MOMENT = Moment.FIGURES

    def __init__(self, host: ViewHost) -> None:
        super().__init__(host)
        self._signs = signs_for(os.environ, getattr(sys.__stdout__, "encoding", None) or "")
        self._charts: list[Chart] = []
        self._figures: list[str] = []
        self._lines: list[ChartLine] = []
        self._width = -1
        self._cursor = 0

    @property
    def heading(self) -> Title:
        """How many figures there are."""
        amount = UNKNOWN if self.host.catalogue is None else str(len(self._figures))
        more = self.scroll_offset.y + self.size.height - 1 < len(self._lines)
        return Title("FIGURES", amount, more)

    @property
    def current(self) -> str | None:
        """The id of the figure under the cursor; None where there are no figures."""
        return self._figures[self._cursor] if self._figures else None

    def arrive(self) -> None:
        """Draw the figures of the article anew; the cursor is on the chosen one."""
        catalogue = self.host.catalogue
        self._charts = charts(catalogue.facts.statistics) if catalogue else []
        self._figures = [bar.statistic.id for chart in self._charts for bar in chart.bars]
        self._cursor = min(self._cursor, max(len(self._figures) - 1, 0))
        self._width = -1
        self._set()
        self.chosen()

    def chosen(self) -> None:
        """Follow the choice, wherever it was made."""
        choice = self.host.choice
        if choice is not None and choice.panel == _PANEL and choice.item in self._figures:
            self._cursor = self._figures.index(choice.item)
            self._show_cursor()
        self.refresh()

    def _set(self) -> None:
        width = self.size.width
        if width == self._width or not width:
            return
        self._width = width
        catalogue = self.host.catalogue
        notes = catalogue.facts.notes_on_figures if catalogue else ()
        self._lines = figures_lines(self._charts, notes, max(width - 3, 8), self._signs)
        self.virtual_size = Size(width, 1 + len(self._lines))

    def on_resize(self, event: Resize) -> None:
        """Lay the rows out for the present width and keep the cursor in view."""
        del event
        self._set()
        self._show_cursor()

    # -- cursor

    def _show_cursor(self) -> None:
        """Bring the row under the cursor into view, with its heading where it is the first under one."""
        room = self.size.height - 1
        mine = [y for y, line in enumerate(self._lines) if line.figure == self.current]
        if not mine or room < 1:
            return
        top, bottom = mine[0], mine[-1] + 1
        while top > 0 and not self._lines[top - 1].figure and self._lines[top - 1].line:
            top -= 1
        y = self.scroll_offset.y
        if top < y or bottom - top > room:
            self.scroll_to(y=top, animate=False, force=True)
        elif bottom > y + room:
            self.scroll_to(y=bottom - room, animate=False, force=True)

    def action_move(self, rows: int) -> None:
        """Move the cursor by `rows` and show the figure in the text."""
        if self._figures and self.host.catalogue is not None:
            self._cursor = min(max(self._cursor + rows, 0), len(self._figures) - 1)
            self._show_cursor()
            choice = self.host.catalogue.choice_of_item(_PANEL, self._figures[self._cursor])
            if choice is not None:
                self.host.preview(choice)

    def action_move_page(self, pages: int) -> None:
        """Move the cursor by about as many rows as are in view."""
        y = self.scroll_offset.y
        seen = {line.figure for line in self._lines[y : y + self.size.height - 1]} - {""}
        self.action_move(pages * max(len(seen) - 1, 1))

    def action_move_to(self, index: int) -> None:
        """Move the cursor to row `index`; -1 is the last."""
        self.action_move(index % max(len(self._figures), 1) - self._cursor)

    def action_go(self) -> None:
        """Go to the words of the figure under the cursor."""
        catalogue, current = self.host.catalogue, self.current
        choice = catalogue.choice_of_item(_PANEL, current) if catalogue and current else None
        if choice is not None:
            self.host.go_to(choice)

    def on_mouse_down(self, event: MouseDown) -> None:
        """Show the figure under the pointer in the text."""
        y = event.y - 1 + self.scroll_offset.y
        if event.y >= 1 and y < len(self._lines) and self._lines[y].figure:
            self.action_move(self._figures.index(self._lines[y].figure) - self._cursor)

    # -- drawing

    def body_line(self, y: int) -> Strip:
        """Line `y` of the charts in view."""
        self._set()
        width = self.size.width
        y += self.scroll_offset.y
        if not self._lines:
            known = self.host.catalogue is not None
            said = empty_lines(EMPTY[_PANEL], width) if known else []
            return self.strip(said[y] if y < len(said) else [], width)
        if y >= len(self._lines):
            return self.strip([], width)
        figure, line = self._lines[y]
        choice = self.host.choice
        mine = bool(figure) and choice is not None and choice.panel == _PANEL and choice.item == figure
        over = "cursor" if self.has_focus and figure and figure == self.current else "chosen" if mine else ""
        pointed = mine and (not y or self._lines[y - 1].figure != figure)
        return self.strip(over_line(line, pointed, over), width, over)
