"""Which part of the world to show: most of what the article speaks of, as near as can be."""

from collections.abc import Sequence
from math import asin, cos, hypot, log2, radians, sin, sqrt

from syria_reader.facts import PlaceKind
from syria_reader.ui.mapping.sites import Site
from syria_reader.ui.mapping.viewport import ACROSS, DOWN, KM, Box, Viewport, wrapped

_RADIUS = {
    PlaceKind.COUNTRY: 600,
    PlaceKind.REGION: 150,
    PlaceKind.FEATURE: 150,
    PlaceKind.AREA: 150,
    PlaceKind.CITY: 80,
}
"""Kilometres to show around a place that stands alone."""
_TOWN, _NEIGHBOURHOOD = 40, 150
_COST, _FIRST = 0.2, 1000
"""The part of all mentions that a group must have for its first so many kilometres, and for each doubling."""
_OF_COUNTRY = 0.3
"""What the middle of a country weighs against a town, for hardly anything happens just there."""
_FILLED, _MARGIN, _TRIES = 0.72, 0.1, 5
"""Parts of the view that places fill, and that stay free at the left where names need room at the right."""
_COMPARED = 80
"""The most mentioned places, by which the view is chosen."""


def fit(sites: Sequence[Site], columns: int, rows: int) -> Viewport:
    """The view of the main group of `sites`, of which there is at least one: a few far ones stay outside."""
    return fit_all(main_group(sites), columns, rows)


def fit_all(sites: Sequence[Site], columns: int, rows: int) -> Viewport:
    """The view of all `sites`, of which there is at least one."""
    box = box_around(sites)
    radius = max(_RADIUS.get(site.kind, _TOWN) for site in sites) if len(sites) == 1 else _TOWN / 4
    latitude = (box.south + box.north) / 2
    east = max(cos(radians(latitude)), 0.1)
    wide = max((box.east - box.west) * east, 2 * radius / KM)
    high = max(box.north - box.south, 2 * radius / KM)
    scale = max(wide / (ACROSS * max(columns * _FILLED, 1)), high / (DOWN * max(rows * _FILLED, 1)))
    middle = wrapped((box.west + box.east) / 2)
    for _ in range(_TRIES):
        view = Viewport(middle, latitude, scale, columns, rows).kept()
        missing, spare = _name_room(view, sites)
        if missing <= spare:
            break
        scale *= 1.1
    return view.panned(min(missing, spare), 0)


def _name_room(view: Viewport, sites: Sequence[Site]) -> tuple[float, float]:
    """Columns that names lack, which stand right of their places, and columns to spare at the left."""
    columns = [view.dot(site.longitude, site.latitude)[0] / ACROSS for site in sites]
    ends = [column + 3 + len(site.name) for column, site in zip(columns, sites, strict=True)]
    return max(max(ends) - view.columns, 0), max(min(columns) - view.columns * _MARGIN, 0)


def around(site: Site, columns: int, rows: int) -> Viewport:
    """The country around one place, for a small map."""
    radius = _RADIUS.get(site.kind, _TOWN) + _NEIGHBOURHOOD
    return Viewport(site.longitude, site.latitude, 2 * radius / KM / (4 * rows), columns, rows).kept()


def main_group(sites: Sequence[Site]) -> list[Site]:
    """The group for which mentions shown, less what its size costs, come to most.

    Groups are what is left together when `sites` are joined nearest first.
    """
    compared = list(sites[:_COMPARED])
    total = sum(map(_weight, compared))
    groups = [[site] for site in compared]
    best = max(groups, key=lambda group: _weight(group[0]))
    most = _weight(best[0]) / total
    for group in _joined(compared):
        gain = sum(map(_weight, group)) / total - _cost(_size(box_around(group)))
        if gain >= most:
            best, most = group, gain
    return best


def _cost(kilometres: float) -> float:
    return _COST * (min(kilometres / _FIRST, 1) + log2(max(kilometres / _FIRST, 1)))


def box_around(sites: Sequence[Site]) -> Box:
    """The smallest box around `sites`, over the antimeridian where that is shorter."""
    meridians = sorted({site.longitude for site in sites})
    gaps = [(wrapped(after - before) % 360, after) for before, after in _round(meridians)]
    gap, west = max(gaps) if len(meridians) > 1 else (360.0, meridians[0])
    latitudes = [site.latitude for site in sites]
    return Box(west, min(latitudes), west + 360 - gap, max(latitudes))


def _round(meridians: list[float]) -> list[tuple[float, float]]:
    return list(zip(meridians, [*meridians[1:], meridians[0]], strict=True))


def _weight(site: Site) -> float:
    return sqrt(site.mentions) * (_OF_COUNTRY if site.kind is PlaceKind.COUNTRY else 1)


def _size(box: Box) -> float:
    east = cos(radians((box.south + box.north) / 2))
    return KM * hypot((box.east - box.west) * east, box.north - box.south)


def _joined(sites: list[Site]) -> list[list[Site]]:
    """Every group that comes about when the two nearest are joined, again and again: Kruskal's way."""
    pairs = sorted(
        (kilometres(one, other), first, second)
        for first, one in enumerate(sites)
        for second, other in enumerate(sites[:first])
    )
    group_of = [[index] for index in range(len(sites))]
    groups = []
    for _, first, second in pairs:
        if group_of[first] is not group_of[second]:
            joined = group_of[first] + group_of[second]
            for index in joined:
                group_of[index] = joined
            groups.append([sites[index] for index in sorted(joined)])
    return groups


def kilometres(one: Site, other: Site) -> float:
    """The distance over ground, on a sphere."""
    up, east = radians(other.latitude - one.latitude), radians(other.longitude - one.longitude)
    chord = sin(up / 2) ** 2 + cos(radians(one.latitude)) * cos(radians(other.latitude)) * sin(east / 2) ** 2
    return 2 * 57.29578 * KM * asin(min(sqrt(chord), 1))
