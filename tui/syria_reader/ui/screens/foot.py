"""A screen with a line at its foot: hints, a remark, what is waited for, or something being typed."""

import asyncio
from contextlib import ExitStack
from typing import TYPE_CHECKING, Protocol, cast

from textual.events import Key
from textual.geometry import Size
from textual.reactive import Reactive
from textual.screen import Screen
from textual.widget import Widget

from syria_reader.ui.commands import Keymap, first_key
from syria_reader.ui.widgets.bars import Bar

if TYPE_CHECKING:
    from syria_reader.ui.screens.prompting import Prompting

_TURNS = 4
"""Turns of the event loop in which a key has been answered by all parts it concerns."""


class KeyHolder(Protocol):
    """An application that holds back keys until its first screen is laid out."""

    has_early_keys: bool

    async def let_keys_in(self) -> None:
        """Answer them."""


class FootScreen(Screen[None]):
    """What every screen with keys of its own has; what its hints are, it knows itself."""

    focused: Reactive[Widget | None] = Reactive(None, repaint=False)
    """As Textual's, which draws the whole screen anew where the focus moves; the parts show it themselves."""

    def __init__(self, keymap: Keymap) -> None:
        super().__init__()
        self.keymap = keymap
        self.bottom = Bar("bottom")
        self.prompt: Prompting | None = None
        self._undrawn = ExitStack()
        self._remark = ""
        self._waiting = ""

    # -- the first picture

    def on_screen_resume(self) -> None:
        """Have keys answered as soon as this screen is laid out, before it is drawn or does anything else."""
        if cast("KeyHolder", self.app).has_early_keys:
            self._undrawn.enter_context(self.app.batch_update())
        self.call_next(self._let_keys_in)

    async def _let_keys_in(self) -> None:
        self.app.call_next(cast("KeyHolder", self.app).let_keys_in)
        await self._let_others()
        self._undrawn.close()

    async def on_idle(self) -> None:
        """Let all parts say what is to be drawn anew, so that one key makes one picture."""
        await self._let_others()

    async def _let_others(self) -> None:
        for _ in range(_TURNS):
            await asyncio.sleep(0)

    def _screen_resized(self, size: Size) -> None:
        # Textual tells a screen its size three times at the start, and lays it out anew each time.
        if size != self._size:
            super()._screen_resized(size)

    # -- what stands at the foot

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

    def prepare(self, action: str) -> None:
        """`action` is about to be done, on this screen or another."""

    @property
    def typing(self) -> bool:
        """Whether something is being typed at the foot: then all keys are its own."""
        return self.prompt is not None and self.prompt.open

    def take_key(self, event: Key) -> bool:
        """Have read what is remarked, and give the key to the prompt; returns whether one has taken it."""
        self.forget_remark()
        if self.prompt is None or not self.prompt.open:
            return False
        self.prompt.press(event.key, event.character)
        return True

    def paste(self, words: str) -> None:
        """Put pasted words into the prompt, where one is open."""
        if self.prompt is not None and self.prompt.open:
            self.prompt.type(words)
