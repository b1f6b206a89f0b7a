"""Opening a source while the screen goes on. Knows no Textual."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial

from syria_reader.reading import Reading, open_source
from syria_reader.sources.watch import Watch


async def open_in_background(
    source: str, say: Callable[[str], None], *, typed: bool = True, anew: bool = False
) -> Reading:
    """Open `source` in a thread, as `in_background`.

    `typed` is False for what a document named (a link, an entry of a feed); `anew` asks a server whatever is
    kept of its page. Raises `SourceError`.
    """
    return await in_background(partial(open_source, source, typed=typed, anew=anew), say)


async def in_background(open_: Callable[[Watch], Reading], say: Callable[[str], None]) -> Reading:
    """What `open_` opens in a thread; `say` is called by the loop with what is done now, a few words.

    Cancelled, it stops the thread, which ends within a fifth of a second. Raises what `open_` raises.
    """
    stop = threading.Event()
    loop = asyncio.get_running_loop()

    def tell(words: str) -> None:
        with suppress(RuntimeError):  # the loop has ended, and nobody listens
            loop.call_soon_threadsafe(say, words)

    try:
        return await asyncio.to_thread(open_, Watch(tell, stop.is_set))
    finally:
        stop.set()
