"""When "one" counts."""

from collections.abc import Sequence

from syria_reader.facts.figures import nouns
from syria_reader.facts.figures.figure import Figure
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import words
from syria_reader.facts.statistic import Category, Hedge

_NEVER_AFTER = words(
    """
    of another by day side reason point time thing way hand example who that where which such
    """
)
_NEVER_BEFORE = words(
    """
    no the this that which any every each some only a another not as everyone more first last from
    """
)
_LEAVING = {
    "left",
    "leaving",
    "leaves",
    "killing",
    "killed",
    "wounding",
    "wounded",
    "injuring",
    "injured",
    "destroyed",
    "destroying",
}


def is_tally(sentence: Sentence, figure: Figure, others: Sequence[Figure]) -> bool:
    """Whether the "one" of `figure` belongs to a count: a list, an outcome, a strike, a rate, a hedge."""
    before, after = sentence.lower[figure.numeral.first - 1], sentence.lower[figure.numeral.end]
    if after in _NEVER_AFTER or (after == "" and not figure.outcome):
        return False
    if figure.hedged.hedge is not Hedge.NONE and before not in ("some", "about", "within"):
        return not (figure.measure and figure.measure.category is Category.DURATION)
    if before in _NEVER_BEFORE:
        return False
    if figure.measure is not None:
        return figure.measure.category is Category.MONEY
    if figure.outcome and figure.outcome != "none":
        return True
    if before in _LEAVING and bool(figure.phrase):
        return True
    if figure.phrase and figure.phrase.noun in nouns.STRIKE:
        return True
    return bool(figure.phrase) and any(_beside(sentence, figure, other) for other in others)


def _beside(sentence: Sentence, one: Figure, other: Figure) -> bool:
    """Whether two figures stand in one list."""
    first, second = (one, other) if one.first < other.first else (other, one)
    if first is second or second.first - first.end > 3:
        return False
    return all(sentence.lower[k] in (",", "and", "or", ";", "plus") for k in range(first.end, second.first))
