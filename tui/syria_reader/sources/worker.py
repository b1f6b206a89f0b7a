"""A process that reads one document, so that no document can take the reader down.

Nothing is imported here that can wait: a worker that is made ready early starts before the program has
loaded the rest of itself.
"""

import os
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

PATIENCE = 30.0
"""Seconds a document may take."""
MOST_ANSWERED = 128 * 1024 * 1024
"""Bytes."""
# -P: the folder the person stands in may hold modules of anyone's making.
# -c: as -m, without the modules that look for one to run.
COMMAND = (
    sys.executable, "-P", "-c",
    "import gc; gc.disable(); from syria_reader.sources.__main__ import main; main()",
)  # fmt: skip
_OFTEN = 0.1
_PACKAGES = Path(__file__).resolve().parents[2]
_ready: "list[Worker]" = []


def make_ready(format_: str) -> None:
    """Start a worker now that is likely needed, before anything else is loaded or fetched.

    A worker that is not needed after all ends by itself with this process.
    """
    _ready.append(Worker(format_))


def worker(format_: str) -> "Worker":
    """A worker for a document of `format_`: one that is ready, or a new one."""
    return _ready.pop() if _ready else Worker(format_)


class Worker:
    """`python -m syria_reader.sources`; killed when the `with` block ends."""

    def __init__(self, format_: str) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - a command of our own
            (*COMMAND, format_),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": _search_path()},
            start_new_session=True,
        )

    def __enter__(self) -> "Worker":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        assert self._process.stdout is not None  # noqa: S101 - it was asked for
        self._process.stdout.close()

    def give(self, job: bytes) -> None:
        """Hand over `job`; returns at once."""
        threading.Thread(target=self._write, args=(job,), daemon=True).start()

    def _write(self, job: bytes) -> None:
        assert self._process.stdin is not None  # noqa: S101 - it was asked for
        try:
            with self._process.stdin as pipe:
                pipe.write(job)
        except OSError:
            return  # it has ended; its answer, or the want of one, says why

    def answer(self, check: Callable[[], None]) -> bytes | None:
        """What the process prints until it ends; None where that takes too long, cut where it is too much.

        `check` is called about ten times a second, and may raise.
        """
        assert self._process.stdout is not None  # noqa: S101 - it was asked for
        descriptor = self._process.stdout.fileno()
        parts: list[bytes] = []
        room = MOST_ANSWERED
        deadline = time.monotonic() + PATIENCE
        while room > 0:
            check()
            if time.monotonic() > deadline:
                return None
            if not select.select([descriptor], [], [], _OFTEN)[0]:
                continue
            part = os.read(descriptor, min(room, 1024 * 1024))
            if not part:
                break
            parts.append(part)
            room -= len(part)
        if room and self._process.wait() == -signal.SIGXCPU:
            return None
        return b"".join(parts)


def _search_path() -> str:
    """Where the process finds this package, however the program itself was started."""
    given = os.environ.get("PYTHONPATH")
    return f"{_PACKAGES}{os.pathsep}{given}" if given else str(_PACKAGES)
