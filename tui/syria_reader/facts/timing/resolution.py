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
from syria_reader.facts.timing.expression import TimeExpression

Resolved = tuple[str, str, float]
"""The ISO 8601 value, the rule's name and how sure it is."""
_NUMBER = re.compile(r"\d+")
_MONTH = re.compile(MONTH, re.IGNORECASE)
_AHEAD = re.compile(
    r"\b(?:will|would|next|until|till|due|scheduled|deadline|upcoming|by|plans?|expected)\b", re.IGNORECASE
)


def resolve(text: str, expression: TimeExpression, published: date | None) -> Resolved | None:
    """What `expression` in `text` means, or None where that cannot be told."""
    kind, words = expression.kind, expression.text
    if kind in ("era", "slashed"):
        return None
    if kind == "iso":
        return _iso(words)
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
    if kind == "year":
        return _NUMBER.findall(words)[0], "year", 0.9
    return _relative(text, expression, published) if published else None


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
    if years:
        first = day(years[0], month, days[0])
        rule, confidence = "date", 1.0
    elif published:
        ahead = _AHEAD.search(text, max(expression.start - 40, 0), expression.start) is not None
        first = nearest_year(published, month, days[0], future=ahead)
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
    ahead = _AHEAD.search(text, max(expression.start - 30, 0), expression.start) is not None
    year = published.year
    if ahead and month < published.month:
        year += 1
    elif not ahead and month > published.month:
        year -= 1
    return month_value(year, month), "month-without-year", 0.8


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
    return _period(words, published)


def _ago(words: list[str], published: date) -> Resolved | None:
    count = UNITS.get(words[0], 1 if words[0] in ("a", "an") else 0) or int(
        words[0] if words[0].isdigit() else 0
    )
    unit, way = words[1].rstrip("s"), words[2]
    if not count or way == "later" or (way != "ago" and (unit != "day" or count > 3)):
        # "three weeks earlier" is told from some other day of the story.
        return None
    confidence = 0.85 if way == "ago" else 0.7
    if unit == "day":
        return (published - timedelta(days=count)).isoformat(), "relative-day", confidence
    if unit == "week":
        monday, sunday = week_of(published - timedelta(weeks=count))
        return span(monday, sunday), "relative-week", confidence
    if published.year * 12 + published.month - (count if unit == "month" else 12 * count) < 24:
        return None
    if unit == "month":
        found = add_months(published, -count)
        return month_value(found.year, found.month), "relative-month", confidence
    return f"{published.year - count:04d}", "relative-year", confidence


def _weekday(text: str, expression: TimeExpression, published: date) -> Resolved:
    """The day before or at publication, or after it where the words around it look ahead."""
    ahead = _AHEAD.search(text, max(expression.start - 30, 0), expression.start) is not None
    difference = (published.weekday() - weekday_number(expression.text)) % 7
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
