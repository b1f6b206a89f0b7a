"""What stands on the terminal while a source is opened that takes long, and the keys that stop it.

Plain escape codes, as the first screenful is made of, which then takes its place. Keys other than those that
stop are for nothing yet, and are not kept.
"""

import os
import select
import shutil
import sys
import termios
import time

from syria_reader.text import visible

SOON = 0.3
"""Seconds an opening may take before anything is said of it."""
LATER = 2.0
"""The same where the first words are read meanwhile."""
_STOPS = frozenset({b"\x1b", b"\x11", b"q"})
_LONGEST_KEY = 64


class Waiting:
    """Shows what is done with `source` once that takes long; `leave` or `hand_over` ends it."""

    def __init__(self, source: str) -> None:
        self._source = visible(source)
        self._began = time.monotonic()
        self._patience = SOON
        self._words = ""
        self._shown = False
        self._before: list[object] = []

    def say(self, words: str) -> None:
        """Show `words`, which say what is done now."""
        self._words = words
        if self._shown:
            self._draw()

    def is_stopped(self) -> bool:
        """Whether the person has pressed a key that stops; to be asked again and again."""
        if not self._shown:
            if time.monotonic() - self._began < self._patience:
                return False
            self._shown = True
            self._listen()
            self._draw()
        if not select.select([self._keys], [], [], 0)[0]:
            return False
        return os.read(self._keys, _LONGEST_KEY) in _STOPS

    def resume(self) -> None:
        """Begin anew, where the first words are on the screen and are not to be drawn over soon."""
        self._began, self._patience, self._shown = time.monotonic(), LATER, False

    def hand_over(self) -> None:
        """Leave what is shown to be drawn over by the first screenful."""
        if self._shown:
            termios.tcsetattr(self._keys, termios.TCSANOW, self._before)  # type: ignore[arg-type]

    def leave(self) -> None:
        """Leave the terminal as it was."""
        self.hand_over()
        if self._shown:
            from syria_reader.ui.first_frame import LEAVE

            self._write(LEAVE)

    @property
    def _keys(self) -> int:
        assert sys.__stdin__ is not None  # noqa: S101 - the reader has looked for a terminal
        return sys.__stdin__.fileno()

    def _write(self, codes: str) -> None:
        assert sys.__stderr__ is not None  # noqa: S101
        sys.__stderr__.write(codes)
        sys.__stderr__.flush()

    def _listen(self) -> None:
        """Have keys come one by one, and not shown."""
        self._before = termios.tcgetattr(self._keys)
        silent = termios.tcgetattr(self._keys)
        silent[0] &= ~(termios.IXON | termios.IXOFF)
        silent[3] &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN)
        termios.tcsetattr(self._keys, termios.TCSANOW, silent)

    def _draw(self) -> None:
        from syria_reader.ui.drawing.waiting_screen import waiting_screen
        from syria_reader.ui.first_frame import ENTER, painted
        from syria_reader.ui.palettes import COLOURLESS, OWN, TERMINAL
        from syria_reader.ui.terminal import depth, is_colourless, usual_theme

        colours = COLOURLESS if is_colourless(os.environ) else (OWN | TERMINAL)[usual_theme(os.environ)]
        size = shutil.get_terminal_size()
        rows = waiting_screen(self._source, self._words, size.columns, size.lines)
        self._write(ENTER + painted(rows, colours, depth(os.environ)))
