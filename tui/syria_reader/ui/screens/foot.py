"""A screen with a line at its foot: hints, a remark, what is waited for, or something being typed."""

from typing import TYPE_CHECKING

from textual.screen import Screen

from syria_reader.ui.commands import Keymap, first_key
from syria_reader.ui.widgets.bars import Bar

if TYPE_CHECKING:
    from syria_reader.ui.screens.prompting import Prompting


class FootScreen(Screen[None]):
    """What every screen with keys of its own has; what its hints are, it knows itself."""

    def __init__(self, keymap: Keymap) -> None:
        super().__init__()
        self.keymap = keymap
        self.bottom = Bar("bottom")
        self.prompt: Prompting | None = None
        self._remark = ""
        self._waiting = ""

    def _show_bars(self, remark: str = "") -> None:
        """Draw head and foot, with a remark or what is waited for in place of hints."""
        raise NotImplementedError

    def key(self, command: str) -> str:
        """The first key of a command, as it is printed."""
        return first_key(command, self.keymap)

    def say(self, words: str) -> None:
        """Show a short remark at the foot until the next key."""
        self._show_bars(words)

    def wait_for(self, words: str) -> None:
        """Show what is waited for, until it is "", whatever keys are pressed meanwhile."""
        self._waiting = words
        self._show_bars(self._remark)

    def forget_remark(self) -> None:
        """A remark has been read when a key is pressed."""
        if self._remark:
            self._show_bars()

    def on_key(self) -> None:
        """A key without a command."""
        self.forget_remark()

    @property
    def typing(self) -> bool:
        """Whether something is being typed at the foot: then all keys are its own."""
        return self.prompt is not None and self.prompt.open

    def type_key(self, key: str, character: str | None) -> bool:
        """Give a key to the prompt; returns whether one is open and has taken it."""
        if self.prompt is None or not self.prompt.open:
            return False
        self.prompt.press(key, character)
        return True

    def paste(self, words: str) -> None:
        """Put pasted words into the prompt, where one is open."""
        if self.prompt is not None and self.prompt.open:
            self.prompt.type(words)
