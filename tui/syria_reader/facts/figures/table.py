"""Figures in the cells of a table: the head of the column says what is counted, the head of the row where."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from syria_reader.article import Span
from syria_reader.article.block import BETWEEN_CELLS
from syria_reader.facts.figures.figure import Figure
from syria_reader.facts.figures.reader import read_figures
from syria_reader.facts.figures.sentence import Sentence, read_sentence
from syria_reader.facts.passage import Passage

WIDEST = 40
"""Characters of a cell that is a number."""
_NUMBER = re.compile(
    r"\s*(?:(?:about|around|over|nearly|almost|some|up to|at least|more than|fewer than|less than|~)\s)?"
    r"(?:US)?[$€£¥]?\s?\d[\d.,]*(?:\s?(?:-|–|to)\s?\d[\d.,]*)?\s?(?:%|per\s?cent|percent|thousand|million|billion|m|bn|k)?"
    r"\s?[+*†]?\s*",
    re.IGNORECASE,
)
_DATES = re.compile(
    r"\b(?:year|date|day|month|no|number|rank|id|age|time|hour|phone|tel|code)s?\b\.?$", re.IGNORECASE
)
_YEAR = re.compile(r"\s*(?:1[89]|20)\d\d\s*")
_COUNTER = re.compile(
    r"^(?:the\s)?(?:total\s|estimated\s|cumulative\s)?(?:(?:number|share|percentage|proportion|percent|total|count)\sof\s)?(?:all\s)?"
)
"""What a head says before the thing counted."""
_OF_WHOM = re.compile(r"(?:of\s(?:whom|which|these|them)|including|incl\.?)\s")
_BRACKET = re.compile(r"\s*\([^)]*\)")


class Cell(NamedTuple):
    """A number in a row: `start` and `end` index the row's prose, `row` is the span of the row's head in it.

    `figure` was read from `sentence`, which is the number with the column's head behind it.
    """

    start: int
    end: int
    row: Span
    sentence: Sentence
    figure: Figure
    part: bool
    """Whether the column counts some of those the column before counts ("of whom children")."""


def read_table(rows: Sequence[Passage]) -> list[list[Cell]]:
    """For each row of a table its cells with figures. Without a row of heads at the top there are none."""
    heads = [passage_text(rows[0].text, span) for span in _cells(rows[0].text)]
    if any(_NUMBER.fullmatch(head) for head in heads[1:]):
        return [[] for _ in rows]
    return [[], *(list(_read_row(row.text, heads)) for row in rows[1:])]


def passage_text(text: str, span: Span) -> str:
    """The words of `text` at `span`."""
    return text[span.start : span.end]


def _cells(text: str) -> list[Span]:
    spans, start = [], 0
    for part in text.split(BETWEEN_CELLS):
        spans.append(Span(start, start + len(part)))
        start += len(part) + len(BETWEEN_CELLS)
    return spans


def _read_row(text: str, heads: Sequence[str]) -> Iterator[Cell]:
    spans = _cells(text)
    for head, span in zip(heads[1:], spans[1:], strict=False):
        words = passage_text(text, span)
        if len(words) > WIDEST or not _NUMBER.fullmatch(words) or not head.strip() or _DATES.search(head):
            continue
        if _YEAR.fullmatch(words):
            continue
        of = " of" if "%" in words or "cent" in words else ""
        lower = _BRACKET.sub("", head).strip().lower()
        counted = _COUNTER.sub("", _OF_WHOM.sub("", lower))
        line = f"{words.strip()}{of} {counted}"
        sentence = read_sentence(line, Span(0, len(line)))
        figures = read_figures(sentence, ())
        if len(figures) == 1 and sentence.ends[figures[0].numeral.end - 1] <= len(words.strip()):
            first = sentence.starts[figures[0].numeral.first]
            last = sentence.ends[figures[0].numeral.end - 1]
            lead = len(words) - len(words.lstrip())
            start = span.start + lead
            yield Cell(
                start + first, start + last, spans[0], sentence, figures[0], _OF_WHOM.match(lower) is not None
            )
