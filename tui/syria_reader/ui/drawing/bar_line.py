"""The line of a bar: groups of words at its left, words at its right, which go first."""

from collections.abc import Sequence

from syria_reader.ui.cells import cell_width, fit
from syria_reader.ui.rows import Fragment, Line

_SHARE = 0.62
"""How much of a bar the words at the right may take where there are others."""


def bar_line(groups: Sequence[Line], right: Line, width: int) -> Line:
    """The line in `width` cells; groups that do not fit whole are left out, but for the first."""
    edge = _cut(right, int(width * _SHARE) if groups else width - 3)
    room = width - 3 - sum(cell_width(fragment.text) for fragment in edge)
    line: Line = [Fragment("  ")]
    for position, group in enumerate(groups):
        if not position:
            group = _cut(group, room - 1)
        cells = sum(cell_width(fragment.text) for fragment in group)
        if cells > room - 1:
            break
        line.extend(group)
        room -= cells
    return [*line, Fragment(" " * max(room, 0)), *edge]


def _cut(words: Line, width: int) -> Line:
    """As much of `words` as fits in `width` cells."""
    shown: Line = []
    for text, style in words:
        shown.append(Fragment(fit(text, width), style))
        width -= cell_width(shown[-1].text)
    return shown
