"""Which lines of a plain text can be headings. When in doubt a line is a paragraph."""

import re
from enum import IntEnum

from syria_reader.sources.list_items import read_marker
from syria_reader.sources.news_words import AGENCIES, HEADINGS, NO_HEADING_LABELS, NO_HEADINGS
from syria_reader.sources.wording import (
    ends_openly,
    ends_sentence,
    has_case,
    is_capitals,
    is_title_case,
    words_of,
)
from syria_reader.sources.written_dates import read_date

_MOST_CHARACTERS = 90
_MOST_WORDS = 12
_MOST_WORDS_OF_SENTENCE_CASE = 8
_NUMBERED = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.|[A-Z]\.)\s+(?=\S)")
_ADDRESS = re.compile(
    r"@|://|www\.|\d{5}|\d{3}[-.]\d{4}|P\.? ?O\.? Box|[/©|<>]|\d+ .*\b(?:Street|St|Avenue|Ave|Road|Rd)\b"
)
_CREDIT = re.compile(
    r"(?:photo(?:graph)?s?|images?|pictures?|courtesy|getty|handout|credit)\b.*\b(?:by|via|of|from)\b"
    r"|\A(?:images?|photos?|pictures?|videos?|media|graphics?) (?:source|caption|credit)"
    r"|getty images|\bphoto\Z",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"(?:by|from|via|with|for|dear)\s", re.IGNORECASE)
_QUESTIONS = frozenset(
    """
    are can could did do does has have how is should was were what when where which who whose why will would
    """.split()
)
_SIGN_OFF = re.compile(r"[-–—#*/(\s]*(?:ends?|30|more|xxx|ends here)?[-–—#*/)\s]*", re.IGNORECASE)


class Standing(IntEnum):
    """How much a line looks like a heading."""

    NONE = 0
    POSSIBLE = 1
    """Short, but worded like a sentence, or a question, or a date: a heading only among others."""
    LIKELY = 2
    """Worded as titles are, or in capitals, or numbered."""


def heading_standing(line: str) -> Standing:
    """How much `line`, taken by itself, looks like a heading."""
    if len(line) > _MOST_CHARACTERS or _is_something_else(line):
        return Standing.NONE
    if date := read_date(line):
        return Standing.POSSIBLE if date.end == len(line) else Standing.NONE
    if line.rstrip(":").lower() in HEADINGS:
        return Standing.LIKELY
    numbered = _NUMBERED.match(line)
    title = line[numbered.end() :] if numbered else line
    count = len(words_of(title))
    if not 0 < count <= _MOST_WORDS or not (title[0].isalnum() or title[0] in "“\"‘'"):
        return Standing.NONE
    if ends_openly(title):
        if is_capitals(title) or is_title_case(title):
            return Standing.LIKELY
        if count <= _MOST_WORDS_OF_SENTENCE_CASE and (title[0].isupper() or not has_case(title)):
            return Standing.POSSIBLE
    elif title.endswith(("?", "؟")) and _is_question(title, count):
        titled = is_capitals(title) or (is_title_case(title) and count > 2)
        return Standing.LIKELY if titled else Standing.POSSIBLE
    return Standing.NONE


def is_sign_off(line: str) -> bool:
    """Whether `line` tells that a release ends or goes on ("ENDS", "-30-", "###", "(more)")."""
    return (
        len(line) <= 20
        and _SIGN_OFF.fullmatch(line) is not None
        and ("#" in line or any(map(str.isalnum, line)))
    )


def heading_level(line: str) -> int:
    """2, or deeper for a number of several parts ("1.2 Background")."""
    numbered = _NUMBERED.match(line)
    parts = numbered.group().strip().rstrip(".").count(".") if numbered else 0
    return min(2 + parts, 6)


def _is_question(title: str, count: int) -> bool:
    """Whether it asks one short thing, as headings do; a longer question may be a paragraph."""
    return (
        count <= 10
        and (title.split()[0].lower() in _QUESTIONS or not has_case(title))
        and not ends_sentence(title[:-1])
    )


def _is_something_else(line: str) -> bool:
    lower = line.lower().strip(" .:*-–—()[]")
    label, colon, _ = line.partition(":")
    return (
        lower in NO_HEADINGS
        or lower in AGENCIES
        or is_sign_off(line)
        or line[0] in "(["
        or (line[0] in '“"‘«' and line.rstrip("?!")[-1] in '”"’»')
        or bool(colon and label.strip().lower() in NO_HEADING_LABELS)
        or _ADDRESS.search(line) is not None
        or _CREDIT.search(line) is not None
        or _BYLINE.match(line) is not None
        or ((marker := read_marker(line)) is not None and marker.number is None)
    )
