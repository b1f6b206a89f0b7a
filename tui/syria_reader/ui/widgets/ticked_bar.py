"""A scroll bar with ticks; how it scrolls is Textual's affair."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from rich.color import Color
from rich.segment import Segment
from rich.style import Style
from textual._styles_cache import StylesCache
from textual.geometry import Region
from textual.scrollbar import ScrollBar, ScrollBarRender
from textual.strip import Strip
from textual.widget import Widget

from syria_reader.ui.drawing.scrollbar_ticks import edges, section_starts, ticks

if TYPE_CHECKING:
    from syria_reader.article import Article
    from syria_reader.ui.typesetting import Page
    from syria_reader.ui.widgets.article_view import ArticleView

Ticks = Callable[[int], Mapping[int, tuple[str, Color]]]
"""Sign and ink of the cells of a bar that have a tick, for its height in cells."""


class TickedRender(ScrollBarRender):
    """Draws a vertical bar as Textual does, then the ticks over its cells; the thumb stays their ground."""

    def __init__(self, ticks: Ticks, **bar: Any) -> None:
        super().__init__(**bar)
        self._ticks = ticks

    def cells(self, height: int) -> list[Segment]:
        """The cells, from the top."""
        colours = cast("Style", self.style)
        bar = self.render_bar(
            height,
            self.virtual_size,
            self.window_size,
            self.position,
            self.thickness,
            back_color=colours.bgcolor or Color.default(),
            bar_color=colours.color or Color.default(),
        )
        cells = list(Segment.apply_style(bar.segments, Style(bgcolor=colours.bgcolor)))
        for y, (sign, ink) in self._ticks(height).items():
            if 0 <= y < len(cells):
                cells[y] = _ticked(cells[y], sign, ink)
        return cells


class _BarLines(StylesCache):
    """Keeps the cells of a bar; Textual would have Rich set them as a table of lines."""

    def __init__(self) -> None:
        super().__init__()
        self._kept: list[Strip] = []

    def set_dirty(self, *regions: Region) -> None:
        """Forget the cells."""
        del regions
        self._kept = []

    def clear(self) -> None:
        """Forget the cells."""
        self._kept = []

    def render_widget(self, widget: Widget, crop: Region) -> list[Strip]:
        """The cells of `widget`, a ScrollBar with ticks, in `crop`."""
        height = widget.size.height
        if len(self._kept) != height:
            bar = cast("ScrollBar", widget).render()
            assert isinstance(bar, TickedRender)  # noqa: S101 - nothing else has this cache
            self._kept = [Strip([cell], len(cell.text)) for cell in bar.cells(height)]
            for line_filter in widget.get_line_filters():
                ground = widget.background_colors[1]
                self._kept = [strip.apply_filter(line_filter, ground) for strip in self._kept]
        return self._kept[crop.y : crop.bottom]


def _ticked(cell: Segment, sign: str, ink: Color) -> Segment:
    style = cell.style or Style()
    if style.reverse and cell.text.isspace():
        # Reversed as the thumb is, which shows where there are no colours.
        return Segment(sign, Style(color=style.color, bgcolor=ink, reverse=True, meta=style.meta))
    return Segment(sign, Style(color=ink, bgcolor=style.bgcolor, meta=style.meta))


class TextTicks:
    """The ticks of a text, worked out when its bar is drawn: as many steps as the bar has cells."""

    def __init__(self, text: "ArticleView") -> None:
        self._text = text
        self._of: tuple[Page, int, int] | None = None
        self._edges: list[int] = []
        self._begin_in: tuple[Article, int] | None = None
        self._sections: list[int] = []

    def put_on(self, bar: ScrollBar) -> None:
        """Let `bar` show them from now on."""
        bar.renderer = lambda **options: TickedRender(self._ticks, **options)  # type: ignore[assignment,misc]
        bar._styles_cache = _BarLines()
        bar.refresh()

    def _ticks(self, height: int) -> dict[int, tuple[str, Color]]:
        text, page = self._text, self._text.page
        of = page, page.height, height
        if of != self._of:
            self._of, self._edges = of, edges(page, height)
        if (text.article, height) != self._begin_in:
            self._begin_in = text.article, height
            self._sections = section_starts(text.article.sections, height)
        here = text.shown.start if text.shown is not None else None
        found = ticks(self._edges, self._sections, text.marks, here)
        return {y: (tick.text, text.look(tick.style).color or Color.default()) for y, tick in found.items()}
