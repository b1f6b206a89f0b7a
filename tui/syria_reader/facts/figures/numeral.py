"""A number as it is written, and its value."""


class Form:
    """How a number is written. No enumeration, whose members take ten times as long to get."""

    PLAIN = "plain"
    VAGUE = "vague"
    RANGE = "range"
    FRACTION = "fraction"


class Numeral:
    """Tokens `first` up to `end` (exclusive) of a sentence. `value` is None where `low` and `high` bound it.

    `digits` tells a number written in digits. `metres` says its suffix "m" can mean metres as well.
    """

    __slots__ = ("digits", "end", "first", "form", "high", "low", "metres", "value")

    def __init__(
        self, first: int, end: int, value: float | int | None, low: float | int | None,
        high: float | int | None, form: str, digits: bool, metres: bool = False,
    ) -> None:  # fmt: skip
        self.first = first
        self.end = end
        self.value = value
        self.low = low
        self.high = high
        self.form = form
        self.digits = digits
        self.metres = metres
