"""Names of months and days, and days worked out from other days."""

from datetime import date, timedelta

from syria_reader.facts.timing.direction import Direction

_DAYS_IN = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}
MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|Jun(?:e|\.)?|Jul(?:y|\.)?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"


def month_number(name: str) -> int:
    """The number of a month, 1 to 12, from its English name or abbreviation."""
    return MONTHS[name[:3].lower()]


def weekday_number(name: str) -> int:
    """The number of a day of the week, Monday being 0, from its English name."""
    return WEEKDAYS[name[:3].lower()]


def day(year: int, month: int, of_month: int) -> date | None:
    """The day, or None where the calendar has no such day."""
    try:
        return date(year, month, of_month)
    except ValueError:
        return None


def nearest_year(published: date, month: int, of_month: int, way: Direction) -> date | None:
    """The day of that month before or at `published`, from it on, or nearest to it, as `way` says."""
    years = (published.year + step for step in (-1, 0, 1))
    found = [one for year in years if (one := day(year, month, of_month))]
    if way is Direction.COMING:
        return next((one for one in found if one >= published), None)
    if way is Direction.NEAREST:
        return min(found, key=lambda one: abs(one - published), default=None)
    # A report may be dated by the day before it is read.
    return next((one for one in reversed(found) if one <= published + timedelta(days=1)), None)


def add_months(start: date, months: int) -> date:
    """The same day `months` later, or the last day of that month."""
    total = start.year * 12 + start.month - 1 + months
    year, month = divmod(total, 12)
    return date(year, month + 1, min(start.day, _days_in(year, month + 1)))


def _days_in(year: int, month: int) -> int:
    # The standard library's calendar brings locales, which take half a megabyte.
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if leap and month == 2 else _DAYS_IN[month - 1]


def month_value(year: int, month: int) -> str:
    """A month in ISO 8601."""
    return f"{year:04d}-{month:02d}"


def week_of(any_day: date) -> tuple[date, date]:
    """Monday and Sunday of the week of `any_day`."""
    monday = any_day - timedelta(days=any_day.weekday())
    return monday, monday + timedelta(days=6)


def span(start: object, end: object) -> str:
    """A span in ISO 8601 from `start` to `end`, both included."""
    return f"{start}/{end}"
