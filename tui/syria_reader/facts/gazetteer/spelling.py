"""Spelling: one key for the ways an Arabic name is brought into Latin letters.

The rules follow what differs between the usual romanisations (BGN/PCGN, ALA-LC, French, the press): the
article and its assimilated forms, vowels and their length, q against k, doubled letters, a silent final h.
Consonants are otherwise kept: a skeleton of consonants alone gives far too many false names.
"""

import re
from functools import lru_cache

from syria_reader.facts.gazetteer.folding import fold

_CONSONANTS = ("l", "d", "r", "s", "sh", "t", "z", "n", "dh", "th")
_ARTICLES = frozenset({"l"} | {vowel + consonant for vowel in "aeiu" for consonant in _CONSONANTS})
_FUSED_SUN = re.compile(r"^[aeu](?=(sh|dh|th|[dnrstz])\1)")
_FUSED_MOON = re.compile(r"^[ae]l(?=[a-z]{5})")
_RULES = (
    (re.compile(r"q"), "k"),
    (re.compile(r"tch|ch"), "sh"),
    (re.compile(r"dj"), "j"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"(sh|kh|gh|th|dh|[b-df-hj-np-tv-z])\1+"), r"\1"),
    (re.compile(r"(?<=[aeiou])h\b"), ""),
    (re.compile(r"[aeiou]*w(?=[aeiouy])"), "w"),
    (re.compile(r"[aeiy]*(?:[ou]w?|aw(?![aeiouy])|w(?![aeiouy]))+[aeiouy]*"), "O"),
    (re.compile(r"(?<=[a-zO])[aeiy]+|^[aei][aeiy]*"), "A"),
)


@lru_cache(maxsize=8192)
def spelling_key(name: str) -> str:
    """The key under which spellings of one Arabic name meet; "" when nothing but articles is left.

    "Dayr az Zawr", "Deir ez-Zor" and "Deir Ezzor" share one key, as do "as-Suwaydā’" and "Sweida".
    """
    words = [word for word in fold(name).split() if word not in _ARTICLES]
    return " ".join(_word_key(word) for word in words)


def _word_key(word: str) -> str:
    word = _FUSED_SUN.sub("", word)
    word = _FUSED_MOON.sub("", word)
    for pattern, replacement in _RULES:
        word = pattern.sub(replacement, word)
    return word
