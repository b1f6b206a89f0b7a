"""Whether a time without a year lies behind the article's date or ahead of it."""

import re
from enum import Enum
from typing import NamedTuple


class Direction(Enum):
    """Where a time lies from the day of publication."""

    PAST = "past"
    COMING = "coming"
    NEAREST = "nearest"
    """The words allow both: a deadline, or a day by which something had happened."""


class Place(NamedTuple):
    """text[`start`:`end`] is an expression of time."""

    text: str
    start: int
    end: int


REACH_BEFORE, REACH_BEHIND = 80, 70
"""Characters around a time in which the words that tell its direction stand."""
_APART = (
    r"(?!\b(?:said|says|told|announced|reported|after|since|when|because|which|who|whose|as)\b|\.\s|[;!?—])"
)
_AHEAD = re.compile(
    r"\b(?:will|would|shall|should|must|could|can|might|(?-i:may)|due|scheduled|expected|set\sto|plans?\sto|planned"
    r"|planning|intends?\sto|vows?\sto|vowed\sto|next|upcoming|deadline|ha[sd]\suntil|have\suntil|opens|begins|starts"
    rf"|put\soff|postponed|adjourned)\b(?:{_APART}.)*$",
    re.IGNORECASE | re.DOTALL,
)
_LIMIT = re.compile(
    r"\b(?:by|through|until|till|from|before)\s(?:(?:late|early|mid|about|around|the\send\sof|the)[\s-])*$",
    re.IGNORECASE,
)
_OPENS = re.compile(r"(?:^|[.;!?:,]\s|\n)\W*(?:(?:on|by|from|in|until|but|and)\s)*$", re.IGNORECASE)
_WILL_BEHIND = re.compile(
    rf",?\s(?:{_APART}[^\s,]+\s){{0,7}}?(?:will|is\sto|are\sto|is\sdue|are\sdue|must)\b", re.IGNORECASE
)
_HAPPENED = re.compile(r"[^.;,]*?(?<!\band)\shad\s(?!until\b)")
"""What stood by a day ("by 31 July only 66 had come") tells of one that has passed."""


def direction(place: Place) -> Direction:
    """Where the time at `place` lies."""
    text, start, end = place
    before = text[max(start - REACH_BEFORE, 0) : start]
    behind = text[end : end + REACH_BEHIND]
    limit = _LIMIT.search(before)
    if limit and _HAPPENED.match(behind):
        return Direction.PAST
    if _AHEAD.search(before):
        return Direction.COMING
    if _OPENS.search(before) and _WILL_BEHIND.match(behind):
        return Direction.COMING
    return Direction.NEAREST if limit else Direction.PAST
