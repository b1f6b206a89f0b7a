"""Where the reader has been, so that a jump can be taken back. Knows no Textual."""

from typing import NamedTuple

from syria_reader.ui.choice import Choice
from syria_reader.ui.typesetting import Anchor

_LONGEST = 200
"""Jumps that are remembered."""


class Spot(NamedTuple):
    """What was being read: the first row in view, what was chosen, which view was open ("" for none).

    `place` is where in the view the reader was, as the view itself counts.
    """

    top: Anchor
    choice: Choice | None = None
    view: str = ""
    place: int = 0


class Bookmark(NamedTuple):
    """Where an article was left, and the way back within it."""

    spot: Spot
    trail: "Trail"


class Trail:
    """The spots jumps were made from, the last one first to go back to."""

    def __init__(self) -> None:
        self._spots: list[Spot] = []

    def leave(self, spot: Spot) -> None:
        """Remember `spot` before a jump; the same spot twice in a row is one."""
        if not self._spots or self._spots[-1] != spot:
            self._spots.append(spot)
            del self._spots[:-_LONGEST]

    def back(self, now: Spot) -> Spot | None:
        """The last spot that is not where the reader is `now`, taken off the trail; None at its beginning."""
        while self._spots:
            spot = self._spots.pop()
            if spot != now:
                return spot
        return None
