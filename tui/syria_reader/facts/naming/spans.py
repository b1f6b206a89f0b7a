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
_ABBREVIATED = {"st", "mt", "ft", "ste"}
_LONGEST = 5


def names_from(sentence: Sentence, i: int) -> list[int]:
    """The ends of the possible names that begin at word `i`, longest first."""
    words, lower, capital = sentence.words, sentence.lower, sentence.capital
    if not (capital[i] and words[i][0].isalpha()):
        return []
    ends = [i + 1]
    for j in range(i + 1, min(i + _LONGEST, sentence.size)):
        if not capital[j] and lower[j] not in _GOING_ON:
            break
        gap = sentence.starts[j] - sentence.ends[j - 1]
        if words[j] == "." and gap == 0 and lower[j - 1] in _ABBREVIATED:
            continue
        owned = gap == 3 and sentence.possessive[j - 1] and capital[j]
        if (gap > 1 and not owned) or sentence.taken[j]:
            break
        if capital[j] and words[j][0].isalpha():
            ends.append(j + 1)
        elif lower[j] not in _INNER:
            break
    ends.reverse()
    return ends
