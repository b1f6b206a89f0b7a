"""A bar that tells how long a number of kilometres is on the map."""

from syria_reader.ui.mapping.glyphs import Glyphs
from syria_reader.ui.mapping.viewport import ACROSS, KM, Viewport


def scale_bar(view: Viewport, glyphs: Glyphs, longest: int) -> str:
    """A bar of at most `longest` cells with its length: 1, 2 or 5 and noughts, in the middle of the view."""
    kilometres = view.scale * KM * ACROSS
    length = 0.1
    for whole in (f * 10**power for power in range(-1, 5) for f in (1, 2, 5)):
        if whole / kilometres <= longest:
            length = whole
    cells = max(round(length / kilometres), 2)
    told = f"{length:,.0f}" if length >= 1 else f"{length:.1f}"
    return f"{glyphs.bar[0]}{glyphs.bar[1] * (cells - 2)}{glyphs.bar[2]} {told} km"
