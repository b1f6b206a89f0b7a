"""Fewer points for the same line: Douglas and Peucker's way."""

from __future__ import annotations

from math import cos, hypot, radians
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from map_build.layers import Line, Point


def simplify(line: Line, tolerance: float) -> Line:
    """The points of `line` without which it would stray by more than `tolerance` degrees of latitude.

    A ring is taken in two halves, so that it stays one.
    """
    if len(line) < 3:
        return line
    east = max(cos(radians(line[0][1])), 0.05)
    if line[0] == line[-1]:
        far = max(range(len(line)), key=lambda i: _length(line[0], line[i], east))
        first, second = line[: far + 1], line[far:]
        return _simplify(first, tolerance, east)[:-1] + _simplify(second, tolerance, east)
    return _simplify(line, tolerance, east)


def extent(line: Line) -> float:
    """The longer side of the box around `line`, in degrees of latitude."""
    xs, ys = [p[0] for p in line], [p[1] for p in line]
    return max((max(xs) - min(xs)) * cos(radians(ys[0])), max(ys) - min(ys))


def _length(one: Point, other: Point, east: float) -> float:
    return hypot((one[0] - other[0]) * east, one[1] - other[1])


def _simplify(line: Line, tolerance: float, east: float) -> Line:
    keep = bytearray(len(line))
    keep[0] = keep[-1] = 1
    waiting = [(0, len(line) - 1)]
    while waiting:
        first, last = waiting.pop()
        (x, y), (right, up) = line[first], line[last]
        right, up = (right - x) * east, up - y
        size = hypot(right, up)
        worst, where = tolerance, 0
        for index in range(first + 1, last):
            across, along = (line[index][0] - x) * east, line[index][1] - y
            part = (across * right + along * up) / (size * size) if size else 0
            part = min(max(part, 0), 1)
            away = hypot(across - part * right, along - part * up)
            if away > worst:
                worst, where = away, index
        if where:
            keep[where] = 1
            waiting += [(first, where), (where, last)]
    return [point for point, kept in zip(line, keep, strict=True) if kept]
