"""Where each country lies, on parallels: its name is written where a long one runs through the view."""

from __future__ import annotations

import struct
import zlib
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from map_build.layers import Feature

STEP = 0.25
"""Degrees of latitude between two parallels."""
_PARALLELS = round(180 / STEP)
UNIT = 0.05
"""Degrees of longitude of which a span is a whole number."""
_NEAR = 0.01
"""Degrees: parts of one country nearer than this are one span."""


def spans(regions: list[Feature], code: str) -> bytes:
    """The packed spans by parallel from the south; the property `code` is the country's ISO code."""
    crossings: dict[tuple[int, str], list[tuple[float, float]]] = defaultdict(list)
    for feature in regions:
        country = feature.properties[code]
        if len(country) == 2 and country.isalpha() and country != "AQ":
            for number, parts in _of(feature).items():
                crossings[number, country] += parts
    codes = sorted({country for _, country in crossings})
    rows: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for (number, country), parts in sorted(crossings.items()):
        for west, east in _joined(parts):
            start, end = round((west + 180) / UNIT), round((east + 180) / UNIT)
            rows[number].append((codes.index(country), start, max(end - start, 1)))
    numbers = range(_PARALLELS)
    packed = struct.pack("<H", len(codes)) + "".join(codes).encode("ascii")
    packed += struct.pack(f"<{_PARALLELS}H", *(len(rows[number]) for number in numbers))
    for field in range(3):
        values = [row[field] for number in numbers for row in rows[number]]
        packed += struct.pack(f"<{len(values)}{'BHH'[field]}", *values)
    return zlib.compress(packed, 9)


def _of(feature: Feature) -> dict[int, list[tuple[float, float]]]:
    found: dict[int, list[float]] = defaultdict(list)
    for ring in feature.lines:
        for (x, y), (right, up) in pairwise(ring):
            low, high = sorted(((y + 90) / STEP - 0.5, (up + 90) / STEP - 0.5))
            for number in range(-int(-low // 1), -int(-high // 1)):
                latitude = (number + 0.5) * STEP - 90
                found[number].append(x + (latitude - y) / (up - y) * (right - x))
    return {number: _pairs(sorted(xs)) for number, xs in found.items()}


def _pairs(xs: list[float]) -> list[tuple[float, float]]:
    return list(zip(xs[::2], xs[1::2], strict=True))


def _joined(parts: list[tuple[float, float]]) -> Iterable[tuple[float, float]]:
    ordered = sorted(parts)
    west, east = ordered[0]
    for start, end in ordered[1:]:
        if start - east > _NEAR:
            yield west, east
            west, east = start, end
        else:
            east = max(east, end)
    yield west, east
