"""What is marked in the text, block by block. Knows no Textual."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from syria_reader.article import Article


class Mark(NamedTuple):
    """Words of the article that belong to an item: `start` and `end` index its text.

    `kind` is the panel the item stands in (actors, places, statistics, timeline), `item` its id there.
    """

    start: int
    end: int
    kind: str
    item: str


class Stretch(NamedTuple):
    """A mark within one block: `start` and `end` count in the block's prose."""

    start: int
    end: int
    mark: Mark


class Highlights:
    """The marks of one article, found by block when the block is first shown."""

    def __init__(self, article: Article, marks: Iterable[Mark] = ()) -> None:
        self._article = article
        self._marks: dict[int, list[Mark]] = {}
        self._blocks: dict[int, list[Stretch]] = {}
        self.add(marks)

    def add(self, marks: Iterable[Mark]) -> None:
        """Take up further marks, in any order."""
        for mark in marks:
            block = self._article.block_at(mark.start)
            self._marks.setdefault(block, []).append(mark)
            self._blocks.pop(block, None)

    def in_block(self, index: int) -> list[Stretch]:
        """The marks that begin in block `index`, in order."""
        found = self._blocks.get(index)
        if found is None:
            block = self._article.blocks[index]
            prose = self._article.prose(index)
            found = self._blocks[index] = [
                Stretch(prose.from_source(mark.start), prose.from_source(mark.end - 1) + 1, mark)
                for mark in sorted(self._marks.get(index, ()))
                if block.start <= mark.start < block.end
            ]
        return found

    def looks(self, index: int) -> list[tuple[int, int, str]]:
        """Start, end and kind of the marks that begin in block `index`."""
        return [(start, end, mark.kind) for start, end, mark in self.in_block(index)]

    def from_position(self, position: int) -> Mark | None:
        """The first mark at or after `position` of the article's text, or else the last one before it."""
        blocks = sorted(self._marks)
        at = bisect_left(blocks, self._article.block_at(position))
        for block in blocks[at : at + 2]:
            following = [mark for mark in self._marks[block] if mark.start >= position]
            if following:
                return min(following)
        return max(self._marks[blocks[-1]]) if blocks else None

    def at(self, block: int, offset: int) -> Mark | None:
        """The shortest mark that holds `offset` of the prose of `block`."""
        holding = [s for s in self.in_block(block) if s.start <= offset < s.end]
        return min(holding, key=lambda s: s.end - s.start).mark if holding else None


def nearest(starts: list[int], position: int) -> int:
    """The index of the last of the ordered `starts` at or before `position`, or 0."""
    return max(bisect_right(starts, position) - 1, 0)
