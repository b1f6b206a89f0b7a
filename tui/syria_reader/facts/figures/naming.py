"""What is counted and in which unit."""

from collections.abc import Sequence

from syria_reader.facts.figures import nouns
from syria_reader.facts.figures.figure import Figure, text_of
from syria_reader.facts.figures.grammar import DETERMINERS, PREPOSITIONS, is_adverb, is_verb
from syria_reader.facts.figures.noun_phrase import read_noun_phrase
from syria_reader.facts.figures.numeral import Form
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import words
from syria_reader.facts.statistic import Category

_PEOPLE = {"killed", "injured", "missing", "detained", "displaced", "refugees", "fighters"}
_SUMS = words(
    """
    grant contribution donation loan aid assistance support package fund funding budget appeal deal
    contract investment payment fine ransom bounty reward debt damage damages loss losses revenue
    revenues income profit cost costs price worth programme program project plan bill pledge sum
    salary wage compensation relief spending exports imports trade credit tax subsidy gap shortfall
    settlement bail penalty arms weapons
    """
)


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
        figure.unit = _unit_of(figure)


def _unit_of(figure: Figure) -> str:
    head = figure.phrase.head
    if figure.category is Category.STRIKES and head.replace("-", "") in ("airstrike", "airstrikes"):
        return "strikes"
    return nouns.plural(head) if head else "units"


def _name_elided(sentence: Sentence, figure: Figure, earlier: Sequence[Figure]) -> None:
    for other in reversed(earlier):
        if other.unit and other.measure is None:
            figure.unit = other.unit
            if figure.category is Category.COUNT_OTHER and not figure.outcome:
                figure.category = other.category
            return
    figure.unit = "people" if figure.numeral.form is not Form.PLAIN else ""


_PARTS = {"of whom", "of which"}


def _counted(sentence: Sentence, figure: Figure, earlier: Sequence[Figure]) -> str | None:
    if figure.measure is None:
        if figure.numeral.form is Form.FRACTION:
            return _of_what(sentence, figure.numeral.end)
        if not figure.phrase and sentence.words(figure.numeral.end, figure.numeral.end + 2).lower() in _PARTS:
            return next((other.counted for other in reversed(earlier) if other.measure is None), None)
        return text_of(sentence, figure.phrase)
    category = figure.measure.category
    if category is Category.MONEY:
        return _sum_of(sentence, figure)
    if category is Category.DURATION:
        return _of_what(sentence, figure.measure.end) or _lasted(sentence, figure)
    if category is Category.DISTANCE:
        return _described(sentence, figure.measure.end) or _placed(sentence, figure)
    if category is Category.SHARE:
        return _of_what(sentence, figure.measure.end)
    return _of_what(sentence, figure.measure.end) or None


def _of_what(sentence: Sentence, at: int) -> str | None:
    """The noun phrase behind "of", or the noun a hyphenated measure describes ("three-day truce")."""
    if sentence.lower(at) == "of":
        first = at + 1
        while sentence.lower(first) in DETERMINERS:
            first += 1
        phrase = read_noun_phrase(sentence, first, one=True, noun_first=True)
        return sentence.words(at + 1, phrase.end) if phrase else None
    return _described(sentence, at)


def _described(sentence: Sentence, at: int) -> str | None:
    """The noun a hyphenated measure describes ("three-day truce")."""
    if sentence.lower(at - 2) in ("-", "‑"):
        return text_of(sentence, read_noun_phrase(sentence, at, one=True))
    return None


def _sum_of(sentence: Sentence, figure: Figure) -> str | None:
    assert figure.measure is not None  # noqa: S101
    at = figure.measure.end
    if sentence.lower(at) == "worth" and sentence.lower(at + 1) == "of":
        return text_of(sentence, read_noun_phrase(sentence, at + 2, one=True))
    if sentence.lower(at) in ("in", "of"):
        phrase = read_noun_phrase(sentence, at + 1)
        noun = phrase.noun
        if phrase and (
            sentence.lower(at) == "of" or noun in _SUMS or sentence.tokens[phrase.end - 1].text.islower()
        ):
            return text_of(sentence, phrase) if not noun.isdigit() else None
        return None
    if at < len(sentence.tokens) and sentence.tokens[at].kind == "word":
        phrase = read_noun_phrase(sentence, at)
        if phrase and any(
            nouns.singular(sentence.lower(k)) in _SUMS or sentence.lower(k) in _SUMS
            for k in range(phrase.first, phrase.end)
        ):
            return text_of(sentence, phrase)
    before = figure.first - 1
    if sentence.lower(before) in ("of", "worth", "totalling", "totaling", "at", "to", "is", "was"):
        noun = before - 1
        for _ in range(1 if sentence.lower(before) == "of" else 4):
            lower = sentence.lower(noun)
            if lower in _SUMS or nouns.singular(lower) in _SUMS:
                return sentence.words(noun, noun + 1)
            noun -= 1
    return None


def _lasted(sentence: Sentence, figure: Figure) -> str | None:
    verb = figure.first - 1
    if sentence.lower(verb) == "for":
        verb -= 1
        verb -= sentence.lower(verb) == "on"
        if not is_verb(sentence, verb):
            return _held(sentence, verb + 1)
    if sentence.lower(verb) not in (
        "lasted",
        "lasting",
        "took",
        "lasts",
        "last",
        "continued",
        "raged",
        "dragged",
    ):
        return None
    end = verb
    while end > 0 and (
        is_adverb(sentence.lower(end - 1))
        or sentence.lower(end - 1) in ("that", "which", "has", "had", "have", ",", "to")
    ):
        end -= 1
    return _phrase_before(sentence, end)


def _held(sentence: Sentence, end: int) -> str | None:
    """What went on before "for two years": "control of the city"."""
    name = _phrase_before(sentence, end)
    first = end - len((name or "").split())
    if name and sentence.lower(first - 1) == "of":
        whole = _phrase_before(sentence, first - 1)
        return f"{whole} of {name}" if whole else name
    return name


def _placed(sentence: Sentence, figure: Figure) -> str | None:
    """The thing a distance places: what stands before it ("a town 30 km north of …") or the subject."""
    before = figure.first - 1
    if sentence.lower(before) in (",", "(", "about"):
        before -= 1
    name = _phrase_before(sentence, before + 1)
    if name:
        return name
    for k in range(before, max(before - 14, 0), -1):
        if is_verb(sentence, k) and not is_verb(sentence, k - 1):
            end = k
            while end > 0 and (
                is_adverb(sentence.lower(end - 1))
                or sentence.lower(end - 1) in ("have", "has", "had", "was", "were", "is", "are", "been")
            ):
                end -= 1
            return _phrase_before(sentence, end)
    return None


def _phrase_before(sentence: Sentence, end: int) -> str | None:
    """The noun phrase that ends before token `end`."""
    first = end
    while first > 0 and end - first < 6:
        token = sentence.tokens[first - 1]
        if (
            token.kind != "word"
            or token.lower in PREPOSITIONS
            or token.lower in ("and", "that", "but", "who", "which", "to")
        ):
            break
        if is_verb(sentence, first - 1) or is_adverb(token.lower):
            break
        first -= 1
        if token.lower in DETERMINERS:
            break
    while first < end and sentence.lower(first) in DETERMINERS:
        first += 1
    return sentence.words(first, end) or None
