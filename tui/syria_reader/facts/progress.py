"""How far an analysis is, told by that of the beginning of the same article."""

from time import monotonic
from typing import TypeVar

from syria_reader.slices import Slices

T = TypeVar("T")


class Progress:
    """Of slices that are `times` as many as those that are `measured` first.

    Some slices take longer than others: as each share of the first ones took its share of the time, so will
    that of the others.
    """

    def __init__(self, times: float = 1.0) -> None:
        self.times = times
        self._ends: list[float] = []
        self._steps = 0

    def measured(self, slices: Slices[T]) -> Slices[T]:
        """`slices`, the time of each noted. The first one loads what all need, and does not count."""
        while True:
            try:
                next(slices)
            except StopIteration as stop:
                result: T = stop.value
                return result
            self._ends.append(monotonic())
            yield

    def step(self) -> None:
        """One more of the others is done."""
        self._steps += 1

    @property
    def percent(self) -> int:
        """How much of the time has passed: 0 to 99."""
        if len(self._ends) < 2:
            return 0
        done = min(int(self._steps / self.times), len(self._ends) - 1)
        passed, whole = self._ends[done] - self._ends[0], self._ends[-1] - self._ends[0]
        return min(int(100 * passed / whole), 99) if whole else 0
