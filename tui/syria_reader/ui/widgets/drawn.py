"""What every part of the reader that draws its own lines has in common."""

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from rich.segment import Segment
from rich.style import Style
from textual._styles_cache import StylesCache
from textual.color import Color
from textual.filter import LineFilter
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from syria_reader.ui.cells import cell_width
from syria_reader.ui.palette import Look, Palette
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


class _Styles(dict[str, Style]):
    """The looks of a palette as Rich has them, by the names of their styles."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self.palette = palette

    def __missing__(self, style: str) -> Style:
        made = self[style] = rich_style(self.palette(style))
        return made


_styles = lru_cache(maxsize=4)(_Styles)


class Lines(StylesCache):
    """Keeps the lines of a widget just as it draws them: they fill its width and nothing is around them.

    Textual would look for borders, padding, shades and links line by line, and would keep what a widget drew
    after the widget is gone.
    """

    def __init__(self) -> None:
        super().__init__()
        self._kept: dict[int, Strip] = {}
        self._kept_width = 0

    def set_dirty(self, *regions: Region) -> None:
        """Forget the lines in `regions`; all of them where none is given."""
        if not regions:
            self._kept.clear()
        for region in regions:
            for y in region.line_range:
                self._kept.pop(y, None)

    def clear(self) -> None:
        """Forget all lines."""
        self._kept.clear()

    def render_widget(self, widget: Widget, crop: Region) -> list[Strip]:
        """The lines of `widget`, a Drawn, in `crop`."""
        assert isinstance(widget, Drawn)  # noqa: S101 - nothing else has this cache
        width = widget.outer_size.width
        if width != self._kept_width:
            self._kept.clear()
            self._kept_width = width
        kept, filters = self._kept, widget.get_line_filters()
        strips = []
        for y in crop.line_range:
            strip = kept.get(y)
            if strip is None:
                strip = kept[y] = widget.drawn_line(y)
            for line_filter in filters:
                strip = strip.apply_filter(line_filter, widget.background_colors[1])
            strips.append(strip)
        if crop.column_span == (0, width):
            return strips
        return [strip.crop(*crop.column_span) for strip in strips]


class Drawn(Widget):
    """Draws with the palette of the application.

    Textual's component classes would do, but each costs a pass of the style sheet for each widget before the
    first words are on the screen, and asking for a widget's style walks all its ancestors for each line.
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name for it
        super().__init__(id=id)
        self._styles_cache = Lines()

    def on_unmount(self) -> None:
        """Have Textual forget the lines it keeps of scroll bars and screens that are gone."""
        StylesCache.get_inner_outer.cache_clear()

    def get_line_filters(self) -> Sequence[LineFilter]:
        """What is done to each line for the terminal: nothing where every colour is one it can show."""
        filters = super().get_line_filters()
        return [] if len(filters) == 1 and self.palette.own else filters

    @property
    def palette(self) -> Palette:
        """The palette of the theme that is on."""
        return cast("ReaderApp", self.app).palette

    def drawn_line(self, y: int) -> Strip:
        """Row `y` as it is shown; `render_line` tells the mouse more, where words can be selected."""
        return self.render_line(y)

    def watch_has_focus(self, _has_focus: bool) -> None:
        """Change no style: what has the focus is drawn otherwise, and no style sheet here asks for it."""

    def strip(self, line: Line, width: int, ground: str = "") -> Strip:
        """`line` in just `width` cells; what it does not fill is in the style `ground`."""
        styles = _styles(self.palette)
        segments = [Segment(text, styles[style]) for text, style in line]
        free = width - sum([cell_width(text) for text, _ in line])
        if free > 0:
            segments.append(Segment(" " * free, styles[ground]))
        strip = Strip(segments, width - min(free, 0))
        return strip if free >= 0 else strip.crop(0, width)

    def look(self, style: str) -> Style:
        """The look of `style` in the theme that is on."""
        return _styles(self.palette)[style]

    def laid_over(self, strip: Strip, style: str) -> Strip:
        """`strip` with the colours of `style` in place of its own."""
        return Strip(Segment.apply_style(strip, post_style=self.look(style)), strip.cell_length)
