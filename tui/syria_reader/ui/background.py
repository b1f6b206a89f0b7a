"""Analysing a long article in a process of its own, so that no key waits."""

import asyncio
import os
import pickle
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator
from typing import Any

from syria_reader.article import Article
from syria_reader.facts import Facts
from syria_reader.facts.frames import BEGINNING, WHOLE, Frame
from syria_reader.sources.worker import environment

_READ = 1 << 16
_POLL = 0.01
"""Seconds between looks at whether the process has ended."""


async def analyse_in_background(article: Article) -> AsyncIterator[tuple[Facts, bool]]:
    """The facts of the first paragraphs of `article` (False), then those of all of it (True).

    Ends without the latter where the process does. The process ends with the iteration.
    """
    found: dict[str, list[Any]] = {}
    async for name, items in _frames(article):
        if name in (BEGINNING, WHOLE):
            yield Facts(**{field: tuple(found.get(field, ())) for field in Facts._fields}), name == WHOLE
            found = {}
        else:
            found.setdefault(name, []).extend(items)


async def _frames(article: Article) -> AsyncIterator[Frame]:
    with tempfile.TemporaryFile() as file:
        pickle.dump(article.bare(), file, pickle.HIGHEST_PROTOCOL)
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
                await asyncio.sleep(0)
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
