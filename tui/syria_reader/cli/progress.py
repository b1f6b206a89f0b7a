"""A line on standard error that says what is done, where it is a terminal and that takes long."""

import os
import sys
import time

from syria_reader.sources.watch import UNWATCHED, Watch

SOON = 0.5
"""Seconds something may take before anything is said of it."""
_CLEAR = "\r\x1b[K"


class Progress:
    """Says what is done now; `clear` takes it away before anything else is written, and at the end."""

    def __init__(self) -> None:
        self._words = ""
        self._began = time.monotonic()
        self._said = ""

    @property
    def watch(self) -> Watch:
        """What tells of an opening; of nothing where standard error is no terminal."""
        if sys.stderr is None or not sys.stderr.isatty():
            return UNWATCHED
        return Watch(self._note, self._say)

    def _note(self, words: str) -> None:
        self._words = words
        self._say()

    def _say(self) -> bool:
        """Say what is done where that is due; asked again and again, it stops nothing."""
        if self._words != self._said and time.monotonic() - self._began > SOON:
            columns = os.get_terminal_size(sys.stderr.fileno()).columns or 80
            self._said = self._words
            sys.stderr.write(_CLEAR + self._words[: columns - 1])
            sys.stderr.flush()
        return False

    def clear(self) -> None:
        """Take away what is said."""
        if self._said:
            sys.stderr.write(_CLEAR)
            sys.stderr.flush()
        self._said = self._words = ""
