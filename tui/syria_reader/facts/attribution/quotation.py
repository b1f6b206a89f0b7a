"""Quotations, also those that run over several paragraphs."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from syria_reader.facts.passage import Passage

_OPEN, _CLOSE = "“„«", "”»"
_MARK = re.compile(rf'["{_OPEN}{_CLOSE}]')


class Piece(NamedTuple):
    """What is quoted in one passage, without the marks; `start` and `end` index its text.

    `continues` tells that the quotation was opened in the passage before and never closed.
    """

    passage: int
    start: int
    end: int
    continues: bool


def inside(pieces: Sequence[Piece], position: int) -> bool:
    """Whether `position` of their passage stands inside one of `pieces`, which are in order."""
    at = bisect_right(pieces, position, key=lambda piece: piece.start) - 1
    return at >= 0 and position < pieces[at].end


def find_quotations(passages: Sequence[Passage]) -> Iterator[list[Piece]]:
    """For each passage its quoted pieces, in order. A mark left open ends with its paragraph."""
    open_before = False
    for number, passage in enumerate(passages):
        pieces, open_before = _pieces(number, passage.text, open_before)
        yield pieces


_NICKNAME = re.compile(r"(?<=[a-z]\s)[“\"][^\s“”\"]{1,14}[”\"](?=\s[A-ZÀ-Þ])")
"""A nickname inside a name: John “Jack” Smith."""


def _pieces(number: int, text: str, open_before: bool) -> tuple[list[Piece], bool]:
    pieces: list[Piece] = []
    start = -1
    continues = open_before and text[:1] in _OPEN + '"'
    marks = [found.start() for found in _MARK.finditer(text)]
    nicknames = (
        {at for found in _NICKNAME.finditer(text) for at in (found.start(), found.end() - 1)} if marks else ()
    )
    for at in marks:
        character = text[at]
        if at in nicknames and start < 0:
            continue
        if character == '"' and text[at + 1 : at + 2] == '"' and at != start:
            # A doubled mark is one: what a table's file made of it.
            continue
        if character == '"':
            character = _CLOSE[0] if start >= 0 else _OPEN[0]
        if character in _OPEN and start < 0:
            start = at + 1
        elif character in _CLOSE and start >= 0:
            if at > start:
                pieces.append(
                    Piece(number, start, at - text[start:at].endswith('"'), continues and not pieces)
                )
            start = -1
    if start >= 0:
        pieces.append(Piece(number, start, len(text), continues and not pieces))
    return pieces, start >= 0
