"""A program in a real pseudo-terminal: what it draws, byte for byte and cell for cell.

The benchmarks time programs through it, the tests in tests/terminal look at what the reader does in it.
Linux and macOS only.
"""

import contextlib
import fcntl
import os
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType

import pyte

KEYS = {
    "down": b"\x1b[B",
    "end": b"\x1b[F",
    "enter": b"\r",
    "escape": b"\x1b",
    "home": b"\x1b[H",
    "pagedown": b"\x1b[6~",
    "ctrl+p": b"\x10",
    "ctrl+q": b"\x11",
}
"""What xterm sends for a key; any other key is sent as the text it is."""

_APPLICATION_KEYS, _CURSOR_KEY = 1, re.compile(rb"\x1b\[([A-DFH])")
"""The mode in which arrows, Home and End are sent otherwise, and what is."""

PATIENCE = 60.0
"""Seconds to wait for what must come: long enough for a slow and busy machine."""

# Makes the pseudo-terminal the controlling one, tells when the program itself starts, and becomes it.
# Done in a process of its own, because code between fork and exec is unsafe where threads run.
_LAUNCHER = """\
import fcntl, os, sys, termios, time
fcntl.ioctl(1, termios.TIOCSCTTY, 0)
tell = int(sys.argv[1])
os.set_inheritable(tell, False)
os.write(tell, time.monotonic_ns().to_bytes(8, "big"))
os.execvp(sys.argv[2], sys.argv[2:])
"""
# pyte prints the end of sequences it does not know: those with a private prefix or an intermediate byte.
_UNKNOWN_TO_PYTE = re.compile(rb"\x1b\[(?:[<=>][0-?]*[ -/]*|[0-?]*[ -/]+)[@-~]")
_UNFINISHED = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*)?\Z")
_MODES = re.compile(rb"\x1b\[\?([0-9;]+)([hl])")
_LEFT_OUT = ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "COLORTERM", "TERM", "PYTHON", "TEXTUAL")


@dataclass(frozen=True, slots=True)
class Chunk:
    """Bytes that came at `stamp`, in nanoseconds of the monotonic clock."""

    stamp: int
    data: bytes


class PseudoTerminal:
    """Runs `command` in a terminal of its own; a context manager that leaves no process behind.

    `stdin` is fed through a pipe in place of the terminal. `environment` is added to a plain xterm's;
    variables of the calling process that change how Python starts or programs draw are left out.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        columns: int = 120,
        rows: int = 40,
        environment: Mapping[str, str] | None = None,
        stdin: bytes | None = None,
    ) -> None:
        self.raw = bytearray()
        self.peak_bytes = 0
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._held = b""
        self.ended = False
        self.descriptor, slave = os.openpty()
        _set_size(slave, columns, rows)
        self.attributes = termios.tcgetattr(self.descriptor)
        source, feed = os.pipe() if stdin is not None else (slave, -1)
        told, tell = os.pipe()
        self._process = subprocess.Popen(
            [sys.executable, "-ISc", _LAUNCHER, str(tell), *command],
            stdin=source,
            stdout=slave,
            stderr=slave,
            env=_environment() | dict(environment or {}),
            pass_fds=(tell,),
            start_new_session=True,
        )
        for used in {source, slave, tell}:
            os.close(used)
        if stdin is not None:
            with contextlib.suppress(BrokenPipeError), os.fdopen(feed, "wb") as pipe:
                pipe.write(stdin)
        with os.fdopen(told, "rb") as pipe:
            self.started = int.from_bytes(pipe.read(8), "big")
        os.set_blocking(self.descriptor, False)

    def __enter__(self) -> "PseudoTerminal":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._reap()
        os.close(self.descriptor)

    @property
    def process_id(self) -> int:
        """The program's own."""
        return self._process.pid

    # -- what is on the screen

    @property
    def rows(self) -> list[str]:
        """The rows of the screen as text."""
        return list(self._screen.display)

    @property
    def text(self) -> str:
        """The screen as text, without blanks at the ends of rows."""
        return "\n".join(row.rstrip() for row in self.rows)

    def cells(self) -> list[list[object]]:
        """Every cell with its character and style, to tell whether anything changed."""
        screen = self._screen
        return [[screen.buffer[y][x] for x in range(screen.columns)] for y in range(screen.lines)]

    def modes(self) -> set[int]:
        """The private modes (DECSET numbers) that were switched on and not off again."""
        modes: set[int] = set()
        for numbers, switch in _MODES.findall(bytes(self.raw)):
            change = modes.update if switch == b"h" else modes.difference_update
            change(int(number) for number in numbers.split(b";") if number)
        return modes

    def show(self, data: bytes) -> None:
        """Draw `data` on the screen."""
        data = self._held + data
        unfinished = _UNFINISHED.search(data)
        cut = unfinished.start() if unfinished else len(data)
        self._held = data[cut:]
        self._stream.feed(_UNKNOWN_TO_PYTE.sub(b"", data[:cut]))

    # -- hands and eyes

    def press(self, *keys: str) -> int:
        """Type `keys`; returns when, in nanoseconds of the monotonic clock."""
        sent = b"".join(KEYS.get(key) or key.encode() for key in keys)
        if _APPLICATION_KEYS in self.modes():
            sent = _CURSOR_KEY.sub(b"\x1bO\\1", sent)
        typed = time.monotonic_ns()
        os.write(self.descriptor, sent)
        return typed

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size and clear it, so that only what is drawn anew shows."""
        self._screen.resize(rows, columns)
        self._screen.reset()
        _set_size(self.descriptor, columns, rows)

    def wait_until(self, done: Callable[[], bool], patience: float = PATIENCE) -> bool:
        """Draw what comes until `done()`; False when the program ended or `patience` seconds did first."""
        deadline = time.monotonic() + patience
        while not done():
            if self.ended or time.monotonic() > deadline:
                return False
            chunk = self._read(0.1)
            if chunk is not None:
                self.show(chunk.data)
        return True

    def wait_for(self, words: str) -> None:
        """Wait until `words` stand in one row. Raises `AssertionError` with the screen when they never do."""
        if not self.wait_until(lambda: any(words in row for row in self.rows)):
            raise AssertionError(f"{words!r} is not on the screen:\n{self.text}")

    def listen(self, quiet: float, patience: float = PATIENCE) -> list[Chunk]:
        """What comes until nothing has for `quiet` seconds, not drawn yet: drawing would delay the clock."""
        chunks: list[Chunk] = []
        deadline = time.monotonic() + patience
        while not self.ended and time.monotonic() < deadline:
            chunk = self._read(quiet)
            if chunk is not None:
                chunks.append(chunk)
            elif not self.ended:
                break
        return chunks

    def wait_for_end(self, patience: float = PATIENCE) -> int:
        """Draw what comes until the program has ended; its exit status."""
        if not self.wait_until(lambda: self.ended, patience):
            raise AssertionError(f"still running after {patience:g} s:\n{self.text}")
        self._reap()
        return self._process.returncode

    def _read(self, patience: float) -> Chunk | None:
        if not select.select([self.descriptor], [], [], patience)[0]:
            return None
        try:
            data = os.read(self.descriptor, 65536)
        except OSError:  # Linux: EIO once no process holds the terminal any more
            data = b""
        stamp = time.monotonic_ns()
        if not data:
            self.ended = True
            return None
        self.raw += data
        return Chunk(stamp, data)

    def _reap(self) -> None:
        """Collect the ended process and the most memory it held."""
        _, status, usage = os.wait4(self._process.pid, 0)
        self._process.returncode = os.waitstatus_to_exitcode(status)
        self.peak_bytes = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def _set_size(descriptor: int, columns: int, rows: int) -> None:
    fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def _environment() -> dict[str, str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if name == "PYTHONPATH" or not name.startswith(_LEFT_OUT)
    }
    return kept | {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
