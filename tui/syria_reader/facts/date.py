"""When."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Date:
    """`value` is ISO 8601: a day, month or year; a span as `start/end`; open as `2015/..`."""

    start: int
    end: int
    text: str
    value: str
    rule: str
    confidence: float
