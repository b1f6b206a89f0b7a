"""Where the name of a country is written: along the longest of its spans that the view shows."""

from functools import cache, lru_cache
from typing import NamedTuple

from syria_reader import paths
from syria_reader.ui.mapping.outlines import numbers
from syria_reader.ui.mapping.viewport import ACROSS, DOWN, Viewport

_CANDIDATES = 12
"""Spans of a country that are tried, the longest first."""


class Spans(NamedTuple):
    """The spans of all countries by parallel: `codes[countries[i]]` from `starts[i]` on, `lengths[i]` long.

    Spans `tops[n]` to `tops[n + 1]` lie on parallel `n`, at (n + 0.5) * `step` - 90 degrees. Starts and
    lengths are in `unit` degrees; starts count from -180 eastward.
    """

    step: float
    unit: float
    codes: list[str]
    tops: list[int]
    countries: bytes
    starts: list[int]
    lengths: list[int]


class Stretch(NamedTuple):
    """Cells of a row of the screen within a country, end exclusive."""

    row: int
    start: int
    end: int


@cache
def open_spans() -> Spans:
    """The shipped spans: the reverse of tools/map_build/spans.py."""
    import sqlite3
    import zlib
    from itertools import accumulate

    table = sqlite3.connect(f"{paths.data('outlines.sqlite').as_uri()}?mode=ro&immutable=1", uri=True)
    step, unit, packed = table.execute("SELECT step, unit, packed FROM spans").fetchone()
    table.close()
    data = zlib.decompress(packed)
    count = int.from_bytes(data[:2], "little")
    letters, at = data[2 : 2 + 2 * count].decode("ascii"), 2 + 2 * count
    parallels = round(180 / step)
    tops = list(accumulate(numbers("H", data[at : at + 2 * parallels]), initial=0))
    at += 2 * parallels
    total = tops[-1]
    rest = numbers("H", data[at + total :])
    codes = [letters[i : i + 2] for i in range(0, 2 * count, 2)]
    return Spans(step, unit, codes, tops, data[at : at + total], list(rest[:total]), list(rest[total:]))


@lru_cache(maxsize=4)
def stretches(view: Viewport) -> dict[str, list[Stretch]]:
    """For each country in `view`, by ISO code, where its name may stand: the best first."""
    spans = open_spans()
    found: dict[str, list[Stretch]] = {}
    box = view.box
    first, last = (round((edge + 90) / spans.step - 0.5) for edge in (box.south, box.north))
    skip = max(round(view.scale * DOWN / spans.step), 1)
    parallels = len(spans.tops) - 1
    for parallel in range(max(first, 0), min(last, parallels - 1) + 1, skip):
        latitude = (parallel + 0.5) * spans.step - 90
        row = int(view.dot(view.longitude, latitude)[1] // DOWN)
        if not 0 <= row < view.rows:
            continue
        for index in range(spans.tops[parallel], spans.tops[parallel + 1]):
            start = spans.starts[index] * spans.unit - 180
            end = start + spans.lengths[index] * spans.unit
            for turn in (-360, 0, 360):
                if start + turn < box.east and end + turn > box.west:
                    cells = _cells(view, start + turn, end + turn, box.west, box.east)
                    if cells[1] - cells[0] > 3:
                        code = spans.codes[spans.countries[index]]
                        found.setdefault(code, []).append(Stretch(row, *cells))
    for some in found.values():
        longest = max(stretch.end - stretch.start for stretch in some)
        rows = [s.row for s in some if s.end - s.start > longest // 2]
        middle = (min(rows) + max(rows)) / 2
        some.sort(key=lambda s: abs(s.row - middle) * 2 - (s.end - s.start) / 2)
        del some[_CANDIDATES:]
    return found


def _cells(view: Viewport, west: float, east: float, least: float, most: float) -> tuple[int, int]:
    left, right = (
        view.width / 2 + (min(max(edge, least), most) - view.longitude) / view.across for edge in (west, east)
    )
    return max(int(-(-left // ACROSS)), 0), min(int(right // ACROSS), view.columns)
