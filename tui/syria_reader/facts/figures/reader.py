"""From a sentence to its figures."""

from syria_reader.facts.figures.vocabulary import words

from collections.abc import Sequence

from syria_reader.article import Span
from syria_reader.facts.figures import nouns
from syria_reader.facts.figures.category import find_category
from syria_reader.facts.figures.exclusion import is_empty_noun, is_excluded, is_hypothetical
from syria_reader.facts.figures.figure import Figure
from syria_reader.facts.figures.hedge import read_hedge
from syria_reader.facts.figures.measure import read_measure
from syria_reader.facts.figures.naming import name_figure
from syria_reader.facts.figures.noun_phrase import NounPhrase, read_noun_phrase
from syria_reader.facts.figures.number_words import HYPHENATED
from syria_reader.facts.figures.numeral import Form, Numeral
from syria_reader.facts.figures.numerals import read_numerals
from syria_reader.facts.figures.outcome import find_outcome
from syria_reader.facts.figures.sentence import Sentence, read_sentence
from syria_reader.facts.figures.tally import is_tally
from syria_reader.facts.statistic import Category, Hedge


def read_figures(text: str, span: Span, times: Sequence[Span]) -> tuple[Sentence, list[Figure]]:
    """The sentence at `span` of `text` and its figures, in order; `times` are the dates in it."""
    sentence = read_sentence(text, span, HYPHENATED)
    numerals = read_numerals(sentence, times)
    if not numerals or is_hypothetical(text[span.start : span.end]):
        return sentence, []
    read = [figure for numeral in numerals if (figure := _figure(sentence, numeral, times)) is not None]
    known: list[Figure] = []
    for figure in read:
        figure.outcome = find_outcome(sentence, figure, known)
        figure.category = find_category(sentence, figure)
        known.append(figure)
    kept: list[Figure] = []
    for figure in read:
        if _is_one(figure.numeral) and not is_tally(sentence, figure, read):
            continue
        name_figure(sentence, figure, kept)
        if figure.elided and not _makes_sense(sentence, figure, kept):
            continue
        figure.rule = _rule(figure)
        kept.append(figure)
    return sentence, kept


def _figure(sentence: Sentence, numeral: Numeral, times: Sequence[Span]) -> Figure | None:
    measure = read_measure(sentence, numeral)
    if is_excluded(sentence, numeral, measure, times):
        return None
    end = measure.end if measure else numeral.end
    hedged = read_hedge(sentence, numeral, measure.first if measure else numeral.first, end)
    at = max(hedged.end, end)
    phrase = NounPhrase(at, at, "")
    if measure is None and numeral.form is not Form.FRACTION:
        phrase = read_noun_phrase(sentence, at, one=_is_one(numeral))
    if phrase and is_empty_noun(numeral, phrase.noun):
        return None
    return Figure(numeral, measure, hedged, phrase)


def _is_one(numeral: Numeral) -> bool:
    return numeral.value == 1 and not numeral.digits and numeral.form is Form.PLAIN


def _makes_sense(sentence: Sentence, figure: Figure, earlier: Sequence[Figure]) -> bool:
    """Whether a bare number is a figure: its outcome, a hedge, a figure before it or a noun says what it counts."""
    noun = _noun_before(sentence, figure)
    if noun is not None and (noun.noun not in _COUNTERS or not earlier):
        figure.phrase = noun
        figure.counted = sentence.words(noun.first, noun.end)
        if not figure.outcome:
            figure.category = find_category(sentence, figure)
            people = nouns.is_person(noun.noun)
            figure.unit = (
                "people" if people else figure.unit if noun.noun in _COUNTERS else nouns.plural(noun.head)
            )
            if figure.category is Category.STRIKES:
                figure.unit = "strikes"
        return bool(figure.unit)
    if noun is not None:
        figure.phrase = noun
        figure.counted = sentence.words(noun.first, noun.end)
        figure.unit, figure.category = earlier[-1].unit, earlier[-1].category
        return True
    if figure.outcome or figure.numeral.form in (Form.VAGUE, Form.FRACTION):
        return True
    if earlier and earlier[-1].measure is None:
        between = sentence.words(earlier[-1].end, figure.first)
        return (
            len(between) < 60
            and (figure.numeral.digits or "," in between or "and" in between)
            and bool(figure.unit)
        )
    return figure.hedged.hedge is not Hedge.NONE and figure.numeral.digits and bool(figure.unit)


_COUNTERS = {"number", "numbers", "total", "toll", "tally", "count", "figure", "figures"}
_COPULAS = words(
    """
    was were is are at to reached reaching stands stood rose risen hit totals
    """
)
FAR = 30
"""How many tokens before an elided number the noun it counts may stand."""


def _noun_before(sentence: Sentence, figure: Figure) -> NounPhrase | None:
    """The noun an elided number counts: "the number of munitions now totals 922", "air raids: six in two days"."""
    for at in range(figure.first - 1, max(figure.first - FAR, -1), -1):
        lower = sentence.lower(at)
        if lower in (";", ":"):
            break
        if lower not in _COUNTERS:
            continue
        if sentence.lower(at + 1) == "of":
            first = at + 2
            while sentence.lower(first) in ("the", "all", "its", "their"):
                first += 1
            return read_noun_phrase(sentence, first, noun_first=True) or None
        if any(sentence.lower(k) in _COPULAS for k in range(at + 1, figure.first)):
            first = at
            while sentence.lower(first - 1) in (
                "those",
                "the",
                "these",
                "death",
                "that",
                "overall",
                "official",
                "total",
            ):
                first -= 1
            first += sentence.lower(first) == "the"
            return NounPhrase(first, at + 1, lower)
    at = figure.first - 1
    while sentence.lower(at) in ("-", "–", "—", ":"):
        at -= 1
    if 0 <= at < figure.first - 1 and nouns.is_plural(sentence.lower(at)):
        first = at - 1 if sentence.lower(at - 1) in ("air", "drone", "missile", "rocket") else at
        return NounPhrase(first, at + 1, sentence.lower(at))
    return None


def _rule(figure: Figure) -> str:
    if figure.numeral.form is Form.VAGUE:
        return "vague-plural"
    if figure.numeral.form is Form.RANGE:
        return "range"
    if figure.numeral.form is Form.FRACTION:
        return "fraction"
    if _is_one(figure.numeral) and figure.measure is None:
        return "tally-one"
    if figure.measure is not None:
        names = {Category.MONEY: "money", Category.SHARE: "percent"}
        return names.get(figure.measure.category, "measure") if figure.measure.category else "measure"
    return "number-with-noun" if figure.phrase else "elided-noun"
