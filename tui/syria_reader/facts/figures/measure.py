"""The unit of measure or money a number is given in."""

from typing import NamedTuple

from syria_reader.facts.figures import units
from syria_reader.facts.figures.nouns import singular
from syria_reader.facts.figures.numeral import Numeral
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.statistic import Category

_TABLES: tuple[tuple[dict[str, str], Category | None], ...] = (
    (units.DISTANCE, Category.DISTANCE),
    (units.TIME, Category.DURATION),
    (units.AREA, Category.TERRITORY),
    (units.OTHER, None),
)
_UNITS = units.TIME.keys() | units.DISTANCE.keys() | units.OTHER.keys() | units.AREA.keys()


class Measure(NamedTuple):
    """`unit` as the facts document writes it; number and unit take tokens `first` up to `end` (exclusive).

    `category` is what such a measure tells; None for weights and the like, which are counts of something.
    """

    unit: str
    category: Category | None
    first: int
    end: int


def read_measure(sentence: Sentence, numeral: Numeral) -> Measure | None:
    """The measure of `numeral`, or None where it counts things."""
    return _money(sentence, numeral) or _behind(sentence, numeral)


def _money(sentence: Sentence, numeral: Numeral) -> Measure | None:
    before = sentence.lower[numeral.first - 1]
    if before in units.SYMBOLS:
        code = units.SYMBOLS[before]
        first = numeral.first - 1
        if before == "$" and sentence.joined(first):
            letters = sentence.tokens[first - 1].text
            if letters in units.DOLLARS:
                code, first = units.DOLLARS[letters], first - 1
        end = numeral.end
        if sentence.lower[end] in ("dollar", "dollars"):
            end += 1
        return Measure(code, Category.MONEY, first, end)
    for at in (numeral.first - 1, numeral.end):
        if 0 <= at < len(sentence.tokens) and sentence.tokens[at].text in units.CODES:
            return Measure(
                sentence.tokens[at].text, Category.MONEY, min(at, numeral.first), max(at + 1, numeral.end)
            )
    first = numeral.first - 1
    stopped = sentence.lower[first] == "." and sentence.joined(first)
    prefix = sentence.tokens[first - stopped].text if first - stopped >= 0 else ""
    if prefix in units.PREFIXES:
        return Measure(units.PREFIXES[prefix], Category.MONEY, first - stopped, numeral.end)
    at = numeral.end
    at += sentence.lower[at] in ("of", "-")
    noun = singular(sentence.lower[at])
    pair = (sentence.lower[at], singular(sentence.lower[at + 1]))
    if pair in units.NATIONAL_MONEY:
        return Measure(units.NATIONAL_MONEY[pair], Category.MONEY, numeral.first, at + 2)
    if noun in units.MONEY_WORDS and not _weighs(sentence, noun, at):
        if noun in ("cent", "real", "won", "rand") and sentence.lower[at] == noun and noun != "cent":
            return None
        return Measure(units.MONEY_WORDS[noun], Category.MONEY, numeral.first, at + 1)
    return None


def _weighs(sentence: Sentence, noun: str, at: int) -> bool:
    return noun == "pound" and (
        sentence.lower[at + 1] == "of"
        or sentence.lower[at - 1] == "-"
        or sentence.lower[at + 1].startswith("bomb")
    )


def _behind(sentence: Sentence, numeral: Numeral) -> Measure | None:
    at = numeral.end
    lower = sentence.lower[at]
    if lower in ("%", "percent", "pct", "percentage"):
        end = at + 1 + (lower == "percentage" and sentence.lower[at + 1].startswith("point"))
        return Measure("percent", Category.SHARE, numeral.first, end)
    if lower == "per" and sentence.lower[at + 1] == "cent":
        return Measure("percent", Category.SHARE, numeral.first, at + 2)
    if numeral.metres:
        return Measure("metres", Category.DISTANCE, numeral.first, at + 1)
    if lower == "-" and sentence.joined(at):
        at += 1
    if lower == "-" and sentence.lower[at] == "plus":
        at += 1
    if lower == "+":
        at += 1
    if lower == "or" and sentence.lower[at + 1] in ("more", "so"):
        at += 2
    if sentence.lower[at] in ("full", "consecutive", "straight", "more", "additional", "further"):
        at += singular(sentence.lower[at + 1]) in units.TIME
    if sentence.lower[at] == "of" and singular(sentence.lower[at + 1]) in _UNITS:
        at += 1
    return _measured(sentence, numeral, at)


def _measured(sentence: Sentence, numeral: Numeral, at: int) -> Measure | None:
    lower, noun = sentence.lower[at], singular(sentence.lower[at])
    following = singular(sentence.lower[at + 1])
    if lower in ("square", "sq", "sq."):
        skip = at + 1 + (sentence.lower[at + 1] == ".")
        squared = {"km": "km2", "miles": "mi2", "metres": "m2", "feet": "ft2"}
        unit = squared.get(
            units.DISTANCE.get(
                singular(sentence.lower[skip]), "metres" if sentence.lower[skip] == "m" else ""
            )
        )
        return Measure(unit, Category.TERRITORY, numeral.first, skip + 1) if unit else None
    if lower in ("km", "m", "mi") and sentence.joined(at + 1) and sentence.lower[at + 1] in ("2", "²"):
        return Measure(
            {"km": "km2", "m": "m2", "mi": "mi2"}[lower], Category.TERRITORY, numeral.first, at + 2
        )
    if lower == "cubic" and following in units.DISTANCE:
        unit = {"metres": "m3", "feet": "ft3"}.get(units.DISTANCE[following], "km3")
        end = at + 2
        if sentence.lower[end] == "per" or sentence.lower[end] == "a":
            return Measure(
                f"{unit}/s" if sentence.lower[end + 1] == "second" else unit, None, numeral.first, end
            )
        return Measure(unit, None, numeral.first, end)
    if lower == "nautical" and following == "mile":
        return Measure("nautical miles", Category.DISTANCE, numeral.first, at + 2)
    if sentence.joined(at) and lower == "h":
        return Measure("hours", Category.DURATION, numeral.first, at + 1)
    for table, category in _TABLES:
        unit = table.get(lower) or table.get(noun)
        if unit and sentence.tokens[at].kind == "word":
            return Measure(unit, category, numeral.first, at + 1)
    return None
