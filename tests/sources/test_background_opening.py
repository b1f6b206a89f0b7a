"""Sources open while the screen goes on, say what they do, and stop when they are not wanted."""

import asyncio
import time
from functools import partial

import pytest

from syria_reader.errors import SourceError
from syria_reader.reading import open_source
from syria_reader.ui.background_opening import in_background

from .conftest import Server, drips


async def test_what_is_done_is_said_in_the_loop(server: Server, read_here: None) -> None:
    told: list[str] = []
    reading = await in_background(partial(open_source, server.page()), told.append)
    await asyncio.sleep(0)
    assert "The road was closed" in reading.article.text
    assert told == ["fetching 127.0.0.1", "reading from 127.0.0.1", "reading the HTML page"]


async def test_a_failure_is_told_to_who_waits(server: Server) -> None:
    with pytest.raises(SourceError, match="no such page"):
        await in_background(partial(open_source, server.url("/gone")), lambda _: None)
    with pytest.raises(SourceError, match="inside your machine"):
        await in_background(partial(open_source, server.page(), typed=False), lambda _: None)


async def test_what_is_cancelled_ends(server: Server) -> None:
    url = server.at("/slow", drips(server, b"HTTP/1.1 200 OK\r\n\r\n", b"a"))
    told = asyncio.Event()
    opening = asyncio.create_task(in_background(partial(open_source, url), lambda _: told.set()))
    await told.wait()
    began = time.monotonic()
    opening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await opening
    assert time.monotonic() - began < 5
