"""The hits of a search, in the order of the text, while they are still being found."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from syria_reader.article import Article, Span
from syria_reader.ui.highlights import Mark, Stretch

SEARCH = "search"
"""The kind of a hit's mark and its item."""


class Hits(Sequence[Mark]):
    """Grows at both ends from where the search began. Kept as numbers: a letter has a million in 10 MB."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._starts, self._ends = array("I"), array("I")
        self._starts_before, self._ends_before = array("I"), array("I")  # from the last to the first

    @property
    def complete(self) -> bool:
        """Whether these are all hits there are."""
        return True

    def add_after(self, spans: Iterable[Span]) -> None:
        """Add hits that follow all others, in order."""
        for start, end in spans:
            self._starts.append(start)
            self._ends.append(end)

    def add_before(self, spans: Sequence[Span]) -> None:
        """Add hits, in order, that stand before all others."""
        for start, end in reversed(spans):
            self._starts_before.append(start)
            self._ends_before.append(end)

    def __len__(self) -> int:
        return len(self._starts) + len(self._starts_before)

    def span(self, index: int) -> Span:
        """Where hit `index` stands in the article's text."""
        before = len(self._starts_before)
        if index < before:
            return Span(self._starts_before[before - 1 - index], self._ends_before[before - 1 - index])
        return Span(self._starts[index - before], self._ends[index - before])

    @overload
    def __getitem__(self, index: int) -> Mark: ...
    @overload
    def __getitem__(self, index: slice) -> list[Mark]: ...
    def __getitem__(self, index: int | slice) -> Mark | list[Mark]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        return Mark(*self.span(index % len(self)), SEARCH, SEARCH)

    def __iter__(self) -> Iterator[Mark]:
        return (self[i] for i in range(len(self)))

    def at_or_after(self, position: int) -> int:
        """The index of the first hit that begins at or after `position`; their number where none does."""
        before = len(self._starts_before)
        if before and self._starts_before[0] >= position:
            return before - bisect_right(self._starts_before, -position, key=int.__neg__)
        return before + bisect_left(self._starts, position)

    def in_line(self, block: int, start: int, end: int) -> list[Stretch]:
        """The hits in the prose of `block` from `start` to `end`, and those that reach into it."""
        if start >= end or not len(self):
            return []
        prose = self._article.prose(block)
        first = max(self.at_or_after(prose.to_source(start)) - 1, 0)
        last = self.at_or_after(prose.span_to_source(end - 1, end).end)
        return [
            Stretch(prose.from_source(mark.start), prose.from_source(mark.end - 1) + 1, mark)
            for mark in map(self.__getitem__, range(first, last))
            if mark.start >= self._article.blocks[block].start
        ]
