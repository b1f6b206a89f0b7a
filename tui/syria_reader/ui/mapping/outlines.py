"""Coasts, borders and rivers of the world: the shipped table, opened late, read tile by tile."""

from array import array
from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from syria_reader import paths
from syria_reader.ui.mapping.kinds import Kind
from syria_reader.ui.mapping.viewport import Box

if TYPE_CHECKING:
    import sqlite3

_ROUGH = 1.4
"""Dots by which a line may stray."""
_KEPT = 200
"""Tiles that stay decoded: more than any view needs."""


class Shape(NamedTuple):
    """A line: `xs` and `ys` times `step` are its longitudes and latitudes, `box` is around it."""

    kind: Kind
    step: float
    xs: "array[int]"
    ys: "array[int]"
    box: Box


class _Tile(NamedTuple):
    number: int
    first: int
    last: int
    step: float
    west: int
    south: int
    box: Box


class Outlines:
    """Lines by place and nearness of the view."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._tiles: list[_Tile] = []
        self._tolerances: list[float] = []
        self._shapes: dict[int, list[Shape]] = {}

    def shapes(self, box: Box, scale: float) -> Iterator[tuple[Shape, float]]:
        """The lines that meet `box`, each with degrees to add to its longitudes; dots are `scale` degrees."""
        if not self._tiles:
            self._read()
        fine = [level for level, tolerance in enumerate(self._tolerances) if tolerance <= _ROUGH * scale]
        level = fine[0] if fine else len(self._tolerances) - 1
        seen = [
            (tile, turn, turned)
            for turn in (-360.0, 0.0, 360.0)
            if (turned := Box(box.west - turn, box.south, box.east - turn, box.north))
            for tile in self._tiles
            if tile.first <= level <= tile.last and turned.meets(tile.box)
        ]
        self._decode([tile for tile, _, _ in seen])
        for tile, turn, turned in seen:
            for shape in self._shapes[tile.number]:
                if turned.meets(shape.box):
                    yield shape, turn

    def _connect(self) -> "sqlite3.Connection":
        import sqlite3

        return sqlite3.connect(f"{self._file.as_uri()}?mode=ro&immutable=1", uri=True)

    def _read(self) -> None:
        table = self._connect()
        levels = table.execute("SELECT tolerance FROM levels ORDER BY level")
        self._tolerances = [tolerance for (tolerance,) in levels]
        rows = table.execute("SELECT rowid, first, last, step, west, south, east, north FROM tiles")
        self._tiles = [
            _Tile(number, first, last, step, box[0], box[1], Box(*(edge * step for edge in box)))
            for number, first, last, step, *box in rows
        ]
        table.close()

    def _decode(self, tiles: list[_Tile]) -> None:
        missing = [tile for tile in tiles if tile.number not in self._shapes]
        if len(self._shapes) + len(missing) > _KEPT:
            self._shapes, missing = {}, list(dict.fromkeys(tiles))
        if not missing:
            return
        table = self._connect()
        for tile in missing:
            (packed,) = table.execute("SELECT lines FROM tiles WHERE rowid = ?", (tile.number,)).fetchone()
            self._shapes[tile.number] = list(_unpacked(packed, tile))
        table.close()


def _unpacked(packed: bytes, tile: _Tile) -> Iterator[Shape]:
    """The reverse of tools/map_build/tiles.py."""
    import zlib

    data = zlib.decompress(packed)
    count = int.from_bytes(data[:2], "little")
    kinds, lengths = data[2 : 2 + count], data[2 + count : 2 + 2 * count]
    starts = numbers("H", data[2 + 2 * count : 2 + 6 * count])
    steps = numbers("b", data[2 + 6 * count :])
    half = len(steps) // 2
    at = 0
    for index in range(count):
        end = at + lengths[index] - 1
        xs = array("i", accumulate(steps[at:end], initial=starts[index] + tile.west))
        ys = array("i", accumulate(steps[half + at : half + end], initial=starts[count + index] + tile.south))
        box = Box(*(edge * tile.step for edge in (min(xs), min(ys), max(xs), max(ys))))
        yield Shape(Kind(kinds[index]), tile.step, xs, ys, box)
        at = end


def numbers(kind: str, data: bytes) -> "array[int]":
    """The little-endian numbers in `data`; `kind` is the type code of the array."""
    import sys

    values = array(kind, data)
    if sys.byteorder == "big":
        values.byteswap()
    return values


@cache
def open_outlines() -> Outlines:
    """The shipped outlines, one for the process."""
    return Outlines(paths.data("outlines.sqlite"))
