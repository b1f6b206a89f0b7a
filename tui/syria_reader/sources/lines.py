"""The lines of a text."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from syria_reader.slices import Slices, finish, gather

# What `str.splitlines` ends a line at, so that a line is what every tool shows as one.
_LINE = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+|\r\n|.", re.DOTALL)
_ENDS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"


class Line(NamedTuple):
    """A line that is not blank, without the blanks around it.

    `start` and `end` index the text it stands in, `indent` counts the characters before it, and `gap` tells
    whether a blank line, or nothing at all, stands above it.
    """

    text: str
    start: int
    end: int
    indent: int
    gap: bool


def read_lines(text: str) -> list[Line]:
    """The lines of `text` that are not blank, in order."""
    return finish(lines_in_slices(text))


def lines_in_slices(text: str) -> Slices[list[Line]]:
    """As `read_lines`, in slices."""
    return gather(_lines(text))


def _lines(text: str) -> Iterator[Line]:
    ended = 2  # line ends since the last line that was not blank
    for found in _LINE.finditer(text):
        line = found.group()
        if line[0] in _ENDS:
            ended += 1
            continue
        words = line.strip()
        if not words:
            continue
        indent = len(line) - len(line.lstrip())
        start = found.start() + indent
        yield Line(words, start, start + len(words), indent, ended > 1)
        ended = 0
