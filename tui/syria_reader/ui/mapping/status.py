"""The line under the map: its scale, which places are out of view and how many have no coordinates."""

from collections.abc import Sequence
from math import atan2, pi

from syria_reader.ui.cells import cell_width
from syria_reader.ui.mapping.glyphs import Glyphs
from syria_reader.ui.mapping.scale_bar import scale_bar
from syria_reader.ui.mapping.sites import Site
from syria_reader.ui.mapping.viewport import Viewport

_MOST = 5
"""Places out of view that are named."""


def status(view: Viewport, glyphs: Glyphs, outside: Sequence[Site], unplaced: int) -> str:
    """The line in at most the columns of `view`; what finds no room is counted or left out."""
    width = view.columns
    line = scale_bar(view, glyphs, max(min(width // 4, 20), 4))
    without = f"{unplaced} without coordinates" if unplaced else ""
    if outside:
        room = width - cell_width(line) - 3
        told = _told(view, glyphs, outside, room - cell_width(without) - 3 if without else room)
        told = told or _told(view, glyphs, outside, room)
        line += "   " + told if told else ""
    if without and cell_width(line) + 3 + cell_width(without) <= width:
        line += "   " + without
    return line


def _told(view: Viewport, glyphs: Glyphs, outside: Sequence[Site], room: int) -> str:
    """As many of `outside` with their direction as there is room for, the rest counted."""
    names = [f"{_direction(view, glyphs, site)} {site.name}" for site in outside[:_MOST]]
    for count in range(len(names), -1, -1):
        rest = len(outside) - count
        words = "  ".join(names[:count])
        if rest:
            words += f"  +{rest}" if count else f"{rest} outside"
        elif count:
            words = f"outside: {words}" if cell_width(words) + 9 <= room else words
        if cell_width(words) <= room:
            return words
    return ""


def _direction(view: Viewport, glyphs: Glyphs, site: Site) -> str:
    x, y = view.dot(site.longitude, site.latitude)
    turn = atan2(x - view.width / 2, view.height / 2 - y) / (pi / 4)
    return glyphs.directions[round(turn) % 8]
