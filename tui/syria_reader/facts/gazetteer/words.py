"""Words that are also names of places: what keeps "Of", "Split" and "Ali" from becoming places."""

from functools import lru_cache

from syria_reader.facts.gazetteer.folding import fold
from syria_reader.facts.gazetteer.table import open_table

COMMON, GIVEN, SURNAME = 1, 2, 4
"""Flags of a word: a common English word; a given name; a surname."""


@lru_cache(maxsize=8192)
def _kinds(word: str) -> int:
    return open_table().word(word)


@lru_cache(maxsize=8192)
def is_common_word(name: str) -> bool:
    """True when every word of `name` is a common English word."""
    words = fold(name).split()
    return bool(words) and all(_kinds(word) & COMMON for word in words)


def is_given_name(word: str) -> bool:
    """True when `word` is a given name common somewhere."""
    return bool(_kinds(fold(word)) & GIVEN)


@lru_cache(maxsize=8192)
def is_personal_name(name: str) -> bool:
    """True when every word of `name` is a given name or surname common somewhere."""
    words = fold(name).split()
    return bool(words) and all(_kinds(word) & (GIVEN | SURNAME) for word in words)
