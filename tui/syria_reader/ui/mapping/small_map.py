"""A small map for the card of a place."""

from syria_reader.facts import Place
from syria_reader.ui.mapping.fitting import around
from syria_reader.ui.mapping.glyphs import Glyphs, usual_glyphs
from syria_reader.ui.mapping.scale_bar import scale_bar
from syria_reader.ui.mapping.scene import Scene
from syria_reader.ui.mapping.sites import sites
from syria_reader.ui.rows import Fragment, Line


def small_map(place: Place, width: int, height: int, glyphs: Glyphs | None = None) -> list[Line]:
    """`place` and the country around it in `height` lines of `width` cells, the last one a scale bar.

    No lines for a place whose coordinates are unknown, nor in less than 12 by 4 cells.
    """
    found = sites([place])
    if not found or width < 12 or height < 4:
        return []
    glyphs = glyphs or usual_glyphs()
    view = around(found[0], width, height - 1)
    scene = Scene(found, view, glyphs, chosen=0)
    bar = Fragment(scale_bar(view, glyphs, max(width // 3, 4)), "quiet")
    return [*(scene.line(y, "") for y in range(height - 1)), [bar]]
