"""A panel: a title with a count over a list of rows, of which one is under the cursor."""

from typing import Protocol

from textual.events import Blur, Focus, MouseDown, Resize
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from syria_reader.ui.commands import Scope, bindings
from syria_reader.ui.drawing.panel_lines import Title, empty_lines, row_line, title_line
from syria_reader.ui.panels import UNKNOWN
from syria_reader.ui.row_list import RowList
from syria_reader.ui.rows import Draw
from syria_reader.ui.widgets.drawn import Drawn


class PanelListener(Protocol):
    """Hears of the cursor at once, not by message: a key typed ahead must find the choice made before it."""

    def panel_moved(self, panel: str, row: int) -> None:
        """The cursor came to `row`."""

    def panel_chosen(self, panel: str, row: int) -> None:
        """`row` was chosen, by Enter or by a click."""

    def rows_wanted(self) -> None:
        """A key is meant for rows that are not there yet; where they soon are, they come now."""


class Panel(Drawn, ScrollView, can_focus=True, inherit_bindings=False):
    """The title stands still on the first line; the rows below scroll. The cursor is shown while focused."""

    DEFAULT_CSS = """
    Panel {
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-size-vertical: 0;
    }
    """
    BINDINGS = bindings(Scope.PANEL)
    BINDING_GROUP_TITLE = "Panel"

    def __init__(self, name: str, empty: str, listener: PanelListener, mark: str = "chosen") -> None:
        super().__init__(id=name)
        self._mark = mark
        self._panel = name
        self._listener = listener
        self.label = name.upper()
        self.count = UNKNOWN
        self.cursor = 0
        self.chosen: int | None = None
        self._empty = empty
        self._draw: Draw | None = None
        self._length = 0
        self._rows = RowList()
        self._needs: tuple[int, int] = (-1, 0)
        self._width = -1

    # -- rows

    def fill(self, draw: Draw, length: int) -> None:
        """Show `length` rows, made by `draw` for the present width."""
        self._draw, self._length = draw, length
        self.count = str(length)
        self.cursor = min(self.cursor, max(length - 1, 0))
        self._width = -1
        self._needs = -1, 0
        self._set()
        self.refresh()

    def tell(self, count: str) -> None:
        """Show another count; nothing else is drawn anew."""
        if count != self.count:
            self.count = count
            self.refresh(Region(0, 0, self.size.width, 1))

    def __len__(self) -> int:
        return self._length

    def needs(self, width: int) -> int:
        """How many lines the panel would fill at `width`, title included."""
        if self._draw is None or not self._length:
            return 1 + len(empty_lines(self._empty, width))
        if width == self._width:
            return 1 + len(self._rows)
        if width != self._needs[0]:
            self._needs = width, 1 + len(RowList(self._draw(width - 2)))
        return self._needs[1]

    def _set(self) -> None:
        width = self.size.width
        if width == self._width or self._draw is None or not width:
            return
        self._width = width
        self._rows = RowList(self._draw(width - 2), width - 2)
        self.virtual_size = Size(width, 1 + len(self._rows))

    def on_resize(self, event: Resize) -> None:
        """Lay the rows out for the present width and keep the cursor in view."""
        del event
        self._set()
        self._show_cursor()

    # -- cursor

    def point(self, index: int, chosen: bool = True) -> None:
        """Put the cursor on row `index` without telling anybody."""
        self.cursor = min(max(index, 0), max(self._length - 1, 0))
        self.chosen = index if chosen else None
        self._set()
        self._show_cursor()
        self.refresh()

    def unchoose(self) -> None:
        """Mark no row as chosen."""
        if self.chosen is not None:
            self.chosen = None
            self.refresh()

    def _show_cursor(self) -> None:
        if not len(self._rows) or self.size.height < 2:
            return
        top, bottom = self._rows.span(self.cursor)
        room = self.size.height - 1
        y = self.scroll_offset.y
        if top < y:
            self.scroll_to(y=top, animate=False, force=True)
        elif bottom > y + room:
            self.scroll_to(y=bottom - room, animate=False, force=True)

    def _move(self, index: int) -> None:
        if self._length:
            self.point(min(max(index, 0), self._length - 1))
            self._listener.panel_moved(self._panel, self.cursor)

    def _want_rows(self) -> None:
        if self._draw is None:
            self._listener.rows_wanted()

    def action_move(self, rows: int) -> None:
        """Move the cursor by `rows`."""
        self._want_rows()
        self._move(self.cursor + rows)

    def action_move_page(self, pages: int) -> None:
        """Move the cursor by as many rows as are in view."""
        self._want_rows()
        self._move(self.cursor + pages * max(self.size.height - 2, 1))

    def action_move_to(self, index: int) -> None:
        """Move the cursor to row `index`; -1 is the last."""
        self._want_rows()
        self._move(index if index >= 0 else self._length - 1)

    def action_go(self) -> None:
        """Choose the row under the cursor."""
        self._want_rows()
        if self._length:
            self._listener.panel_chosen(self._panel, self.cursor)

    def on_mouse_down(self, event: MouseDown) -> None:
        """Choose the row under the pointer, before the room that the focus brings moves it away."""
        line = event.y - 1 + self.scroll_offset.y
        if event.y >= 1 and line < len(self._rows):
            self.point(self._rows.row_at(line))
            self._listener.panel_chosen(self._panel, self.cursor)

    def on_focus(self, event: Focus) -> None:
        """Show the cursor."""
        del event
        self.refresh()

    def on_blur(self, event: Blur) -> None:
        """Hide the cursor."""
        del event
        self.refresh()

    # -- drawing

    def render_line(self, y: int) -> Strip:
        """Line `y` of the widget: the title, then the rows in view."""
        self._set()
        width = self.size.width
        line = y - 1 + self.scroll_offset.y
        if y == 0:
            room = self.size.height - 1
            more = 0 < room < len(self._rows) - self.scroll_offset.y
            return self.strip(title_line(Title(self.label, self.count, more), width, self.has_focus), width)
        if line < len(self._rows):
            index = self._rows.row_at(line)
            fragments, first = self._rows.line(line)
            cursor = self.has_focus and index == self.cursor
            over = "cursor" if cursor else self._mark if index == self.chosen else ""
            pointed = index == self.chosen and first
            return self.strip(row_line(fragments, pointed, over), width, over)
        said = [] if self._length or self._draw is None else empty_lines(self._empty, width)
        return self.strip(said[y - 1] if y <= len(said) else [], width)
