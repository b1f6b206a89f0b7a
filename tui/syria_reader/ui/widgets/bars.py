"""The lines at the head and the foot of the screen."""

from rich.cells import cell_len
from rich.segment import Segment
from textual.strip import Strip

from syria_reader.ui.rows import fit
from syria_reader.ui.widgets.drawn import Drawn

Pieces = list[tuple[str, str]]


class Bar(Drawn):
    """One line with groups of pieces at its left and some pieces at its right, which are shown first.

    A piece is (text, style); style is quiet, key, strong or note.
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
            return Strip.blank(width, self.palette("text"))
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
        gap = Segment(" " * max(room, 0), self.palette("text"))
        edge = Segment("  ", self.palette("text"))
        return Strip([edge, *left, gap, *right]).adjust_cell_length(width, self.palette("text"))

    def _segment(self, text: str, style: str) -> Segment:
        return Segment(text, self.palette("text", style))
