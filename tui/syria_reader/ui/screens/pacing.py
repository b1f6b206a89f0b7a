"""Long work between keys: in short pieces, and not while a key is being answered."""

import asyncio
from time import monotonic
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.screen import Screen

    from syria_reader.ui.app import ReaderApp

PIECE = 0.004
"""Seconds of work at a time."""
BREATH = 0.002
"""Seconds between two pieces: a key passes through several queues before something is drawn."""
_ANSWERED = 0.015
"""Seconds a key is given to be answered."""
_LONGEST = 0.05
"""Seconds after which work goes on, however many keys come."""


async def breathe(screen: "Screen[None]") -> None:
    """Leave time to keys: a moment, or until what was just pressed is answered."""
    app = cast("ReaderApp", screen.app)
    began = monotonic()
    await asyncio.sleep(BREATH)
    while (now := monotonic()) < min(app.touched + _ANSWERED, began + _LONGEST):
        await asyncio.sleep(max(min(app.touched + _ANSWERED, began + _LONGEST) - now, BREATH))


async def in_pieces(steps: "Iterator[object]", screen: "Screen[None]") -> None:
    """Go through `steps`, between the keys of `screen`."""
    done = object()
    while True:
        end = monotonic() + PIECE
        while monotonic() < end:
            if next(steps, done) is done:
                return
        await breathe(screen)
