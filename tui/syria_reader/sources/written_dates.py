"""Calendar dates as reports write them, read into ISO 8601."""

import re
from functools import cache
from typing import NamedTuple

_NAMES = (
    "january jan janvier januar jänner enero gennaio janeiro januari ocak января січня يناير كانون_الثاني",
    "february feb février fevrier februar febrero febbraio fevereiro februari şubat"
    " февраля лютого فبراير شباط",
    "march mar mars märz marzo março maart mart марта березня مارس آذار",
    "april apr avril abril aprile nisan апреля квітня أبريل ابريل نيسان",
    "may mai mayo maggio maio mei mayıs мая травня مايو أيار",
    "june jun juin juni junio giugno junho haziran июня червня يونيو حزيران",
    "july jul juillet juli julio luglio julho temmuz июля липня يوليو تموز",
    "august aug août aout agosto augustus ağustos августа серпня أغسطس اغسطس آب",
    "september sept sep septembre septiembre setiembre settembre setembro eylül"
    " сентября вересня سبتمبر أيلول",
    "october oct octobre oktober octubre ottobre outubro ekim октября жовтня أكتوبر اكتوبر تشرين_الأول",
    "november nov novembre noviembre novembro kasım ноября листопада نوفمبر تشرين_الثاني",
    "december dec décembre decembre dezember diciembre dicembre dezembro aralık"
    " декабря грудня ديسمبر كانون_الأول",
)
_MONTHS = {name.replace("_", " "): number for number, names in enumerate(_NAMES, 1) for name in names.split()}
_DAY = r"(\d{1,2})(?:st|nd|rd|th|er)?"
_YEAR = r"(\d{4})(?!\d)"
_NAME = r"([^\W\d_]{3,10}(?: ال[^\W\d_]{3,5})?)\.?"
_HAS_YEAR = re.compile(r"\d{4}")
_ISO = re.compile(
    r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:[Tt]\d\d:\d\d[\d:.]*(?:[Zz]|[+-]\d\d:?\d\d)?)?"
)
_MONTH_FIRST = rf"{_NAME}\s+{_DAY},?\s+{_YEAR}"
_DAY_FIRST = rf"{_DAY}\.?[\s-]+(?:of\s+|de\s+)?{_NAME},?[\s-]+(?:de\s+)?{_YEAR}"
_MONTH_ONLY = rf"{_NAME},?\s+{_YEAR}"
_MONTH_DAY = rf"{_NAME}\s+{_DAY}\b"
_DAY_MONTH = rf"{_DAY}\.?\s+(?:of\s+|de\s+)?{_NAME}"
_FIGURES = rf"(\d{{1,2}})([-/.])(\d{{1,2}})\2{_YEAR}"
_NOON = r"\s*[ap]\.?m\b\.?"
_CLOCK = (
    r"(?:at\s+)?"
    rf"(?:\d{{1,2}}(?:[:.]\d\d){{1,2}}(?![.\d])(?:{_NOON})?|\d{{1,2}}{_NOON}|\d{{4}}(?=\s+(?:gmt|utc)\b))"
)
_TIME = (
    rf"{_CLOCK}(?:\s*\(?(?:gmt|utc|[a-z]{{1,3}}[sd]t|cet|eet|msk|et|pt|local time)\b(?:[+-]\d{{1,2}})?\)?)?"
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?\s+"
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


class WrittenDate(NamedTuple):
    """`value` is ISO 8601 (a day, or a month where no day is given); `end` is where its words end."""

    value: str
    end: int


def read_date(words: str, *, day_first: bool | None = None) -> WrittenDate | None:
    """The date that `words` begin with, with weekday, clock time and zone around it where they are given.

    None where there is none, where it does not exist, or where day and month cannot be told apart: in
    "06/12/2024" only `day_first` tells them.
    """
    latin = words.translate(_DIGITS)
    if not _HAS_YEAR.search(latin):
        return None
    if (found := _iso(latin, 0)) and found.end == len(latin):
        return found
    start = _compiled(rf"(?:{_TIME}\s*,?\s*(?:on\s+)?)?(?:{_WEEKDAY})?").match(latin)
    at = start.end() if start else 0
    found = (
        _iso(latin, at)
        or _month_first(latin, at)
        or _day_first(latin, at)
        or _figures(latin, at, day_first)
        or _month_only(latin, at)
    )
    if found is None:
        return None
    clock = _compiled(rf",?\s*{_TIME}").match(latin, found.end)
    return WrittenDate(found.value, clock.end()) if clock else found


def read_day(words: str) -> tuple[int, int, int] | None:
    """Month, day and end of a date without a year that `words` begin with ("Dec. 6", "6 December")."""
    latin = words.translate(_DIGITS)
    start = _compiled(rf"(?:{_WEEKDAY})?").match(latin)
    at = start.end() if start else 0
    for pattern, month, day in ((_MONTH_DAY, 1, 2), (_DAY_MONTH, 2, 1)):
        found = _compiled(pattern).match(latin, at)
        if found and (number := _month(found[month])) and _day(2000, number, int(found[day])):
            return number, int(found[day]), found.end()
    return None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """`pattern`, compiled when a text first needs it: most need the first form alone."""
    return re.compile(pattern, re.IGNORECASE)


def _iso(words: str, at: int) -> WrittenDate | None:
    found = _ISO.match(words, at)
    return found and _date(int(found[1]), int(found[3]), int(found[4]), found.end())


def _month_first(words: str, at: int) -> WrittenDate | None:
    found = _compiled(_MONTH_FIRST).match(words, at)
    return found and _date(int(found[3]), _month(found[1]), int(found[2]), found.end())


def _day_first(words: str, at: int) -> WrittenDate | None:
    found = _compiled(_DAY_FIRST).match(words, at)
    return found and _date(int(found[3]), _month(found[2]), int(found[1]), found.end())


def _figures(words: str, at: int, day_first: bool | None = None) -> WrittenDate | None:
    """Day and month in figures: with full stops the day is first, else one above 12 or `day_first` tells."""
    found = _compiled(_FIGURES).match(words, at)
    if found is None:
        return None
    first, second = int(found[1]), int(found[3])
    if found[2] == "." or first > 12 or (day_first and second <= 12):
        return _date(int(found[4]), second, first, found.end())
    return _date(int(found[4]), first, second, found.end()) if second > 12 or day_first is False else None


def _month_only(words: str, at: int) -> WrittenDate | None:
    found = _compiled(_MONTH_ONLY).match(words, at)
    month = _month(found[1]) if found else 0
    return WrittenDate(f"{found[2]}-{month:02}", found.end()) if found and month else None


def _month(name: str) -> int:
    return _MONTHS.get(name.lower(), 0)


def _date(year: int, month: int, day: int, end: int) -> WrittenDate | None:
    value = _day(year, month, day)
    return WrittenDate(value, end) if value else None


def _day(year: int, month: int, day: int) -> str | None:
    if not (1 <= month <= 12 and 1 <= day <= _days_in(year, month) and year):
        return None
    return f"{year:04}-{month:02}-{day:02}"


def _days_in(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in {4, 6, 9, 11} else 31
