"""Who wrote it: the names in a byline."""

import re
from typing import NamedTuple

from syria_reader.article.abbreviations import OPENERS
from syria_reader.sources.news_words import AGENCIES, ROLES

_BY = re.compile(
    r"(?:(?:story |report |words |reporting |written |reported |analysis |opinion |commentary |comment |text"
    r" |explainer |interview )?by)\s*:?\s+",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*(?:[|•·/;]|\s[-–—]\s)\s*|\s*,\s*")
_AND = re.compile(r"\s+(?:and|&|with)\s+|,\s*", re.IGNORECASE)
_NAME_WORD = re.compile(r"(?:[^\W\d_]['’.-]?)+\Z")
_PARTICLES = frozenset("al bin bint da de del der di el ibn la le van von abu".split())


class Byline(NamedTuple):
    """Offsets into the line; those of the agency are None where none is named."""

    author: tuple[int, int]
    agency: tuple[int, int] | None


def read_byline(line: str) -> Byline | None:
    """The names in "By Jane Doe and John Roe, Reuters"; None where `line` is something else.

    "Only names" keeps sentences out ("By Friday the rebels had left"): every word has a capital, and none
    of them is a word that opens sentences.
    """
    by = _BY.match(line)
    return read_names(line, by.end()) if by and len(line) <= 200 else None


def is_credit(line: str) -> bool:
    """Whether `line` begins as a byline does."""
    return _BY.match(line) is not None


def read_names(line: str, start: int) -> Byline | None:
    """The names from `start` of `line` to its end, with posts ("Staff writer") and an agency after them."""
    end, agency, at = None, None, start
    for piece_start, piece_end in _pieces(line, start):
        piece = line[piece_start:piece_end]
        if piece.lower() in AGENCIES and end is not None:
            agency = agency or (piece_start, piece_end)
        elif _is_post(piece) and end is not None:
            continue
        elif _are_names(piece) and agency is None and piece_start == at:
            end = piece_end
        else:
            return None
        at = _next_start(line, piece_end)
    return Byline((start, end), agency) if end is not None else None


def _pieces(line: str, start: int) -> list[tuple[int, int]]:
    pieces = []
    at = start
    for found in _PARTS.finditer(line, start):
        if found.start() > at:
            pieces.append((at, found.start()))
        at = found.end()
    if at < len(line):
        pieces.append((at, len(line)))
    return pieces


def _next_start(line: str, end: int) -> int:
    found = _PARTS.match(line, end)
    return found.end() if found else end


def _are_names(piece: str) -> bool:
    if piece.lower() in AGENCIES:
        return True
    names = [name for name in _AND.split(piece) if name]
    return 0 < len(names) <= 6 and all(map(_is_name, names))


def _is_name(name: str) -> bool:
    words = name.split()
    return (
        0 < len(words) <= 5
        and (words[0][0].isupper() or words[0].startswith("al-"))
        and all(
            _NAME_WORD.match(word)
            and (word not in OPENERS or word == "Will")
            and (not word[0].islower() or _is_particle(word))
            for word in words
        )
    )


def _is_particle(word: str) -> bool:
    return word.split("-")[0] in _PARTICLES


def _is_post(piece: str) -> bool:
    return any(word.lower().strip(".") in ROLES for word in piece.split())
