"""Analysing a long article in a process of its own, so that no key waits."""

import asyncio
import gc
import os
import pickle
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import NamedTuple

from syria_reader.article import Article
from syria_reader.facts.facts import Facts
from syria_reader.facts.frames import BEGINNING, SHARE, WHOLE, Frame, Gathering, send_article
from syria_reader.sources.worker import environment

Breathe = Callable[[], Awaitable[None]]
"""Lets others have their turn."""
_READ = 1 << 16
_POLL = 0.01
"""Seconds between looks at whether the process has ended."""


class News(NamedTuple):
    """What an analysis has to tell: how much of it is done, in percent; or what it has found.

    That is the facts of the article's first paragraphs, and with 100 percent those of all of it, with `notes`
    on what is wrong with the person's own names.
    """

    percent: int
    facts: Facts | None = None
    notes: tuple[str, ...] = ()


async def analyse_in_background(article: Article, breathe: Breathe) -> AsyncIterator[News]:
    """What is found in `article`, as it comes.

    Ends without the whole where the process does. The process ends with the iteration.
    """
    found = Gathering()
    percent = 0
    try:
        async for frame in _frames(article, breathe):
            name, items = frame
            if name == SHARE:
                percent = items[0]
                yield News(percent)
            elif name in (BEGINNING, WHOLE):
                facts, found = found.facts(), Gathering()
                yield News(100 if name == WHOLE else percent, facts, tuple(items))
                gc.freeze()
                gc.enable()
            else:
                # Facts are many, have no cycles and stay: a look through them for garbage takes 70 ms.
                gc.disable()
                found.add(frame)
    finally:
        gc.enable()


async def _frames(article: Article, breathe: Breathe) -> AsyncIterator[Frame]:
    with tempfile.TemporaryFile() as file:
        for _ in send_article(article, file):
            await breathe()
        file.seek(0)
        # -P: the folder the person stands in may hold modules of anyone's making.
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "syria_reader.facts"],
            stdin=file, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment(),
        )  # fmt: skip
    assert process.stdout is not None  # noqa: S101 - it is a pipe
    try:
        buffer = bytearray()
        async for data in _arriving(process.stdout.fileno()):
            buffer += data
            while len(buffer) >= 4 and len(buffer) >= (end := 4 + int.from_bytes(buffer[:4], "big")):
                frame: Frame = pickle.loads(buffer[4:end])  # noqa: S301 - what our own child process wrote
                del buffer[:end]
                yield frame
                await breathe()
        while process.poll() is None:
            await asyncio.sleep(_POLL)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


async def _arriving(descriptor: int) -> AsyncIterator[bytes]:
    """What comes through a pipe until it is closed."""
    os.set_blocking(descriptor, False)
    loop, ready = asyncio.get_running_loop(), asyncio.Event()
    loop.add_reader(descriptor, ready.set)
    try:
        while True:
            await ready.wait()
            ready.clear()
            try:
                data = os.read(descriptor, _READ)
            except BlockingIOError:
                continue
            if not data:
                return
            yield data
    finally:
        loop.remove_reader(descriptor)
