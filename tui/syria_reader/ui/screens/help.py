"""Every key and sign, on one sheet."""

from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from syria_reader.ui.commands import Scope, key_table

_SIGNS = (
    ("● person", "■ state, government, military"),
    ("▲ armed group", "◆ organisation"),
    ("○ community", "· other"),
    ("• ● ◉ place", "◦ middle of a country or a region; on the map"),
    ("≥ at least", "≤ at most"),
    ("> more than", "< fewer than"),
    ("~ about", "? possibly, reportedly"),
)


class HelpScreen(ModalScreen[None]):
    """Closes with the key that opened it, Esc or q."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,f1", "dismiss", "close", show=False),
        Binding("j", "scroll(1)", show=False),
        Binding("k", "scroll(-1)", show=False),
        Binding("space", "scroll(10)", show=False),
        Binding("b", "scroll(-10)", show=False),
    ]
    DEFAULT_CSS = """
    HelpScreen {
        align: center middle;
        & > VerticalScroll {
            width: 74; max-width: 100%; height: auto; max-height: 100%;
            background: $panel; padding: 1 3; scrollbar-size-vertical: 1;
        }
        & Static { height: auto; }
        & .help--title { color: $reader-quiet; text-style: bold; }
    }
    """

    def compose(self) -> ComposeResult:
        """The tables of keys, then the signs."""
        with VerticalScroll():
            yield Static(self._words())

    def _words(self) -> Text:
        text = Text()
        quiet, strong = "dim bold", "bold"
        for scope in Scope:
            text.append(f"{scope.value.upper()}\n", quiet)
            for keys, words in key_table(scope):
                text.append(f"{keys:<16}", strong)
                text.append(f"{words}\n")
            text.append("\n")
        text.append("SIGNS\n", quiet)
        for left, right in _SIGNS:
            text.append(f"{left:<16}{right}\n")
        text.append("\nIn the text: ")
        for words, style in (("actors", "bold"), ("places", "italic"), ("statistics", "bold underline")):
            text.append(words, style)
            text.append(", ")
        text.append("dates", "underline")
        return text

    def action_scroll(self, lines: int) -> None:
        """Scroll the sheet."""
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False, immediate=True)
