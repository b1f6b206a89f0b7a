"""When."""

from typing import NamedTuple


class Date(NamedTuple):
    """`value` is ISO 8601: a day, month or year; a span as `start/end`; open as `2015/..`.

    `clause` is the words the date goes with ("they overtook Hama"), None where it stands alone.
    """

    start: int
    end: int
    text: str
    value: str
    rule: str
    confidence: float
    clause: str | None = None
