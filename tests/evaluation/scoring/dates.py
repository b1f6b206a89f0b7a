"""Dates: found, and resolved to the right days."""

import calendar
import datetime
import re
from typing import Any

from scoring.gold import Report
from scoring.spans import Span, paired
from scoring.tally import Miss, Scores, Tally, around

Days = tuple[datetime.date | None, datetime.date | None]
PART = re.compile(r"(\d{4})(?:-W(\d\d)|-(\d\d)(?:-(\d\d))?)?")


def days(value: str) -> Days | None:
    """First and last day of an ISO 8601 date or span; None where an end is open, None if it can't be read."""
    first, slash, last = value.partition("/")
    try:
        if not slash:
            return whole(first)
        return (
            None if first == ".." else whole(first)[0],
            None if last == ".." else whole(last)[1],
        )
    except ValueError:
        return None


def whole(part: str) -> tuple[datetime.date, datetime.date]:
    """First and last day of one date, week, month or year. Raises `ValueError`."""
    match = PART.match(part)
    if not match:
        raise ValueError(part)
    year, week, month, day = (int(group) if group else None for group in match.groups())
    assert year is not None
    if week:
        monday = datetime.date.fromisocalendar(year, week, 1)
        return monday, monday + datetime.timedelta(days=6)
    if not month:
        return datetime.date(year, 1, 1), datetime.date(year, 12, 31)
    if not day:
        return datetime.date(year, month, 1), datetime.date(year, month, calendar.monthrange(year, month)[1])
    return (datetime.date(year, month, day),) * 2


def score_dates(report: Report, document: dict[str, Any]) -> Scores:
    """Nothing where no dates were marked in the report."""
    scores = Scores()
    if report.dates is None:
        return scores
    given = document["dates"]
    required = [i for i, date in enumerate(report.dates) if not date.optional]
    pairs = paired(
        [date.span for date in report.dates], [Span(d["start"], d["end"]) for d in given], first=required
    )
    hits = {i: j for i, j in pairs.items() if not report.dates[i].optional}
    extra = set(range(len(given))) - set(pairs.values())
    scores.tallies["dates detection"] = Tally(len(hits), len(required), len(hits), len(hits) + len(extra))
    for i in required:
        date = report.dates[i]
        context = around(report.text, *date.span)
        text = report.text[slice(*date.span)]
        if i not in hits:
            scores.misses.append(Miss(report.id, "date missed", text, context))
            continue
        value = given[hits[i]]["value"]
        right = value in date.values or days(value) in [days(v) for v in date.values if days(v)]
        scores.tally("dates value").note(right)
        if not right:
            told = f"want {date.values}, have {value!r}: "
            scores.misses.append(Miss(report.id, "date value", text, told + context))
    for j in sorted(extra):
        span = (given[j]["start"], given[j]["end"])
        scores.misses.append(
            Miss(report.id, "date wrong", report.text[slice(*span)], around(report.text, *span))
        )
    return scores
