"""Letters and signs a person takes for the same: accents, kinds of quotation marks and dashes, ligatures."""

import re
import unicodedata
from functools import cache

ACCENTS = (
    "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670"
)
"""Marks that may stand on a letter or be left out: accents, and vowels in Hebrew and Arabic."""
_ACCENTS = re.compile(f"[{ACCENTS}]+")
_OWN = {
    **dict.fromkeys("‘’‚‛′`´ʹʻʼʽʾʿˈ‹›", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
    "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O",
    "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ħ": "h", "Ħ": "H", "ı": "i", "ŧ": "t", "Ŧ": "T",
}  # fmt: skip
"""Those that Unicode's compatibility decomposition keeps apart."""
_RANGES = (
    (0xA1, 0x250), (0x2B0, 0x300), (0x370, 0x530), (0x610, 0x700), (0x1E00, 0x2000), (0x2010, 0x2047),
    (0x2070, 0x20A0), (0x2100, 0x2150), (0x2212, 0x2213), (0xFB00, 0xFB50), (0xFB50, 0xFE00),
    (0xFE50, 0xFF00), (0xFF01, 0xFFF0),
)  # fmt: skip
"""Where characters stand that are alike to others; to ask all of Unicode would take a tenth of a second."""


def skeleton(text: str) -> str:
    """`text` with every letter as its plainest form; runs of blanks are one space."""
    return re.sub(r"\s+", " ", _ACCENTS.sub("", "".join(map(_plain, text))))


def _plain(character: str) -> str:
    if character < "\x7f":
        return "'" if character == "`" else character
    own = _OWN.get(character)
    if own is not None:
        return own
    if not any(first <= ord(character) < last for first, last in _RANGES):
        return character
    plain = "".join(_OWN.get(c, c) for c in unicodedata.normalize("NFKD", character))
    return plain if _ACCENTS.sub("", plain).strip() else character  # an accent that stands alone


@cache
def alike(exact: bool) -> dict[str, str]:
    """Every character that stands for a form, by the form; `exact` keeps small and capital letters apart.

    A form is one plain character, or a few where a ligature stands for them.
    """
    table: dict[str, str] = {}
    characters = [chr(code) for first, last in _RANGES for code in range(first, last)]
    for character in (*map(chr, range(0x21, 0x7F)), *characters):
        form = _ACCENTS.sub("", _plain(character)).strip()
        if form:
            key = form if exact else form.casefold()
            table[key] = table.get(key, "") + character
    return table
