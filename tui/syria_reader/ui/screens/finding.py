"""The facts arriving on the screen: at once where the article is short, else from a process of their own."""

import asyncio
import gc
from typing import TYPE_CHECKING

from syria_reader.ui.panels import PANELS, UNKNOWN
from syria_reader.ui.screens.choosing import ChoosingScreen

if TYPE_CHECKING:
    from syria_reader.ui.catalogue import Catalogue
    from syria_reader.ui.choice import Choice

LONG = 60_000
"""Characters from which an article is analysed in the background: below, it takes less than a moment."""


class FindingScreen(ChoosingScreen):
    """Finds the facts after the first paint and fills panels and text with them."""

    def _find_facts(self) -> None:
        """Begin; what is slow goes on while keys are pressed."""
        gc.freeze()
        gc.enable()
        if self._reading.analysed or len(self._article.text) < LONG:
            from syria_reader.ui.catalogue import Catalogue

            self._show_facts(Catalogue(self._article, self._reading.facts))
        else:
            self.run_worker(self._find_in_background(), exclusive=True)

    async def _find_in_background(self) -> None:
        from syria_reader.ui.background import analyse_in_background
        from syria_reader.ui.catalogue import Catalogue

        whole = False
        async for facts, whole in analyse_in_background(self._article):
            catalogue = Catalogue(self._article, facts)
            for _ in catalogue.mark_in_steps():
                await asyncio.sleep(0)
            self._show_facts(catalogue)
            if not whole:
                for name in PANELS[1:]:
                    self.panels[name].count = f"{len(self.panels[name])} {UNKNOWN}"
            else:
                self._reading.keep(facts)
        if not whole:
            self.say("the analysis of this article failed; the text is whole")

    def _show_facts(self, catalogue: "Catalogue") -> None:
        from syria_reader.facts.lexicon import open_lexicon

        before, self.catalogue = self.choice, catalogue
        for name in PANELS[1:]:
            self.panels[name].fill(*catalogue.rows(name))
        self.text.show_marks(catalogue.highlights)
        if before is not None and before.panel in PANELS:
            self._choose_again(catalogue, before)
        self._views.facts_came()
        self._lay_out()
        for note in open_lexicon().notes:
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
