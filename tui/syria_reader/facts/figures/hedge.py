"""How firmly a figure is given: the words right before or behind it, for it alone."""

from typing import NamedTuple

from syria_reader.facts.figures.numeral import Numeral
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import words
from syria_reader.facts.statistic import Hedge

_BEFORE: dict[str, Hedge] = {
    "at least": Hedge.AT_LEAST, "no fewer than": Hedge.AT_LEAST, "no less than": Hedge.AT_LEAST,
    "not less than": Hedge.AT_LEAST, "not fewer than": Hedge.AT_LEAST, "a minimum of": Hedge.AT_LEAST,
    "minimum of": Hedge.AT_LEAST, "a minimum": Hedge.AT_LEAST,
    "more than": Hedge.MORE_THAN, "over": Hedge.MORE_THAN, "upwards of": Hedge.MORE_THAN,
    "upward of": Hedge.MORE_THAN, "in excess of": Hedge.MORE_THAN, "exceeding": Hedge.MORE_THAN,
    "exceeded": Hedge.MORE_THAN, "exceeds": Hedge.MORE_THAN, "exceed": Hedge.MORE_THAN, "well over": Hedge.MORE_THAN,
    "well above": Hedge.MORE_THAN, "just over": Hedge.MORE_THAN, "above": Hedge.MORE_THAN,
    "far more than": Hedge.MORE_THAN, "well more than": Hedge.MORE_THAN, "surpassed": Hedge.MORE_THAN,
    "topped": Hedge.MORE_THAN, "greater than": Hedge.MORE_THAN, "surpassing": Hedge.MORE_THAN,
    "surpasses": Hedge.MORE_THAN, "surpass": Hedge.MORE_THAN, "passed": Hedge.MORE_THAN, "beyond": Hedge.MORE_THAN,
    "slightly over": Hedge.MORE_THAN, "longer than": Hedge.MORE_THAN, "topping": Hedge.MORE_THAN,
    "up to": Hedge.AT_MOST, "as many as": Hedge.AT_MOST, "as much as": Hedge.AT_MOST, "within": Hedge.AT_MOST,
    "no more than": Hedge.AT_MOST, "not more than": Hedge.AT_MOST, "a maximum of": Hedge.AT_MOST,
    "maximum of": Hedge.AT_MOST, "at most": Hedge.AT_MOST, "at the most": Hedge.AT_MOST, "as high as": Hedge.AT_MOST,
    "as far as": Hedge.AT_MOST, "not exceeding": Hedge.AT_MOST, "no longer than": Hedge.AT_MOST,
    "fewer than": Hedge.FEWER_THAN, "less than": Hedge.FEWER_THAN, "under": Hedge.FEWER_THAN,
    "below": Hedge.FEWER_THAN, "just under": Hedge.FEWER_THAN, "well under": Hedge.FEWER_THAN,
    "just below": Hedge.FEWER_THAN, "well below": Hedge.FEWER_THAN, "lower than": Hedge.FEWER_THAN,
    "about": Hedge.ABOUT, "around": Hedge.ABOUT, "some": Hedge.ABOUT, "roughly": Hedge.ABOUT,
    "approximately": Hedge.ABOUT, "approx": Hedge.ABOUT, "nearly": Hedge.ABOUT, "almost": Hedge.ABOUT,
    "close to": Hedge.ABOUT, "estimated": Hedge.ABOUT, "an estimated": Hedge.ABOUT, "nearing": Hedge.ABOUT,
    "approaching": Hedge.ABOUT, "circa": Hedge.ABOUT, "near": Hedge.ABOUT, "somewhere around": Hedge.ABOUT,
    "estimated at": Hedge.ABOUT, "estimates of": Hedge.ABOUT, "estimate of": Hedge.ABOUT, "nearly": Hedge.ABOUT,
    "in the region of": Hedge.ABOUT, "on the order of": Hedge.ABOUT, "~": Hedge.ABOUT, "≈": Hedge.ABOUT,
    ">": Hedge.MORE_THAN, "<": Hedge.FEWER_THAN, "nigh on": Hedge.ABOUT, "virtually": Hedge.ABOUT, "as few as": Hedge.AT_LEAST, "practically": Hedge.ABOUT,
}  # fmt: skip
_AFTER: dict[str, Hedge] = {
    "or more": Hedge.AT_LEAST, "at least": Hedge.AT_LEAST, "or so": Hedge.ABOUT, "- plus": Hedge.MORE_THAN,
    "plus": Hedge.MORE_THAN, "+": Hedge.MORE_THAN, "- odd": Hedge.ABOUT, "odd": Hedge.ABOUT,
    "or less": Hedge.AT_MOST, "or fewer": Hedge.AT_MOST, "at most": Hedge.AT_MOST, "- or - so": Hedge.ABOUT,
    "and more": Hedge.AT_LEAST, "and counting": Hedge.AT_LEAST, "or thereabouts": Hedge.ABOUT, "or higher": Hedge.AT_LEAST,
}  # fmt: skip
_ABOUT = (
    "talk",
    "concern",
    "worr",
    "warn",
    "question",
    "debate",
    "speak",
    "spoke",
    "inform",
    "know",
    "news",
    "think",
)
"""What one may do about something."""
_TRANSPARENT = words(
    """
    a an the its their his her another additional further total of just only between from us u.s. (
    around us$ some being record staggering
    """
)
_WEAK = words(
    """
    near above below under within over around about beyond passed some odd
    """
)
"""Hedges that are prepositions as well: only straight before the number."""


class Hedged(NamedTuple):
    """`text` is None without a hedge. `first` and `end` are the tokens the number and its hedges take together."""

    hedge: Hedge
    text: str | None
    first: int
    end: int


def read_hedge(sentence: Sentence, numeral: Numeral, first: int, end: int) -> Hedged:
    """The numeric hedge of `numeral`, whose currency sign and unit stretch from token `first` to `end`."""
    behind = _behind(sentence, numeral.end) or (_behind(sentence, end) if end != numeral.end else None)
    at = first
    for _ in range(4):
        found = _before(sentence, at)
        if found and (at == first or sentence.lower(found[1]) not in _WEAK or found[1] + 1 < at):
            return Hedged(
                found[0], sentence.words(found[1], at), found[1], behind[1] if behind else numeral.end
            )
        if sentence.lower(at - 1) not in _TRANSPARENT:
            break
        at -= 1
    if behind:
        text = sentence.words(behind[2], behind[1])
        return Hedged(behind[0], text, first, behind[1])
    return Hedged(Hedge.NONE, None, first, numeral.end)


def _before(sentence: Sentence, at: int) -> tuple[Hedge, int] | None:
    for length in (4, 3, 2, 1):
        if at - length < 0:
            continue
        words = " ".join(sentence.lower(k) for k in range(at - length, at))
        if words == "about" and sentence.lower(at - 2).startswith(_ABOUT):
            return None
        hedge = _BEFORE.get(words)
        if hedge is not None:
            return hedge, at - length
    return None


def _behind(sentence: Sentence, at: int) -> tuple[Hedge, int, int] | None:
    for length in (4, 2, 1):
        words = " ".join(sentence.lower(k) for k in range(at, at + length))
        hedge = _AFTER.get(words)
        if hedge is None:
            continue
        if words == "plus" and at + 1 < len(sentence.tokens) and sentence.tokens[at + 1].kind == "number":
            continue
        if words == "at least" and sentence.lower(at + 2)[:1].isalnum():
            continue
        return hedge, at + length, at
    return None
