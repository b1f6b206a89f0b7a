"""A figure as words."""

from syria_reader.facts import Hedge, Statistic

_HEDGES = {
    Hedge.NONE: "",
    Hedge.AT_LEAST: "at least",
    Hedge.MORE_THAN: "more than",
    Hedge.ABOUT: "about",
    Hedge.AT_MOST: "at most",
    Hedge.FEWER_THAN: "fewer than",
    Hedge.POSSIBLY: "possibly",
}


def amount(statistic: Statistic) -> str:
    """The number as the article writes it, with its hedge and unit: "at least $1.5 million", "62 %".

    A vague word has its bounds behind it.
    """
    number = statistic.text
    if statistic.unit == "percent":
        number += " %"
    elif _is_currency(statistic.unit):
        number = f"{statistic.unit} {number}"
    if statistic.value is None and statistic.low is not None and not any(c.isdigit() for c in number):
        upper = "or more" if statistic.high is None else f"to {statistic.high:,}"
        number += f" ({statistic.low:,} {upper})"
    return f"{_HEDGES[statistic.hedge]} {number}".lstrip()


def _is_currency(unit: str) -> bool:
    return len(unit) == 3 and unit.isupper()
