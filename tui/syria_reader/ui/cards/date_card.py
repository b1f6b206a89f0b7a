"""The card of a date."""

import re

from syria_reader.article import Span
from syria_reader.facts import Date
from syria_reader.ui.byline import date_in_words
from syria_reader.ui.cards.card import Part, Row, Stop, part
from syria_reader.ui.cards.context import lines_around, sentence_of, words_of
from syria_reader.ui.cards.dossier import Dossier
from syria_reader.ui.cards.entries import paragraph, told
from syria_reader.ui.cards.lists import company
from syria_reader.ui.cards.why import HEADING, why
from syria_reader.ui.choice import Choice
from syria_reader.ui.rows import Line
from syria_reader.ui.timeline import when

_PRECISION = {4: "to the year", 7: "to the month", 10: "to the day"}
_LONGEST = 12
"""Lines of a sentence that are shown."""


def date_card(choice: Choice, dossier: Dossier, width: int) -> list[Part]:
    """When something happened, in whose words, and how they were read."""
    date = dossier.date(choice)
    span = Span(date.start, date.end)
    words = words_of(dossier.article, span)
    sentence = lines_around(words, sentence_of(words), "date", width, _LONGEST)
    head = [
        *paragraph(_heading(date.value), width, "when strong", 2),
        *paragraph(date.clause or "", width, "", 3),
        *paragraph(dossier.where(date.start), width, "quiet"),
    ]
    grounds = why(date.rule, date.confidence, words, "date", width)
    return [
        part("", [Row(head)]),
        part("SENTENCE", [Row(sentence, Stop(span, choice))]),
        part("READ AS", [Row(_reading(date, dossier, width))]),
        company("NAMED WITH IT", [span], ("actors", "places"), dossier, width),
        company("FIGURES WITH IT", [span], ("statistics",), dossier, width),
        part(HEADING, [Row(grounds, Stop(span, choice))]),
    ]


def _heading(value: str) -> str:
    return when(value) if "/" in value else date_in_words(value)


def _reading(date: Date, dossier: Dossier, width: int) -> list[Line]:
    return [
        *told("words", f"“{date.text}”", width),
        *told("value", date.value, width),
        *told("precise", precision(date.value), width),
        *told("against", _against(date, dossier), width),
    ]


def precision(value: str) -> str:
    """How precise an ISO 8601 value is, in words."""
    first, slash, last = value.partition("/")
    if not slash:
        return _PRECISION.get(len(first.partition("T")[0]), "as written")
    if first in ("", ".."):
        return "its beginning is open"
    if last in ("", ".."):
        return "its end is open"
    return f"a span, {_PRECISION.get(len(last.partition('T')[0]), 'as written')}"


def _against(date: Date, dossier: Dossier) -> str:
    """What the words were counted from."""
    published = dossier.article.metadata.published
    if re.search(r"\d{4}", date.text):
        return "nothing: the words name the year"
    if published is None:
        return "the first date of the article"
    return f"the article's date, {date_in_words(published.value)}"
