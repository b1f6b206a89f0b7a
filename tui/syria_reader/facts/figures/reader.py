"""From a sentence to its figures."""

from collections.abc import Sequence
from itertools import pairwise

from syria_reader.facts.figures.category import find_category
from syria_reader.facts.figures.elision import complete
from syria_reader.facts.figures.exclusion import is_empty_noun, is_excluded, is_hypothetical
from syria_reader.facts.figures.figure import Figure
from syria_reader.facts.figures.hedge import read_hedge
from syria_reader.facts.figures.measure import Measure, read_measure
from syria_reader.facts.figures.naming import name_figure
from syria_reader.facts.figures.noun_phrase import NounPhrase, read_noun_phrase
from syria_reader.facts.figures.numeral import Form, Numeral
from syria_reader.facts.figures.numerals import read_numerals
from syria_reader.facts.figures.outcome import find_outcome
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.tally import is_tally
from syria_reader.facts.statistic import Category
from syria_reader.facts.timing.expression import TimeExpression

MOST = 300
"""Numbers a sentence may have; one with more is a table or noise that lost its line ends."""


def read_figures(
    sentence: Sentence, times: Sequence[TimeExpression], listed: str | None = None
) -> list[Figure]:
    """The figures of `sentence`, in order; `times` are the dates in it.

    `listed` is what became of the people in the list it belongs to, as the head of the list says.
    """
    numerals = read_numerals(sentence, times)
    span = sentence.span
    if not 0 < len(numerals) <= MOST or is_hypothetical(sentence.text[span.start : span.end]):
        return []
    read = [figure for numeral in numerals if (figure := _figure(sentence, numeral)) is not None]
    for figure, following in pairwise(read):
        _share_noun(sentence, figure, following)
    known: list[Figure] = []
    for figure in read:
        figure.outcome = find_outcome(sentence, figure, known)
        if listed and figure.outcome is None and _stands_in_list(sentence, figure):
            figure.outcome = listed
        figure.category = find_category(sentence, figure)
        known.append(figure)
    kept: list[Figure] = []
    for figure in read:
        if _is_one(figure.numeral) and not is_tally(sentence, figure, read):
            continue
        name_figure(sentence, figure, kept)
        if figure.elided and not complete(sentence, figure, kept):
            continue
        figure.rule = _rule(figure)
        kept.append(figure)
    return kept


def _figure(sentence: Sentence, numeral: Numeral) -> Figure | None:
    measure = read_measure(sentence, numeral)
    if is_excluded(sentence, numeral, measure):
        return None
    end = measure.end if measure else numeral.end
    hedged = read_hedge(sentence, numeral, measure.first if measure else numeral.first, end)
    at = max(hedged.end, end)
    if measure is None and numeral.form is not Form.FRACTION:
        phrase = read_noun_phrase(sentence, at, one=_is_one(numeral))
    else:
        phrase = NounPhrase(at, at, "")
    if is_empty_noun(numeral, phrase.noun):
        return None
    return Figure(numeral, measure, hedged, phrase)


def _share_noun(sentence: Sentence, figure: Figure, following: Figure) -> None:
    """Give a number the noun of the next one where they share it ("47 of 72 drones", "13 or even 46 men").

    So two shares have one sign ("up 17 and 28 per cent respectively").
    """
    if (
        figure.elided
        and following.measure
        and following.measure.category is Category.SHARE
        and "respectively" in sentence.lowers
    ):
        if sentence.lowers[figure.numeral.end : following.first] == ["and"]:
            figure.measure = Measure("percent", Category.SHARE, figure.numeral.first, figure.numeral.end)
            figure.count(figure.phrase)
        return
    if (
        not figure.elided
        or figure.numeral.form is Form.FRACTION
        or following.elided
        or following.measure is not None
    ):
        return
    between = sentence.lowers[figure.numeral.end : following.first]
    between = between[between[:2] == ["out", "of"] :]
    if not between or between[0] not in ("of", "and", "or", "to"):
        return
    owned = between[0] == "of" and len(between) < 5 and between[-1].endswith(("'s", "s'"))
    if owned or set(between) <= _BETWEEN_SHARERS:
        figure.shared = following.phrase


_BETWEEN_SHARERS = {
    "of",
    "and",
    "or",
    "to",
    "the",
    "all",
    "its",
    "their",
    "out",
    "some",
    "possibly",
    "perhaps",
}


def _stands_in_list(sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure is no more than an entry of a list, with nothing said of it ("Homs: 64, …")."""
    if figure.elided:
        following = sentence.lower[figure.end]
        return not following[:1].isalnum() or following in _IN_ENTRY
    before = sentence.lower[figure.first - 1]
    return figure.of_people and (not before[:1].isalnum() or before in _IN_ENTRY)


_IN_ENTRY = {"including", "in", "among", "and", "of"}


def _is_one(numeral: Numeral) -> bool:
    return numeral.value == 1 and not numeral.digits and numeral.form is Form.PLAIN


def _rule(figure: Figure) -> str:
    measure, by_form = figure.measure, _RULES.get(figure.numeral.form)
    if by_form is not None:
        return by_form
    if measure is not None:
        return _RULES_OF_MEASURES.get(measure.category or "", "measure")
    if _is_one(figure.numeral):
        return "tally-one"
    return "number-with-noun" if figure.phrase else "elided-noun"


_RULES: dict[str, str] = {Form.VAGUE: "vague-plural", Form.RANGE: "range", Form.FRACTION: "fraction"}
_RULES_OF_MEASURES: dict[str, str] = {Category.MONEY: "money", Category.SHARE: "percent"}
