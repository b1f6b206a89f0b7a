"""The lines of a shelf: what it is, then what stands on it, each with its day, writer and summary."""

from typing import NamedTuple

from syria_reader.shelf import Shelf, State
from syria_reader.ui.byline import date_in_words
from syria_reader.ui.cells import cell_width, fit
from syria_reader.ui.rows import Fragment, Line
from syria_reader.ui.typesetting import wrap

_MEASURE = 72
_DAY = 13
"""Cells of the column of days, the blanks behind it too."""
_WITH_DAYS = 72
"""Cells of a terminal from which days stand in a column of their own."""
_TITLE, _SUMMARY = 3, 2
"""Lines at most."""
_EDGE = 2
"""Cells of the sign of the cursor, and kept free at the other side."""


class ShelfLine(NamedTuple):
    """`slip` is the index of the slip the line is of, None of a line of none; `first` its first line."""

    slip: int | None
    line: Line
    first: bool = False


class ShelfLines:
    """The lines for `width` cells; `left` is where their column begins and `measure` how wide it is."""

    def __init__(self, shelf: Shelf, width: int) -> None:
        self._shelf = shelf
        dated = width >= _WITH_DAYS and any(slip.published for slip in shelf.slips)
        self._day = _DAY if dated else 0
        self.measure = max(min(_MEASURE + self._day, width - 2 * _EDGE), 8)
        self.left = max((width - self.measure) // 2, _EDGE)
        self.lines = [ShelfLine(None, line) for line in self._head()]
        before = ""
        for index, slip in enumerate(shelf.slips):
            day = slip.published if slip.published != before else ""
            before = slip.published
            lines = self._slip(index, day)
            self.lines += [ShelfLine(index, line, not number) for number, line in enumerate(lines)]
            self.lines.append(ShelfLine(None, []))

    def _head(self) -> list[Line]:
        shelf = self._shelf
        opened = sum(shelf.state(i) is State.OPENED for i in range(len(shelf)))
        count = f"{len(shelf):,} {shelf.noun[len(shelf) != 1]}"
        told = f"{count} · {opened} opened" if opened else count
        lines = self._wrapped(shelf.title, "strong", _TITLE)
        lines += self._wrapped(told, "quiet", 1)
        for note in shelf.notes:
            lines += self._wrapped(note, "note", 3)
        return [*lines, []]

    def _slip(self, index: int, day: str) -> list[Line]:
        shelf, slip = self._shelf, self._shelf.slips[index]
        state = shelf.state(index)
        title = self._wrapped(shelf.title_of(index), "quiet" if state is State.OPENED else "strong", _TITLE)
        when = date_in_words(slip.published)
        told = [slip.by, "" if self._day else when, "opened" if state is State.OPENED else ""]
        about = " · ".join(word for word in told if word)
        lines = title + (self._wrapped(about, "quiet", 1) if about else [])
        if slip.summary:
            lines += self._wrapped(slip.summary, "", _SUMMARY)
        if reason := shelf.reason(index):
            lines += self._wrapped(reason, "note", 3)
        if self._day:
            first = _short(when) if day else ""
            lines[0] = [Fragment(first.ljust(self._day), "quiet"), *lines[0][1:]]
        return lines

    def _wrapped(self, words: str, style: str, most: int) -> list[Line]:
        room = self.measure - self._day
        margin = Fragment(" " * self._day)
        lines = [words[start:end] for start, end in wrap(words, room)]
        if len(lines) > most:
            last = lines[most - 1]
            while cell_width(last) > room - 2 and " " in last:
                last = last.rpartition(" ")[0]
            lines[most - 1 :] = [fit(f"{last.rstrip(' ,;:.')} …", room)]
        return [[margin, Fragment(line, style)] for line in lines]

    def draw(self, y: int, *, under_cursor: bool) -> Line:
        """Line `y` as it stands in the width; where it is `under_cursor`, on a ground of its own."""
        line = self.lines[y]
        over = " cursor" if under_cursor and line.slip is not None else ""
        sign = "▸ " if over and line.first else "  "
        cells = sum(cell_width(fragment.text) for fragment in line.line)
        return [
            Fragment(" " * (self.left - _EDGE)),
            Fragment(sign, f"reading{over}"),
            *(Fragment(text, f"{style}{over}") for text, style in line.line),
            Fragment(" " * max(self.measure - cells, 0), over.strip()),
        ]

    def span(self, slip: int) -> tuple[int, int]:
        """The lines of a slip, the end excluded."""
        mine = [y for y, line in enumerate(self.lines) if line.slip == slip]
        return (mine[0], mine[-1] + 1) if mine else (0, 0)


def _short(when: str) -> str:
    """A day like "6 December 2024" with the month in three letters."""
    return " ".join(word[:3] if word.isalpha() else word for word in when.split())[: _DAY - 1]
