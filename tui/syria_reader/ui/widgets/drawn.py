"""What every part of the reader that draws its own lines has in common."""

from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from rich.segment import Segment
from rich.style import Style
from textual._styles_cache import StylesCache
from textual.color import Color
from textual.strip import Strip
from textual.widget import Widget

from syria_reader.ui.palette import Look
from syria_reader.ui.rows import Line

if TYPE_CHECKING:
    from syria_reader.ui.app import ReaderApp


@lru_cache(maxsize=1024)
def rich_style(look: Look) -> Style:
    """`look` as Rich has it."""
    attributes = dict.fromkeys(look.attributes, True)
    return Style(
        color=Color.parse(look.ink).rich_color,
        bgcolor=Color.parse(look.ground).rich_color,
        **attributes,  # type: ignore[arg-type]
    )


class _Lines(StylesCache):
    """Keeps the lines of a widget just as it draws them: they fill its width and nothing is around them.

    Textual would look for borders, padding and shades line by line, and would keep what a widget drew after
    the widget is gone.
    """

    def render_line(self, *how: Any, **more: Any) -> Strip:
        """The line that is asked for, in the order of Textual's arguments."""
        del more
        y, draw = how[1], how[7]
        line: Strip = draw(y)
        return line


class Drawn(Widget):
    """Draws with the palette of the application.

    Textual's component classes would do, but each costs a pass of the style sheet for each widget before the
    first words are on the screen, and asking for a widget's style walks all its ancestors for each line.
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name for it
        super().__init__(id=id)
        self._styles_cache = _Lines()

    def on_unmount(self) -> None:
        """Have Textual forget the lines it keeps of scroll bars and screens that are gone."""
        StylesCache.get_inner_outer.cache_clear()

    def watch_has_focus(self, _has_focus: bool) -> None:
        """Change no style: what has the focus is drawn otherwise, and no style sheet here asks for it."""

    def strip(self, line: Line, width: int, ground: str = "") -> Strip:
        """`line` in just `width` cells; what it does not fill is in the style `ground`."""
        palette = cast("ReaderApp", self.app).palette
        segments = [Segment(text, rich_style(palette(style))) for text, style in line]
        return Strip(segments).adjust_cell_length(width, rich_style(palette(ground)))

    def look(self, style: str) -> Style:
        """The look of `style` in the theme that is on."""
        return rich_style(cast("ReaderApp", self.app).palette(style))

    def laid_over(self, strip: Strip, style: str) -> Strip:
        """`strip` with the colours of `style` in place of its own."""
        return Strip(Segment.apply_style(strip, post_style=self.look(style)), strip.cell_length)
