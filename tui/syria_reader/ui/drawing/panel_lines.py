"""The lines of a panel: its title, its rows, what it says when it has none."""

from typing import NamedTuple

from syria_reader.ui.cells import cell_width, fit
from syria_reader.ui.rows import Fragment, Line
from syria_reader.ui.typesetting import wrap


class Title(NamedTuple):
    """`amount` stands at the edge; `more` is true where rows are hidden below."""

    label: str
    amount: str
    more: bool = False


def title_line(title: Title, width: int, focused: bool) -> Line:
    """The title with the count at the edge; the focus shows here and nowhere else."""
    label = fit(title.label + (" ↓" if title.more else ""), width - 3 - cell_width(title.amount))
    gap = " " * max(width - 2 - cell_width(label + title.amount), 1)
    style = "reading" if focused else "quiet bold"
    return [Fragment(("▌ " if focused else "  ") + label, style), Fragment(gap + title.amount, "quiet")]


def row_line(line: Line, pointed: bool, over: str) -> Line:
    """A line of a row, `pointed` at by the sign before it, with the style `over` laid over it."""
    lead = Fragment("▸ " if pointed else "  ", f"reading {over}")
    return [lead, *(Fragment(fragment.text, f"{fragment.style} {over}") for fragment in line)]


def empty_lines(words: str, width: int) -> list[Line]:
    """What an empty panel says."""
    return [[Fragment("  " + words[start:end], "quiet")] for start, end in wrap(words, width - 2)]
