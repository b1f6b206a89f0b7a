"""The lines at the head and the foot of the screen."""

from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

from syria_reader.ui.rows import fit

Pieces = list[tuple[str, str]]


class Bar(Widget):
    """One line with groups of pieces at its left and some pieces at its right, which are shown first.

    A piece is (text, style); style is quiet, key, strong or note.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"bar--quiet", "bar--key", "bar--strong", "bar--note"}
    DEFAULT_CSS = """
    Bar {
        height: 1;
        & > .bar--quiet { color: $reader-quiet; }
        & > .bar--key { color: $foreground; text-style: bold; }
        & > .bar--strong { color: $reader-here; text-style: bold; }
        & > .bar--note { color: $reader-note; }
    }
    """

    def __init__(self, name: str) -> None:
        super().__init__(id=name)
        self._left: list[Pieces] = []
        self._right: Pieces = []

    def set(self, left: list[Pieces], right: Pieces) -> None:
        """Show these pieces."""
        if (left, right) != (self._left, self._right):
            self._left, self._right = left, right
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line; groups at the left that do not fit whole are left out, but for the first."""
        width = self.size.width
        if y:
            return Strip.blank(width, self.rich_style)
        room = width - 3
        right: list[Segment] = []
        for text, style in self._right:
            text = fit(text, room)
            right.append(self._segment(text, style))
            room -= cell_len(text)
        left: list[Segment] = []
        for position, group in enumerate(self._left):
            shown = group if position else [(fit(text, room - 1), style) for text, style in group]
            cells = sum(cell_len(text) for text, _ in shown)
            if cells > room - 1:
                break
            left.extend(self._segment(text, style) for text, style in shown)
            room -= cells
        gap = Segment(" " * max(room, 0), self.rich_style)
        edge = Segment("  ", self.rich_style)
        return Strip([edge, *left, gap, *right]).adjust_cell_length(width, self.rich_style)

    def _segment(self, text: str, style: str) -> Segment:
        return Segment(text, self.rich_style + self.get_component_rich_style(f"bar--{style}", partial=True))
