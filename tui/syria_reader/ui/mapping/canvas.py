"""A canvas of dots, and lines on it."""

from itertools import pairwise

from syria_reader.ui.mapping.kinds import Kind
from syria_reader.ui.mapping.viewport import ACROSS, DOWN

_BITS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
"""The bit of a dot by its row and column in the cell, as Unicode numbers Braille."""


class Canvas:
    """`dots` has a byte a cell, row by row; `kinds` says which kind of line came last into a cell."""

    def __init__(self, columns: int, rows: int) -> None:
        self.columns, self.rows = columns, rows
        self.dots = bytearray(columns * rows)
        self.kinds = bytearray(columns * rows)

    def line(self, xs: list[float], ys: list[float], kind: Kind, gap: int = 0) -> None:
        """The line through these dots, cut at the edge; after each of its dots `gap` are left out."""
        right, bottom = self.columns * ACROSS - 1, self.rows * DOWN - 1
        phase = 0
        for (x, y), (end_x, end_y) in pairwise(zip(xs, ys, strict=True)):
            part = clipped(x, y, end_x, end_y, right, bottom)
            if part is not None:
                x1, y1, x2, y2 = map(round, part)
                phase = self._stroke(x1, y1, x2, y2, kind, gap, phase)

    def line_inside(self, xs: list[int], ys: list[int], kind: Kind, gap: int = 0) -> None:
        """The same for a line that is nowhere near the edge, in whole dots: most of them are."""
        phase = 0
        x, y = xs[0], ys[0]
        for end_x, end_y in zip(xs, ys, strict=True):
            if end_x != x or end_y != y:
                phase = self._stroke(x, y, end_x, end_y, kind, gap, phase)
                x, y = end_x, end_y

    def _stroke(self, x: int, y: int, end_x: int, end_y: int, kind: int, gap: int, phase: int) -> int:
        """Bresenham's line, the first dot left to the stroke before; returns the phase at its end."""
        columns, dots, kinds = self.columns, self.dots, self.kinds
        wide, high = abs(end_x - x), -abs(end_y - y)
        step_x, step_y = 1 if x < end_x else -1, 1 if y < end_y else -1
        error = wide + high
        while True:
            if not phase:
                cell = (y >> 2) * columns + (x >> 1)
                dots[cell] |= _BITS[y & 3][x & 1]
                kinds[cell] = kind
            if x == end_x and y == end_y:
                return phase
            if gap:
                phase = (phase + 1) % (gap + 1)
            twice = 2 * error
            if twice >= high:
                error += high
                x += step_x
            if twice <= wide:
                error += wide
                y += step_y


def clipped(
    x: float, y: float, end_x: float, end_y: float, right: float, bottom: float
) -> tuple[float, float, float, float] | None:
    """The part of a stroke from 0, 0 to `right`, `bottom`, by Liang and Barsky; None if there is none."""
    first, last = 0.0, 1.0
    across, down = end_x - x, end_y - y
    for towards, room in ((-across, x), (across, right - x), (-down, y), (down, bottom - y)):
        if towards == 0:
            if room < 0:
                return None
        elif towards < 0:
            first = max(first, room / towards)
        else:
            last = min(last, room / towards)
    if first > last:
        return None
    part = (x + first * across, y + first * down, x + last * across, y + last * down)
    return (
        min(max(part[0], 0), right),
        min(max(part[1], 0), bottom),
        min(max(part[2], 0), right),
        min(max(part[3], 0), bottom),
    )
