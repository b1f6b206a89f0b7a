"""The rest of a long article is read while its beginning is on the screen."""

import gc

from syria_reader.ui.row_list import section_rows
from syria_reader.ui.screens.choosing import ChoosingScreen
from syria_reader.ui.screens.pacing import Pace

_OF_BEGINNING = frozenset(
    {
        "panel", "step_pane", "help", "toggle_marks", "alone", "next_theme", "command_palette", "clear",
        "close", "quit", "scroll_lines", "scroll_pages", "scroll_top", "section", "step_section",
    }
)  # fmt: skip
"""Actions that do the same whether the rest is there or not, or ask for it where they must."""


class ReadingOnScreen(ChoosingScreen):
    """Shows the beginning until all is read; a key that needs the rest has it read at once."""

    def prepare(self, action: str) -> None:
        """Have the article whole where `action` needs that."""
        if self._partial and action not in _OF_BEGINNING:
            self.rest_wanted()

    def rest_wanted(self) -> None:
        """Read the rest now."""
        if self._partial:
            self._reading.read_all()
            self._show_all()

    def _want_section(self, number: int) -> None:
        """Read the rest now where section `number` is not in the beginning."""
        if number > len(self._article.sections):
            self.rest_wanted()

    def _read_on(self) -> None:
        self.run_worker(self._read_rest(), group="reading on")

    async def _read_rest(self) -> None:
        pace = Pace(self)
        gc.disable()  # what is read stays: looking through it for garbage takes 15 ms at a time
        try:
            await pace.go_through(self._reading.read_on())
        finally:
            gc.freeze()
            gc.enable()
        await pace.rest()
        self.rest_wanted()
        await pace.breathe()
        self._analyse()

    def _show_all(self) -> None:
        self._partial = False
        self._article = article = self._reading.article
        self.text.go_on(article)
        before = self.arrangement(self.size)
        self.panels["contents"].fill(section_rows(article), len(article.sections))
        if before != self.arrangement(self.size):
            self._lay_out()
        self._read_section(self._section_at(self.text.place.position))
        self._show_bars(self._remark)

    def _analyse(self) -> None:
        """Find the facts of an article that is whole."""
        raise NotImplementedError
