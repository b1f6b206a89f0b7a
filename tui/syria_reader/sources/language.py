"""The language of a text, where it is plain."""

import re

_LOOK_AT = 6000
"""Characters; the first page tells."""
_FEWEST = 0.08
"""Running text in any of these languages has at least this share of its commonest words (0.2 to 0.4)."""
_MARGIN = 1.5
_LEAST_WORDS = 12
_COMMON = {
    "en": "the of and to in that was for on is with by as at from has were have it his said be are",
    "fr": "le la les de des du et en un une dans pour que qui sur par est au aux avec pas ont été",
    "de": "der die das und in den von zu mit dem ist des ein eine im auf für nicht sich als auch wurde",
    "es": "el la los las de del y en que un una por con para se su al es como más fue sus",
    "it": "il la di che e in un una per con non del della i le è sono dei nel alla da si",
    "pt": "o a os as de do da e em que um uma para com por no na não se foi dos das",
    "nl": "de het een van en in is dat op te voor met zijn aan niet door werd ook bij",
    "tr": "ve bir bu da de için ile olarak olan çok daha gibi ise en sonra kadar ne olduğu",
}
_SCRIPTS = (
    ("he", re.compile(r"[\u05d0-\u05ea]")),
    ("fa", re.compile(r"[پچژگ]")),
    ("ar", re.compile(r"[\u0621-\u064a]")),
    ("uk", re.compile(r"[іїєґ]")),
    ("ru", re.compile(r"[а-яё]")),
)
_WORD = re.compile(r"[^\W\d_]+")


_TOLD_APART = frozenset(_COMMON) | {language for language, _ in _SCRIPTS}


def language_of(text: str, claimed: str) -> str | None:
    """The language of `text`: the one that is `claimed` for it, unless the words are plainly of another.

    Pages often claim the language of what surrounds them, or that of the program they are made with.
    """
    if claimed and claimed not in _TOLD_APART:
        return claimed
    return guess_language(text) or claimed or None


def guess_language(text: str) -> str | None:
    """ISO 639-1 code of the language `text` begins in, None where it is not clear.

    Scripts tell Arabic, Persian, Hebrew, Russian and Ukrainian; the commonest words tell the others.
    """
    words = _WORD.findall(text[:_LOOK_AT].lower())
    letters = sum(map(len, words))
    sample = " ".join(words)
    for language, script in _SCRIPTS:
        # Persian and Ukrainian share most letters with Arabic and Russian: a few of their own tell.
        needed = 0.01 if language in {"fa", "uk"} else 0.5
        if letters and len(script.findall(sample)) > needed * letters:
            return language
    if len(words) < _LEAST_WORDS:
        return None
    shares = sorted(
        (
            (sum(map(frozenset(common.split()).__contains__, words)) / len(words), language)
            for language, common in _COMMON.items()
        ),
        reverse=True,
    )
    (first, language), (second, _) = shares[:2]
    return language if first >= _FEWEST and first >= _MARGIN * second else None
