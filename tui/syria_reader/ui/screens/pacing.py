"""Long work between keys: in short pieces, and not while a key is being answered."""

import asyncio
from time import monotonic
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from textual.screen import Screen

    from syria_reader.slices import Slices
    from syria_reader.ui.app import ReaderApp

T = TypeVar("T")

PIECE = 0.004
"""Seconds of work at a time."""
BREATH = 0.002
"""Seconds between two pieces: a key passes through several queues before something is drawn."""
_ANSWERED = 0.015
"""Seconds a key is given to be answered."""
_LONGEST = 0.05
"""Seconds after which work goes on, however many keys come."""
RESTING = 0.25
"""Seconds without a key after which a person is taken to look, not to move."""
_LATEST = 5.0
"""Seconds after which news is shown, however many keys come."""


class Pace:
    """The pace of work for `screen`."""

    def __init__(self, screen: "Screen[None]") -> None:
        self._app = cast("ReaderApp", screen.app)
        self._until = 0.0

    async def breathe(self) -> None:
        """To be called after each small step: leaves time to keys where enough was done without."""
        if monotonic() < self._until:
            return
        began = monotonic()
        await asyncio.sleep(BREATH)
        while (now := monotonic()) < (end := min(self._app.touched + _ANSWERED, began + _LONGEST)):
            await asyncio.sleep(end - now)
        self._until = monotonic() + PIECE

    @property
    def is_resting(self) -> bool:
        """Whether no key was pressed just now."""
        return monotonic() >= self._app.touched + RESTING

    async def rest(self) -> None:
        """Wait for a moment without keys: what comes by itself moves nothing under a person's hands."""
        latest = monotonic() + _LATEST
        while (now := monotonic()) < (end := min(self._app.touched + RESTING, latest)):
            await asyncio.sleep(end - now)

    async def go_through(self, slices: "Slices[T]") -> "T":
        """The result of `slices`, done between keys."""
        while True:
            await self.breathe()
            try:
                next(slices)
            except StopIteration as stop:
                result: T = stop.value
                return result
