"""The name that stands beside an office: "its director, Omar Aziz, said"."""

from syria_reader.article import Span
from syria_reader.facts.attribution.verbs import REPORTING
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import words

LONGEST = 8
"""Tokens a name may have."""
_PARTICLES = {
    "al",
    "el",
    "bin",
    "ibn",
    "de",
    "van",
    "der",
    "von",
    "da",
    "del",
    "la",
    "of",
    "for",
    "the",
    "and",
}


TITLES = words(
    """
    gen lt col mr mrs ms dr sgt capt maj brig st sen rep gov prof cmdr adm cpl pvt rev fr hon jr sr amb
    spc insp supt
    """
)
"""Titles that are written with a full stop."""


def name_between(sentence: Sentence, phrase: Span, closing: int) -> Span | None:
    """The name between the comma behind `phrase`, which ends in a common noun, and the comma at `closing`."""
    if sentence.lower[phrase.end] != "," or not _is_common(sentence, phrase):
        return None
    return _name(sentence, phrase.end + 1, closing)


def name_behind(sentence: Sentence, phrase: Span) -> Span | None:
    """The name behind the comma at the end of `phrase`, as in "said the town's mayor, Omar Aziz."."""
    if sentence.lower[phrase.end] != "," or not _is_common(sentence, phrase):
        return None
    end = phrase.end + 1
    while end < len(sentence.tokens) and end - phrase.end <= LONGEST:
        token = sentence.tokens[end]
        if token.kind == "mark" and not sentence.joined(end):
            break
        if token.text in ",;:!?" or (
            token.text == "." and not sentence.joined(end + 1) and sentence.lower[end - 1] not in TITLES
        ):
            break
        if token.text[0].islower() and not _is_particle(token.lower):
            break
        end += 1
    if end < len(sentence.tokens) and sentence.tokens[end].text[0].islower():
        return None  # "according to the army, Saudi-led forces left": a sentence goes on with it
    return _name(sentence, phrase.end + 1, end)


def _is_common(sentence: Sentence, phrase: Span) -> bool:
    """Whether the phrase's head is a common noun: "its director", "the head of the Observatory"."""
    head = phrase.end - 1
    for k in range(phrase.start + 1, phrase.end):
        if sentence.lower[k] in ("of", "for", "in", "at", "with"):
            head = k - 1
            break
    return sentence.tokens[head].text[0].islower() and not _is_particle(sentence.lower[head])


def _is_particle(word: str) -> bool:
    return word in _PARTICLES or word.split("-", 1)[0] in ("al", "el", "ad", "ar", "as", "az", "ul", "an")


def _name(sentence: Sentence, first: int, end: int) -> Span | None:
    if sentence.lower[first] == "the":
        first += 1
    if not first < end <= first + LONGEST:
        return None
    for at in range(first, end):
        token = sentence.tokens[at]
        capital = token.text[0].isupper() and token.lower not in REPORTING
        inner = at > first and (_is_particle(token.lower) or (token.kind == "mark" and sentence.joined(at)))
        if not (capital or inner):
            return None
    return Span(first, end)
