"""A page: an article set in lines of one measure, and the way between lines and positions in the text."""

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from syria_reader.article import Article, Block, BlockKind, Span
from syria_reader.ui.typesetting.wrap import wrap

_TIGHT = {BlockKind.ITEM, BlockKind.ROW}
"""Blocks that follow one of their own kind without a blank line."""


class Position(NamedTuple):
    """A reading position that survives any re-wrapping: `offset` counts in the prose of block `block`."""

    block: int
    offset: int


class Anchor(NamedTuple):
    """What stands on the first row in view: `position`, and `above` rows further down (or up) from it."""

    position: Position
    above: int = 0


class Row(NamedTuple):
    """What stands on a row of the page: a line of block `block`, or the space before it (`line` < 0).

    `line` counts from 0; from `len(lines)` on it counts the rows kept free after the block.
    """

    block: int
    line: int


class Page:
    """`measure` is the width of a full line in cells; `head`, `foot` are rows free around the first block."""

    def __init__(self, article: Article, measure: int, head: int = 0, foot: int = 0) -> None:
        self.article = article
        self.measure = measure
        self._head = head
        self._foot = foot
        self._lines: list[list[Span]] = [
            self._set(index, block) for index, block in enumerate(article.blocks)
        ]

    def _set(self, index: int, block: Block) -> list[Span]:
        return wrap(self.article.prose(index).text, self.measure - indent(block))

    def lines(self, block: int) -> list[Span]:
        """The lines of `block`, as spans of its prose."""
        return self._lines[block]

    def space_before(self, block: int) -> int:
        """How many rows stand free above the first line of `block`."""
        if block == 0:
            return self._head
        kind, before = self.article.blocks[block].kind, self.article.blocks[block - 1].kind
        if kind is BlockKind.HEADING:
            return 1 if before is BlockKind.HEADING else 2
        return 0 if kind is before and kind in _TIGHT else 1

    @cached_property
    def _ends(self) -> list[int]:
        heights = (self.space_before(i) + len(lines) for i, lines in enumerate(self._lines))
        ends = list(accumulate(heights))
        return [ends[0] + self._foot, *(end + self._foot for end in ends[1:])] if ends else []

    @property
    def height(self) -> int:
        """How many rows the page has."""
        return self._ends[-1] if self._ends else self._head + self._foot

    def row(self, y: int) -> Row:
        """What stands on row `y`, 0 <= y < height."""
        block = min(bisect_right(self._ends, y), len(self._lines) - 1)
        top = self._ends[block - 1] if block else 0
        return Row(block, y - top - self.space_before(block))

    def y_of(self, position: Position) -> int:
        """The row that shows `position`."""
        block = min(position.block, len(self._lines) - 1)
        top = self._ends[block - 1] if block else 0
        lines = self._lines[block]
        line = bisect_right(lines, position.offset, key=lambda span: span.start) - 1
        return top + self.space_before(block) + max(line, 0)

    def position_at(self, y: int) -> Position:
        """The first position shown on row `y`, or on the next row that shows any."""
        if not self._lines:
            return Position(0, 0)
        block, line = self.row(max(0, min(y, self.height - 1)))
        lines = self._lines[block]
        return Position(block, lines[min(max(line, 0), len(lines) - 1)].start)


def indent(block: Block) -> int:
    """How many cells the lines of `block` stand in from the measure's left edge."""
    if block.kind is BlockKind.ITEM:
        return 2 * min(max(block.level, 1), 6) + max(len(block.marker) - 1, 0)
    if block.kind is BlockKind.QUOTE:
        return 2 * min(max(block.level, 1), 6)
    return 2 if block.kind is BlockKind.CODE else 0
