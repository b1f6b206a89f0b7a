"""Opening a source while the screen goes on. Knows no Textual."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress

from syria_reader.reading import Reading
from syria_reader.sources.watch import Watch


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
