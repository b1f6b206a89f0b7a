"""What every part of the reader that draws its own lines has in common."""

from typing import TYPE_CHECKING, cast

from textual.widget import Widget

if TYPE_CHECKING:
    from syria_reader.ui.app import ReaderApp
    from syria_reader.ui.palette import Palette


class Drawn(Widget):
    """Draws with the palette of the application.

    Textual's component classes would do, but each costs a pass of the style sheet for each widget before the
    first words are on the screen, and asking for a widget's style walks all its ancestors for each line.
    """

    @property
    def palette(self) -> "Palette":
        """The styles of the theme that is on."""
        return cast("ReaderApp", self.app).palette
