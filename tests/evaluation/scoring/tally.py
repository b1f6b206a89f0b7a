"""What every scorer hands back: counts that add up over reports, and the misses to look at."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Miss:
    """One disagreement between gold and extractor, with the words around it."""

    report: str
    what: str
    text: str
    context: str = ""


@dataclass
class Tally:
    """Right answers out of what was wanted and out of what was given."""

    right_of_wanted: int = 0
    wanted: int = 0
    right_of_given: int = 0
    given: int = 0

    def __iadd__(self, other: "Tally") -> "Tally":
        self.right_of_wanted += other.right_of_wanted
        self.wanted += other.wanted
        self.right_of_given += other.right_of_given
        self.given += other.given
        return self

    @property
    def precision(self) -> float:
        return self.right_of_given / self.given if self.given else 0.0

    @property
    def recall(self) -> float:
        return self.right_of_wanted / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def note(self, right: bool) -> None:
        """Counts one answer where wanted and given are the same thing (an accuracy)."""
        self.right_of_wanted += right
        self.right_of_given += right
        self.wanted += 1
        self.given += 1


@dataclass
class Scores:
    """Tallies by name, and the misses behind them."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    misses: list[Miss] = field(default_factory=list)

    def tally(self, name: str) -> Tally:
        return self.tallies.setdefault(name, Tally())

    def add(self, other: "Scores") -> None:
        for name, tally in other.tallies.items():
            own = self.tally(name)
            own += tally
        self.misses += other.misses


def around(text: str, start: int, end: int, reach: int = 50) -> str:
    """The words around a span on one line, the span itself in brackets."""
    before, inside, after = text[max(0, start - reach) : start], text[start:end], text[end : end + reach]
    return f"{before}[{inside}]{after}".replace("\n", " ")
