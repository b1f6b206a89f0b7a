"""Names beside their places: none over another, none over a marker; what finds no room is left out."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from syria_reader.ui.cells import cell_width
from syria_reader.ui.mapping.countries import Stretch


class Label(NamedTuple):
    """`text` begins in cell `column` of `row` and takes `width` cells."""

    column: int
    row: int
    text: str
    width: int
    key: int

    def touches(self, other: "Label") -> bool:
        """Whether less than a free cell is between the two in one row."""
        return (
            self.row == other.row
            and self.column <= other.column + other.width
            and other.column <= self.column + self.width
        )


class Sheet:
    """Which cells of a map are taken by markers and names."""

    def __init__(self, columns: int, rows: int, markers: Iterable[tuple[int, int]]) -> None:
        self.columns, self.rows = columns, rows
        self._taken = [bytearray(columns) for _ in range(rows)]
        for column, row in markers:
            self._taken[row][column] = 1

    def free(self, column: int, row: int, width: int) -> bool:
        """Whether a name has room there, with a free cell before and after it."""
        if not (0 <= row < self.rows and column >= 0 and column + width <= self.columns):
            return False
        return not any(self._taken[row][max(column - 1, 0) : column + width + 1])

    def take(self, label: Label) -> None:
        """Write a name."""
        self._taken[label.row][label.column : label.column + label.width] = b"\1" * label.width


def beside(sheet: Sheet, marker: tuple[int, int], text: str, key: int) -> Label | None:
    """The name of the marker in a cell, in the first place about it that is free; it is taken then."""
    column, row = marker
    width = cell_width(text)
    for start, line in (
        (column + 2, row),
        (column - 1 - width, row),
        (column + 1, row - 1),
        (column + 1, row + 1),
        (column - width, row - 1),
        (column - width, row + 1),
        (column - width // 2, row - 1),
        (column - width // 2, row + 1),
    ):
        if sheet.free(start, line, width):
            label = Label(start, line, text, width, key)
            sheet.take(label)
            return label
    return None


def along(sheet: Sheet, stretches: Sequence[Stretch], text: str, key: int) -> Label | None:
    """The name of a country on the first of `stretches` that has room for it, in its middle."""
    width = cell_width(text)
    for row, start, end in stretches:
        for column in ((start + end - width) // 2, start + 1, end - width - 1):
            if start < column and column + width < end and sheet.free(column, row, width):
                label = Label(column, row, text, width, key)
                sheet.take(label)
                return label
    return None
