"""Analysing a long article in a process of its own, so that no key waits."""

import asyncio
import pickle
import sys

from syria_reader.article import Article
from syria_reader.facts import Facts


async def analyse_in_background(article: Article) -> Facts | None:
    """The facts of `article`, or None where the process ended without them; ends it when cancelled."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "syria_reader.facts",
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        output, _ = await process.communicate(pickle.dumps(article.bare(), pickle.HIGHEST_PROTOCOL))
    except asyncio.CancelledError:
        if process.returncode is None:
            process.kill()
        raise
    if process.returncode:
        return None
    facts: Facts = pickle.loads(output)  # noqa: S301 - what our own child process wrote
    return facts
