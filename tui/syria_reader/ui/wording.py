"""Facts in a reader's words."""

import re
from typing import NamedTuple

from syria_reader.facts import Category, Hedge, Statistic
from syria_reader.text import visible

_BOUND = {
    Hedge.NONE: "",
    Hedge.AT_LEAST: "≥",
    Hedge.MORE_THAN: ">",
    Hedge.ABOUT: "~",
    Hedge.AT_MOST: "≤",
    Hedge.FEWER_THAN: "<",
    Hedge.POSSIBLY: "?",
}
_HEDGE_WORDS = {
    Hedge.AT_LEAST: "at least",
    Hedge.MORE_THAN: "more than",
    Hedge.ABOUT: "about",
    Hedge.AT_MOST: "as many as",
    Hedge.FEWER_THAN: "fewer than",
    Hedge.POSSIBLY: "possibly",
}
_OUTCOME = {Category.KILLED, Category.INJURED, Category.MISSING, Category.DETAINED, Category.DISPLACED}
_SAYS_OUTCOME = re.compile(
    r"(?i)\b(kill|dead|deaths?|died?|bod(?:y|ies)|fatalit|injur|wound|missing|detain|arrest|displac|casualt|prisoner|hostage)"
)
_CURRENCY = {"USD": "$", "EUR": "€", "GBP": "£"}
_PRONOUNS = {"those numbers", "that number", "this number", "these numbers", "others", "those", "them"}


class Figure(NamedTuple):
    """A statistic as a row: the number with its bound, what is counted, who says so (empty if nobody)."""

    value: str
    what: str
    who: str


def figure(statistic: Statistic, part: bool = False) -> Figure:
    """`statistic` as the columns of a row; a part is told as one: "of them civilians"."""
    value = _number(statistic)
    bound = _BOUND[statistic.hedge]
    what = f"of them {visible(statistic.counted or '')}".rstrip() if part else _what(statistic)
    return Figure(f"{bound} {value}" if bound else value, what, "" if part else _who(statistic))


def counted_alone(statistic: Statistic) -> str:
    """What `statistic` counts, where its category is told: "residents", or nothing for people."""
    counted = visible(statistic.counted or "")
    known = {*_PRONOUNS, "people", statistic.unit.lower(), f"{statistic.category}"}
    return "" if counted.lower() in known else counted


def figure_in_words(statistic: Statistic) -> str:
    """`statistic` as a phrase: "more than 280,000 people displaced: U.N."."""
    phrase, who = spoken(statistic)
    return f"{phrase}: {who}" if who else phrase


def spoken(statistic: Statistic, part: bool = False) -> tuple[str, str]:
    """`statistic` in words, and who says so; a part is told as one: "at least 111 of them civilians"."""
    hedge = visible(statistic.hedge_text or "") or _HEDGE_WORDS.get(statistic.hedge, "")
    told = figure(statistic, part)
    return " ".join(words for words in (hedge, _number(statistic), told.what) if words), told.who


def _who(statistic: Statistic) -> str:
    return re.sub(r"(?i)^the\s+", "", visible(statistic.attributed_to or ""))


def _number(statistic: Statistic) -> str:
    """The number as the article writes it, digits grouped; a vague word as its bounds."""
    text = visible(statistic.text)
    if statistic.value is None and statistic.low is not None and not any(c.isdigit() for c in text):
        if statistic.high is None:
            return f"{statistic.low:,}+"
        return f"{statistic.low:,}–{statistic.high:,}"
    if text.isdigit() and len(text) > 3:
        text = f"{int(text):,}"
    elif isinstance(statistic.value, int) and not any(c.isdigit() for c in text):
        text = f"{statistic.value:,}"
    if statistic.unit == "percent":
        return f"{text} %"
    return _CURRENCY.get(statistic.unit, "") + text


def _what(statistic: Statistic) -> str:
    unit = statistic.unit
    counted = visible(statistic.counted or "")
    if counted.lower() in _PRONOUNS:
        counted = ""
    if unit == "people":
        what = counted or ("" if statistic.category is Category.REFUGEES else "people")
        if statistic.category in _OUTCOME and not _SAYS_OUTCOME.search(what):
            what = f"{what} {statistic.category}"
        elif statistic.category is Category.REFUGEES and "refugee" not in what.lower():
            what = f"{what}, refugees" if what else "refugees"
        return what.removeprefix("people ") if what.startswith("people people") else what
    if unit in _CURRENCY or unit == "percent":
        return counted
    if len(unit) == 3 and unit.isupper():
        return f"{unit} {counted}".strip()
    if (
        counted
        and unit.lower() not in counted.lower()
        and statistic.category
        in (
            Category.DISTANCE,
            Category.DURATION,
            Category.TERRITORY,
        )
    ):
        return f"{unit} {counted}"
    return counted or unit
