"""Ages of people, which are no figures."""

from syria_reader.facts.figures.nouns import is_person, singular
from syria_reader.facts.figures.numeral import Numeral
from syria_reader.facts.figures.sentence import Sentence

_AGE_BEFORE = {"aged", "age", "ages"}
_YOUNG = {"boy", "girl", "child", "son", "daughter", "man", "woman", "baby", "infant", "toddler"}
OLDEST = 100
_NOT_LENGTHS = {"old", "olds"}


def is_age(sentence: Sentence, numeral: Numeral) -> bool:
    """Whether `numeral` is how old somebody is."""
    before, after = sentence.lower[numeral.first - 1], sentence.lower[numeral.end]
    if before in _AGE_BEFORE or (
        before in ("of", "between", "from", "under", "over", "about", "at", "just")
        and _aged(sentence, numeral.first - 2)
    ):
        return True
    if before == "of" and sentence.lower[numeral.first - 2] in _YOUNG and not after[:1].isalpha():
        return (numeral.value or 0) < OLDEST
    if before in ("under", "over") and (
        after in (",", ".", ")", "", "and", "were", "are", "in", "who")
        and is_person(singular(sentence.lower[numeral.first - 2]))
    ):
        return True
    if before in ("under", "over", "below") and sentence.lower[numeral.first - 2] in (
        "were",
        "are",
        "was",
        "is",
    ):
        return numeral.digits and (numeral.value or 0) < OLDEST and not after[:1].isalnum()
    at = numeral.end + (after == "-")
    unit = sentence.lower[at]
    if unit.startswith(("year-old", "month-old", "week-old", "day-old", "years-old", "year-olds")):
        return True
    if singular(unit) in ("year", "month", "week", "day"):
        follow = at + 1 + (sentence.lower[at + 1] == "-")
        if sentence.lower[follow] in _NOT_LENGTHS or sentence.words(at + 1, at + 4).lower() == "of age":
            return True
        if sentence.lower[at + 1] == "of" and sentence.lower[at + 2] == "age":
            return True
    if (
        before in ("and", "to", "or")
        and numeral.digits
        and sentence.lower[numeral.end] in (",", ".", ")")
        and _age_list(sentence, numeral.first)
    ):
        return True
    # "Ahmad Khalil, 34, said": a number between commas behind a name.
    if before == "," and numeral.digits and after in (",", ".", ")") and 0 < (numeral.value or 0) < 120:
        name = sentence.tokens[numeral.first - 2] if numeral.first >= 2 else None
        return (
            name is not None
            and name.kind == "word"
            and (name.text[0].isupper() or is_person(singular(name.lower)))
        )
    return (
        before == "("
        and after == ")"
        and numeral.digits
        and 0 < (numeral.value or 0) < 120
        and numeral.first >= 2
        and (sentence.tokens[numeral.first - 2].text[:1].isupper())
    )


def _aged(sentence: Sentence, at: int) -> bool:
    return sentence.lower[at] in _AGE_BEFORE or (
        sentence.lower[at] == "the" and sentence.lower[at - 1] in _AGE_BEFORE
    )


def _age_list(sentence: Sentence, at: int) -> bool:
    return any(sentence.lower[k] in _AGE_BEFORE for k in range(max(at - 8, 0), at))
