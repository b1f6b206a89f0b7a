"""The rows of a panel one below the other: which row a line belongs to, and where a row begins."""

from collections.abc import Callable, Sequence
from typing import overload

from syria_reader.article import Article
from syria_reader.ui.cells import cell_width, fit
from syria_reader.ui.rows import Draw, Fragment, Line, section_row

MANY = 300
"""Rows from which each has one line only, so that none is drawn before it is seen."""


class Rows(Sequence[list[Line]]):
    """`count` rows, each drawn by `draw` when it is first asked for."""

    def __init__(self, count: int, draw: Callable[[int], list[Line]]) -> None:
        self._count = count
        self._draw = draw
        self._drawn: dict[int, list[Line]] = {}

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> list[Line]: ...
    @overload
    def __getitem__(self, index: slice) -> list[list[Line]]: ...
    def __getitem__(self, index: int | slice) -> list[Line] | list[list[Line]]:
        if isinstance(index, slice):
            return [self[each] for each in range(*index.indices(self._count))]
        if not 0 <= index < self._count:
            raise IndexError(index)
        row = self._drawn.get(index)
        if row is None:
            row = self._drawn[index] = self._draw(index)
        return row


class RowList:
    """`rows` set one below the other in `width` cells; of many rows each is cut to its first line."""

    def __init__(self, rows: Sequence[list[Line]] = (), width: int = 0) -> None:
        self._rows = rows
        self._width = width
        self._index: list[tuple[int, int]] | None = None
        self._tops: Sequence[int] = range(len(rows))
        if len(rows) <= MANY:
            tops = []
            self._index = []
            for index, row in enumerate(rows):
                tops.append(len(self._index))
                self._index += [(index, line) for line in range(len(row))]
            self._tops = tops

    def __len__(self) -> int:
        """How many lines there are."""
        return len(self._rows) if self._index is None else len(self._index)

    def row_at(self, y: int) -> int:
        """Which row line `y` belongs to."""
        return y if self._index is None else self._index[y][0]

    def line(self, y: int) -> tuple[Line, bool]:
        """Line `y`, and whether it is the first of its row."""
        if self._index is None:
            return _first(self._rows[y], self._width), True
        index, line = self._index[y]
        return self._rows[index][line], line == 0

    def span(self, index: int) -> tuple[int, int]:
        """The lines of row `index`, the end excluded."""
        top = self._tops[index]
        return top, top + (1 if self._index is None else len(self._rows[index]))


def _first(row: list[Line], width: int) -> Line:
    """The first line of `row`; … tells that there are more."""
    if len(row) == 1:
        return row[0]
    *before, last = row[0]
    room = width - sum(cell_width(fragment.text) for fragment in before)
    return [*before, Fragment(fit(f"{last.text} {row[1][-1].text}", room), last.style)]


def section_rows(article: Article) -> Draw:
    """What draws the contents of `article`."""
    sections = article.sections
    shallowest = min((section.level for section in sections), default=1)
    return lambda width: Rows(len(sections), lambda index: section_row(sections[index], shallowest, width))
