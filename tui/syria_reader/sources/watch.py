"""What an opening that takes long has to do with whoever waits for it."""

from collections.abc import Callable
from typing import NamedTuple

from syria_reader.errors import OpeningStoppedError


def _say_nothing(words: str) -> None:
    del words


def _never() -> bool:
    return False


class Watch(NamedTuple):
    """Whoever waits: told what is done now, and asked whether it is still wanted.

    Both are called from the thread that opens the source, `stopped` about ten times a second while anything
    is waited for; `progress` gets a few words in lower case, safe to show ("fetching example.org").
    """

    progress: Callable[[str], None] = _say_nothing
    stopped: Callable[[], bool] = _never

    def check(self) -> None:
        """Raise `OpeningStoppedError` where the opening is not wanted any more."""
        if self.stopped():
            raise OpeningStoppedError


UNWATCHED = Watch()
"""Nobody waits: for tests and other programs."""
