"""Going through an article for a query, from where the reader is to both ends, a little at a time."""

import re
from collections.abc import Iterable, Iterator
from time import perf_counter

from syria_reader.article import Article, Span
from syria_reader.ui.search.hits import Hits
from syria_reader.ui.search.patience import patience
from syria_reader.ui.search.query import BROKEN, Query

_LOT = 8_000
"""Characters that are gone through at once: two milliseconds where all their mark-up must be read."""
_PATIENCE = 0.05
"""Seconds for an expression to go through one lot."""


class Search(Hits):
    """Has gone through the blocks from `first` to `last` (exclusive), and is the hits found there."""

    def __init__(self, article: Article, query: Query, block: int) -> None:
        super().__init__(article)
        self.query = query
        self.first = self.last = min(block, len(article.blocks))

    @property
    def at_start(self) -> bool:
        """Whether everything before where the search began has been gone through."""
        return self.first == 0

    @property
    def at_end(self) -> bool:
        """Whether everything from where the search began has been gone through."""
        return self.last == len(self._article.blocks)

    @property
    def complete(self) -> bool:
        """Whether the whole article has been gone through."""
        return self.at_start and self.at_end

    def advance(self, until: float) -> None:
        """Go on until the clock (`perf_counter`) shows `until`: to the end, then back to the beginning.

        Raises `OutOfPatienceError` where an expression takes too long.
        """
        while not self.complete and perf_counter() < until:
            self.step(forward=not self.at_end)

    def step(self, *, forward: bool) -> None:
        """Go through one more lot in one direction, where there is any. Raises `OutOfPatienceError`."""
        blocks, block_at = self._article.blocks, self._article.block_at
        if forward and not self.at_end:
            last = max(block_at(blocks[self.last].start + _LOT), self.last + 1)
            self.add_after(self._spans(self.last, last))
            self.last = last
        elif not forward and not self.at_start:
            first = min(block_at(blocks[self.first - 1].end - _LOT), self.first - 1)
            self.add_before(self._spans(first, self.first))
            self.first = first

    def _spans(self, first: int, last: int) -> list[Span]:
        if not self.query.expression:
            return list(self._found(first, last))
        with patience(_PATIENCE):
            return list(self._found(first, last))

    def _found(self, first: int, last: int) -> Iterator[Span]:
        find = self.query.pattern.finditer
        for block in self._possible(first, last):
            prose = self._article.passing_prose(block)
            for match in find(prose.text):
                start, end = match.span()
                if start < end:
                    yield prose.span_to_source(start, end)

    def _possible(self, first: int, last: int) -> Iterable[int]:
        """The blocks that can have a hit: making the prose of all of them takes fifty times as long."""
        word, blocks = self.query.word, self._article.blocks
        if word is None or first == last:
            return range(first, last)
        start, end = blocks[first].start, blocks[last - 1].end
        return sorted({*self._holding(word, start, end), *self._holding(BROKEN, start, end)})

    def _holding(self, pattern: re.Pattern[str], start: int, end: int) -> Iterator[int]:
        """The blocks from `start` to `end` of the text in which `pattern` is found."""
        text, block_at, blocks = self._article.text, self._article.block_at, self._article.blocks
        while start < end and (match := pattern.search(text, start, end)):
            block = block_at(match.start())
            if match.start() < blocks[block].end:
                yield block
            start = max(blocks[block].end, match.start() + 1)
