"""How a line is worded: in capitals, as a title, as a sentence."""

import re

_WORD = re.compile(r"[^\s/–—-]+(?:-[^\s/–—-]+)*")
_LETTER = re.compile(r"[^\W\d_]")
_EDGES = "\"“”‘’'«»()[]{}.,;:!?…*_"
_ARTICLED = re.compile(r"(?:a[dlnrstz]|ash|e[lsz]|d|l|o)[-'’][A-Z]")
# What English titles write small: articles, conjunctions, prepositions (AP: those of up to three letters;
# many papers write longer ones small too), and particles within names.
_SMALL = frozenset(
    """
    a about after against ahead al along amid among an and around as at aus before behind below between
    beyond bin but by da de del der despite di do dos down du during e el en et for from ibn if in
    inside into is it its la las le los nor of off on onto or out outside over per since so st than that
    the through to toward towards und under until up upon van versus via vom von vs with within without
    y yet zu
    """.split()
)
_CLOCK_AT_END = re.compile(r"\d\s?[ap]\.m\.\Z")
_LONGEST_LINE = 200
_MOST_WORDS = 24
_MOST_WORDS_WITH_FULL_STOP = 8
_TERMINAL = ".!?…。؟۔:;,"


def words_of(line: str) -> list[str]:
    """The words of `line` that hold a letter or figure, without punctuation around them."""
    return [
        bare for word in _WORD.findall(line) if (bare := word.strip(_EDGES)) and any(map(str.isalnum, bare))
    ]


def is_capitals(line: str) -> bool:
    """Whether `line` is in capitals throughout and has at least three letters."""
    return line.isupper() and len(_LETTER.findall(line)) > 2


def is_title_case(line: str) -> bool:
    """Whether `line` writes all its words with a capital but those that titles write small."""
    words = words_of(line)
    if not words or not (words[0][0].isupper() or words[0][0].isdigit()):
        return False
    capitals = 0
    for word in words:
        if word[0].isupper():
            capitals += 1
        elif word[0].islower() and not (word in _SMALL or _ARTICLED.match(word) or not word[1:].islower()):
            return False
        elif not word[0].islower() and not word[0].isdigit():
            return False  # a script without capitals has no title case
    return capitals > 0


def has_case(line: str) -> bool:
    """Whether `line` is in a script that has capitals at all."""
    return line.lower() != line.upper()


def ends_openly(line: str) -> bool:
    """Whether `line` ends without a mark that closes a sentence or a clause."""
    bare = line.rstrip("\"”’'»)] ")
    if bare.endswith(_TERMINAL[0]):
        return bool(re.search(r"\b(?:[A-Z]\.){2,}\Z", bare))
    return not bare.endswith(tuple(_TERMINAL))


def ends_sentence(line: str) -> bool:
    """Whether `line` ends with a mark that closes a sentence."""
    return line.rstrip("\"”’'»)] ").endswith((".", "!", "?", "…", "。", "؟", "۔"))


def is_prose(words: str) -> bool:
    """Whether `words` read on: a sentence that ends, or more words than a line around an article has."""
    if len(words) > _LONGEST_LINE:
        return True
    count = len(words.split())
    if count > _MOST_WORDS:
        return True
    return count > _MOST_WORDS_WITH_FULL_STOP and ends_sentence(words) and not _CLOCK_AT_END.search(words)
