"""Textual's driver for a terminal that already shows the first screenful."""

from textual.drivers.linux_driver import LinuxDriver

_ALTERNATE_SCREEN = "\x1b[?1049h"


class SeamlessDriver(LinuxDriver):
    """Does not enter the alternate screen a first time: it is on already, and entering it would blank it."""

    _entered = False

    def write(self, data: str) -> None:
        """Write `data` to the terminal."""
        if data == _ALTERNATE_SCREEN and not self._entered:
            self._entered = True
            return
        super().write(data)
