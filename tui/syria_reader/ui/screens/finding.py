"""The facts arriving on the screen: in slices for a short article, else from a process of their own."""

import asyncio
import gc
from time import monotonic
from typing import TYPE_CHECKING

from syria_reader.ui.panels import PANELS, UNKNOWN
from syria_reader.ui.screens.pacing import BREATH, Pace
from syria_reader.ui.screens.reading_on import ReadingOnScreen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from syria_reader.ui.catalogue import Catalogue
    from syria_reader.ui.choice import Choice

LONG = 60_000
"""Characters from which an article is analysed in the background: below, it takes less than a moment."""
SLICE = 0.008
"""Seconds of a short article's analysis between which keys are answered."""
_ALL = 100
_DONE = object()


class FindingScreen(ReadingOnScreen):
    """Finds the facts after the first paint and fills panels and text with them."""

    _slices: "Iterator[None] | None" = None
    _has_begun = False

    def _find_facts(self) -> None:
        """Begin, where no key has asked for facts before; what is slow goes on while keys are pressed."""
        if self._has_begun:
            return
        self._has_begun = True
        if not gc.isenabled():  # the start is over; what is read later may be let go
            gc.freeze()
            gc.enable()
        self.text.show_ticks()
        if self._partial:
            self._read_on()
        else:
            self._analyse()

    def _analyse(self) -> None:
        if self._reading.analysed or len(self._article.text) < LONG:
            slices = self._slices = self._reading.analyse_in_slices()
            if self._reading.analysed:
                self._hurry()
            else:
                self.run_worker(self._find_in_slices(slices), exclusive=True)
        else:
            self.run_worker(self._find_in_background(), exclusive=True)

    async def _find_in_slices(self, slices: "Iterator[None]") -> None:
        while self._slices is slices:
            end = monotonic() + SLICE
            while monotonic() < end:
                if next(slices, _DONE) is _DONE:
                    self._hurry()
                    return
            await asyncio.sleep(BREATH)

    def _hurry(self) -> None:
        """Do at once what is left of an analysis in slices: a key asks for its facts."""
        self._find_facts()
        if self._slices is not None:
            from syria_reader.ui.catalogue import Catalogue

            slices, self._slices = self._slices, None
            for _ in slices:
                pass
            from syria_reader.facts.lexicon import open_lexicon

            self._show_facts(Catalogue(self._article, self._reading.facts), open_lexicon().notes)

    @property
    def catalogue(self) -> "Catalogue | None":
        """What was found; None only while it is looked for in a process of its own."""
        self._hurry()
        return super().catalogue

    def rows_wanted(self) -> None:
        """A key is meant for the rows of a panel that has none yet."""
        self._hurry()

    async def _find_in_background(self) -> None:
        from syria_reader.ui.background import analyse_in_background
        from syria_reader.ui.catalogue import Catalogue

        pace = Pace(self)
        percent = 0
        async for percent, facts, notes in analyse_in_background(self._article, pace.breathe):
            if facts is not None:
                catalogue = await pace.go_through(Catalogue.in_slices(self._article, facts))
                if percent == _ALL:
                    self._reading.keep(facts)
                await pace.rest()
                self._show_facts(catalogue, notes)
            if percent == _ALL or pace.is_resting:
                self._tell_progress(percent)
        if percent != _ALL:
            self.say("the analysis of this article failed; the text is whole")

    def _tell_progress(self, percent: int) -> None:
        """Show beside what is found so far how much of the analysis is done."""
        share = f" · {percent} %" if percent else f" {UNKNOWN}"
        for name in PANELS[1:]:
            panel = self.panels[name]
            found = str(len(panel)) if self._catalogue is not None else ""
            panel.tell(found if percent == _ALL else f"{found}{share}".strip(" ·"))

    def _show_facts(self, catalogue: "Catalogue", notes: "Sequence[str]") -> None:
        before, self._catalogue = self.choice, catalogue
        arranged = self.arrangement(self.size)
        for name in PANELS[1:]:
            self.panels[name].fill(*catalogue.rows(name))
        self.text.show_marks(catalogue.highlights)
        if before is not None and before.panel in PANELS:
            self._choose_again(catalogue, before)
        self._views.facts_came()
        if arranged != self.arrangement(self.size):
            self._lay_out()
        self._resume()
        for note in notes:
            self.say(note)

    def _choose_again(self, catalogue: "Catalogue", before: "Choice") -> None:
        """Choose the item that now has the words that were chosen when less was known."""
        words = before.here.start, before.here.end, before.panel
        mark = next((m for m in catalogue.marks if (m.start, m.end, m.kind) == words), None)
        choice = catalogue.choice_of(mark) if mark is not None else None
        if choice is not None:
            self._choose(choice.standing(choice.at, before.peek))
        else:
            self.forget_choice()
