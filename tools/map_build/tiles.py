"""Lines on a grid, cut to short ones and put in tiles: what the reader decodes."""

from __future__ import annotations

import struct
import zlib
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from map_build.layers import Line
    from syria_reader.ui.mapping.kinds import Kind

_STRIDE = 127
"""The farthest that two points may be apart on the grid: what a signed byte holds."""
_LONGEST = 48
"""Points in a line: short ones have small boxes, so that most of what is out of view is never looked at."""

Cells = list[tuple[int, int]]


class Tile(NamedTuple):
    """The box around its lines on the grid, and the packed lines."""

    west: int
    south: int
    east: int
    north: int
    lines: bytes


def tiles(lines: list[tuple[Kind, Line]], step: float, size: float) -> list[Tile]:
    """`lines` on a grid of `step` degrees, in tiles of about `size` degrees."""
    places: dict[tuple[int, int], list[tuple[Kind, Cells]]] = defaultdict(list)
    for kind, line in lines:
        for piece in _pieces(_on_grid(line, step)):
            x, y = piece[len(piece) // 2]
            places[round(y * step // size), round(x * step // size)].append((kind, piece))
    return [_tile(pieces) for _, pieces in sorted(places.items())]


def _on_grid(line: Line, step: float) -> Cells:
    cells: Cells = []
    for longitude, latitude in line:
        x, y = round(longitude / step), round(latitude / step)
        if not cells:
            cells.append((x, y))
            continue
        right, up = x - cells[-1][0], y - cells[-1][1]
        parts = -(-max(abs(right), abs(up)) // _STRIDE)
        before = cells[-1]
        for part in range(1, parts + 1):
            cells.append((before[0] + right * part // parts, before[1] + up * part // parts))
    return cells


def _pieces(cells: Cells) -> list[Cells]:
    return [cells[i : i + _LONGEST] for i in range(0, max(len(cells) - 1, 0), _LONGEST - 1)]


def _tile(pieces: list[tuple[Kind, Cells]]) -> Tile:
    pieces.sort(key=lambda piece: piece[0])
    xs = [x for _, piece in pieces for x, _ in piece]
    ys = [y for _, piece in pieces for _, y in piece]
    packed = struct.pack("<H", len(pieces))
    packed += bytes(kind for kind, _ in pieces) + bytes(len(piece) for _, piece in pieces)
    for axis, least in enumerate((min(xs), min(ys))):
        packed += struct.pack(f"<{len(pieces)}H", *(piece[0][axis] - least for _, piece in pieces))
    for axis in (0, 1):
        steps = [b[axis] - a[axis] for _, piece in pieces for a, b in pairwise(piece)]
        packed += struct.pack(f"{len(steps)}b", *steps)
    return Tile(min(xs), min(ys), max(xs), max(ys), zlib.compress(packed, 9))
