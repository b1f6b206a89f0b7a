"""What there is to read, one under the cursor."""

from typing import Protocol

from textual.events import MouseDown, Resize
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from syria_reader.shelf import Shelf
from syria_reader.ui.commands import Scope, bindings
from syria_reader.ui.drawing.shelf_lines import ShelfLines
from syria_reader.ui.widgets.drawn import Drawn


class ShelfListener(Protocol):
    """Hears of a choice at once."""

    def slip_moved(self) -> None:
        """The cursor came to another slip."""

    async def slip_chosen(self, index: int) -> None:
        """A slip was chosen, by Enter or by a click."""


class ShelfView(Drawn, ScrollView, can_focus=True, inherit_bindings=False):
    """Draws the lines in view of the slips of a shelf."""

    DEFAULT_CSS = """
    ShelfView {
        height: 1fr; margin: 1 0;
        overflow-x: hidden; overflow-y: auto; scrollbar-size-vertical: 1; scrollbar-gutter: stable;
        scrollbar-background: $background; scrollbar-background-hover: $background;
        scrollbar-background-active: $background; scrollbar-color: $reader-faint;
        scrollbar-color-hover: $reader-quiet; scrollbar-color-active: $reader-here;
    }
    """
    BINDINGS = bindings(Scope.LIST)
    BINDING_GROUP_TITLE = "List"

    def __init__(self, shelf: Shelf, listener: ShelfListener) -> None:
        super().__init__(id="shelf")
        self.shelf = shelf
        self.cursor = shelf.at
        self._listener = listener
        self._lines = ShelfLines(shelf, 80)
        self._width = -1

    def show(self, shelf: Shelf) -> None:
        """Show another shelf, or what has become of this one."""
        if shelf is not self.shelf:
            self.shelf, self.cursor = shelf, shelf.at
        self._width = -1
        self._set()
        self._show_cursor()
        self.refresh()

    def on_resize(self, event: Resize) -> None:
        """Lay the lines out for the present width and keep the cursor in view."""
        del event
        self._set()
        self._show_cursor()

    def _set(self) -> None:
        width = self.size.width
        if width != self._width and width:
            self._width = width
            self._lines = ShelfLines(self.shelf, width)
            self.virtual_size = Size(width, len(self._lines.lines))

    # -- cursor

    def _show_cursor(self) -> None:
        top, bottom = self._lines.span(self.cursor)
        y, height = self.scroll_offset.y, self.size.height
        if not self.cursor:
            top = 0  # with what stands above all
        if top < y or bottom - top > height:
            self.scroll_to(y=top, animate=False, force=True)
        elif bottom > y + height:
            self.scroll_to(y=bottom - height, animate=False, force=True)

    def action_move(self, slips: int) -> None:
        """Move the cursor by `slips`."""
        self.action_move_to(min(max(self.cursor + slips, 0), len(self.shelf) - 1))

    def action_move_page(self, pages: int) -> None:
        """Move the cursor by about as many slips as are in view."""
        y = self.scroll_offset.y
        seen = {line.slip for line in self._lines.lines[y : y + self.size.height]} - {None}
        self.action_move(pages * max(len(seen) - 1, 1))

    def action_move_to(self, index: int) -> None:
        """Move the cursor to slip `index`; -1 is the last."""
        self.cursor = index % len(self.shelf)
        self._show_cursor()
        self.refresh()
        self._listener.slip_moved()

    async def action_go(self) -> None:
        """Open the slip under the cursor."""
        await self._listener.slip_chosen(self.cursor)

    def on_mouse_down(self, event: MouseDown) -> None:
        """Point at the slip under the pointer; open the one that is pointed at already."""
        y = event.y + self.scroll_offset.y
        slip = self._lines.lines[y].slip if y < len(self._lines.lines) else None
        if slip is None:
            return
        if slip == self.cursor:
            # What comes may take the place of this widget, which cannot wait for its own end.
            self.app.run_worker(self._listener.slip_chosen(slip))
        else:
            self.action_move_to(slip)

    # -- drawing

    def notify_style_update(self) -> None:
        """Draw anew with the colours of the theme."""
        super().notify_style_update()
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Line `y` of the lines in view."""
        self._set()
        y += self.scroll_offset.y
        if y >= len(self._lines.lines):
            return self.strip([], self.size.width)
        under_cursor = self._lines.lines[y].slip == self.cursor
        return self.strip(self._lines.draw(y, under_cursor=under_cursor), self.size.width)
