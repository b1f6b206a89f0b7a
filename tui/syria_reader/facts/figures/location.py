"""The place a figure is about: the nearest locative in its clause."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from syria_reader.article import Span
from syria_reader.facts.place import Place
from syria_reader.facts.statistic import Category

CHAIN = 48
"""Characters between a place and the larger one it lies in ("in the town of Kuma in North Darfur")."""
FAR = 400
"""Characters from which a place is too far from a figure."""
ACROSS = 60
"""What another figure in between counts for, in characters."""
_LOCATIVE = re.compile(
    r"(?:^|[\s(,])(?:in|at|near|on|outside|inside|across|around|throughout|over|into|along|against|within|of"
    r"|entered|reached|fled|left|stormed|hit|struck|bombed|shelled|attacked)"
    r"\s(?:the\s|its\s|a\s)?(?:[\w’'-]+\s){0,3}(?:of\s)?$",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r";|:\s|\s(?:while|whereas|although|but)\s|,\s(?:and|but)\s(?:the|a|an|he|she|it|they)\s|\s[–—]\s"
)
_SAYING = re.compile(
    r"\b(?:said|says|told|reporters|journalists|speaking|interview|statement|spokesman|spokeswoman|officials?|based)"
    r"\s(?:\w+\s){0,2}(?:in|from|at|near)\s(?:the\s)?$",
    re.IGNORECASE,
)
_SAYS = re.compile(r",?\s(?:said|says|told|reported|reports|citing|estimates?|warned|has\ssaid|announced)\b")
_AND_PLACE = re.compile(r",?\s(?:and|or)\s(?:in\s)?(?:the\s)?")
_LARGER = re.compile(
    r"^(?:,\s|\s)(?:(?:in|a|an|the|near|on|of|western|eastern|northern|southern|central|south|north|city|town"
    r"|village|province|region|state|governorate|district|neighbouring|neighboring|its|edge|outskirts)\s?)*"
    r"(?:\w+\s(?:province|region|state|governorate|district)\s)?(?:of\s)?$",
    re.IGNORECASE,
)
_LOCATED = {
    Category.KILLED, Category.INJURED, Category.MISSING, Category.DETAINED, Category.DISPLACED,
    Category.REFUGEES, Category.FIGHTERS, Category.STRIKES, Category.EQUIPMENT, Category.BUILDINGS,
    Category.COUNT_OTHER, Category.SHARE, Category.TERRITORY,
}  # fmt: skip


class _Mention(NamedTuple):
    start: int
    end: int
    place: str


class Locator:
    """The places of an article, looked up by where they are named."""

    def __init__(self, text: str, places: Sequence[Place]) -> None:
        self._text = text
        self._mentions = sorted(
            _Mention(mention.start, mention.end, place.id) for place in places for mention in place.mentions
        )

    def locate(
        self, category: Category, sentence: Span, figure: Span, others: Sequence[Span], *, part: bool
    ) -> str | None:
        """The id of the place the figure at `figure` of the article's text is about, None where none is told.

        `others` are the other figures of its `sentence`; what is nearer to one of them is rather its own. A
        `part` has only the place named behind it: what stands before it is its whole's.
        """
        if category not in _LOCATED:
            return None
        best: _Mention | None = None
        best_far = FAR
        near = Span(max(sentence.start, figure.start - FAR), min(sentence.end, figure.end + FAR))
        for mention in self._locatives(near):
            behind = mention.start >= figure.end
            if part and not behind:
                continue
            between = Span(figure.end, mention.start) if behind else Span(mention.end, figure.start)
            if between.end < between.start or _BREAK.search(self._text, between.start, between.end):
                continue
            far = between.end - between.start + (0 if behind else 20)
            far += ACROSS * any(between.start <= other.start < between.end for other in others)
            if far < best_far:
                best, best_far = mention, far
        return best.place if best and not self._is_listed(best) else None

    def named(self, span: Span) -> str | None:
        """The id of the only place named at `span` of the article's text."""
        at = bisect_left(self._mentions, (span.start,))
        here = {m.place for m in self._mentions[at : at + 2] if m.start < span.end}
        return here.pop() if len(here) == 1 else None

    def _is_listed(self, mention: _Mention) -> bool:
        """Whether other places stand in a list with this one, so that the figure may be of any of them."""
        at = bisect_left(self._mentions, mention)
        for first, second in pairwise(self._mentions[max(at - 1, 0) : at + 2]):
            between = self._text[first.end : second.start]
            if first.place != second.place and _AND_PLACE.fullmatch(between):
                return True
        return False

    def _locatives(self, sentence: Span) -> list[_Mention]:
        """The places something happens in at `sentence`, or a part of one; the smallest of each chain."""
        at = bisect_left(self._mentions, (sentence.start,))
        found: list[_Mention] = []
        previous = None
        while at < len(self._mentions) and self._mentions[at].start < sentence.end:
            mention = self._mentions[at]
            larger = (
                previous is not None
                and mention.start - previous.end < CHAIN
                and _LARGER.match(self._text[previous.end : mention.start])
            )
            before = self._text[max(sentence.start, mention.start - 60) : mention.start]
            says = _SAYING.search(before) or _SAYS.match(self._text, mention.end)
            if not larger and not says and _LOCATIVE.search(before):
                found.append(mention)
            previous = mention
            at += 1
        return found
