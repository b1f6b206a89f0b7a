"""Which of the places of one name an article means."""

from __future__ import annotations

from math import cos, exp, hypot, log, radians
from typing import TYPE_CHECKING, NamedTuple

from syria_reader.facts.place import PlaceKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from syria_reader.facts.gazetteer.entry import Entry

_SPOKEN_OF = 7.0
_NEIGHBOUR_COUNTRY = 4.0
_INSIDE_NEIGHBOUR = 6.0
_NEIGHBOUR_NEAR = 3.0
_NEIGHBOURS_KIND = 3.0
_NEAR_KM = 150.0
_KIND_WANTED = 9.0
_REGION_OF_ITS_SEAT = -12.0
_ALIAS = -2.0
_RANK = 1.5
_UNCOUNTED = 3_000
_CLOSE = 4.0
_SEAT, _SHARE = 10_000, 20
"""A settlement of fewer people, and of fewer than one in twenty of its region's, is not the region's seat."""
_KM_A_DEGREE = 111.2
_NEAR_DEGREES = 1.36
"""Degrees of latitude beyond which nothing is near."""
_REGION = PlaceKind.REGION
_SETTLED = {PlaceKind.CITY, PlaceKind.TOWN}


class Resolution(NamedTuple):
    """The place meant, the others that came close (best first), and 0 to 1 for how sure the choice is."""

    entry: Entry
    alternatives: tuple[Entry, ...]
    confidence: float


def resolve(
    candidates: Sequence[Entry],
    *,
    countries: Mapping[str, float],
    neighbours: Sequence[Entry] = (),
    wanted: PlaceKind | None = None,
) -> Resolution:
    """The best of `candidates`, which must not be empty (ValueError).

    `countries` says how much the article speaks of each ISO code, in any unit; `neighbours` are places named
    beside this one; `wanted` is the kind a type word asked for. The score adds the natural logarithm of the
    population, the weight of the kind and what the context gives. An unknown population counts as that of a
    large village, so that context decides.
    """
    if not candidates:
        raise ValueError("resolve() needs at least one candidate")
    most = max(countries.values(), default=0.0)
    around = _around(neighbours)
    scored = []
    for order, entry in enumerate(candidates):
        context = _context(entry, countries, most, around)
        score = log(entry.population or _UNCOUNTED) + _RANK * entry.rank + (_ALIAS if entry.alias else 0.0)
        scored.append((-score - context - _kind(entry, candidates, wanted), order, context, entry))
    scored.sort(key=lambda one: one[:2])
    best, _, context, entry = scored[0]
    others = [(other - best, candidate) for other, _, _, candidate in scored[1:]]
    return Resolution(
        entry,
        tuple(candidate for behind, candidate in others if behind < _CLOSE),
        _confidence(entry, context, others[0][0] if others else None),
    )


class _Around(NamedTuple):
    """What the places named beside one tell of it: `kind` where they are all of one."""

    countries: set[str | None]
    regions: set[tuple[str | None, str]]
    kind: PlaceKind | None
    points: list[tuple[float, float]]


def _around(neighbours: Sequence[Entry]) -> _Around:
    kinds = {other.kind for other in neighbours}
    return _Around(
        {other.country for other in neighbours if other.country},
        {(other.country, other.name) for other in neighbours if other.kind is _REGION},
        kinds.pop() if len(kinds) == 1 else None,
        [
            (other.latitude, other.longitude)
            for other in neighbours
            if other.latitude is not None and other.longitude is not None
        ],
    )


def _context(entry: Entry, countries: Mapping[str, float], most: float, around: _Around) -> float:
    score = 0.0
    spoken_of = countries.get(entry.country, 0.0) if entry.country else 0.0
    if spoken_of > 0:
        score += _SPOKEN_OF * (spoken_of / most) ** 0.5
    if entry.country in around.countries:
        score += _NEIGHBOUR_COUNTRY
    if (entry.country, entry.admin1) in around.regions:
        score += _INSIDE_NEIGHBOUR
    if around.kind is entry.kind:
        score += _NEIGHBOURS_KIND
    distance = _nearest(entry, around.points)
    if 0 < distance < _NEAR_KM:
        score += _NEIGHBOUR_NEAR * (1 - distance / _NEAR_KM)
    return score


def _kind(entry: Entry, candidates: Sequence[Entry], wanted: PlaceKind | None) -> float:
    if wanted is not None:
        same = entry.kind is wanted or (entry.kind in _SETTLED and wanted in _SETTLED)
        return _KIND_WANTED if same else 0.0
    seated = entry.kind is _REGION and any(
        other.kind in _SETTLED
        and _holds(entry, other)
        and entry.rank <= other.rank + 1
        and (other.population >= _SEAT or other.population * _SHARE >= entry.population)
        for other in candidates
    )
    return _REGION_OF_ITS_SEAT if seated else 0.0


def _holds(region: Entry, entry: Entry) -> bool:
    return region.kind is _REGION and region.country == entry.country and region.name == entry.admin1


def _nearest(entry: Entry, points: Sequence[tuple[float, float]]) -> float:
    """Kilometres from `entry` to the nearest of `points`, `_NEAR_KM` at most; a few percent off."""
    if entry.latitude is None or entry.longitude is None:
        return _NEAR_KM
    least = _NEAR_KM
    south, north = entry.latitude - _NEAR_DEGREES, entry.latitude + _NEAR_DEGREES
    for latitude, longitude in [point for point in points if south < point[0] < north]:
        east = (longitude - entry.longitude) * cos(radians((entry.latitude + latitude) / 2))
        least = min(least, _KM_A_DEGREE * hypot(latitude - entry.latitude, east))
    return least


def _confidence(entry: Entry, context: float, margin: float | None) -> float:
    """Sure when the place is large or the context speaks for it, and the next best stands well behind.

    A settlement nobody counted has nothing but its context; rivers and regions stand for themselves.
    """
    people = entry.population or (1 if entry.kind in _SETTLED else _UNCOUNTED)
    evidence = log(people) + _RANK * entry.rank + 4 * context - 10
    sure = 0.98 / (1 + exp(-evidence / 3))
    apart = 1.0 if margin is None else 1 - 0.5 * exp(-margin / 2.5)
    return round(max(0.05, sure * apart), 2)
