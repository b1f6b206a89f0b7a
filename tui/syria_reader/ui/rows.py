"""Rows of a panel: fragments of text, each with the name of its style. Knows no Textual."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from syria_reader.article import Section, Span
from syria_reader.text import visible
from syria_reader.ui.cells import cell_width, fit
from syria_reader.ui.typesetting import wrap


class Fragment(NamedTuple):
    """Text and its style: names of the palette, parted by blanks; none is plain text."""

    text: str
    style: str = ""


Line = list[Fragment]
Draw = Callable[[int], Sequence[list[Line]]]
"""Makes all rows of a panel for a width in cells; a row is one or more lines."""


def columns(left: Line, middle: str, right: str, width: int) -> Line:
    """`left`, a quiet remark after it where at least eight cells are free, and `right` at the edge."""
    *glyphs, name = left
    room = width - sum(cell_width(f.text) for f in glyphs) - (cell_width(right) + 1 if right else 0)
    title = fit(name.text, room)
    free = room - cell_width(title)
    line = [*glyphs, Fragment(title, name.style)]
    if middle and free >= 10:
        remark = fit(middle, free - 2)
        line.append(Fragment("  " + remark, "quiet"))
        free -= 2 + cell_width(remark)
    if right:
        line.append(Fragment(" " * (free + 1) + right, "quiet"))
    return line


def section_row(section: Section, shallowest: int, width: int) -> list[Line]:
    """Number and title, wrapped; deeper headings stand further in."""
    title = visible(section.title)
    inset = 2 * min(section.level - shallowest, 3)
    number = f"{section.number:>2} "
    room = max(width - inset - len(number), 8)
    lines: list[Line] = []
    for start, end in at_most(wrap(title, room), 4):
        lead = Fragment(" " * len(number)) if lines else Fragment(number, "quiet")
        lines.append([Fragment(" " * inset), lead, Fragment(fit(title[start:end], room))])
    return lines


def at_most(lines: list[Span], most: int) -> list[Span]:
    """At most `most` of `lines`; the last one then runs on to the end, to be cut with …."""
    return lines if len(lines) <= most else [*lines[: most - 1], Span(lines[most - 1].start, lines[-1].end)]
