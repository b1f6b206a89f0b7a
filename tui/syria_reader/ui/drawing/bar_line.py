"""The line of a bar: groups of words at its left, words at its right, which go first."""

from collections.abc import Sequence

from syria_reader.ui.cells import cell_width, fit
from syria_reader.ui.rows import Fragment, Line


def bar_line(groups: Sequence[Line], right: Line, width: int) -> Line:
    """The line in `width` cells; groups that do not fit whole are left out, but for the first."""
    room = width - 3
    edge: Line = []
    for fragment in right:
        shown = Fragment(fit(fragment.text, room), fragment.style)
        edge.append(shown)
        room -= cell_width(shown.text)
    line: Line = [Fragment("  ")]
    for position, group in enumerate(groups):
        if not position:
            group = [Fragment(fit(text, room - 1), style) for text, style in group]
        cells = sum(cell_width(fragment.text) for fragment in group)
        if cells > room - 1:
            break
        line.extend(group)
        room -= cells
    return [*line, Fragment(" " * max(room, 0)), *edge]
