"""Exporting the facts: naming a file at the foot, and writing it."""

from typing import TYPE_CHECKING

from syria_reader.export.formats import FORMATS, format_of
from syria_reader.export.saving import SavingError, TakenError, save, suggested_name
from syria_reader.reading import Reading
from syria_reader.text import visible
from syria_reader.ui.commands import Moment, Scope
from syria_reader.ui.drawing.prompt_line import Prompt, prompt_line
from syria_reader.ui.screens.finding import LONG
from syria_reader.ui.screens.prompting import Prompting
from syria_reader.ui.search.entry import Entry

if TYPE_CHECKING:
    from syria_reader.ui.screens.choosing import ChoosingScreen


class Exporting(Prompting):
    """Asks for a file's name; one that is there is written over at the second Enter only."""

    SCOPE = Scope.FILE
    LONGEST = 4096  # file systems allow no more

    def __init__(self, screen: "ChoosingScreen", reading: Reading) -> None:
        super().__init__(screen)
        self._screen = screen
        self._reading = reading
        self._entry = Entry.of(suggested_name(reading))
        self._trouble = ""
        self._may_replace = ""

    def start(self) -> None:
        """Open the prompt, with the name that was given last."""
        self._open, self._trouble, self._may_replace = True, "", ""
        self._show()

    def _show(self) -> None:
        form = format_of(self._entry.text)
        status = self._trouble or (form.name if form else "")
        prompt = Prompt(self._entry, "  export to ", status, bool(self._trouble), Moment.NAMING)
        self._screen.bottom.show(lambda width: prompt_line(prompt, width, self._screen.keymap))

    # -- the keys of the prompt, by the actions of their commands

    def _edit(self, entry: Entry) -> None:
        if entry.text != self._entry.text:
            self._trouble = self._may_replace = ""
        self._entry = entry
        self._show()

    def _next_format(self) -> None:
        """End the name as the next format does."""
        text, forms = self._entry.text, list(FORMATS.values())
        form = format_of(text)
        ending = next((e for e in form.endings if text.lower().endswith(e)), "") if form else ""
        following = forms[(forms.index(form) + 1) % len(forms)] if form else forms[0]
        self._edit(Entry.of(text[: len(text) - len(ending)] + following.endings[0]))

    def _save(self) -> None:
        name = self._entry.text
        if not self._reading.analysed and len(self._reading.article.text) >= LONG:
            self._trouble = "not all facts are found yet"
            self._show()
            return
        try:
            path = save(self._reading, name, overwrite=bool(name) and name == self._may_replace)
        except TakenError:
            self._may_replace = name
            self._trouble = "there already: Enter replaces it"
            self._show()
        except SavingError as error:
            self._trouble = str(error)
            self._show()
        else:
            self.close()
            self._screen.say(f"facts written to {visible(str(path))}")

    def _leave(self) -> None:
        self.close()
