"""A limit to how long a regular expression may look for a match.

Some expressions take longer than anybody lives on a text of a line, and a match cannot be left between two of
its steps by anything but a signal, which `re` looks for as it goes.
"""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class OutOfPatienceError(Exception):
    """The time was up before the work was done."""


@contextmanager
def patience(seconds: float) -> Iterator[None]:
    """Raise `OutOfPatienceError` in the body once it has taken `seconds`.

    Without timer signals (Windows, a thread) there is no limit.
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    waiting = True

    def stop(number: int, frame: FrameType | None) -> None:
        del number, frame
        if waiting:
            raise OutOfPatienceError

    before = signal.signal(signal.SIGALRM, stop)
    # Again and again: what is raised in a finaliser that happens to run is lost.
    signal.setitimer(signal.ITIMER_REAL, seconds, seconds)
    try:
        yield
    finally:
        waiting = False
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
