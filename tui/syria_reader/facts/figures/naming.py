"""What is counted and in which unit."""

from collections.abc import Sequence

from syria_reader.facts.figures import nouns
from syria_reader.facts.figures.figure import Figure, is_people, text_of
from syria_reader.facts.figures.governor import behind_preposition
from syria_reader.facts.figures.grammar import is_verb, skip_adverbs
from syria_reader.facts.figures.measured import measured, of_what
from syria_reader.facts.figures.noun_phrase import read_noun_phrase
from syria_reader.facts.figures.numeral import Form
from syria_reader.facts.figures.outcomes import HELPING, LINKS
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.status_group import GROUPS
from syria_reader.facts.statistic import Category

_PEOPLE = {"killed", "injured", "missing", "detained", "displaced", "refugees", "fighters"}


def name_figure(sentence: Sentence, figure: Figure, earlier: Sequence[Figure]) -> None:
    """Give `figure` its unit and what it counts."""
    figure.counted = _counted(sentence, figure, earlier)
    if figure.measure is not None:
        figure.unit = figure.measure.unit
    elif figure.numeral.form is Form.FRACTION:
        figure.unit = "fraction"
    elif figure.outcome in _PEOPLE and figure.phrase.noun not in ("family", "household", "community"):
        figure.unit = "people"
    elif not figure.phrase:
        _name_elided(sentence, figure, earlier)
    elif figure.of_people:
        figure.unit = "people"
    else:
        figure.unit = _unit_of(sentence, figure)


def _unit_of(sentence: Sentence, figure: Figure) -> str:
    head = figure.phrase.head
    if sentence.lower[figure.numeral.end] == "-" and figure.phrase.end - figure.phrase.first > 1:
        # "The 60-plus nation coalition" counts nations, "the 15-member council" people.
        first = sentence.lower[figure.phrase.first]
        return "people" if first in ("member", "strong") else nouns.plural(first)
    if figure.category is Category.STRIKES and head.replace("-", "") in ("airstrike", "airstrikes"):
        return "strikes"
    return nouns.plural(head) if head else "units"


def _name_elided(sentence: Sentence, figure: Figure, earlier: Sequence[Figure]) -> None:
    included = sentence.lower[figure.first - 1] in LINKS
    for other in reversed(earlier):
        if included and behind_preposition(sentence, other):
            continue
        if other.unit and other.measure is None and other.numeral.form is not Form.FRACTION:
            figure.unit = other.unit
            own = sentence.lower[figure.end] in _OWN_VERBS or _does_something(sentence, figure.end)
            if figure.category is Category.COUNT_OTHER and not figure.outcome and not own:
                figure.category = other.category
            return
    figure.unit = "people" if figure.numeral.form is not Form.PLAIN else ""


def _does_something(sentence: Sentence, at: int) -> bool:
    """Whether a verb with a helper stands at `at` ("dozens are feared trapped")."""
    done = skip_adverbs(sentence, at + 1)
    return sentence.lower[at] in HELPING and done < len(sentence.tokens) and is_verb(sentence, done)


_OWN_VERBS = {"have", "has", "had", "returned", "remained", "stayed", "survived", "escaped", "remain", "stay"}
"""Behind a figure without a noun these tell something else of it than of the one before."""
_PARTS = {"of whom", "of which"}


def _counted(sentence: Sentence, figure: Figure, earlier: Sequence[Figure]) -> str | None:
    if figure.measure is not None:
        return measured(sentence, figure, figure.measure)
    if figure.numeral.form is Form.FRACTION:
        return of_what(sentence, figure.numeral.end)
    if not figure.phrase and sentence.words(figure.numeral.end, figure.numeral.end + 2).lower() in _PARTS:
        return next((other.counted for other in reversed(earlier) if other.measure is None), None)
    if not figure.phrase and figure.measure is None:
        return _named_behind(sentence, figure)
    return text_of(sentence, figure.phrase)


def _named_behind(sentence: Sentence, figure: Figure) -> str | None:
    """What a number that points back counts, said behind it: "five of them children", "21 were civilians"."""
    end = figure.numeral.end
    pointed = sentence.lower[end] == "of"
    if pointed and sentence.lower[end + 1] == "us":
        return sentence.words(end + 1, end + 2)
    if pointed and sentence.lower[end + 1] in ("them", "these", "those"):
        phrase = read_noun_phrase(sentence, end + 2)
        return text_of(sentence, phrase) if phrase and nouns.singular(phrase.head) in GROUPS else None
    if pointed and sentence.lower[end + 1] == "the":
        end += 3
    elif figure.first < 2 or sentence.words(figure.first - 2, figure.first).lower() != "of whom":
        return None
    if sentence.lower[end] not in ("were", "are"):
        return None
    phrase = read_noun_phrase(sentence, end + 1)
    return text_of(sentence, phrase) if phrase and is_people(phrase) else None
