"""The words without one of which a sentence tells no time: cheaper to ask for than the time itself."""

import re
from collections.abc import Iterable

from syria_reader.article import Span
from syria_reader.facts.figures.vocabulary import words

_TIMES = words(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday
    day days today yesterday tomorrow week weeks weekend weekends month months year years
    night nights tonight morning evening afternoon spring summer autumn fall winter bc bce ad
    """
)
_FRAMES = _TIMES | words(
    "hour hours decade decades quarter quarters half season since far date period time overnight ramadan"
)
_DATED = re.compile(r"[0-9](?:\d\d\d|[/.]\d\d?[/.]|0s|(?:st|nd|rd|th)?\s?(?:[bB]\.[cC]|[aA]\.[dD]))")
"""Digits that may be a date, a year or a decade."""


def may_tell_time(letters: Iterable[str], text: str, span: Span) -> bool:
    """Whether an expression of time may stand at `span` of `text`, whose runs of letters are `letters`."""
    return not _TIMES.isdisjoint(letters) or _DATED.search(text, span.start, span.end) is not None


def may_frame(letters: Iterable[str], text: str, span: Span) -> bool:
    """As `may_tell_time`, for a time frame."""
    return not _FRAMES.isdisjoint(letters) or _DATED.search(text, span.start, span.end) is not None
