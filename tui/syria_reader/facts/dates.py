"""Finding dates."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from syria_reader.article import Article, Span
from syria_reader.facts.date import Date
from syria_reader.facts.facts import NotUnderstood
from syria_reader.facts.passage import Passage
from syria_reader.facts.readings import Readings
from syria_reader.facts.timing.anchor import find_anchor
from syria_reader.facts.timing.dated_clause import dated_clause
from syria_reader.facts.timing.expression import TimeExpression
from syria_reader.facts.timing.resolution import (
    Resolved,
    resolve,
    resolve_before,
    resolve_from,
    why_unresolved,
)

_OPEN = re.compile(
    r"\b(since|until|till)\s(?:(?:the\s(?:start|beginning|middle|end)\sof|early|late|about|around|at\sleast|the)\s"
    r"|mid-)?$",
    re.IGNORECASE,
)
_FROM_STORY = {"ago", "before"}
_TELLS_DAY = {"iso", "day-month", "month-day", "slashed", "weekday", "ago", "before"}
_DAYS_ON = re.compile(r"\bdays?\slater|\b(?:following|next|after|same)\b", re.IGNORECASE)
"""What goes on from a day told in the paragraph before."""
_OF_EVENT = re.compile(r"\s(?:the|an?|his|her|its|their|that|this)\s")
_NOUN_BEHIND = re.compile(r"\s[a-z]{3,}")
_PUT_OFF = re.compile(r"\b(?:off|postponed|delayed|adjourned|deferred)\s$")


class Dates:
    """The dates of an article, read passage by passage, and the words for a time that give none.

    Relative dates count from the article's own date; without it they are not understood.
    """

    def __init__(self, article: Article, passages: Sequence[Passage], readings: Readings) -> None:
        self._article = article
        self._readings = readings
        self._published = find_anchor(article, passages)
        self._found: list[Date] = []
        self._told: tuple[int, date] | None = None
        self._last = (-1, "")
        self.missed: list[NotUnderstood] = []
        field = article.metadata.published
        if field and self._published:
            text = article.text[field.start : field.end]
            self._found.append(Date(field.start, field.end, text, field.value, "published", 1.0))

    @property
    def found(self) -> list[Date]:
        """The dates read so far, in order of the text."""
        return sorted(self._found, key=lambda item: item.start)

    def read(self, passage: Passage) -> None:
        """Add what is in `passage`."""
        text, field = self._article.text, self._article.metadata.published
        for sentence, expression in self._expressions(passage):
            span = passage.to_source(expression.start, expression.end)
            if field and span.start < field.end and field.start < span.end:
                continue
            resolved = None
            if not _counts_from_event(passage.text, expression):
                resolved = self._in_story(passage, expression)
                resolved = resolved or resolve(passage.text, expression, self._published)
            if resolved:
                dated = _dated(self._article, passage, sentence, expression, resolved)
                self._found.append(dated)
                if expression.kind in _TELLS_DAY and len(resolved[0]) == len("2024-12-06"):
                    self._told = passage.block, date.fromisoformat(resolved[0])
                self._last = passage.block, resolved[0]
                continue
            why = why_unresolved(expression, self._published)
            if why:
                self.missed.append(NotUnderstood(span.start, span.end, text[span.start : span.end], why))

    def _in_story(self, passage: Passage, expression: TimeExpression) -> Resolved | None:
        """What counts from the day the story has come to, in this paragraph or the one before."""
        if expression.kind == "previous" and self._last[0] == passage.block:
            return resolve_before(self._last[1], expression) if self._last[1][:4].isdigit() else None
        if self._told is None or expression.kind not in _FROM_STORY:
            return None
        block, told = self._told
        near = _DAYS_ON.search(expression.text) is not None
        if block < passage.block - near or block > passage.block:
            return None
        resolved = resolve_from(told, expression)
        published = self._published and self._published.isoformat()
        # What came later in the story had come when it was written.
        return resolved if resolved and published and resolved[0] <= published else None

    def _expressions(self, passage: Passage) -> Iterator[tuple[Span, TimeExpression]]:
        for reading in self._readings.of(passage):
            for expression in reading.times:
                yield reading.span, expression


def _dated(
    article: Article, passage: Passage, sentence: Span, expression: TimeExpression, resolved: Resolved
) -> Date:
    value, rule, confidence = resolved
    start = expression.start
    before = passage.text[max(start - 32, 0) : start]
    opening = _OPEN.search(before)
    if opening and "/" not in value and not _points_at_event(passage.text, expression.end, before, opening):
        start -= len(before) - opening.start()
        value = f"{value}/.." if opening.group(1).lower() == "since" else f"../{value}"
        rule = "open-span"
    span = passage.to_source(start, expression.end)
    clause = dated_clause(passage.text, sentence, Span(start, expression.end))
    return Date(span.start, span.end, article.text[span.start : span.end], value, rule, confidence, clause)


def _counts_from_event(text: str, expression: TimeExpression) -> bool:
    """Whether a day is told by what came behind or before it ("the day before the strike")."""
    by_event = expression.text.endswith(("before", "after"))
    return by_event and expression.kind in _FROM_STORY and _OF_EVENT.match(text, expression.end) is not None


def _points_at_event(text: str, end: int, before: str, opening: re.Match[str]) -> bool:
    """Whether no span opens: "put off until June", "since the March 2020 truce"."""
    if _PUT_OFF.search(before[: opening.start()]):
        return True
    return opening.group().endswith("the ") and bool(_NOUN_BEHIND.match(text, end))
