"""How many, and who says so."""

from enum import StrEnum
from typing import NamedTuple

from syria_reader.article import Span


class Category(StrEnum):
    """What a figure tells."""

    KILLED = "killed"
    INJURED = "injured"
    MISSING = "missing"
    DETAINED = "detained"
    DISPLACED = "displaced"
    REFUGEES = "refugees"
    FIGHTERS = "fighters"
    STRIKES = "strikes"
    EQUIPMENT = "equipment"
    BUILDINGS = "buildings"
    MONEY = "money"
    TERRITORY = "territory"
    DISTANCE = "distance"
    DURATION = "duration"
    SHARE = "share"
    COUNT_OTHER = "count-other"


PEOPLE = {
    Category.KILLED, Category.INJURED, Category.MISSING, Category.DETAINED, Category.DISPLACED,
    Category.REFUGEES,
}  # fmt: skip
"""What tells what became of people."""


class Hedge(StrEnum):
    """How firmly a figure is given."""

    NONE = "none"
    AT_LEAST = "at-least"
    MORE_THAN = "more-than"
    ABOUT = "about"
    AT_MOST = "at-most"
    FEWER_THAN = "fewer-than"
    POSSIBLY = "possibly"


class CountType(StrEnum):
    """Whether a figure tells of one event, sums up a time or is part of another figure."""

    NEW = "new"
    CUMULATIVE = "cumulative"
    SUBSET = "subset"
    UNKNOWN = "unknown"


class Statistic(NamedTuple):
    """A figure. `start` and `end` index the article's text, as `sentence` does; `text` is the number phrase.

    `value` is None for a range or a vague word, whose bounds are `low` and `high` (`high` None: unbounded).
    `unit` is people, an ISO 4217 code, km, percent …, else the plural noun; `counted` the noun phrase.
    `attributed_to` is who gives the figure, as named in the article; `since` the words for its time frame.
    """

    id: str
    start: int
    end: int
    text: str
    value: float | int | None
    low: float | int | None
    high: float | int | None
    unit: str
    counted: str | None
    category: Category
    hedge: Hedge
    hedge_text: str | None
    attributed_to: str | None
    since: str | None
    sentence: Span
    rule: str
    confidence: float
    part_of: str | None = None
    """The id of the figure this one is part of."""
    count_type: CountType = CountType.UNKNOWN
    place: str | None = None
    """The id of the place the sentence says the figure is about."""
    status_group: str | None = None
    """Who is counted: civilians, combatants, children, women … None where the words name none, or several."""
