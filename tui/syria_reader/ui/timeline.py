"""The dated events of an article, in the order in which they happened. Knows no Textual."""

import re
from collections.abc import Sequence

from syria_reader.facts import Date

_SHORT = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?")


def in_order(dates: Sequence[Date]) -> list[Date]:
    """`dates` by the day they begin; the article's own date is left out, it stands in the title block."""
    events = [date for date in dates if date.rule != "published"]
    return sorted(events, key=lambda date: (_begin(date.value), date.start))


def _begin(value: str) -> str:
    first, _, last = value.partition("/")
    return last if first in ("", "..") else first


def when(value: str) -> str:
    """An ISO 8601 day, month, year or span in short words: "5 Dec 2024", "since 2015", "2–8 Dec 2024"."""
    first, slash, last = value.partition("/")
    if not slash:
        return _day(first)
    if first in ("", ".."):
        return f"until {_day(last)}"
    if last in ("", ".."):
        return f"since {_day(first)}"
    begin, end = _day(first), _day(last)
    head, tail = begin.split(), end.split()
    while len(head) > 1 and head[-1] == tail[-1]:
        head.pop()
        tail.pop()
    return end if begin == end else f"{' '.join(head)}–{end}"


def _day(value: str) -> str:
    match = _DAY.fullmatch(value)
    if not match or (match[2] and not 1 <= int(match[2]) <= 12):
        return value
    parts = [str(int(match[3]))] if match[3] else []
    parts += [_SHORT[int(match[2]) - 1]] if match[2] else []
    return " ".join([*parts, match[1]])
