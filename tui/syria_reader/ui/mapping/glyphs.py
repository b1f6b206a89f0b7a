"""The characters a map is made of: Braille, or plain letters where a terminal lacks it."""

import os
import sys
from collections.abc import Callable, Mapping
from functools import cache
from typing import NamedTuple

from syria_reader.ui.mapping.kinds import Kind
from syria_reader.ui.terminal import shows_signs


class Glyphs(NamedTuple):
    """`cells` has, for each kind of line, a character for every pattern of dots.

    `sizes` are the markers of places from few to many mentions, `area` is that of a country or a region.
    """

    cells: Mapping[int, Mapping[int, str]]
    sizes: str
    area: str
    bar: str
    directions: tuple[str, ...]


def _table(glyph: Callable[[int], str]) -> Mapping[int, str]:
    """For `str.translate`: the character of each pattern of dots; a blank for none."""
    return {dots: glyph(dots) if dots else " " for dots in range(256)}


def _plain(dots: int) -> str:
    """The letter that looks most like a pattern of dots."""
    rows = [bool(dots & bits) for bits in (0x09, 0x12, 0x24, 0xC0)]
    left, right = bool(dots & 0x47), bool(dots & 0xB8)
    level = sum(rows) <= 2 and left and right and not (rows[0] and rows[3])
    if level or sum(rows) == 1:
        return "'" if rows[0] else "." if rows[3] else "-"
    if left != right:
        return "|"
    if dots & 0x03 and dots & 0xA0 and not dots & 0x18 | dots & 0x44:
        return "\\"
    if dots & 0x18 and dots & 0x44 and not dots & 0x03 | dots & 0xA0:
        return "/"
    return "|" if sum(rows) == 4 else "-"


BRAILLE = Glyphs(
    cells=dict.fromkeys(map(int, Kind), _table(lambda dots: chr(0x2800 + dots))),
    sizes="•●◉",
    area="◦",
    bar="├─┤",
    directions=("↑", "↗", "→", "↘", "↓", "↙", "←", "↖"),
)
PLAIN = Glyphs(
    cells={
        **dict.fromkeys(map(int, Kind), _table(_plain)),
        **dict.fromkeys((Kind.REGION, Kind.DISPUTED), _table(".".format)),
        **dict.fromkeys((Kind.RIVER, Kind.LAKE), _table("~".format)),
    },
    sizes="oO@",
    area="+",
    bar="|-|",
    directions=("N", "NE", "E", "SE", "S", "SW", "W", "NW"),
)


def glyphs_for(environment: Mapping[str, str], encoding: str) -> Glyphs:
    """Plain letters where SYRIA_READER_MAP says "plain", and where Braille can't be shown."""
    wish = environment.get("SYRIA_READER_MAP", "")
    if wish in ("plain", "braille"):
        return PLAIN if wish == "plain" else BRAILLE
    return BRAILLE if shows_signs(environment, encoding) else PLAIN


@cache
def usual_glyphs() -> Glyphs:
    """Those for the terminal the program runs in."""
    return glyphs_for(os.environ, getattr(sys.__stdout__, "encoding", None) or "")
