"""Figures read as a person would say them, with symbols in a row and with words at the foot."""

import pytest

from syria_reader.article import Span
from syria_reader.facts import Category, Hedge, Statistic
from syria_reader.ui.wording import figure, figure_in_words


def statistic(text, value=None, low=None, high=None, **fields):
    given = {
        "unit": "people", "counted": None, "category": Category.COUNT_OTHER, "hedge": Hedge.NONE,
        "hedge_text": None, "attributed_to": None,
    } | fields  # fmt: skip
    return Statistic(
        "s1", 0, len(text), text, value, low, high,
        since=None, sentence=Span(0, 1), rule="rule", confidence=1.0, **given,
    )  # fmt: skip


KILLED, DISPLACED, MONEY = Category.KILLED, Category.DISPLACED, Category.MONEY
MOST, MORE, LEAST = Hedge.AT_MOST, Hedge.MORE_THAN, Hedge.AT_LEAST
LESS, MAYBE = Hedge.FEWER_THAN, Hedge.POSSIBLY
FIGURES = {
    "killed, at most": (
        statistic("826", 826, counted="people", category=KILLED, hedge=MOST, hedge_text="as many as"),
        ("≤ 826", "people killed", ""),
        "as many as 826 people killed",
    ),
    "displaced, more than, with its source": (
        statistic("280,000", 280_000, category=DISPLACED, hedge=MORE, attributed_to="The U.N."),
        ("> 280,000", "people displaced", "U.N."),
        "more than 280,000 people displaced: U.N.",
    ),
    "the article's own hedge is said": (
        statistic("40", 40, category=KILLED, hedge=MORE, hedge_text="upwards of"),
        ("> 40", "people killed", ""),
        "upwards of 40 people killed",
    ),
    "nobody is named twice killed": (
        statistic("111", 111, counted="civilians killed", category=KILLED),
        ("111", "civilians killed", ""),
        "111 civilians killed",
    ),
    "the dead are killed": (
        statistic("12", 12, counted="bodies", category=KILLED, hedge=LEAST),
        ("≥ 12", "bodies", ""),
        "at least 12 bodies",
    ),
    "pronoun": (
        statistic("1.5 million", 1_500_000, counted="those numbers", category=DISPLACED, hedge=MAYBE),
        ("? 1.5 million", "people displaced", ""),
        "possibly 1.5 million people displaced",
    ),
    "digits are grouped": (
        statistic("12500", 12_500, counted="families", unit="families"),
        ("12,500", "families", ""),
        "12,500 families",
    ),
    "a number in words is a figure": (
        statistic("twenty-two", 22, counted="soldiers", category=Category.FIGHTERS),
        ("22", "soldiers", ""),
        "22 soldiers",
    ),
    "range": (
        statistic("2,000-3,000", None, 2000, 3000, counted="fighters", category=Category.FIGHTERS),
        ("2,000-3,000", "fighters", ""),
        "2,000-3,000 fighters",
    ),
    "vague word with both bounds": (
        statistic("Thousands", None, 2000, 9999, counted="residents"),
        ("2,000–9,999", "residents", ""),
        "2,000–9,999 residents",
    ),
    "vague word without an upper bound": (
        statistic("countless", None, 100, None, counted="villages", unit="villages"),
        ("100+", "villages", ""),
        "100+ villages",
    ),
    "dollars": (
        statistic("4.7 billion", 4.7e9, unit="USD", category=MONEY, hedge=Hedge.ABOUT),
        ("~ $4.7 billion", "", ""),
        "about $4.7 billion",
    ),
    "another currency": (
        statistic("900 million", 9e8, unit="SYP", category=MONEY),
        ("900 million", "SYP", ""),
        "900 million SYP",
    ),
    "per cent": (
        statistic("80", 80, unit="percent", counted="of the city", category=Category.SHARE, hedge=LESS),
        ("< 80 %", "of the city", ""),
        "fewer than 80 % of the city",
    ),
    "distance": (
        statistic("25", 25, unit="km", category=Category.DISTANCE),
        ("25", "km", ""),
        "25 km",
    ),
    "territory": (
        statistic("1,200", 1200, unit="square km", counted="farmland", category=Category.TERRITORY),
        ("1,200", "square km farmland", ""),
        "1,200 square km farmland",
    ),
    "duration": (
        statistic("13", 13, unit="years", category=Category.DURATION, attributed_to="AP"),
        ("13", "years", "AP"),
        "13 years: AP",
    ),
    "refugees": (
        statistic("3 million", 3_000_000, category=Category.REFUGEES),
        ("3 million", "refugees", ""),
        "3 million refugees",
    ),
    "line ends inside the words": (
        statistic("1.5\nmillion", 1_500_000, counted="displaced \n people", attributed_to="the\nU.N."),
        ("1.5 million", "displaced people", "U.N."),
        "1.5 million displaced people: U.N.",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("given", "columns", "words"), FIGURES.values(), ids=FIGURES)
def test_figure(given, columns, words):
    assert figure(given) == columns
    assert figure_in_words(given) == words


@pytest.mark.parametrize("hedge", Hedge)
@pytest.mark.parametrize("category", Category)
def test_every_hedge_and_category_has_words(hedge, category):
    given = statistic("30", 30, hedge=hedge, category=category, attributed_to="the army")
    row = figure(given)
    assert row.value.endswith("30")
    assert (row.value == "30") == (hedge is Hedge.NONE)
    assert row.what
    assert figure_in_words(given).endswith(": army")


UNSAFE = "\x1b[31m8\u202e\u200b26\x9b\x07"


def test_figures_are_safe_to_show():
    given = statistic(UNSAFE, 826, counted=f"people{UNSAFE}", attributed_to=f"U.N.{UNSAFE}")
    shown = "".join(figure(given)) + figure_in_words(given)
    assert shown.isprintable()
    assert "\u202e" not in shown
