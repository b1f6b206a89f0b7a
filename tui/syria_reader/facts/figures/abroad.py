"""Whether those who fled are abroad, and so refugees."""

from functools import cache

from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import words
from syria_reader.facts.lexicon import open_lexicon

REACH = 18
"""How many tokens behind the people the words for where they went may stand."""
_STOPS = words("; and while but or including")
_FLEEING = words("crossed crossing fled flee fleeing flees left leave leaving escaped escape")


def flees_abroad(sentence: Sentence, at: int, *, fled: bool) -> bool:
    """Whether the words behind token `at` take people out of their country.

    `fled` tells that they are known to have fled; else only "as refugees" does.
    """
    for k in range(at, min(at + REACH, len(sentence.tokens))):
        lower = sentence.lower[k]
        if lower in _STOPS or (sentence.tokens[k].kind == "number" and k > at):
            return False
        if lower == "refugees" and sentence.lower[k - 1] == "as":
            return True
        if fled and _is_abroad(sentence, k):
            return True
    return False


def _is_abroad(sentence: Sentence, at: int) -> bool:
    lower = sentence.lower[at]
    before = {sentence.lower[j] for j in range(max(at - 6, 0), at)}
    if lower in ("abroad", "overseas", "neighbouring", "neighboring"):
        return True
    if lower in ("border", "borders", "frontier"):
        return bool(before & {"across", "over", "crossed", "crossing"})
    if lower == "country":
        return bool(before & _FLEEING) and "across" not in before and "in" not in before
    return sentence.tokens[at].text[0].isupper() and _is_state(lower) and _leads_there(sentence, at)


def _leads_there(sentence: Sentence, at: int) -> bool:
    before = sentence.lower[at - 1]
    if before in _FLEEING:
        return True
    return before in ("to", "into") and bool(
        {sentence.lower[j] for j in range(max(at - 6, 0), at)} & _FLEEING
    )


@cache
def _is_state(word: str) -> bool:
    return any(sense.type == "S" for sense in open_lexicon().senses(word.removesuffix("'s")))
