"""Which figures share a scale, and under which heading they stand."""

from collections.abc import Sequence
from typing import NamedTuple

from syria_reader.facts import Category, Statistic
from syria_reader.text import visible
from syria_reader.ui.charting.extent import Extent, extent
from syria_reader.ui.charting.scale import Scale, scale_for
from syria_reader.ui.figures import grouped

_PERCENT = "%"
_UNITS = {"USD": "US dollars", "EUR": "euros", "GBP": "pounds", "km2": "km²", "mi2": "square miles"}
_NAMES = {
    Category.KILLED: "people killed",
    Category.INJURED: "people injured",
    Category.MISSING: "people missing",
    Category.DETAINED: "people detained",
    Category.DISPLACED: "people displaced",
    Category.REFUGEES: "refugees",
    Category.FIGHTERS: "fighters",
    Category.STRIKES: "strikes",
    Category.EQUIPMENT: "equipment",
    Category.BUILDINGS: "buildings and roads",
    Category.MONEY: "money",
    Category.TERRITORY: "territory",
    Category.DISTANCE: "distances",
    Category.DURATION: "durations",
    Category.SHARE: "shares",
    Category.COUNT_OTHER: "other counts",
}


class Bar(NamedTuple):
    """A figure as it is drawn: `depth` > 0 for a part; `extent` is None where it has no bar.

    `whole` is how far the figure reaches that this one is part of, 0 for one that stands alone.
    """

    statistic: Statistic
    depth: int
    extent: Extent | None
    whole: float = 0


class Chart(NamedTuple):
    """Figures under one `heading`; `scale` is None where nothing among them can be compared.

    `unit` is what those with a bar count, empty where there are none.
    """

    heading: str
    unit: str
    bars: tuple[Bar, ...]
    scale: Scale | None


def charts(statistics: Sequence[Statistic]) -> list[Chart]:
    """`statistics` in charts, people first; each figure stands in one, a part under its whole.

    Figures that nothing can be compared with are listed together until the next chart with a scale.
    """
    families = _families(statistics)
    made: list[Chart] = []
    for category in Category:
        found, rest = _drawn(category, [f for f in families if f[0].statistic.category is category])
        if found and found[0].unit == "people":
            found[0] = found[0]._replace(bars=(*found[0].bars, *rest))
            rest = []
        made.extend(found)
        if rest:
            heading = f"other {_NAMES[category]}" if found else _NAMES[category]
            if made and made[-1].scale is None:
                last = made.pop()
                heading, rest = _and(last.heading, heading), [*last.bars, *rest]
            made.append(Chart(heading, "", tuple(rest), None))
    return made


def _drawn(category: Category, families: Sequence[list[Bar]]) -> tuple[list[Chart], list[Bar]]:
    """The charts of one category, each with a scale, and the figures left over, without bars."""
    by_unit: dict[str, list[Bar]] = {}
    for family in families:
        by_unit.setdefault(_unit(family[0].statistic), []).extend(family)
    found: list[Chart] = []
    rest: list[Bar] = []
    for unit, bars in by_unit.items():
        extents = [bar.extent for bar in bars if bar.extent]
        if category is Category.COUNT_OTHER or len(extents) < (1 if unit == _PERCENT else 2):
            rest.extend(bar._replace(extent=None) for bar in bars)
        else:
            scale = scale_for(extents, least_high=100 if unit == _PERCENT else 0)
            found.append(Chart(_heading(category, unit), unit, tuple(bars), scale))
    return sorted(found, key=lambda chart: chart.unit != "people"), rest


def _heading(category: Category, unit: str) -> str:
    name = _NAMES[category]
    if unit in ("people", _PERCENT, name):
        return name
    if name.startswith("people "):
        return f"{visible(unit)} {category}"
    if category in (Category.MONEY, Category.TERRITORY, Category.DISTANCE, Category.DURATION):
        return f"{name} in {_UNITS.get(unit, visible(unit))}"
    return f"{name}: {visible(unit)}"


def _and(first: str, second: str) -> str:
    """Two headings in one: "people missing, detained"."""
    return f"{first}, {second.removeprefix('people ') if 'people ' in first else second}"


def _families(statistics: Sequence[Statistic]) -> list[list[Bar]]:
    """Each figure that stands alone with its parts and theirs."""
    families: list[list[Bar]] = []
    line: list[Bar] = []
    for statistic, depth in grouped(statistics):
        line = line[:depth]
        bar = _part(statistic, depth, line[-1]) if line else Bar(statistic, depth, extent(statistic))
        line.append(bar)
        if depth:
            families[-1].append(bar)
        else:
            families.append([bar])
    return families


def _part(statistic: Statistic, depth: int, whole: Bar) -> Bar:
    """A part on the scale of its whole; without a bar where the two cannot be compared."""
    own = extent(statistic)
    if own is None or whole.extent is None:
        return Bar(statistic, depth, None)
    if _unit(statistic) == _PERCENT and _unit(whole.statistic) != _PERCENT:
        own = own.of(whole.extent.most)
    elif _unit(statistic) != _unit(whole.statistic):
        return Bar(statistic, depth, None)
    return Bar(statistic, depth, own, whole.extent.most)


def _unit(statistic: Statistic) -> str:
    return _PERCENT if statistic.unit in ("percent", "fraction") else statistic.unit
