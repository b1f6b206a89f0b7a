"""Stretches of capitalised words that may be names."""

from syria_reader.facts.naming.words import Sentence

_INNER = {
    "de",
    "la",
    "le",
    "el",
    "al",
    "of",
    "the",
    "ez",
    "es",
    "az",
    "as",
    "ash",
    "ar",
    "at",
    "an",
    "ad",
    "ed",
    "sur",
    "do",
    "da",
    "dos",
    "das",
    "del",
    "am",
    "der",
    "den",
    "and",
    "on",
    "upon",
    "en",
    "y",
    "du",
    "des",
    "e",
    "und",
}
_GOING_ON = _INNER | {"."}
_LONGEST = 5


def names_from(sentence: Sentence, i: int) -> list[int]:
    """The ends of the possible names that begin at word `i`, longest first."""
    following = i + 1
    if following < sentence.size and not (
        sentence.capital[following] or sentence.lower[following] in _GOING_ON
    ):
        return [following] if sentence.capital[i] and sentence.words[i][0].isalpha() else []
    ends = []
    j = i
    while j < sentence.size and j - i < _LONGEST:
        if j > i:
            gap = sentence.starts[j] - sentence.ends[j - 1]
            if sentence.words[j] == "." and gap == 0 and sentence.lower[j - 1] in ("st", "mt", "ft", "ste"):
                j += 1
                continue
            owned = sentence.possessive[j - 1] and gap == 3 and sentence.capital[j]
            if (gap > 1 and not owned) or sentence.taken[j]:
                break
        if sentence.capital[j] and sentence.words[j][0].isalpha():
            ends.append(j + 1)
        elif not (j > i and sentence.lower[j] in _INNER):
            break
        j += 1
    ends.reverse()
    return ends
