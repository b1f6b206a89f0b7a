"""Every key and sign, on one sheet."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.events import Resize
from textual.geometry import Size
from textual.screen import ModalScreen
from textual.scroll_view import ScrollView
from textual.strip import Strip

from syria_reader.ui.commands import COMMANDS, Keymap, Scope, first_key
from syria_reader.ui.drawing.help_lines import help_lines
from syria_reader.ui.rows import Fragment, Line
from syria_reader.ui.widgets.bars import Bar
from syria_reader.ui.widgets.drawn import Drawn

_CLOSING = ("help", "clear", "close")
_SCROLLING = ("line-down", "line-up", "page-down", "page-up", "half-down", "half-up", "top", "bottom")


def _bindings(names: tuple[str, ...], action: str = "") -> list[BindingType]:
    """The keys of commands of the reader; they do `action` here, or else what they do in the text."""
    return [
        Binding(",".join(command.keys), action or command.action, show=False, id=command.id)
        for command in COMMANDS
        if command.id in names
    ]


class Sheet(Drawn, ScrollView, can_focus=True, inherit_bindings=False):
    """The lines of the sheet, set for the present width."""

    DEFAULT_CSS = "Sheet { height: 1fr; overflow-x: hidden; scrollbar-size-vertical: 0; }"
    BINDINGS = _bindings(_SCROLLING)

    def __init__(self, here: Scope | None, keymap: Keymap) -> None:
        super().__init__()
        self._here = here
        self._keymap = keymap
        self._width = -1
        self._lines: list[Line] = []

    def on_resize(self, event: Resize) -> None:
        """Set the lines for the present width."""
        del event
        self._set()

    def _set(self) -> None:
        width = self.size.width
        if width != self._width:
            self._width = width
            self._lines = help_lines(self._here, self._keymap, width)
            self.virtual_size = Size(width, len(self._lines))

    def _go_to(self, row: float) -> None:
        self.scroll_to(y=max(row, 0), animate=False, force=True)

    def action_scroll_lines(self, lines: int) -> None:
        """Scroll by `lines`."""
        self._go_to(self.scroll_offset.y + lines)

    def action_scroll_pages(self, pages: float) -> None:
        """Scroll by `pages`, keeping a row of a whole one in view."""
        rows = max(round(self.size.height * abs(pages)) - 1, 1)
        self._go_to(self.scroll_offset.y + (rows if pages > 0 else -rows))

    def action_scroll_top(self) -> None:
        """Scroll to the beginning."""
        self._go_to(0)

    def action_scroll_bottom(self) -> None:
        """Scroll to the end."""
        self._go_to(len(self._lines))

    def render_line(self, y: int) -> Strip:
        """Line `y` in view."""
        self._set()
        row = y + self.scroll_offset.y
        return self.strip(self._lines[row] if row < len(self._lines) else [], self.size.width)


class HelpScreen(ModalScreen[None]):
    """Closes with the key that opened it, Esc or q."""

    BINDINGS: ClassVar[list[BindingType]] = _bindings(_CLOSING, "dismiss")
    DEFAULT_CSS = """
    HelpScreen {
        background: $background;
        & > #help-top { margin-bottom: 1; }
        & > #help-bottom { margin-top: 1; }
    }
    """

    def __init__(self, here: Scope | None, keymap: Keymap) -> None:
        super().__init__()
        self._here = here
        self._keymap = keymap

    def compose(self) -> ComposeResult:
        """The sheet, between what it is and how to go on."""
        top, bottom = Bar("help-top"), Bar("help-bottom")
        top.set([[Fragment("every key and sign", "quiet")]], [])
        bottom.set([self._hint("line-down", "down"), self._hint("clear", "back")], [])
        yield top
        yield Sheet(self._here, self._keymap)
        yield bottom

    def _hint(self, command: str, word: str) -> Line:
        return [Fragment(first_key(command, self._keymap), "key"), Fragment(f" {word}   ", "quiet")]
