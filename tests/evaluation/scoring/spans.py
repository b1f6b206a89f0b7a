"""Spans of text: trimming, overlap, pairing."""

import re
from collections.abc import Sequence
from typing import NamedTuple


class Span(NamedTuple):
    """Character offsets into a report's text, end exclusive."""

    start: int
    end: int


LEAD = re.compile(r"(?:the|an?|his|her|its|their|our)\s+", re.IGNORECASE)
TAIL = re.compile(r"(?:['’]s?|[\s.,:;()\[\]\"“”]+)\Z")


def trimmed(text: str, span: Span) -> Span:
    """Without a leading article or possessive pronoun, a closing possessive, outer punctuation."""
    start, end = span
    if lead := LEAD.match(text, start, end):
        start = lead.end()
    while start < end and (tail := TAIL.search(text[start:end])):
        end = start + tail.start()
    return Span(start, end)


def shared(a: Span, b: Span) -> int:
    """How many characters both cover."""
    return max(0, min(a.end, b.end) - max(a.start, b.start))


def fit(a: Span, b: Span) -> float:
    """Shared part of what the two cover together, 0 to 1."""
    common = shared(a, b)
    return common / (max(a.end, b.end) - min(a.start, b.start)) if common else 0.0


def touches(span: Span, others: Sequence[Span] | set[Span]) -> bool:
    return any(shared(span, other) for other in others)


def paired(wanted: Sequence[Span], found: Sequence[Span], first: Sequence[int] = ()) -> dict[int, int]:
    """The largest one-to-one pairing of overlapping spans: index in `found` by index in `wanted`.

    The indices in `first` get a partner before any other; among partners the better fit is tried first.
    """
    choices = [
        sorted((j for j in range(len(found)) if shared(w, found[j])), key=lambda j: -fit(w, found[j]))
        for w in wanted
    ]
    holder: dict[int, int] = {}

    def seat(i: int, tried: set[int]) -> bool:
        for j in choices[i]:
            if j in tried:
                continue
            tried.add(j)
            if j not in holder or seat(holder[j], tried):
                holder[j] = i
                return True
        return False

    chosen = set(first)
    for i in [*first, *(i for i in range(len(wanted)) if i not in chosen)]:
        seat(i, set())
    return {i: j for j, i in holder.items()}
