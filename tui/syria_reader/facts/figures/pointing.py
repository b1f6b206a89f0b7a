"""A figure that says it is part of what was told in a sentence before."""

from syria_reader.facts.figures import nouns
from syria_reader.facts.figures.figure import Figure
from syria_reader.facts.figures.grammar import is_verb, skip_adverbs
from syria_reader.facts.figures.outcomes import HELPING
from syria_reader.facts.figures.sentence import Sentence

REACH = 14
"""Tokens between a part and the words that make it one."""
NEAR = 8
"""Tokens between "the" and the word that says who included the part ("The victims of the raid included")."""
POINTERS = frozenset({"them", "these", "those", "whom", "which", "whose"})
_INCLUDED = {"included", "include", "includes"}
_WHOSE = {"civilian", "military", "army", "confirmed", "latest", "total", "overall"}
_TELLING_BACK = _INCLUDED | {"among", "rest", "remainder", "others"}
_ALL_TOLD = {"casualties": "people", "total": "people", "figure": "people", "number": "people"}


def points_back(sentence: Sentence, figure: Figure) -> str | None:
    """The outcome of people named before, of whom the figure is a part ("21 of the dead").

    "people" where only a pronoun points back; None where the figure is no part of anything said before.
    """
    end = figure.numeral.end if figure.measure is None else figure.measure.end
    if sentence.lower[end] == "of":
        return _named_back(sentence, end + 1)
    if sentence.lower[0] == "of" and (sentence.lower[1] in POINTERS or sentence.lower[1] == "the"):
        return _named_back(sentence, 1) if figure.first < REACH else None
    if sentence.lower[0] == "among" and figure.first < REACH + NEAR:
        return _named_back(sentence, 1)
    if (
        figure.first == 0
        and sentence.lower[figure.end + 1] == "since"
        and sentence.lower[figure.end] in HELPING
    ):
        # "Nineteen have since escaped" of those told of before.
        return "people"
    for at in range(figure.end, min(figure.end + 3, len(sentence.tokens))):
        if sentence.lower[at] == "among" and sentence.lower[at - 1] in HELPING:
            return _named_back(sentence, at + 1)
    return _includes(sentence, figure)


def _includes(sentence: Sentence, figure: Figure) -> str | None:
    """The outcome of those told of before who are said to include the figure ("The victims included nine").

    So are those the rest of whom it is ("The rest were soldiers, 1,296 of them").
    """
    if _TELLING_BACK.isdisjoint(sentence.lowers):
        return None
    if sentence.words(figure.numeral.end, figure.numeral.end + 2).lower() == "among them":
        return "people"
    if sentence.words(0, 2).lower() in ("the rest", "the remainder", "the others") and figure.first < REACH:
        return "people" if figure.of_people else None
    if sentence.words(0, 3).lower() == "included in the" and figure.first < REACH:
        return _named_back(sentence, 2)
    for at in range(figure.first - 1, max(figure.first - REACH, 0), -1):
        lower = sentence.lower[at]
        if lower in _INCLUDED:
            first = skip_adverbs(sentence, at - 1, -1)
            if sentence.lower[first] in ("they", "these", "those"):
                return "people"
            for article in range(first - 1, max(first - NEAR, -1), -1):
                if sentence.lower[article] == "the":
                    return _named_back(sentence, article)
            return None
        if lower == "among" and sentence.lower[at - 1] == ",":
            return _named_back(sentence, at + 1)
        if lower in ";:" or (is_verb(sentence, at) and lower not in HELPING):
            return None
    return None


def named_again(sentence: Sentence, figure: Figure) -> str | None:
    """The singular noun of what was counted before, where the figure takes some ("387 of the drones")."""
    if sentence.lower[figure.numeral.end] != "of" or not figure.phrase or figure.measure is not None:
        return None
    if sentence.lower[figure.numeral.end + 1] not in ("the", "these", "those", "its", "their"):
        return None
    following = sentence.lower[figure.phrase.end]
    beside = sentence.lower[figure.phrase.end + 1]
    if following in ("who", "whose") or (
        following in ("and", "or") and nouns.is_person(nouns.singular(beside))
    ):
        # "Eleven of the women and girls who came back" are a group of their own.
        return None
    return figure.phrase.noun if nouns.is_plural(figure.phrase.head) else None


def _named_back(sentence: Sentence, at: int) -> str | None:
    if sentence.lower[at] in ("them", "whom", "these", "which") or (
        sentence.lower[at] == "those" and sentence.lower[at + 1] in (",", "were", "are", ".", "")
    ):
        return "people"
    if sentence.lower[at] not in ("the", "those"):
        return None
    at += sentence.lower[at + 1] in _WHOSE
    word = sentence.lower[at + 1]
    outcome = nouns.OUTCOME_NOUN.get(nouns.singular(word))
    if outcome is None:
        return _ALL_TOLD.get(word) or {
            "killed": "killed",
            "victims": "killed",
            "arrested": "detained",
            "held": "detained",
        }.get(word)
    following = sentence.tokens[at + 2] if at + 2 < len(sentence.tokens) else None
    if word in ("wounded", "injured", "dead", "missing", "displaced") and following is not None:
        # "of the wounded soldiers" is a group of its own.
        return None if nouns.is_plural(following.lower) else outcome
    return outcome
