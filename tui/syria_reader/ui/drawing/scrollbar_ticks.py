"""Ticks along the scroll bar: where the sections begin, where the mentions are, and which is being read."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from syria_reader.article import Section
from syria_reader.ui.highlights import Mark
from syria_reader.ui.rows import Fragment
from syria_reader.ui.typesetting import Page

_SECTION = Fragment("─", "quiet")
_MENTION = "━"
_HERE = Fragment("◄", "reading")
_STYLES = {"actors": "actor", "places": "place", "statistics": "statistic", "timeline": "date"}
_FREE = 2
"""Cells of the bar for each section: with fewer, only those of higher levels are shown."""


def edges(page: Page, height: int) -> list[int]:
    """Where in the article's text each of the `height` cells of the bar begins, and where the last ends."""
    rows = page.height
    firsts = [page.source_at(-(-cell * rows // height)) for cell in range(height)]
    return [*firsts, len(page.article.text) + 1]


def section_starts(sections: Sequence[Section], height: int) -> list[int]:
    """Where the sections begin that a bar of `height` cells has room for."""
    levels = sorted({section.level for section in sections}, reverse=True)
    for deepest in levels:
        shown = [section.start for section in sections if section.level <= deepest]
        if len(shown) * _FREE <= height:
            return shown
    return []


def ticks(
    edges: Sequence[int], sections: Sequence[int], marks: Sequence[Mark], here: int | None = None
) -> dict[int, Fragment]:
    """What stands in the cells of the bar, by their number from the top; a cell without a tick is left out.

    `edges` is as above, `sections` and `here` are positions in the text, `marks` are in order.
    """
    found = {bisect_right(edges, start) - 1: _SECTION for start in sections}
    if marks:
        style = _STYLES.get(marks[0].kind, "strong")
        before = [bisect_left(marks, edge, key=_start) for edge in edges]
        found |= {
            cell: Fragment(_MENTION, style)
            for cell, (first, last) in enumerate(pairwise(before))
            if first < last
        }
    if here is not None:
        found[bisect_right(edges, here) - 1] = _HERE
    return found


def _start(mark: Mark) -> int:
    return mark.start
