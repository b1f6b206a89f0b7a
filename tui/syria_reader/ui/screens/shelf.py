"""The list of what there is to read, to choose from."""

import gc
from typing import TYPE_CHECKING, ClassVar, cast

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.events import Resize

from syria_reader.shelf import Shelf
from syria_reader.ui.commands import Keymap, Moment, Scope, bindings
from syria_reader.ui.drawing.reader_bars import foot
from syria_reader.ui.rows import Fragment
from syria_reader.ui.screens.foot import FootScreen
from syria_reader.ui.widgets.bars import Bar
from syria_reader.ui.widgets.shelf_view import ShelfView

if TYPE_CHECKING:
    from syria_reader.ui.app import ReaderApp
    from syria_reader.ui.screens.turning import Turning

_OF_READER = frozenset({"open", "again", "help", "theme", "clear", "back", "close", "quit", "palette"})
"""The commands of the reader that mean something here too."""


class ShelfScreen(FootScreen):
    """Enter opens what is under the cursor; Esc and q lead back to what is read, or to the list before."""

    BINDINGS: ClassVar[list[BindingType]] = [
        binding for binding in bindings(Scope.READER) if getattr(binding, "id", "") in _OF_READER
    ]
    BINDING_GROUP_TITLE = "Reader"
    DEFAULT_CSS = "ShelfScreen { overflow: hidden; background: $background; }"
    AUTO_FOCUS = "#shelf"

    def __init__(self, shelf: Shelf, keymap: Keymap) -> None:
        super().__init__(keymap)
        self.top = Bar("top")
        self.view = ShelfView(shelf, self)

    def compose(self) -> ComposeResult:
        """The head, the list, the foot."""
        yield self.top
        yield self.view
        yield self.bottom

    @property
    def turning(self) -> "Turning":
        """What opens other sources."""
        return cast("ReaderApp", self.app).turning

    def on_mount(self) -> None:
        """Show the keys."""
        gc.enable()  # where this is the first screen, the start is over
        self._show_bars(self._remark)

    def on_resize(self, event: Resize) -> None:
        """Show what there is room for."""
        del event
        self._show_bars(self._remark)

    def show(self, shelf: Shelf) -> None:
        """Show `shelf`, or what has become of it."""
        self.view.show(shelf)
        self._show_bars(self._remark)

    def _show_bars(self, remark: str = "") -> None:
        self._remark = remark
        shelf = self.view.shelf
        where = f"  {self.view.cursor + 1:,} of {len(shelf):,}"
        self.top.set([[Fragment(shelf.source, "quiet")]], [Fragment(where, "quiet")])
        self.bottom.set(*foot(Moment.LISTING, None, remark or self._waiting, "list", self.keymap))

    def slip_moved(self) -> None:
        """Show where the cursor is."""
        self._show_bars()

    async def slip_chosen(self, index: int) -> None:
        """Open a slip."""
        await self.turning.open_slip(self.view.shelf, index)

    # -- keys

    def action_open(self) -> None:
        """Ask for another source."""
        self.turning.ask()

    def action_read_again(self) -> None:
        """Ask the feed whether it has gone on."""
        feed = self.view.shelf.feed
        if feed is not None:
            self.turning.read_again(feed)
        else:
            self.say(f"this is no feed; {self.key('slip-open')} reads an entry")

    async def action_clear(self) -> None:
        """Stop what is being opened, or else go back."""
        if not self.turning.stop():
            await self.action_back()

    async def action_close(self) -> None:
        """Go back, or leave where this is the first list and nothing is read."""
        if not await self.turning.leave_list():
            self.app.exit()

    async def action_back(self) -> None:
        """Go back to what is read, or to the list before this one."""
        if not await self.turning.leave_list():
            self.say("this is where you began")

    def action_help(self) -> None:
        """Show every key."""
        from syria_reader.ui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(Scope.LIST, self.keymap))
