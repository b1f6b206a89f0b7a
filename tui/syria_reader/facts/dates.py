"""Finding dates."""

import re
from collections.abc import Sequence
from datetime import date

from syria_reader.article import Article
from syria_reader.facts.date import Date
from syria_reader.facts.passage import Passage
from syria_reader.facts.timing.expression import TimeExpression, time_expressions
from syria_reader.facts.timing.resolution import resolve

_OPEN = re.compile(
    r"\b(since|until|till)\s(?:early\s|late\s|mid-|about\s|around\s|at\sleast\s|the\s)?$", re.IGNORECASE
)


def find_dates(article: Article, passages: Sequence[Passage]) -> list[Date]:
    """The dates in `passages`, in order, resolved against the article's own date.

    Without that date what is relative to it ("on Thursday") cannot be resolved and is left out.
    """
    field = article.metadata.published
    published = _day(field.value) if field else None
    found = []
    if field and published:
        text = article.text[field.start : field.end]
        found.append(Date(field.start, field.end, text, field.value, "published", 1.0))
    for passage in passages:
        for expression in (e for span in passage.sentences for e in time_expressions(passage.text, span)):
            dated = _dated(article, passage, expression, published)
            if dated and not (field and dated.start < field.end and field.start < dated.end):
                found.append(dated)
    return sorted(found, key=lambda item: item.start)


def _dated(
    article: Article, passage: Passage, expression: TimeExpression, published: date | None
) -> Date | None:
    resolved = resolve(passage.text, expression, published)
    if resolved is None:
        return None
    value, rule, confidence = resolved
    start = expression.start
    opening = _OPEN.search(passage.text, max(start - 24, 0), start)
    if opening and "/" not in value:
        start = opening.start()
        value = f"{value}/.." if opening.group(1).lower() == "since" else f"../{value}"
        rule = "open-span"
    span = passage.to_source(start, expression.end)
    return Date(span.start, span.end, article.text[span.start : span.end], value, rule, confidence)


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None
