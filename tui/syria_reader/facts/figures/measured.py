"""What a measure is of: the thing a sum is for, a distance places, a time lasted or a share is taken of."""

from syria_reader.facts.figures import nouns
from syria_reader.facts.figures.figure import Figure, text_of
from syria_reader.facts.figures.grammar import DETERMINERS, PREPOSITIONS, is_adverb, is_verb
from syria_reader.facts.figures.measure import Measure
from syria_reader.facts.figures.noun_phrase import read_noun_phrase
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import words
from syria_reader.facts.statistic import Category

_SUMS = words(
    """
    grant contribution donation loan aid assistance support package fund funding budget appeal deal
    contract investment payment fine ransom bounty reward debt damage damages loss losses revenue
    revenues income profit cost costs price worth programme program project plan bill pledge sum
    salary wage compensation relief spending exports imports trade credit tax subsidy gap shortfall
    settlement bail penalty arms weapons
    """
)
_NOT_SUMS = words("response return order addition exchange total all part recent full advance area")
_LASTING = words("lasted lasting took lasts last continued raged raging dragged going")


def measured(sentence: Sentence, figure: Figure, measure: Measure) -> str | None:
    """The words for what the `measure` of `figure` is of; None where the text names nothing."""
    if measure.category is Category.MONEY:
        return _sum_of(sentence, figure, measure)
    if measure.category is Category.DURATION:
        return of_what(sentence, measure.end) or _lasted(sentence, figure)
    if measure.category is Category.DISTANCE:
        return _described(sentence, measure.end) or _placed(sentence, figure)
    return of_what(sentence, measure.end) or _of_them(sentence, measure.end)


def _of_them(sentence: Sentence, at: int) -> str | None:
    """Of whom a share is: "60 percent of them children", "86 per cent of them"."""
    if sentence.lower[at] != "of" or sentence.lower[at + 1] not in ("them", "those", "these"):
        return None
    phrase = read_noun_phrase(sentence, at + 2)
    named = phrase and nouns.is_person(phrase.noun)
    return text_of(sentence, phrase) if named else sentence.words(at + 1, at + 2)


def of_what(sentence: Sentence, at: int) -> str | None:
    """The noun phrase behind "of", or the noun a hyphenated measure describes ("three-day truce")."""
    if sentence.lower[at] == "of" and sentence.lower[at + 1] not in (
        "it",
        "them",
        "whom",
        "which",
        "those",
        "us",
    ):
        first = at + 1
        while sentence.lower[first] in DETERMINERS:
            first += 1
        phrase = read_noun_phrase(sentence, first, one=True, noun_first=True)
        if phrase and phrase.end < len(sentence.tokens) and sentence.tokens[phrase.end].kind == "number":
            phrase = read_noun_phrase(sentence, phrase.end + 1)
        return sentence.words(at + 1, phrase.end) if phrase else None
    return _described(sentence, at)


def _described(sentence: Sentence, at: int) -> str | None:
    """The noun a hyphenated measure describes ("three-day truce")."""
    if sentence.lower[at - 2] in ("-", "‑"):
        return text_of(sentence, read_noun_phrase(sentence, at, one=True))
    return None


def _sum_of(sentence: Sentence, figure: Figure, measure: Measure) -> str | None:
    """What a sum of money is for: "$120 million in aid", "a grant of $5,000", "$2m worth of weapons"."""
    at = measure.end
    if sentence.words(at, at + 2).lower() == "worth of":
        return text_of(sentence, read_noun_phrase(sentence, at + 2, one=True))
    if sentence.lower[at] in ("in", "of"):
        phrase = read_noun_phrase(sentence, at + 1)
        common = (
            bool(phrase) and phrase.noun not in _NOT_SUMS and sentence.tokens[phrase.end - 1].text.islower()
        )
        return text_of(sentence, phrase) if sentence.lower[at] == "of" or common else None
    if at < len(sentence.tokens) and sentence.tokens[at].kind == "word":
        phrase = read_noun_phrase(sentence, at)
        if any(_is_sum(sentence.lower[k]) for k in range(phrase.first, phrase.end)):
            return text_of(sentence, phrase)
    link = sentence.lower[figure.first - 1]
    if link not in ("of", "worth", "totalling", "totaling", "at", "to", "is", "was"):
        return None
    reach = 1 if link == "of" else 4
    for k in range(figure.first - 2, max(figure.first - 2 - reach, -1), -1):
        if _is_sum(sentence.lower[k]):
            return sentence.words(k, k + 1)
    return None


def _is_sum(word: str) -> bool:
    return word in _SUMS or nouns.singular(word) in _SUMS


def _lasted(sentence: Sentence, figure: Figure) -> str | None:
    verb = figure.first - 1
    if sentence.lower[verb] == "for":
        verb -= 1
        verb -= sentence.lower[verb] == "on"
        if not is_verb(sentence, verb):
            return _held(sentence, verb + 1)
    if sentence.lower[verb] not in _LASTING:
        return None
    end = verb
    while end > 0 and (
        is_adverb(sentence.lower[end - 1])
        or sentence.lower[end - 1] in ("that", "which", "has", "had", "have", ",", "to")
    ):
        end -= 1
    return _phrase_before(sentence, end)


def _held(sentence: Sentence, end: int) -> str | None:
    """What went on before "for two years": "control of the city"."""
    name = _phrase_before(sentence, end)
    first = end - len((name or "").split())
    if name and sentence.lower[first - 1] == "of":
        whole = _phrase_before(sentence, first - 1)
        return f"{whole} of {name}" if whole else name
    return name if name and sentence.lower[first - 1] in DETERMINERS else None


def _placed(sentence: Sentence, figure: Figure) -> str | None:
    """The thing a distance places: what stands before it ("a town 30 km north of …") or the subject."""
    before = figure.first - 1
    if sentence.lower[before] in (",", "(", "about"):
        before -= 1
    name = _phrase_before(sentence, before + 1)
    if name:
        return name
    for k in range(before, max(before - 14, 0), -1):
        if is_verb(sentence, k) and not is_verb(sentence, k - 1):
            end = k
            while end > 0 and (
                is_adverb(sentence.lower[end - 1])
                or sentence.lower[end - 1] in ("have", "has", "had", "was", "were", "is", "are", "been")
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
    while first < end and sentence.lower[first] in DETERMINERS:
        first += 1
    return sentence.words(first, end) or None
