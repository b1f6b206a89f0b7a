"""A number as it is written, and its value."""

from enum import StrEnum
from typing import NamedTuple


class Form(StrEnum):
    """How a number is written; it becomes part of the rule's name."""

    PLAIN = "plain"
    VAGUE = "vague"
    RANGE = "range"
    FRACTION = "fraction"


class Numeral(NamedTuple):
    """Tokens `first` up to `end` (exclusive) of a sentence. `value` is None where `low` and `high` bound it.

    `digits` tells a number written in digits. `metres` says its suffix "m" can mean metres as well.
    """

    first: int
    end: int
    value: float | int | None
    low: float | int | None
    high: float | int | None
    form: Form
    digits: bool
    metres: bool = False
