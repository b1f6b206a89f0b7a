"""What the signs of the bars mean, as far as they are used."""

from collections.abc import Sequence

from syria_reader.ui.cells import cell_width
from syria_reader.ui.charting.chart import Chart
from syria_reader.ui.charting.signs import Signs
from syria_reader.ui.rows import Fragment, Line


def legend(charts: Sequence[Chart], width: int, signs: Signs) -> list[Line]:
    """A free line, then sign and meaning for all that occurs in `charts`; nothing where nothing does."""
    drawn = [row for chart in charts if chart.scale for row in chart.bars if row.extent]
    extents = [row.extent for row in drawn if row.extent]
    meanings = [
        (signs.light, "may be", any(extent.most > extent.sure for extent in extents)),
        (signs.fading, "about", any(extent.soft for extent in extents)),
        (signs.more, "or more", any(extent.open for extent in extents)),
        (signs.whole * 2, "rest of the whole", any(row.whole for row in drawn)),
    ]
    lines: list[Line] = []
    used = width
    for sign, meaning, occurs in meanings:
        if not occurs:
            continue
        cells = cell_width(f"{sign} {meaning}")
        if used + 3 + cells > width:
            lines.append([])
            used = 0
        else:
            lines[-1].append(Fragment("   "))
            used += 3
        lines[-1] += [
            Fragment(sign, "bar" if sign[0] != signs.whole else "quiet"),
            Fragment(f" {meaning}", "quiet"),
        ]
        used += cells
    return [[], *lines] if lines else []
