"""Who hears of what happens in the text."""

from typing import Protocol

from syria_reader.ui.highlights import Mark
from syria_reader.ui.typesetting import Position


class TextListener(Protocol):
    """Hears of what happens in the text at once, so that a key typed ahead finds it done."""

    def text_moved(self) -> None:
        """The reader scrolled: other rows are in view than before."""

    def text_settled(self) -> None:
        """The text was set for another size; what is being read is the same."""

    def mark_picked(self, mark: Mark) -> None:
        """A marked mention was clicked."""

    def words_picked(self, position: Position) -> None:
        """The character at `position` was clicked, which is part of no mention."""

    def rest_wanted(self) -> None:
        """What follows the beginning of the article is about to be shown: it is to be read now."""
