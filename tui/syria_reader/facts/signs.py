"""What a sentence has words for: cheap to ask, so that rules without any of theirs in it are not tried."""

import re
from functools import lru_cache, reduce
from operator import or_

from syria_reader.facts.attribution.verbs import CUE_WORDS
from syria_reader.facts.figures.number_words import DENOMINATORS, STARTS
from syria_reader.facts.timing.time_words import FRAMES, TIMES

CUE, NUMBER, DIGIT, TIME, FRAME = 1, 2, 4, 8, 16
"""Bits: a word of reporting, a word for a number, a digit, a word for a time, and for a time frame."""
_WORDS = {
    CUE: CUE_WORDS,
    NUMBER: STARTS - {"a", "an"} | DENOMINATORS.keys(),
    TIME: TIMES,
    FRAME: FRAMES,
}
_BITS: dict[str, int] = {}
for _bit, _words in _WORDS.items():
    for _word in _words:
        _BITS[_word] = _BITS.get(_word, 0) | _bit
_LETTERS = re.compile(r"[a-z]+")
_DIGIT = re.compile(r"\d")


def signs(text: str, start: int, end: int) -> int:
    """The bits of what stands in text[`start`:`end`]; words are runs of plain letters in any case."""
    return reduce(or_, map(_signs, text[start:end].split(" ")))


@lru_cache(maxsize=4096)
def _signs(piece: str) -> int:
    lower = piece.lower()
    if lower.isalpha() and lower.isascii():
        return _BITS.get(lower, 0)
    bits = [_BITS.get(letters, 0) for letters in _LETTERS.findall(lower)]
    return reduce(or_, bits, DIGIT if _DIGIT.search(piece) else 0)
