"""How firmly a figure is given: the words right before or behind it, for it alone."""

from syria_reader.facts.figures.numeral import Numeral
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import words
from syria_reader.facts.statistic import Hedge


def _phrases(groups: dict[Hedge, str]) -> dict[str, Hedge]:
    return {" ".join(phrase.split()): hedge for hedge, text in groups.items() for phrase in text.split("|")}


_BEFORE = _phrases(
    {
        Hedge.AT_LEAST: """
            at least | no fewer than | no less than | not less than | not fewer than | a minimum
            of | minimum of | a minimum | as few as
        """,
        Hedge.MORE_THAN: """
            more than | over | upwards of | upward of | in excess of | exceeding | exceeded |
            exceeds | exceed | well over | well above | just over | above | far more than | well
            more than | surpassed | topped | greater than | surpassing | surpasses | surpass |
            passed | beyond | slightly over | longer than | topping | >
        """,
        Hedge.AT_MOST: """
            up to | as many as | as much as | within | no more than | not more than | a maximum
            of | maximum of | at most | at the most | as high as | as far as | not exceeding |
            no longer than
        """,
        Hedge.FEWER_THAN: """
            fewer than | less than | under | below | just under | well under | just below | well
            below | lower than | <
        """,
        Hedge.ABOUT: """
            about | around | some | roughly | approximately | approx | nearly | almost | close
            to | estimated | an estimated | nearing | approaching | circa | near | somewhere
            around | estimated at | estimates of | estimate of | in the region of | on the order
            of | ~ | ≈ | nigh on | virtually | practically
        """,
    }
)
_AFTER = _phrases(
    {
        Hedge.AT_LEAST: """
            or more | at least | and more | and counting | or higher
        """,
        Hedge.ABOUT: """
            or so | - odd | odd | - or - so | or thereabouts
        """,
        Hedge.MORE_THAN: """
            - plus | plus | +
        """,
        Hedge.AT_MOST: """
            or less | or fewer | at most
        """,
    }
)
_BEFORE_ENDS = frozenset(phrase.rsplit(" ", 1)[-1] for phrase in _BEFORE)
_AFTER_OPENS = frozenset(phrase.split(" ", 1)[0] for phrase in _AFTER)
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


class Hedged:
    """`text` is None without a hedge; number and hedges together take tokens `first` up to `end`."""

    __slots__ = ("end", "first", "hedge", "text")

    def __init__(self, hedge: Hedge, text: str | None, first: int, end: int) -> None:
        self.hedge = hedge
        self.text = text
        self.first = first
        self.end = end


def read_hedge(sentence: Sentence, numeral: Numeral, first: int, end: int) -> Hedged:
    """The numeric hedge of `numeral`, whose currency sign and unit stretch from token `first` to `end`."""
    behind = _behind(sentence, numeral.end) or (_behind(sentence, end) if end != numeral.end else None)
    at = first
    for _ in range(4):
        found = _before(sentence, at)
        if found and (at == first or sentence.lower[found[1]] not in _WEAK or found[1] + 1 < at):
            return Hedged(
                found[0], sentence.words(found[1], at), found[1], behind[1] if behind else numeral.end
            )
        if sentence.lower[at - 1] not in _TRANSPARENT:
            break
        at -= 1
    if behind:
        text = sentence.words(behind[2], behind[1])
        return Hedged(behind[0], text, first, behind[1])
    return Hedged(Hedge.NONE, None, first, numeral.end)


def _before(sentence: Sentence, at: int) -> tuple[Hedge, int] | None:
    if sentence.lower[at - 1] not in _BEFORE_ENDS:
        return None
    for length in (4, 3, 2, 1):
        if at - length < 0:
            continue
        words = " ".join(sentence.lowers[at - length : at])
        if words == "about" and sentence.lower[at - 2].startswith(_ABOUT):
            return None
        hedge = _BEFORE.get(words)
        if hedge is not None:
            return hedge, at - length
    return None


def _behind(sentence: Sentence, at: int) -> tuple[Hedge, int, int] | None:
    if sentence.lower[at] not in _AFTER_OPENS:
        return None
    for length in (4, 2, 1):
        words = " ".join(sentence.lower[k] for k in range(at, at + length))
        hedge = _AFTER.get(words)
        if hedge is None:
            continue
        if words == "plus" and at + 1 < len(sentence.tokens) and sentence.tokens[at + 1].kind == "number":
            continue
        if words == "at least" and sentence.lower[at + 2][:1].isalnum():
            continue
        return hedge, at + length, at
    return None
