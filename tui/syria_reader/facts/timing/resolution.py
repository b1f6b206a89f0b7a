"""From an expression of time to ISO 8601, as precise as the words are and no more."""

import re
from datetime import date, timedelta

from syria_reader.facts.figures.number_words import UNITS
from syria_reader.facts.timing.calendar import (
    MONTH,
    add_months,
    day,
    month_number,
    month_value,
    nearest_year,
    span,
    week_of,
    weekday_number,
)
from syria_reader.facts.timing.direction import Direction, Place, direction
from syria_reader.facts.timing.expression import TimeExpression

Resolved = tuple[str, str, float]
"""The ISO 8601 value, the rule's name and how sure it is."""
_NUMBER = re.compile(r"\d+")
_MONTH = re.compile(MONTH, re.IGNORECASE)
DAYS_OF_HALF_A_WEEK = 3
MAX_YEAR, MAX_STEP = 9000, 400
"""Beyond these a step from a day leaves the calendar, or the story."""
_SAID_YEAR = re.compile(r"\b(last|this|next)\syear$", re.IGNORECASE)


def resolve(text: str, expression: TimeExpression, published: date | None) -> Resolved | None:
    """What `expression` in `text` means, or None where that cannot be told."""
    kind, words = expression.kind, expression.text
    if kind in ("era", "name"):
        return None
    if kind == "slashed":
        return _slashed(words)
    if kind == "iso":
        return _iso(words)
    if kind == "between-days":
        return _between_days(text, expression, published)
    if kind == "between-months":
        return _between_months(words, published)
    if kind in ("day-month", "month-day"):
        return _day_of_month(text, expression, published)
    if kind == "month-year":
        year = _NUMBER.search(words)
        return (month_value(int(year.group()), month_number(words)), "month", 0.95) if year else None
    if kind == "month":
        return _month(text, expression, published)
    if kind == "decade":
        first = int(_NUMBER.findall(words)[0])
        first += 1900 if first < 100 else 0
        return span(first, first + 9), "decade", 0.9
    if kind == "years":
        first, last = (int(n) for n in _NUMBER.findall(words)[:2])
        last += first // 100 * 100 if last < 100 else 0
        return (span(first, last), "years", 0.85) if first < last else None
    if kind == "between-years":
        first, last = (int(n) for n in _NUMBER.findall(words)[:2])
        return (span(first, last), "years", 0.9) if first < last else None
    if kind == "year":
        return _NUMBER.findall(words)[0], "year", 0.9
    return _relative(text, expression, published) if published else None


def why_unresolved(expression: TimeExpression, published: date | None) -> str | None:
    """Why `expression` gives no date, for a reader; None where it is no date at all."""
    kind = expression.kind
    if kind == "slashed":
        days = [int(n) for n in _NUMBER.findall(expression.text)[:2]]
        if max(days) <= 12:
            return "either number may be the month"
        return "the calendar has no such day"
    if kind == "era":
        return "dates before the year 1000 are not read"
    if kind in ("iso", "month-day", "day-month", "between-days") and (
        published or _has_year(expression.text)
    ):
        return "the calendar has no such day"
    if kind in ("name", "years", "between-years"):
        return None
    if published is None:
        return "the article does not say which day it counts from"
    if kind in ("ago", "before"):
        return "it counts from another day of the story"
    return None


def _has_year(words: str) -> bool:
    return any(len(number) == 4 for number in _NUMBER.findall(words))


def _between_days(text: str, expression: TimeExpression, published: date | None) -> Resolved | None:
    """Two days of the year with "and" or "to" between them; the year stands behind the second, or nowhere."""
    words = expression.text
    months = [month_number(name) for name in _MONTH.findall(words)]
    numbers = [int(n) for n in _NUMBER.findall(words)]
    days, years = [n for n in numbers if n <= 31], [n for n in numbers if n > 31]
    if len(months) != 2 or len(days) != 2 or not (years or published):
        return None
    last = day(years[0], months[1], days[1]) if years else None
    if last is None and published:
        way = direction(Place(text, expression.start, expression.end))
        last = nearest_year(published, months[1], days[1], way)
    if last is None:
        return None
    first = day(last.year - (months[0] > months[1]), months[0], days[0])
    return (span(first, last), "dates", 0.85) if first and first < last else None


def _between_months(words: str, published: date | None) -> Resolved | None:
    """Two months with "and" or "to" between them; the year stands behind both, the second, or nowhere."""
    first, last = (month_number(name) for name in _MONTH.findall(words)[:2])
    years = [int(n) for n in _NUMBER.findall(words)]
    said = _said_year(words, published)
    if not years and said is not None:
        years = [said]
    if not years and published:
        years = [published.year - (last > published.month)]
    if not years:
        return None
    begun = years[0] if len(years) > 1 else years[-1] - (first > last)
    begin, end = month_value(begun, first), month_value(years[-1], last)
    return (span(begin, end), "months", 0.85) if begin < end else None


def _said_year(words: str, published: date | None) -> int | None:
    """The year of "last year", "this year" and "next year" behind a month or day."""
    found = _SAID_YEAR.search(words)
    if found is None or published is None:
        return None
    return published.year + {"last": -1, "this": 0, "next": 1}[found.group(1).lower()]


def _slashed(words: str) -> Resolved | None:
    """Day, month and year with strokes or stops between them, where only one order makes a date."""
    first, second, year = (int(n) for n in _NUMBER.findall(words))
    year += 2000 if year < 100 else 0
    if first > 12 or first == second:
        found = day(year, second, first)
    elif second > 12:
        found = day(year, first, second)
    else:
        return None
    return (found.isoformat(), "slashed-date", 0.9) if found else None


def _iso(words: str) -> Resolved | None:
    found = day(int(words[:4]), int(words[5:7]), int(words[8:10]))
    return (words, "iso-date", 1.0) if found else None


def _day_of_month(text: str, expression: TimeExpression, published: date | None) -> Resolved | None:
    named = _MONTH.search(expression.text)
    numbers = [int(n) for n in _NUMBER.findall(expression.text)]
    if named is None:
        return None
    month = month_number(named.group())
    years = [n for n in numbers if n > 31]
    days = [n for n in numbers if n <= 31]
    said = _said_year(expression.text, published)
    if said is not None:
        years = [said]
    if years:
        first = day(years[0], month, days[0])
        rule, confidence = "date", 1.0
    elif published:
        way = direction(Place(text, expression.start, expression.end))
        first = nearest_year(published, month, days[0], way)
        rule, confidence = "date-without-year", 0.85
    else:
        return None
    if first is None:
        return None
    last = day(first.year, month, days[1]) if len(days) > 1 else None
    if last and last > first:
        return span(first, last), rule, confidence
    return first.isoformat(), rule, confidence


def _month(text: str, expression: TimeExpression, published: date | None) -> Resolved | None:
    if published is None:
        return None
    month = month_number(expression.text)
    said = _said_year(expression.text, published)
    if said is not None:
        return month_value(said, month), "month", 0.9
    way = direction(Place(text, expression.start, expression.end))
    # A month begun is this year's, whichever way the words look.
    begun = published.replace(day=1)
    found = nearest_year(begun, month, 1, way) if month != begun.month else begun
    return (month_value(found.year, month), "month-without-year", 0.8) if found else None


def _relative(text: str, expression: TimeExpression, published: date) -> Resolved | None:
    words = expression.text.lower().split()
    if expression.kind == "named":
        step = {"yesterday": -1, "tomorrow": 1}.get(words[0], 0)
        return (published + timedelta(days=step)).isoformat(), "relative-day", 0.9
    if expression.kind == "ago":
        return _ago(words, published)
    if expression.kind == "before":
        if "before" in words or "previous" in words:
            return (published - timedelta(days=1)).isoformat(), "relative-day", 0.6
        return None
    if expression.kind == "weekday":
        return _weekday(text, expression, published)
    if expression.kind == "previous":
        return resolve_before(published.isoformat(), expression)
    if expression.kind == "season":
        return _season(words, published)
    if expression.kind in ("start-of-period", "end-of-period"):
        return _edge_of_period(words, published)
    return _period(words, published)


_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}


def _season(words: list[str], published: date) -> Resolved | None:
    """The months of a season of the northern year: the last one begun for "last" and "this"."""
    month = _SEASONS[words[-1]]
    year = published.year if month <= published.month else published.year - 1
    if words[0] == "last" and month <= published.month <= month + 2:
        year -= 1
    if words[0] == "next":
        year += 1
    last = month_value(year + 1, 2) if month == 12 else month_value(year, month + 2)
    return span(month_value(year, month), last), "season", 0.7


def _edge_of_period(words: list[str], published: date) -> Resolved | None:
    """The first or last day of this, last or next week, month or year; "the" is the one of publication."""
    step = {"last": -1, "next": 1}.get(words[-2], 0)
    ends = words[1] == "end"
    if words[-1] == "week":
        found = week_of(published + timedelta(weeks=step))[ends]
    elif words[-1] == "month":
        month = add_months(published, step).replace(day=1)
        found = add_months(month, 1) - timedelta(days=1) if ends else month
    else:
        found = date(published.year + step, 12, 31) if ends else date(published.year + step, 1, 1)
    return found.isoformat(), "relative-day", 0.8


def _ago(words: list[str], published: date) -> Resolved | None:
    number = words[0]
    count = _count(number)
    unit, way = words[1].rstrip("s"), words[2]
    if not count or way == "later" or (way != "ago" and (unit != "day" or count > 3)):
        # "three weeks earlier" is told from some other day of the story.
        return None
    confidence = 0.85 if way == "ago" else 0.7
    found = _stepped(published, unit, -count)
    return (*found, confidence) if found else None


def _count(number: str) -> int:
    return UNITS.get(number) or int(number if number.isdigit() else number in ("a", "an"))


def _stepped(start: date, unit: str, count: int) -> tuple[str, str] | None:
    """The day, week, month or year `count` units after `start`, or before it, with the rule's name."""
    if unit == "day":
        return (start + timedelta(days=count)).isoformat(), "relative-day"
    if unit == "week":
        return span(*week_of(start + timedelta(weeks=count))), "relative-week"
    if not 24 <= start.year * 12 + start.month + (count if unit == "month" else 12 * count) < 12 * MAX_YEAR:
        return None
    if unit == "month":
        found = add_months(start, count)
        return month_value(found.year, found.month), "relative-month"
    return f"{start.year + count:04d}", "relative-year"


def resolve_before(told: str, expression: TimeExpression) -> Resolved | None:
    """The year or month before the one `told`, in ISO 8601, to which a comparison goes back."""
    year, month = int(told[:4]), told[5:7]
    if expression.text.lower().endswith("year"):
        return f"{year - 1:04d}", "relative-year", 0.75
    if not month.isdigit():
        return None
    found = add_months(date(year, int(month), 1), -1)
    return month_value(found.year, found.month), "relative-month", 0.75


def resolve_from(told: date, expression: TimeExpression) -> Resolved | None:
    """What `expression` means in a story that has come to the day `told` ("four days later")."""
    words = expression.text.lower().split()
    if expression.kind == "ago" and words[2] != "ago":
        count = _count(words[0]) * (1 if words[2] == "later" else -1)
        found = _stepped(told, words[1].rstrip("s"), count) if abs(count) < MAX_STEP else None
        return (found[0], "story-day", 0.7) if found else None
    if expression.kind == "before":
        step = 1 if {"following", "next", "after"} & set(words) else 0 if "same" in words else -1
        return (told + timedelta(days=step)).isoformat(), "story-day", 0.7
    return None


def _weekday(text: str, expression: TimeExpression, published: date) -> Resolved:
    """The day before or at publication, or after it where the words around it look ahead."""
    way = direction(Place(text, expression.start, expression.end))
    difference = (published.weekday() - weekday_number(expression.text)) % 7
    ahead = way is Direction.COMING or (way is Direction.NEAREST and difference > DAYS_OF_HALF_A_WEEK)
    found = (
        published + timedelta(days=(7 - difference) % 7) if ahead else published - timedelta(days=difference)
    )
    return found.isoformat(), "weekday", 0.75 if ahead else 0.85


def _period(words: list[str], published: date) -> Resolved | None:
    which, what = words[0], words[1]
    step = {"last": -1, "this": 0, "next": 1}[which]
    if what == "night":
        return (published + timedelta(days=min(step, 0))).isoformat(), "relative-day", 0.8
    if what == "week":
        return span(*week_of(published + timedelta(weeks=step))), "relative-week", 0.85
    if what == "weekend":
        monday, sunday = week_of(published + timedelta(weeks=step if published.weekday() < 5 or step else 0))
        if which == "this" and published.weekday() < 3:
            sunday = monday - timedelta(days=1)
        return span(sunday - timedelta(days=1), sunday), "relative-weekend", 0.7
    if what == "month":
        found = add_months(published, step)
        return month_value(found.year, found.month), "relative-month", 0.9
    if what == "year":
        return f"{published.year + step:04d}", "relative-year", 0.9
    difference = (published.weekday() - weekday_number(what)) % 7
    if which == "last":
        return (published - timedelta(days=difference or 7)).isoformat(), "weekday", 0.7
    return (published + timedelta(days=(7 - difference) % 7 or 7)).isoformat(), "weekday", 0.7
