"""The places of an article that can be put on a map."""

from collections.abc import Sequence
from typing import NamedTuple

from syria_reader.facts import Place, PlaceKind
from syria_reader.text import visible

AREAS = frozenset({PlaceKind.COUNTRY, PlaceKind.REGION, PlaceKind.FEATURE, PlaceKind.AREA})
"""Kinds whose coordinates are the middle of something large."""


class Site(NamedTuple):
    """`row` is the place's row in the panel, the most mentioned first; degrees are WGS 84."""

    row: int
    name: str
    kind: PlaceKind
    country: str | None
    longitude: float
    latitude: float
    mentions: int


def sites(places: Sequence[Place]) -> list[Site]:
    """Those of `places` whose coordinates are known, in their order."""
    return [
        Site(row, visible(p.name), p.kind, p.country, p.longitude, p.latitude, len(p.mentions))
        for row, p in enumerate(places)
        if p.longitude is not None and p.latitude is not None
    ]
