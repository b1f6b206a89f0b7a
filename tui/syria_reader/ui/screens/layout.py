"""Handing the pure arrangement of the reader to Textual."""

from typing import TYPE_CHECKING, cast

from textual.geometry import NULL_OFFSET, Region, Size, Spacing
from textual.layout import ArrangeResult, Layout, WidgetPlacement
from textual.widget import Widget

if TYPE_CHECKING:
    from syria_reader.ui.screens.reader import ReaderScreen


class ReaderLayout(Layout):
    """Places the parts of the reader screen in their boxes; parts without a box are left out."""

    name = "reader"

    def arrange(
        self, parent: Widget, children: list[Widget], size: Size, greedy: bool = True
    ) -> ArrangeResult:
        """The placements for `size`."""
        del greedy
        screen = cast("ReaderScreen", parent)
        arrangement = screen.arrangement(size)
        boxes, screen.text.zone = arrangement.boxes, arrangement.zone
        no_space = Spacing()
        return [
            WidgetPlacement(Region(*boxes[child.id]), NULL_OFFSET, no_space, child)
            for child in children
            if child.id in boxes
        ]
