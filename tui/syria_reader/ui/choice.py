"""What the reader has chosen, and the way through its mentions. Knows no Textual."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from syria_reader.ui.highlights import Mark

if TYPE_CHECKING:
    from syria_reader.ui.search.hits import Hits


class Choice(NamedTuple):
    """An item of a panel with its mentions in order; `at` is the one the reader stands on.

    `label` names it in a few words, `remark` says what it is.
    `peek` is true while the reader only looks from a panel and has not gone there.
    What a search has found is a choice as well: its panel is "search", and its marks are `hits`. While more
    are found before it, the hit the reader stands on, `hit`, gets another number.
    """

    panel: str
    row: int
    item: str
    label: str
    remark: str
    marks: Sequence[Mark]
    at: int = 0
    peek: bool = False
    hits: "Hits | None" = None
    hit: Mark | None = None

    @property
    def here(self) -> Mark:
        """The mention the reader stands on."""
        return self.hit or self.marks[self.at]

    @property
    def progress(self) -> str:
        """Which mention of how many; how many so far while they are still being looked for."""
        if self.hits is None:
            return f"{self.at + 1} of {len(self.marks)}"
        if not self.hits.complete:
            return f"{len(self.hits)}+"
        return f"{self.hits.at_or_after(self.here.start) + 1} of {len(self.hits)}"

    def step(self, by: int) -> "Choice":
        """The mention `by` further on; after the last comes the first."""
        return self.standing((self.at + by) % len(self.marks))

    def standing(self, at: int, peek: bool | None = None) -> "Choice":
        """The same item on mention `at`."""
        hit = self.marks[at] if self.hits is not None else None
        return self._replace(at=at, peek=self.peek if peek is None else peek, hit=hit)
