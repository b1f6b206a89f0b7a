"""Copying what is read, with its source."""

import os
from typing import TYPE_CHECKING

from syria_reader.reading import Reading
from syria_reader.ui.cells import fit
from syria_reader.ui.citing.citation import in_a_line, in_json
from syria_reader.ui.citing.clipboard import can_copy
from syria_reader.ui.citing.quotation import Quotation, first_sentence, sentence_at
from syria_reader.ui.typesetting import Position

if TYPE_CHECKING:
    from syria_reader.ui.screens.choosing import ChoosingScreen

_SHOWN = 48
"""Cells of the words that the remark shows."""


class Copying:
    """What y and Y do; it remembers what was copied last, for a second y shows it."""

    def __init__(self, screen: "ChoosingScreen", reading: Reading) -> None:
        self._screen = screen
        self._reading = reading
        self._last = ""

    def cite(self, form: str) -> None:
        """Copy the citation of the chosen mention's sentence, or of the first one in view."""
        quotation = self._quotation()
        if quotation is None:
            self._screen.say("nothing to copy in this article")
            return
        make = in_json if form == "json" else in_a_line
        self._copy(make(self._reading, quotation), quotation.words)

    def _quotation(self) -> Quotation | None:
        screen = self._screen
        if screen.choice is not None:
            return sentence_at(screen.article, screen.choice.here.start)
        text = screen.text
        last = text.page.position_at(text.scroll_offset.y + max(text.size.height, 1))
        if text.at_end:
            last = Position(len(screen.article.blocks), 0)
        return first_sentence(screen.article, text.top, last)

    def _copy(self, words: str, remark: str) -> None:
        again = words == self._last
        self._last = words
        self._screen.app.copy_to_clipboard(words)
        if again or not can_copy(os.environ):
            from syria_reader.ui.screens.by_hand import ByHandScreen

            self._screen.app.push_screen(ByHandScreen(words))
        else:
            self._screen.say(
                f"copied: {fit(remark, _SHOWN)}   {self._screen.key('copy')} again shows it whole"
            )
