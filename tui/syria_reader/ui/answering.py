"""An application that answers a key at once."""

from time import monotonic

from textual.app import App
from textual.events import Event, InputEvent, Key, MouseDown, MouseUp, Paste

from syria_reader.ui.screens.foot import FootScreen

_CLICKING = 0.1
"""Seconds in which a click is answered, at the latest."""


class AnsweringApp(App[None]):
    """Gives keys to its screen directly; those pressed before it is laid out, as soon as it is.

    Textual sends a key to the part that has the focus, from there to the screen and from there to the
    application. Behind whatever else waits in these three queues a key pressed while the program starts is
    answered two pictures late, though no part of ours takes keys itself.
    """

    def __init__(self, **how: object) -> None:
        super().__init__(**how)  # type: ignore[arg-type]
        self._early: list[Key | Paste] | None = []
        self._clicked = float("-inf")
        self.touched = float("-inf")
        """When a key or the mouse was last used, on the clock `monotonic`."""

    @property
    def has_early_keys(self) -> bool:
        """Whether keys wait that were pressed before anything was laid out."""
        return bool(self._early)

    async def on_event(self, event: Event) -> None:
        """Answer keys and what is pasted, in the order they came."""
        if isinstance(event, InputEvent):
            self.touched = monotonic()
        if isinstance(event, (MouseDown, MouseUp)) and not event.is_forwarded:
            self._clicked = event.time
        if isinstance(event, (Key, Paste)) and not event.is_forwarded:
            if self._early is not None:
                self._early.append(event)
            else:
                await self._answer(event)
        else:
            await super().on_event(event)

    async def let_keys_in(self) -> None:
        """Answer what was pressed before the first screen was laid out."""
        while self._early:
            await self._answer(self._early.pop(0))
        self._early = None

    async def _answer(self, event: Key | Paste) -> None:
        screen = self.screen
        # A click goes through the queue of what was clicked: a key that came with it must not overtake it.
        if not isinstance(screen, FootScreen) or event.time - self._clicked < _CLICKING:
            await super().on_event(event)
        elif isinstance(event, Paste):
            screen.paste(event.text)
        else:
            self.app_focus = True
            if not await self._check_bindings(event.key, priority=True) and not screen.take_key(event):
                await self._check_bindings(event.key)

    # -- keys and words that did not come directly

    def on_key(self, event: Key) -> None:
        """Let a prompt have the key before any command."""
        if isinstance(self.screen, FootScreen) and self.screen.take_key(event):
            event.prevent_default()

    def on_paste(self, event: Paste) -> None:
        """Let a prompt have what is pasted."""
        if isinstance(self.screen, FootScreen):
            self.screen.paste(event.text)
