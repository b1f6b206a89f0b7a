"""How far a figure reaches: what is surely counted, what may be, and whether it goes on."""

from typing import NamedTuple

from syria_reader.facts import Hedge, Statistic

_GOES_ON = {Hedge.AT_LEAST, Hedge.MORE_THAN}
_MAY_BE = {Hedge.AT_MOST, Hedge.FEWER_THAN, Hedge.POSSIBLY}
_LARGEST = 10**15
"""More than anything an article counts; what is larger is a slip or a trick."""


class Extent(NamedTuple):
    """`sure` <= `most`, in the figure's unit; `open` where more is meant than `most`, `soft` where about."""

    sure: float
    most: float
    open: bool = False
    soft: bool = False

    def of(self, whole: float) -> "Extent":
        """What so many percent of `whole` are."""
        return self._replace(sure=self.sure * whole / 100, most=self.most * whole / 100)


def extent(statistic: Statistic) -> Extent | None:
    """The extent of a figure, shares in percent; None where it cannot be drawn."""
    hedge = statistic.hedge
    low = statistic.low if statistic.value is None else statistic.value
    high = statistic.high if statistic.value is None else statistic.value
    least, most = low or 0, low if high is None else high
    if most is None or not 0 <= least <= most <= _LARGEST:
        return None
    if statistic.unit == "fraction":
        least, most = least * 100, most * 100
    return Extent(
        sure=0 if hedge in _MAY_BE else least,
        most=most,
        open=hedge in _GOES_ON or high is None,
        soft=hedge is Hedge.ABOUT,
    )
