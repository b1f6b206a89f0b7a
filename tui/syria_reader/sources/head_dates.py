"""Dates that stand in the lines around an article's prose, and what they are the dates of."""

import re
from enum import IntEnum
from typing import NamedTuple

from syria_reader.article import Field
from syria_reader.sources.wording import is_prose
from syria_reader.sources.written_dates import read_date

_YEAR = re.compile(r"\d{4}|[٠-٩۰-۹]{4}")
_START = re.compile(r"(?<![\w/.])\w")
_PARTS = re.compile(r"[,;|•·()\[\]]")
_FREE = re.compile(r"(?:^|[,;|•·(\[/:*]|[–—]|\s-)\s*\Z")
_LABEL = re.compile(
    r"\b(?:posted|published|updated|issued|released|dated|date|modified|revised|filed|as of|as at"
    r"|(?:issued|released|published|posted) (?:in|at|by) .{1,40} on"
    r"|(?:statement|report|update|briefing|brief|bulletin|communiqu[eé]|release|assessment|summary|newsletter"
    r"|issue|edition|transcript|conference|interview|remarks) (?:of|on|for|from))"
    r"(?: on| at)?:?\s+\Z",
    re.IGNORECASE,
)
_OF_ANOTHER_DAY = re.compile(
    r"\b(?:next|until|till|deadline|due|expires|expiry|born|died|since|before|after|effective|valid|event"
    r"|from|between|by)\b",
    re.IGNORECASE,
)
_EMBARGO = re.compile(r"\bembargo", re.IGNORECASE)
_DAYS_BEFORE = re.compile(
    r"\d{1,2}(?:st|nd|rd|th)?(?:\s+[^\W\d_]{3,10}\.?)?(?:,?\s+\d{4})?\s*(?:[–—-]|\b(?:to|until|through|and)\b)\s*\Z"
    r"|\d{4}\s*[–—-]\s*\Z"
)
_DAYS_OF_MONTH = re.compile(
    r"([^\W\d_]{3,10})\.?\s+\d{1,2}\s*(?:[–—-]|to)\s*(?:([^\W\d_]{3,10})\.?\s+)?(\d{1,2},?\s+\d{4})(?!\d)"
)
_CLOSED = re.compile(r"\s*(?:\Z|[)\].,;|•·–—*/]|-\s|(?:by|at|from|in)\b)")
_TO = re.compile(r"\s*(?:[–—-]|to|until|through)\s*")
_ENTRY = re.compile(r"\s*[–—:-]\s*(?:\S+\s+){4}")


class DateOf(IntEnum):
    """What a date is of, the best sign of a report's own day first."""

    REPORT = 1
    PERIOD = 2


class HeadDate(NamedTuple):
    """`value` is a day in ISO 8601, `start` and `end` index the line."""

    of: DateOf
    value: str
    start: int
    end: int

    def field(self, at: int) -> Field:
        """As a field of the metadata, of a line that begins at `at` of the text."""
        return Field(self.value, at + self.start, at + self.end)


def read_head_dates(line: str, *, day_first: bool | None = None) -> list[HeadDate]:
    """The full dates that stand free in `line`, which is no prose: between commas, bars, dashes or a label.

    "Kabul, 3 March 2026" and "Issued on March 3, 2026" have one. "The massacre of 3 March 2026", "Next
    report: 3 March 2026" and a timeline's "3 March 2026 – Rebels take the whole city" have none. Of a period
    the last day is told.
    """
    if not _YEAR.search(line) or is_prose(line):
        return []
    found = []
    at = 0
    while start := _START.search(line, at):
        at = start.start()
        if (days := _DAYS_OF_MONTH.match(line, at)) and (
            last := read_date(f"{days[2] or days[1]} {days[3]}", day_first=day_first)
        ):
            found.append(HeadDate(DateOf.PERIOD, last.value, days.start(3), days.end()))
            at = days.end()
        elif date := read_date(line[at:], day_first=day_first):
            head = HeadDate(DateOf.REPORT, date.value, at, at + date.end)
            at = head.end
            if len(head.value) == len("2024-12-06") and (of := _is_of(line, head)):
                found.append(head._replace(of=of))
        else:
            at += 1
    return found


def _is_of(line: str, date: HeadDate) -> DateOf | None:
    before = line[: date.start]
    if not _CLOSED.match(line, date.end) or (not before and _ENTRY.match(line, date.end)):
        return None
    if (to := _TO.match(line, date.end)) and read_date(line[to.end() :]):
        return None
    if _DAYS_BEFORE.search(before):
        return DateOf.PERIOD
    part = _PARTS.split(before)[-1]
    if _OF_ANOTHER_DAY.search(part) and not _EMBARGO.search(part) and not _LABEL.search(part):
        return None
    free = _FREE.search(before) or _LABEL.search(before) or _EMBARGO.search(part)
    return DateOf.REPORT if free else None
