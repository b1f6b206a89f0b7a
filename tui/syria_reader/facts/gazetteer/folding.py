"""Folding: one key for the ways a name is written that do not change which name it is."""

import re
import unicodedata
from functools import lru_cache

_DELETED = dict.fromkeys(map(ord, "'\u2018\u2019\u201b`\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8."))
_OPENED = dict.fromkeys(map(ord, "-\u2010\u2011\u2012\u2013\u2014/,_&"), " ")
_LETTERS = str.maketrans(
    {"ł": "l", "đ": "d", "ð": "d", "ø": "o", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ə": "a", "ŧ": "t"}
)
_FOLDS = {**_DELETED, **_OPENED, **_LETTERS}
_ABBREVIATIONS = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}
_PLAIN = re.compile(r"[a-z]+(?: [a-z]+)*").fullmatch


@lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """`name` without case, marks, apostrophes and dots; hyphens, commas and runs of blanks are one blank.

    "Deir ez-Zor" and "Deir  Ez Zor" fold alike, as do "Dar‘ā" and "Dar'a"; "St. Louis" folds as "Saint
    Louis". Spelling is left alone: "Dayr az Zawr" stays another name. Folding twice changes nothing more.
    """
    lowered = name.lower()
    if not _PLAIN(lowered):
        decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
        lowered = "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_FOLDS)
    words = lowered.split()
    if len(words) > 1 and words[0] in _ABBREVIATIONS:
        words[0] = _ABBREVIATIONS[words[0]]
    return " ".join(words)
