"""Lengths of time that frame or place an event instead of telling how long something lasted."""

from syria_reader.facts.figures.measure import Measure
from syria_reader.facts.figures.numeral import Numeral
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import words
from syria_reader.facts.statistic import Category

_WINDOW_BEFORE = words(
    """
    past last next coming previous first every each in within after over during since until by later
    following preceding final recent per than these those another before once initial through at
    """
)
_SKIPPED = words(
    """
    the just only about around nearly almost some least more than approximately roughly as little
    under well a another fewer less up to mere at
    """
)
_ANCHOR_AFTER = words(
    """
    ago later earlier after before prior since from on old apart hence into
    """
)


def is_time_frame(sentence: Sentence, numeral: Numeral, measure: Measure | None) -> bool:
    """Time that frames or places something instead of telling how long it lasted."""
    if measure is None or measure.category is not Category.DURATION:
        return False
    after = sentence.lower[measure.end]
    if after in _ANCHOR_AFTER:
        return not (after == "on" and sentence.lower[measure.end + 1] in ("the", "death"))
    if after == "'" or sentence.lower[measure.end - 1].endswith("s'"):
        following = sentence.lower[measure.end + (after == "'")]
        return following in ("time", "notice")
    if sentence.lower[numeral.end] == "-" and sentence.lower[numeral.end + 1] != "plus":
        return False
    before = numeral.first - 1
    while sentence.lower[before] in _SKIPPED:
        before -= 1
    lower = sentence.lower[before]
    if after == "of" and lower in ("in", "after", "during", "over", "by", "following"):
        return False
    if lower in _WINDOW_BEFORE:
        return not (
            lower == "another"
            or (
                lower in ("over", "at") and sentence.lower[before - 1] in ("for", "lasted", "took", "lasting")
            )
        )
    return lower == "for" and _looks_back(sentence, before)


def _looks_back(sentence: Sentence, at: int) -> bool:
    if {"not", "never", "n't"} & set(sentence.lowers[at + 3 : at + 8]):
        # "For eight years we have not forgotten" looks back.
        return True
    words = sentence.text[sentence.span.start : sentence.starts[at]].lower()
    return words.rstrip().endswith(("the first time", "not been seen")) or at == 0
