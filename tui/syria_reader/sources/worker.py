"""A process that reads one document, so that no document can take the reader down.

Nothing is imported here that can wait: a worker that is made ready early starts before the program has
loaded the rest of itself.
"""

import os
import select
import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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
_PACKAGES = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))  # noqa: PTH100, PTH120
_KILL, _XCPU = 9, 24
"""Signals: to end a process; and of the system, to one that has worked longer than it may."""
_ready: "dict[str, Worker]" = {}


def make_ready(format_: str) -> None:
    """Start a worker now that is likely needed, before anything else is loaded or fetched.

    A worker that is not needed after all ends by itself with this process.
    """
    _ready[format_] = Worker(format_)


def worker(format_: str) -> "Worker":
    """A worker for a document of `format_`: one that is ready for just that, or a new one.

    What reads one format may have put aside what another needs; one that is ready for another ends.
    """
    fit = _ready.pop(format_, None)
    while _ready:
        _ready.popitem()[1].dismiss()
    return fit or Worker(format_)


class Worker:
    """A process that reads one document; killed when the `with` block ends.

    Started by the system itself: the standard library's way costs as much to import as half of the rest.
    """

    def __init__(self, format_: str) -> None:
        jobs, self._jobs = os.pipe()
        self._answers, answers = os.pipe()
        ends = [
            (os.POSIX_SPAWN_DUP2, jobs, 0),
            (os.POSIX_SPAWN_DUP2, answers, 1),
            (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
        ]
        command = (*COMMAND, format_)
        # In a group of its own, so that ctrl+c reaches the reader alone.
        self._process = os.posix_spawn(command[0], command, environment(), file_actions=ends, setpgroup=0)
        self._ended = False
        os.close(jobs)
        os.close(answers)

    def __enter__(self) -> "Worker":
        return self

    def __exit__(self, *_: object) -> None:
        if not self._ended:
            os.kill(self._process, _KILL)
            os.waitpid(self._process, 0)
        os.close(self._answers)

    def dismiss(self) -> None:
        """End a process that is given no job."""
        os.close(self._jobs)
        self.__exit__()

    def give(self, job: bytes) -> None:
        """Hand over `job`; returns at once."""
        import threading

        threading.Thread(target=self._write, args=(job,), daemon=True).start()

    def _write(self, job: bytes) -> None:
        try:
            with open(self._jobs, "wb") as pipe:  # noqa: PTH123
                pipe.write(job)
        except OSError:
            return  # it has ended; its answer, or the want of one, says why

    def lines(self, check: "Callable[[], None]") -> "Iterator[bytes | None]":
        """The lines the process prints until it ends, cut where they are too long; None for too slow.

        `check` is called about ten times a second, and may raise.
        """
        line: list[bytes] = []
        room = MOST_ANSWERED
        deadline = time.monotonic() + PATIENCE
        while room > 0:
            check()
            if time.monotonic() > deadline:
                yield None
                return
            if not select.select([self._answers], [], [], _OFTEN)[0]:
                continue
            part = os.read(self._answers, min(room, 1024 * 1024))
            if not part:
                break
            room -= len(part)
            *whole, rest = part.split(b"\n")
            for end in whole:
                yield b"".join((*line, end))
                line.clear()
            line.append(rest)
        yield None if room and self._end() == _XCPU else b"".join(line)

    def _end(self) -> int:
        """Wait for the process, which has closed its end; the signal that ended it, 0 where none did."""
        status = os.waitpid(self._process, 0)[1]
        self._ended = True
        return os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0


def environment() -> dict[str, str]:
    """The environment of a process of our own: it finds this package however the program was started."""
    given = os.environ.get("PYTHONPATH")
    path = f"{_PACKAGES}{os.pathsep}{given}" if given else _PACKAGES
    return {**os.environ, "PYTHONPATH": path}
