"""The lines at the head and the foot of the screen."""

from collections.abc import Callable, Sequence

from textual.strip import Strip

from syria_reader.ui.drawing.bar_line import bar_line
from syria_reader.ui.rows import Line
from syria_reader.ui.widgets.drawn import Drawn


class Bar(Drawn):
    """One line with groups of words at its left and words at its right."""

    DEFAULT_CSS = "Bar { height: 1; }"

    def __init__(self, name: str) -> None:
        super().__init__(id=name)
        self._left: Sequence[Line] = ()
        self._right: Line = []
        self._draw: Callable[[int], Line] | None = None

    def set(self, left: Sequence[Line], right: Line) -> None:
        """Show these words."""
        if (left, right) != (self._left, self._right):
            self._left, self._right = left, right
            self.refresh()

    def show(self, draw: Callable[[int], Line] | None) -> None:
        """Show what `draw` makes of a width in cells instead of the words; None shows the words again."""
        self._draw = draw
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line; any further one is blank."""
        width = self.size.width
        if y:
            return self.strip([], width)
        line = self._draw(width) if self._draw is not None else bar_line(self._left, self._right, width)
        return self.strip(line, width)
