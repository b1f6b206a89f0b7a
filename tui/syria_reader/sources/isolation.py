"""Running a loader in a process of its own, so that no document can take the reader down."""

import json
import os
import select
import subprocess
import sys
import threading
import time
from pathlib import Path

from syria_reader.errors import SourceError
from syria_reader.sources.extract import DamagedError, Extract, unpack
from syria_reader.sources.fetched import Fetched
from syria_reader.sources.formats import Format
from syria_reader.sources.watch import Watch
from syria_reader.text import visible

PATIENCE = 30.0
"""Seconds a document may take."""
MOST_ANSWERED = 128 * 1024 * 1024
"""Bytes."""
# -P: the folder the person stands in may hold modules of anyone's making.
COMMAND = (sys.executable, "-P", "-m", "syria_reader.sources")
_OFTEN = 0.1
"""Seconds between two looks at whether the document is still wanted."""
_PACKAGES = Path(__file__).resolve().parents[2]


def extract_apart(format_: Format, fetched: Fetched, watch: Watch) -> Extract:
    """What the loader of `format_` takes from `fetched`, as a child process tells it.

    Raises `SourceError` where the document cannot be read or takes too long, `OpeningStoppedError` where
    it is not wanted any more; the process has ended in any case.
    """
    watch.check()
    with _Child(format_, fetched) as child:
        answer = child.answer(watch)
    return _extract(answer, format_, fetched.name)


def _extract(answer: bytes | None, format_: Format, name: str) -> Extract:
    if answer is None:
        raise SourceError(
            f"cannot read {visible(name)}: this {format_} takes more than {PATIENCE:.0f} seconds to read; "
            "save it as plain text and open that"
        )
    try:
        told = json.loads(answer)
        if isinstance(told, dict) and isinstance(told.get("refused"), str):
            raise SourceError(f"cannot read {visible(name)}: {visible(told['refused'])}")
        return unpack(told)
    except (DamagedError, ValueError, RecursionError) as error:
        raise SourceError(
            f"cannot read {visible(name)}: this {format_} is broken or made to do harm; "
            "save it as plain text in the program it is from and open that"
        ) from error


class _Child:
    """`python -m syria_reader.sources`, given a job; killed when the `with` block ends."""

    def __init__(self, format_: Format, fetched: Fetched) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - a command of our own
            COMMAND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": _search_path()},
            start_new_session=True,
        )
        head = {
            "format": format_.name, "name": fetched.name, "charset": fetched.charset, "url": fetched.url,
        }  # fmt: skip
        job = json.dumps(head).encode() + b"\n" + fetched.data
        threading.Thread(target=self._give, args=(job,), daemon=True).start()

    def __enter__(self) -> "_Child":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        assert self._process.stdout is not None  # noqa: S101 - it was asked for
        self._process.stdout.close()

    def _give(self, job: bytes) -> None:
        assert self._process.stdin is not None  # noqa: S101 - it was asked for
        try:
            with self._process.stdin as pipe:
                pipe.write(job)
        except OSError:
            return  # it has ended; its answer, or the want of one, says why

    def answer(self, watch: Watch) -> bytes | None:
        """What the process prints until it ends; None where that takes too long, cut where too much."""
        assert self._process.stdout is not None  # noqa: S101 - it was asked for
        descriptor = self._process.stdout.fileno()
        parts: list[bytes] = []
        room = MOST_ANSWERED
        deadline = time.monotonic() + PATIENCE
        while room > 0:
            watch.check()
            if time.monotonic() > deadline:
                return None
            if not select.select([descriptor], [], [], _OFTEN)[0]:
                continue
            part = os.read(descriptor, min(room, 1024 * 1024))
            if not part:
                break
            parts.append(part)
            room -= len(part)
        return b"".join(parts)


def _search_path() -> str:
    """Where the child finds this package, however the program itself was started."""
    given = os.environ.get("PYTHONPATH")
    return f"{_PACKAGES}{os.pathsep}{given}" if given else str(_PACKAGES)
