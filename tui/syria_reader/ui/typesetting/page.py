"""A page: an article set in lines of one measure, and the way between lines and positions in the text."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from syria_reader.article import Article, Block, BlockKind, Span
from syria_reader.ui.typesetting.heights import Heights
from syria_reader.ui.typesetting.wrap import wrap

EXACT = 150_000
"""Characters up to which every block of an article is set at once: it takes some 10 ms."""
_LOST = 3
"""Characters by which a line falls short of its measure, on average."""


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
    """`measure` is the width of a full line in cells; `head`, `foot` are rows free around the first block.

    A block is set when its lines are first asked for. Until then its height is exact all the same in an
    article of up to `exact` characters; in a longer one it is guessed, and a row or position of the page is
    sure only where `settle` has been. Setting a block may move what stands below it.

    Of an article that is not read to its end yet, `rest` is how many characters of its text follow its
    blocks: there is room for them below. `beginning` is the page of that, set as this one is to be.
    """

    def __init__(
        self,
        article: Article,
        measure: int,
        head: int = 0,
        foot: int = 0,
        exact: int = EXACT,
        *,
        rest: int = 0,
        beginning: "Page | None" = None,
    ) -> None:
        self.article = article
        self.measure = measure
        self._head = head
        self._foot = foot
        blocks = article.blocks
        self._lines: list[list[Span] | None] = [None] * len(blocks)
        if len(article.text) <= exact:
            self._lines[:] = [self._set(index) for index in range(len(blocks))]
        elif beginning is not None:
            same = beginning.same_blocks(article)
            self._lines[:same] = beginning._lines[:same]
        self._heights = Heights(self._first_heights())
        self.rest = self._heights.total * rest // max(len(article.text) - rest, 1)
        """The rows kept free below for what is not read yet: as many to a character as above."""

    def same_blocks(self, article: Article) -> int:
        """How many blocks are those that `article` begins with too."""
        pairs = enumerate(zip(self.article.blocks, article.blocks, strict=False))
        few = min(len(self._lines), len(article.blocks))
        return next((index for index, (one, other) in pairs if one != other), few)

    def _first_heights(self) -> Iterator[int]:
        # Of a long article there are tens of thousands: what is the same for most of them is asked for once.
        above, usual, paragraph = None, max(self.measure - _LOST, 1), BlockKind.PARAGRAPH
        for block, lines in zip(self.article.blocks, self._lines, strict=True):
            kind, start, end, _, _ = block
            if kind is above is paragraph:
                space = 1
            else:
                space = self._head + self._foot if above is None else _space(above, kind)
            if lines is not None:
                yield space + len(lines)
            elif kind is paragraph:
                yield space + (-((start - end) // usual) or 1)
            else:
                yield space + self._rows_of(end - start, indent(block))
            above = kind

    def _rows_of(self, characters: int, inset: int) -> int:
        """About how many lines they will have: a line breaks some characters before its end."""
        return max(-(-characters // max(self.measure - inset - _LOST, 1)), 1)

    def _set(self, index: int) -> list[Span]:
        return wrap(self.article.prose(index).text, self.measure - indent(self.article.blocks[index]))

    def _around(self, index: int) -> int:
        return self.space_before(index) + (0 if index else self._foot)

    def is_set(self, block: int) -> bool:
        """Whether the lines of `block` are known, and so its height."""
        return self._lines[block] is not None

    def lines(self, block: int) -> list[Span]:
        """The lines of `block`, as spans of its prose."""
        lines = self._lines[block]
        if lines is None:
            lines = self._lines[block] = self._set(block)
            self._heights[block] = self._around(block) + len(lines)
        return lines

    def settle(self, y: int, above: int, below: int) -> int:
        """Set what stands up to `above` rows above row `y` and `below` rows below it.

        Returns the row on which stands now what stood on `y`.
        """
        if not self._lines:
            return y
        block, line = self._heights.at(max(y, 0))
        self.lines(block)
        line = min(line, self._heights[block] - 1)
        room, index = below - (self._heights[block] - line), block
        while room > 0 and index + 1 < len(self._lines):
            index += 1
            self.lines(index)
            room -= self._heights[index]
        room, index = above - line, block
        while room > 0 and index:
            index -= 1
            self.lines(index)
            room -= self._heights[index]
        return self._heights.before(block) + line

    def space_before(self, block: int) -> int:
        """How many rows stand free above the first line of `block`."""
        if block == 0:
            return self._head
        return _space(self.article.blocks[block - 1].kind, self.article.blocks[block].kind)

    @property
    def blocks(self) -> int:
        """How many blocks the page has."""
        return len(self._lines)

    @property
    def height(self) -> int:
        """How many rows the page has."""
        return (self._heights.total if self._lines else self._head + self._foot) + self.rest

    def row(self, y: int) -> Row:
        """What stands on row `y`, 0 <= y < height."""
        block, line = self._heights.at(y)
        return Row(block, line - self.space_before(block))

    def y_of(self, position: Position) -> int:
        """The row that shows `position`."""
        block = min(position.block, len(self._lines) - 1)
        top = self._heights.before(block) + self.space_before(block)
        lines = self._lines[block]
        if lines is None:
            most = self._heights[block] - self._around(block) - 1
            return top + min(position.offset // max(self.measure - _LOST, 1), most)
        return top + max(bisect_right(lines, position.offset, key=_start) - 1, 0)

    def position_at(self, y: int) -> Position:
        """The first position shown on row `y`, or on the next row that shows any."""
        if not self._lines:
            return Position(0, 0)
        block, line = self.row(max(0, min(y, self.height - 1)))
        lines = self.lines(block)
        return Position(block, lines[min(max(line, 0), len(lines) - 1)].start)

    def source_at(self, y: int) -> int:
        """Where in the article's text row `y` begins; about where, in a block that is not set yet."""
        if not self._lines:
            return 0
        index, line = self.row(max(0, min(y, self.height - 1)))
        block, lines = self.article.blocks[index], self._lines[index]
        if line <= 0:
            return block.start
        if lines is None:
            return min(block.start + line * max(self.measure - _LOST, 1), block.end)
        return self.article.prose(index).to_source(lines[line].start) if line < len(lines) else block.end

    def progress(self, y: int, height: int) -> int:
        """How much of the article stands above the end of rows `y` to `y` + `height`, in percent."""
        if y + height >= self.height:
            return 100
        block, offset = self.position_at(y + height)
        return min(99, 100 * (self.article.blocks[block].start + offset) // len(self.article.text))


def _space(above: BlockKind, kind: BlockKind) -> int:
    """The free rows between a block and the one above it."""
    if kind is BlockKind.HEADING:
        return 1 if above is BlockKind.HEADING else 2
    tight = kind is above and (kind is BlockKind.ITEM or kind is BlockKind.ROW)
    return 0 if tight else 1


def _start(span: Span) -> int:
    return span.start


def indent(block: Block) -> int:
    """How many cells the lines of `block` stand in from the measure's left edge."""
    if block.kind is BlockKind.ITEM:
        return 2 * min(max(block.level, 1), 6) + max(len(block.marker) - 1, 0)
    if block.kind is BlockKind.QUOTE:
        return 2 * min(max(block.level, 1), 6)
    return 2 if block.kind is BlockKind.CODE else 0
