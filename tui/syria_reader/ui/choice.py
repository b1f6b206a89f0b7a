"""What the reader has chosen, and the way through its mentions. Knows no Textual."""

from typing import NamedTuple

from syria_reader.ui.highlights import Mark


class Choice(NamedTuple):
    """An item of a panel with its mentions in order; `at` is the one the reader stands on.

    `label` names it in a few words, `remark` says what it is.
    `peek` is true while the reader only looks from a panel and has not gone there.
    """

    panel: str
    row: int
    item: str
    label: str
    remark: str
    marks: tuple[Mark, ...]
    at: int = 0
    peek: bool = False

    @property
    def here(self) -> Mark:
        """The mention the reader stands on."""
        return self.marks[self.at]

    def step(self, by: int) -> "Choice":
        """The mention `by` further on; after the last comes the first."""
        return self.standing((self.at + by) % len(self.marks))

    def standing(self, at: int, peek: bool | None = None) -> "Choice":
        """The same item on mention `at`."""
        return self._replace(at=at, peek=self.peek if peek is None else peek)
