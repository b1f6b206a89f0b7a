"""One scale for figures that can be compared."""

from collections.abc import Sequence
from math import floor, log10
from typing import NamedTuple

from syria_reader.ui.charting.extent import Extent

_FAR_APART = 50
"""How many times the smallest the largest figure must be for a scale of decades."""
_TRIFLE = 1e-6
"""Less than anything an article counts."""
_SHORT = ((1_000_000_000_000, "tn"), (1_000_000_000, "bn"), (1_000_000, "M"), (1_000, "k"))


class Scale(NamedTuple):
    """From `low` at the left edge to `high` at the right one; in decades where `log` is true."""

    low: float
    high: float
    log: bool

    def share(self, value: float) -> float:
        """How far to the right `value` stands, 0 to 1."""
        if value <= self.low or self.high <= self.low:
            return 0.0
        if self.log:
            return min(log10(value / self.low) / log10(self.high / self.low), 1.0)
        return min((value - self.low) / (self.high - self.low), 1.0)

    @property
    def ticks(self) -> list[float]:
        """The decades of a log scale, from one up; none on another."""
        if not self.log:
            return []
        exponents = range(max(round(log10(self.low)), 0), floor(log10(self.high)) + 1)
        return [10.0**exponent for exponent in exponents]


def scale_for(extents: Sequence[Extent], least_high: float = 0) -> Scale:
    """The scale that `extents` share; it begins at 0, or below the smallest where they lie far apart.

    `least_high` is what it reaches in any case, and then it is even.
    """
    high = max((one.most for one in extents), default=0)
    if least_high:
        return Scale(0, max(high, least_high), log=False)
    positive = [value for value in (one.sure or one.most for one in extents) if value > _TRIFLE]
    smallest = min(positive, default=0)
    if smallest > 0 and high > _FAR_APART * smallest:
        # The smallest must still have a bar: it stands at least a sixth of a decade from the left edge.
        return Scale(10.0 ** floor(log10(smallest / 1.5)), high, log=True)
    return Scale(0, high, log=False)


def short(value: float) -> str:
    """A decade in few letters: 100, 10k, 1M."""
    for unit, letter in _SHORT:
        if value >= unit:
            return f"{value / unit:g}{letter}"
    return f"{value:g}"
