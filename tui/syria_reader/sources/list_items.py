"""Markers of list items in plain text."""

import re
from typing import NamedTuple

_MARKER = re.compile(
    r"""
    (?: (?P<bullet> [-–—•*◦▪■●○‣⁃·►➤] | \. )
      | (?P<number> \d{1,3} ) [.)]
      | \( (?P<bracketed> \d{1,3} | [a-z]{1,4} ) \)
      | (?P<letter> [a-z] ) \)
    )
    \s+ (?=\S)
    """,
    re.VERBOSE,
)


class Marker(NamedTuple):
    """`shown` is what hangs before the item; `length` its characters and the blanks after it.

    `number` is the item's own, None for bullets and letters.
    """

    shown: str
    length: int
    number: int | None


def read_marker(line: str) -> Marker | None:
    """The marker that `line` begins with, None if it begins with a word."""
    found = _MARKER.match(line)
    if found is None:
        return None
    number = found["number"] or (found["bracketed"] or "")
    shown = "•" if found["bullet"] else found.group().rstrip()
    return Marker(shown, found.end(), int(number) if number.isdecimal() else None)
