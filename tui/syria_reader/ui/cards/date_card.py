"""The card of a date."""

import re

from syria_reader.article import Span
from syria_reader.facts import Date
from syria_reader.ui.byline import date_in_words
from syria_reader.ui.cards.card import Part, Row, Stop, part
from syria_reader.ui.cards.context import lines_around, sentence_of, words_of
from syria_reader.ui.cards.dossier import Dossier
from syria_reader.ui.cards.entries import paragraph, told
from syria_reader.ui.cards.lists import company, figures
from syria_reader.ui.cards.why import HEADING, why
from syria_reader.ui.choice import Choice
from syria_reader.ui.rows import Line
from syria_reader.ui.timeline import when

_PRECISION = {4: "a year", 7: "a month", 10: "a day"}
_LONGEST = 12
"""Lines of a sentence that are shown."""


def date_card(choice: Choice, dossier: Dossier, width: int) -> list[Part]:
    """When something happened, in whose words, and how they were read."""
    date = dossier.date(choice)
    span = Span(date.start, date.end)
    words = words_of(dossier.article, span)
    sentence = lines_around(words, sentence_of(words), "date", width, _LONGEST)
    head = [
        *paragraph(_heading(date.value), width, "when bold", 2),
        *(paragraph(date.clause, width, "", 3) if date.clause else ()),
        *paragraph(dossier.where(date.start), width, "quiet"),
    ]
    beside = [dossier.statistics[item] for _, item, _ in dossier.beside([span], ("statistics",))]
    grounds = why(date.rule, date.confidence, words, "date", width)
    return [
        part("", [Row(head)]),
        part("SENTENCE", [Row(sentence, Stop(span, choice))]),
        part("READ AS", [Row(_reading(date, dossier, width))]),
        company("NAMED WITH IT", [span], ("actors", "places"), dossier, width),
        figures("FIGURES WITH IT", beside, dossier, width),
        part(HEADING, [Row(grounds, Stop(span, choice))]),
    ]


def _heading(value: str) -> str:
    return when(value) if "/" in value else date_in_words(value)


def _reading(date: Date, dossier: Dossier, width: int) -> list[Line]:
    return [
        *told("words", f"“{date.text}”", width),
        *told("value", f"{date.value}, {precision(date.value)}", width),
        *told("read", _read(date, dossier), width),
    ]


def precision(value: str) -> str:
    """How precise an ISO 8601 value is, in words."""
    first, slash, last = value.partition("/")
    if not slash:
        return _PRECISION.get(len(first.partition("T")[0]), "as written")
    if first in ("", ".."):
        return "open at its beginning"
    if last in ("", ".."):
        return "open at its end"
    return f"from {_PRECISION.get(len(first), 'a time')} to {_PRECISION.get(len(last), 'a time')}"


def _read(date: Date, dossier: Dossier) -> str:
    """What the words were read against."""
    if re.search(r"\d{4}", date.text):
        return "as written: the words say the year"
    published = dossier.article.metadata.published
    if published is None:
        return "against the first date of the article"
    return f"against the article's date, {date_in_words(published.value)}"
