"""Finding numbers: one parser for digits, words, magnitudes, fractions, ranges and vague words."""

import re
from collections.abc import Sequence
from itertools import compress
from operator import attrgetter

from syria_reader.facts.figures.number_words import (
    DENOMINATORS,
    FEW,
    MAGNITUDES,
    SUFFIXES,
    TENS,
    UNITS,
    VAGUE,
)
from syria_reader.facts.figures.numeral import Form, Numeral
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import words
from syria_reader.facts.timing.expression import TimeExpression

LONGEST = 24
"""Digits and separators a number may have; what is longer is an account or a hash, not a figure."""
_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:,\d{2})*,\d{3}|\d+(?:\.\d+)?")
_DOTTED = re.compile(r"[1-9]\d{0,2}(?:\.\d{3}){2,}")
_QUARTER = ["quarter", "of", "a"]
_COUNTS = attrgetter("counts")
CHANGE = 3
"""From how many times the first number the second is no other end of the same range."""
_DASHES = {"-", "–", "—", "‑"}
_PERCENT = {"%", "percent"}
_CHANGING = (
    "rose", "ris", "increas", "grew", "grow", "fell", "fall", "drop", "declin", "jump", "up", "down", "rais",
    "cut",
    "reduc", "climb", "went",
)  # fmt: skip


class _Read:
    """A single number: tokens up to `end`. `scaled` tells whether a magnitude has been applied."""

    __slots__ = ("digits", "end", "metres", "scaled", "value")

    def __init__(
        self, value: float | int, end: int, digits: bool, scaled: bool = False, metres: bool = False
    ) -> None:
        self.value = value
        self.end = end
        self.digits = digits
        self.scaled = scaled
        self.metres = metres


def read_numerals(sentence: Sentence, times: Sequence[TimeExpression] = ()) -> list[Numeral]:
    """The numbers of `sentence` outside `times`, in order; what they mean is decided later."""
    numerals: list[Numeral] = []
    free = 0
    dated = iter(times)
    time = next(dated, None)
    for index in compress(range(len(sentence.tokens)), map(_COUNTS, sentence.tokens)):
        if index < free:
            continue
        kind = sentence.tokens[index].kind
        start, end = sentence.starts[index], sentence.ends[index]
        while time and time.end <= start:
            time = next(dated, None)
        if time is not None and time.start < end:
            continue
        single = _single(sentence, index)
        found = (
            (None if kind == "number" else _vague(sentence, index))
            or _fraction(sentence, index, single)
            or (single and _range_or_plain(sentence, index, single))
        )
        if found:
            numerals.append(found)
            free = found.end
    return numerals


def _vague(sentence: Sentence, index: int) -> Numeral | None:
    lower = sentence.lower[index]
    if lower in VAGUE:
        low, high = VAGUE[lower]
        end = index + 1
        following = sentence.lower[index + 2]
        if sentence.lower[index + 1] == "of" and following in VAGUE and following not in ("tens", "scores"):
            base = VAGUE[following][0] // 2
            low, high = low * base, (high + 1) * base - 1
            end = index + 3
        if lower == "scores" and sentence.lower[index - 1] in ("the", "test", "exam", "final", "their"):
            return None
        return Numeral(index, end, None, low, high, Form.VAGUE, False)
    if lower in FEW and lower != "couple":
        return _few(sentence, index, index + 1)
    if lower == "couple" and sentence.lower[index + 1] in ("of", "hundred", "thousand", "million", "dozen"):
        return _few(sentence, index, index + 1 + (sentence.lower[index + 1] == "of"))
    return None


def _few(sentence: Sentence, index: int, at: int) -> Numeral | None:
    word = sentence.lower[at].rstrip("s")
    if word not in ("dozen", "hundred", "thousand", "million", "billion"):
        return None
    low, high = VAGUE[word + "s"]
    first = index - 1 if sentence.lower[index - 1] == "a" else index
    return Numeral(first, at + 1, None, low, high, Form.VAGUE, False)


def _fraction(sentence: Sentence, index: int, part: _Read | None) -> Numeral | None:
    """The fraction that begins at token `index`; `part` is the single number that does."""
    lower = sentence.lower[index]
    if lower == "half" and sentence.lower[index + 1] == "a" and sentence.lower[index + 2] in MAGNITUDES:
        value = MAGNITUDES[sentence.lower[index + 2]] // 2
        return Numeral(index, index + 3, value, None, None, Form.PLAIN, False)
    if lower == "half" and sentence.lower[index + 1] == "-" and sentence.lower[index + 2] in MAGNITUDES:
        value = MAGNITUDES[sentence.lower[index + 2]] // 2
        return Numeral(index, index + 3, value, None, None, Form.PLAIN, False)
    if (
        lower == "a"
        and sentence.lowers[index + 1 : index + 4] == _QUARTER
        and (sentence.lower[index + 4] in MAGNITUDES)
    ):
        value = MAGNITUDES[sentence.lower[index + 4]] // 4
        return Numeral(index, index + 5, value, None, None, Form.PLAIN, False)
    if lower == "half" and sentence.lower[index - 1] in ("first", "second", "latter", "other"):
        return None
    if lower == "half" and _of_a_whole(sentence, index + 1):
        return Numeral(index, index + 1, 0.5, None, None, Form.FRACTION, False)
    over = UNITS.get(lower, 1 if lower in ("a", "an") else 0)
    at = index + 2 if sentence.lower[index + 1] == "-" else index + 1
    under = DENOMINATORS.get(sentence.lower[at], 0)
    if 0 < over < under and (over > 1 or _of_a_whole(sentence, at + 1)):
        return Numeral(index, at + 1, over / under, None, None, Form.FRACTION, False)
    if part and sentence.lower[part.end] == "out" and sentence.lower[part.end + 1] == "of":
        whole = _single(sentence, part.end + 2)
        if whole and whole.value in (3, 4, 5, 10, 100) and part.value < whole.value:
            return Numeral(index, whole.end, part.value / whole.value, None, None, Form.FRACTION, False)
    if over and sentence.lower[index + 1] == "in" and sentence.lower[index - 1] not in ("the", "no"):
        whole = _single(sentence, index + 2)
        if whole and over < whole.value <= 1_000 and _is_rate(sentence, whole.end, lower):
            return Numeral(index, whole.end, over / whole.value, None, None, Form.FRACTION, False)
    return None


def _of_a_whole(sentence: Sentence, index: int) -> bool:
    return sentence.lower[index] in ("of", "the", "its", "their") and sentence.lower[index + 1] != "dozen"


def _is_rate(sentence: Sentence, index: int, over: str) -> bool:
    # "one in five children", but not "one in 2015" nor "two in three days".
    following = sentence.lower[index]
    return over in UNITS and bool(following) and following.isalpha() and not following.startswith(_TIMES)


_TIMES = ("day", "week", "month", "year", "hour", "minute", "decade", "place", "cit", "villag", "town")


def _range_or_plain(sentence: Sentence, index: int, low: _Read) -> Numeral:
    """The range that begins at token `index` with the number `low`, else that number."""
    plain = Numeral(index, low.end, low.value, None, None, Form.PLAIN, low.digits, low.metres)
    at = low.end
    if sentence.lower[at] in _PERCENT or (sentence.lower[at] == "per" and sentence.lower[at + 1] == "cent"):
        at += 1 + (sentence.lower[at] == "per")
    joint = sentence.lower[at]
    before = sentence.lower[index - 1]
    if before in ("$", "£", "€"):
        before = sentence.lower[index - 2]
    between = joint == "and" and before == "between"
    if not (joint in _DASHES or joint in ("to", "or") or between):
        return plain
    if joint in _DASHES and at != low.end and not sentence.joined(at):
        return plain
    if joint in _DASHES and sentence.joined(at) != sentence.joined(at + 1):
        return plain
    if joint == "to" and before == "from" and _is_change(sentence, index - 2):
        return plain
    start = at + 1
    while sentence.lower[start] in ("$", "£", "€", "us"):
        start += 1
    high = _single(sentence, start)
    if high is None:
        return plain
    value = low.value
    if high.scaled and not low.scaled:
        scale = _scale_of(sentence, start, high)
        if value < high.value / scale:
            value = value * scale
    if joint == "to" and before == "by" and high.value > value * CHANGE:
        # "Rose by 120,000 to 1.4 million" tells how much and up to what.
        return plain
    if value >= high.value or (joint == "or" and (low.digits or high.value - value > 2)):
        return plain
    return Numeral(index, high.end, None, value, high.value, Form.RANGE, low.digits, high.metres)


def _is_change(sentence: Sentence, index: int) -> bool:
    return any(
        sentence.lower[k].startswith(_CHANGING)
        for k in range(max(index - 4, 0), index + 1)
    )  # fmt: skip


def _scale_of(sentence: Sentence, start: int, read: _Read) -> float | int:
    scale: float | int = 1
    for k in range(start, read.end):
        lower = sentence.lower[k]
        if lower in MAGNITUDES:
            scale *= MAGNITUDES[lower]
        elif lower in SUFFIXES and sentence.joined(k):
            scale *= SUFFIXES[lower]
    return scale


def _single(sentence: Sentence, index: int) -> _Read | None:
    if index >= len(sentence.tokens):
        return None
    token = sentence.tokens[index]
    if token.kind == "number":
        return _digits(sentence, index)
    if token.kind == "word":
        return _words(sentence, index)
    return None


def _digits(sentence: Sentence, index: int) -> _Read | None:
    text = sentence.tokens[index].text
    if len(text) > LONGEST:
        return None
    if text.isdecimal():
        pass
    elif _DIGITS.fullmatch(text):
        text = text.replace(",", "")
    elif _DOTTED.fullmatch(text):
        text = text.replace(".", "")
    else:
        return None
    end = index + 1
    while len(text) <= 9 and end - index < 4 and "." not in text and _is_group(sentence, end, index):
        text += sentence.tokens[end].text
        end += 1
    value: float | int = float(text) if "." in text else int(text)
    if sentence.joined(end) and sentence.lower[end] in SUFFIXES:
        suffix = sentence.lower[end]
        if suffix == "m" and _means_metres(sentence, index, end):
            return _Read(value, index + 1, True, False, True)
        return _Read(_times(value, SUFFIXES[suffix]), end + 1, True, True)
    return _magnified(sentence, value, end, True)


def _is_group(sentence: Sentence, at: int, first: int) -> bool:
    """Whether the token at `at` is three digits of a number written in groups ("280 000")."""
    token = sentence.tokens[at] if at < len(sentence.tokens) else None
    before = sentence.tokens[at - 1]
    return (
        token is not None
        and token.kind == "number"
        and len(token.text) == 3
        and token.text.isdigit()
        and before.text.isdigit()
        and len(sentence.tokens[first].text) <= 3
        and sentence.tokens[first].text != "0"
        and sentence.starts[at] == sentence.ends[at - 1] + 1
    )


def _means_metres(sentence: Sentence, index: int, suffix: int) -> bool:
    if sentence.lower[index - 1] in ("$", "£", "€", "₪", "₺") or sentence.tokens[suffix].text == "M":
        return False
    following = sentence.lower[suffix + 1]
    return not following or not following[0].isalpha() or following in _DIMENSIONS


_DIMENSIONS = words(
    """
    long wide high tall deep away from of north south east west above below off to inside outside
    into in up down underground radius
    """
)


def _magnified(sentence: Sentence, value: float | int, end: int, digits: bool) -> _Read:
    scaled = False
    while True:
        at = end + 1 if sentence.lower[end] == "-" and sentence.lower[end + 1] in MAGNITUDES else end
        if sentence.lower[at] not in MAGNITUDES or (sentence.lower[at] == "lakh" and not digits):
            return _Read(value, end, digits, scaled)
        value, end, scaled = _times(value, MAGNITUDES[sentence.lower[at]]), at + 1, True


def _times(value: float | int, scale: int) -> float | int:
    product = round(value * scale, 6)
    return int(product) if product == int(product) else product


def _words(sentence: Sentence, index: int) -> _Read | None:
    lower = sentence.lower[index]
    if lower in ("a", "an"):
        following = sentence.lower[index + 1]
        if following in MAGNITUDES and sentence.lower[index + 2] != "-":
            return _magnified(sentence, 1, index + 1, False)
        return None
    if lower in MAGNITUDES and sentence.lower[index - 1] not in ("per", "a"):
        return _magnified(sentence, 1, index, False) if lower == "dozen" else None
    if lower not in UNITS and lower not in TENS:
        return None
    total, current, end, scaled = 0, 0, index, False
    while end < len(sentence.tokens):
        lower = sentence.lower[end]
        if (
            lower in UNITS
            and current % (100 if UNITS[lower] > 9 else 10) == 0
            and (end == index or _binds(sentence, end))
        ):
            current += UNITS[lower]
        elif lower in TENS and current % 100 == 0 and (end == index or _binds(sentence, end)):
            current += TENS[lower]
        elif lower in MAGNITUDES and current:
            scale = MAGNITUDES[lower]
            scaled = True
            if scale <= 100:
                current *= scale
            else:
                total, current = total + current * scale, 0
        elif (
            lower == "-" and (sentence.lower[end + 1] in UNITS or sentence.lower[end + 1] in MAGNITUDES)
        ) or (
            lower == "and"
            and scaled
            and sentence.lower[end - 1] in ("hundred", "thousand")
            and _tail(sentence, end)
        ):
            pass
        elif lower == "and" and sentence.lower[end + 1] == "a" and sentence.lower[end + 2] == "half":
            at = end + 3
            if sentence.lower[at] in MAGNITUDES:
                return _magnified(sentence, total + current + 0.5, at, False)
            return _Read(total + current + 0.5, at, False)
        else:
            break
        end += 1
    if sentence.lower[end - 1] == "-":
        end -= 1
    return _Read(total + current, end, False, scaled)


def _binds(sentence: Sentence, at: int) -> bool:
    # "twenty five" and "a hundred and five" are one number; "killed five, six" and "twelve five" are not.
    before = sentence.lower[at - 1]
    if before == "-":
        return sentence.lower[at - 2] in TENS
    return before in MAGNITUDES or (before in TENS and sentence.lower[at] in UNITS) or before == "and"


def _tail(sentence: Sentence, at: int) -> bool:
    # "two hundred and five people", but "a hundred and five were hurt" reads alike: the first is commoner.
    return sentence.lower[at + 1] in UNITS or sentence.lower[at + 1] in TENS
