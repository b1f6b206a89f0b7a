"""A stretch of text."""

from typing import NamedTuple


class Span(NamedTuple):
    """Offsets in Unicode code points, `end` exclusive."""

    start: int
    end: int
