"""What fills the screen where there is no room to read in."""

from textual.strip import Strip

from syria_reader.ui.rows import Fragment
from syria_reader.ui.typesetting import wrap
from syria_reader.ui.widgets.drawn import Drawn


class Notice(Drawn):
    """Some words, broken into as many lines as they need."""

    def __init__(self, words: str) -> None:
        super().__init__(id="notice")
        self._words = words

    def render_line(self, y: int) -> Strip:
        """Line `y` of the words."""
        width = self.size.width
        lines = wrap(self._words, width)
        shown = self._words[slice(*lines[y])] if y < len(lines) else ""
        return self.strip([Fragment(shown, "note")], width)
