"""A figure as a bar: solid as far as it is sure, light as far as it may be, an arrow where it goes on."""

from math import ceil

from syria_reader.ui.charting.extent import Extent
from syria_reader.ui.charting.scale import Scale
from syria_reader.ui.charting.signs import Signs
from syria_reader.ui.rows import Fragment, Line


def bar(extent: Extent, scale: Scale, width: int, signs: Signs, whole: float = 0) -> Line:
    """The bar of `extent` in at most `width` cells, the last one kept for an arrow.

    What is not 0 has a cell at least. A dotted line leads on to where the bar of a `whole` ends.
    """
    room = max(width - 1, 1)
    eighths = _eighths(extent.sure, scale, room)
    sure, end = ceil(eighths / 8), _cells(extent.most, scale, room)
    if extent.soft and end:
        fading = signs.fading[-min(end, len(signs.fading)) :]
        light = max(end - max(sure, len(fading)), 0)
        solid = signs.full * (end - light - len(fading)) + fading
    else:
        light = end - sure
        # An arrow or a light stretch joins on to a whole cell.
        solid = signs.full * sure if extent.open or light else _solid(eighths, signs)
    drawn = solid + signs.light * light + (signs.more if extent.open and width > 1 else "")
    line = [Fragment(drawn, "bar")]
    rest = _cells(whole, scale, room) - len(drawn)
    if rest > 0:
        line.append(Fragment(signs.whole * rest, "quiet"))
    return line


def _eighths(value: float, scale: Scale, room: int) -> int:
    return max(round(scale.share(value) * room * 8), 1) if value > 0 else 0


def _cells(value: float, scale: Scale, room: int) -> int:
    return ceil(_eighths(value, scale, room) / 8)


def _solid(eighths: int, signs: Signs) -> str:
    full, rest = divmod(eighths, 8)
    if not rest:
        return signs.full * full
    return signs.full * full + (signs.part[rest - 1] if signs.part else signs.full)
