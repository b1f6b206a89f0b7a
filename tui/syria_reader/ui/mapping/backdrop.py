"""The lines of the world in a view, drawn once for each view."""

from functools import lru_cache

from syria_reader.ui.mapping.canvas import Canvas
from syria_reader.ui.mapping.kinds import Kind
from syria_reader.ui.mapping.outlines import open_outlines
from syria_reader.ui.mapping.viewport import Viewport

_GAPS = {Kind.REGION: 2, Kind.DISPUTED: 1}
"""Dots left out between two of a dotted line."""


@lru_cache(maxsize=4)
def backdrop(view: Viewport) -> Canvas:
    """Coasts, borders, rivers and lakes."""
    canvas = Canvas(view.columns, view.rows)
    across, up = view.across, view.scale
    middle, height = view.width / 2, view.height / 2
    inside = view.shrunk(1).box
    shapes = sorted(open_outlines().shapes(view.box, view.scale), key=lambda found: found[0].kind)
    for (kind, step, xs, ys, box), turn in shapes:
        east, west = step / across, middle + (turn - view.longitude) / across
        south, north = step / up, height + view.latitude / up
        gap = _GAPS.get(kind, 0)
        if inside.holds(box) and not turn:
            columns = [int(x * east + west) for x in xs]
            canvas.line_inside(columns, [int(north - y * south) for y in ys], kind, gap)
        else:
            canvas.line([x * east + west for x in xs], [north - y * south for y in ys], kind, gap)
    return canvas
