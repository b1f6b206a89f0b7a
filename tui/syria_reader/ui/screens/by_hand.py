"""What was to be copied, to be selected by hand where the terminal has not taken it."""

from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static


class ByHandScreen(ModalScreen[None]):
    """The words from edge to edge, so that the terminal's own selection takes nothing else with them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,y,Y,enter", "dismiss", "close", show=False),
        Binding("j,down", "scroll(1)", show=False),
        Binding("k,up", "scroll(-1)", show=False),
    ]
    DEFAULT_CSS = """
    ByHandScreen {
        align: left bottom;
        & > VerticalScroll {
            width: 100%; height: auto; max-height: 100%;
            background: $panel; scrollbar-size-vertical: 1;
        }
        & Static { height: auto; }
    }
    """

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words

    def compose(self) -> ComposeResult:
        """How to take the words, then the words."""
        with VerticalScroll():
            yield Static(
                Text("copied; if not, select it here with the mouse (Shift held)   Esc back\n", "dim")
            )
            yield Static(Text(f"{self._words}\n"))

    def action_scroll(self, lines: int) -> None:
        """Scroll the sheet."""
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False, immediate=True)
