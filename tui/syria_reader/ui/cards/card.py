"""A card: headings with rows of one or more lines under each; some rows lead to words of the article."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from syria_reader.article import Span
from syria_reader.ui.cells import fit
from syria_reader.ui.choice import Choice
from syria_reader.ui.rows import Line


class Stop(NamedTuple):
    """Where a row leads: while the cursor stands on it the text shows `words`, a span of the article.

    Enter opens the card of `choice`, or goes to its mention where that is the card's own item. Where there
    is no choice it goes to the words.
    """

    words: Span
    choice: Choice | None = None


class Row(NamedTuple):
    """The lines the cursor takes as one."""

    lines: Sequence[Line]
    stop: Stop | None = None


class Part(NamedTuple):
    """A heading ("" for none) over rows. Row i begins `tops[i]` lines under the heading and is `row(i)`."""

    heading: str
    tops: Sequence[int]
    height: int
    row: Callable[[int], Row]


class Card(NamedTuple):
    """`label` says what kind of item it is about; no line of its parts is wider than `width` cells.

    The last `mentions` rows are the item's mentions, in order.
    """

    label: str
    parts: Sequence[Part]
    width: int
    mentions: int = 0


def part(heading: str, rows: Sequence[Row]) -> Part:
    """A part whose rows are there."""
    *tops, height = accumulate((len(row.lines) for row in rows), initial=0)
    return Part(heading, tops, height, rows.__getitem__)


def listing(heading: str, length: int, height: int, make: Callable[[int], Row]) -> Part:
    """A part of `length` rows of `height` lines each, made when they are first seen.

    An actor may have thousands of mentions, of which only those in view are ever drawn.
    """
    return Part(heading, range(0, length * height, height), length * height, cache(make))


class Shown(NamedTuple):
    """What stands on a line of a card: line `line` of `row`, or nothing; `heading` is set on a heading's."""

    number: int = -1
    row: Row | None = None
    line: int = 0
    heading: str = ""


class Layout:
    """The lines of a card from the first to the last, and its rows, numbered through all parts.

    A blank line stands before each part. The number of a row is the same at every width.
    """

    def __init__(self, card: Card) -> None:
        self.card = card
        heads = [2 if part.heading else 1 for part in card.parts]
        ends = accumulate(
            (head + part.height for head, part in zip(heads, card.parts, strict=True)), initial=0
        )
        *self._begin, self.height = ends
        self._first = [begin + head for begin, head in zip(self._begin, heads, strict=True)]
        *self._numbers, self.length = accumulate((len(part.tops) for part in card.parts), initial=0)

    def at(self, y: int) -> Shown:
        """What stands on line `y`."""
        if not 0 <= y < self.height:
            return Shown()
        index = bisect_right(self._begin, y) - 1
        part, y = self.card.parts[index], y - self._first[index]
        if y < 0:
            return Shown(heading=fit(part.heading, self.card.width) if y == -1 else "")
        row = bisect_right(part.tops, y) - 1
        return Shown(self._numbers[index] + row, part.row(row), y - part.tops[row])

    def row(self, number: int) -> Row:
        """Row `number`, 0 <= number < length."""
        index = self._part_of(number)
        return self.card.parts[index].row(number - self._numbers[index])

    def top(self, number: int) -> int:
        """The line on which row `number` begins."""
        index = self._part_of(number)
        return self._first[index] + self.card.parts[index].tops[number - self._numbers[index]]

    def mention(self, at: int) -> int | None:
        """The number of the row of mention `at`, None where mentions are not listed."""
        return self.length - self.card.mentions + at if at < self.card.mentions else None

    def _part_of(self, number: int) -> int:
        return bisect_right(self._numbers, number) - 1

    def stop_from(self, number: int, by: int) -> int | None:
        """The first row from `number` on, downwards (`by` 1) or upwards (-1), that leads somewhere."""
        while 0 <= number < self.length:
            if self.row(number).stop is not None:
                return number
            number += by
        return None
