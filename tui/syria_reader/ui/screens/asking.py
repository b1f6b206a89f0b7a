"""Asking at the foot for another source: a file, an address, or a text that is pasted."""

import os
from typing import TYPE_CHECKING

from syria_reader.ui.commands import Moment, Scope
from syria_reader.ui.completion import complete
from syria_reader.ui.drawing.prompt_line import Prompt, prompt_line
from syria_reader.ui.screens.prompting import Prompting
from syria_reader.ui.search.entry import Entry

if TYPE_CHECKING:
    from syria_reader.ui.screens.foot import FootScreen
    from syria_reader.ui.screens.turning import Turning

_SHOWN = 4
"""Names that are shown of those a file may have."""


class Asking(Prompting):
    """What is asked for is opened as what a person typed. Words of several lines are read themselves."""

    SCOPE = Scope.SOURCE
    LONGEST = 8_000

    def __init__(self, screen: "FootScreen", turning: "Turning") -> None:
        super().__init__(screen)
        self._turning = turning
        self._status = ""

    def start(self) -> None:
        """Open the prompt."""
        self._open = True
        self._show()

    def type(self, words: str) -> None:
        """Put words in at the cursor; a text of several lines is what is to be read."""
        words = words.replace("\r\n", "\n").replace("\r", "\n")
        if "\n" in words.strip():
            self.close()
            self._turning.open_pasted(words)
        else:
            super().type(words.strip() if len(words) > 1 else words)

    def _show(self) -> None:
        prompt = Prompt(self._entry, "  open ", self._status, moment=Moment.ASKING)
        self._foot.bottom.show(lambda width: prompt_line(prompt, width, self._foot.keymap))

    # -- the keys of the prompt, by the actions of their commands

    def _edit(self, entry: Entry) -> None:
        self._entry, self._status = entry, ""
        self._show()

    def _complete(self) -> None:
        text, ways = complete(self._entry.text)
        self._entry = Entry.of(text)
        more = " …" if len(ways) > _SHOWN else ""
        self._status = "  ".join(ways[:_SHOWN]) + more
        self._show()

    def _ask(self) -> None:
        source = self._entry.text.strip().strip("\"'")
        self.close()
        if source:
            self._turning.open_typed(os.path.expanduser(source))  # noqa: PTH111 - it may be an address

    def _leave(self) -> None:
        self.close()
