"""Builds tui/syria_reader/data/outlines.sqlite from Natural Earth; the same inputs give the same bytes.

    python tools/build_map.py --regions FILE --disputed FILE --rivers FILE --lakes FILE [--output FILE]

A FILE is a GeoJSON file as naturalearthdata.com has it, or FILE:LAYER of a GeoPackage or a TopoJSON file made
from it: admin 1 states and provinces, boundary lines of disputed areas, rivers and lake centre lines, lakes.
Coasts and borders of countries are found from the regions alone, so that they always fit them: docs/map.md.
"""

from __future__ import annotations

import argparse
import sqlite3
from collections import Counter, defaultdict
from math import inf
from pathlib import Path
from statistics import median
from typing import NamedTuple

from gazetteer_build.coverage import CONFLICT
from map_build import spans
from map_build.borders import Border, borders, joined
from map_build.layers import Feature, read_layer
from map_build.simplifying import extent, simplify
from map_build.tiles import tiles
from syria_reader.ui.mapping.kinds import Kind

_OUTPUT = Path(__file__).parents[1] / "tui" / "syria_reader" / "data" / "outlines.sqlite"
_COUNTRY, _CODE = "adm0_a3", "iso_a2"
_LEASED = {"KAB": "KAZ"}
"""Units of Natural Earth that are no countries, with the country they lie in."""
_ANTARCTICA, _NEAR = "ATA", 0.1
"""A coast that views of the whole world do without: those of a greater tolerance than this."""
_SCHEMA = """
PRAGMA page_size = 512;
CREATE TABLE levels (level INTEGER PRIMARY KEY, tolerance REAL);
CREATE TABLE tiles (first INTEGER, last INTEGER, step REAL, west INTEGER, south INTEGER, east INTEGER,
    north INTEGER, lines BLOB);
CREATE TABLE spans (step REAL, unit REAL, packed BLOB);
"""


class Level(NamedTuple):
    """A picture of the world for a range of zooms: all measures in degrees.

    A line strays by at most `tolerance`. A country's regions are shown where half of them are larger than
    `region`, or than `covered` in the coverage. Rivers and lakes shorter than `river` are left out.
    """

    tolerance: float
    tile: float
    region: float
    covered: float
    river: float


_LEVELS = (
    Level(1.2, 400, region=inf, covered=inf, river=90),
    Level(0.4, 400, region=inf, covered=inf, river=12),
    Level(0.1, 45, region=inf, covered=2.5, river=4),
    Level(0.03, 15, region=1.5, covered=0, river=0.3),
    Level(0.01, 8, region=1.5, covered=0, river=0.3),
)
_FAR = 3
"""The level that serves for the nearest views too where no country of the coverage is concerned."""


def main() -> None:
    """Reads the layers, writes the table and prints what it holds."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name in ("regions", "disputed", "rivers", "lakes"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--output", type=Path, default=_OUTPUT)
    given = parser.parse_args()
    regions = [_owned(feature) for feature in read_layer(given.regions)]
    lines = borders(regions, _COUNTRY)
    for kind, source in (
        (Kind.DISPUTED, given.disputed),
        (Kind.RIVER, given.rivers),
        (Kind.LAKE, given.lakes),
    ):
        lines += [Border(kind, line, ()) for feature in read_layer(source) for line in feature.lines]
    _write(given.output, lines, _sizes(regions), _covered(regions), spans.spans(regions, _CODE))
    for kind, count in sorted(Counter(kind for kind, *_ in lines).items()):
        print(f"{count:,} lines: {kind.name.lower()}")
    print(f"{given.output.stat().st_size / 1e3:.0f} kB")


def _owned(feature: Feature) -> Feature:
    owner = feature.properties[_COUNTRY]
    return Feature({**feature.properties, _COUNTRY: _LEASED.get(owner, owner)}, feature.lines)


def _covered(regions: list[Feature]) -> set[str]:
    """The countries in or near conflict, as Natural Earth codes them."""
    return {f.properties[_COUNTRY] for f in regions if f.properties[_CODE] in CONFLICT}


def _sizes(regions: list[Feature]) -> dict[str, float]:
    """How large a region of each country is, the one in the middle."""
    sizes: dict[str, list[float]] = defaultdict(list)
    for feature in regions:
        sizes[feature.properties[_COUNTRY]].append(max(map(extent, feature.lines)))
    return {owner: median(all_sizes) for owner, all_sizes in sizes.items()}


def _write(
    output: Path,
    lines: list[Border],
    sizes: dict[str, float],
    covered: set[str],
    packed_spans: bytes,
) -> None:
    output.unlink(missing_ok=True)
    table = sqlite3.connect(output)
    table.executescript(_SCHEMA)
    for number, level in enumerate(_LEVELS):
        table.execute("INSERT INTO levels VALUES (?, ?)", (number, level.tolerance))
        shown = [
            line for line in lines if line.kind is not Kind.REGION or _divided(line, level, sizes, covered)
        ]
        kept = [line for line in joined(shown) if _long_enough(line, level)]
        near = [line for line in kept if not line.owners or not covered.isdisjoint(line.owners)]
        far = [line for line in kept if line.owners and covered.isdisjoint(line.owners)]
        _fill(table, number, number, level, near)
        if number <= _FAR:
            last = len(_LEVELS) - 1 if number == _FAR else number
            _fill(table, number, last, level, far)
    table.execute("INSERT INTO spans VALUES (?, ?, ?)", (spans.STEP, spans.UNIT, packed_spans))
    table.commit()
    table.execute("VACUUM")
    table.close()


def _fill(table: sqlite3.Connection, first: int, last: int, level: Level, lines: list[Border]) -> None:
    step = level.tolerance / 2
    simple = [(kind, simplify(points, level.tolerance)) for kind, points, _ in lines]
    table.executemany(
        "INSERT INTO tiles VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        ((first, last, step, *tile) for tile in tiles(simple, step, level.tile)),
    )


def _divided(line: Border, level: Level, sizes: dict[str, float], covered: set[str]) -> bool:
    (owner,) = line.owners
    return sizes[owner] >= (level.covered if owner in covered else level.region)


def _long_enough(line: Border, level: Level) -> bool:
    shortest = level.river if line.kind in (Kind.RIVER, Kind.LAKE) else 0
    if line.points[0] == line.points[-1]:
        shortest = max(shortest / 3, 2 * level.tolerance)
    if line.owners == (_ANTARCTICA,) and level.tolerance > _NEAR:
        return False
    return extent(line.points) >= shortest


if __name__ == "__main__":
    main()
