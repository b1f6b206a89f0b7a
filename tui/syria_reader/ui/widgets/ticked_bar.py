"""A scroll bar with ticks; how it scrolls is Textual's affair."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from rich.color import Color
from rich.console import Console, ConsoleOptions, RenderResult
from rich.segment import Segment, Segments
from rich.style import Style
from textual.scrollbar import ScrollBar, ScrollBarRender

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

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The cells, from the top."""
        for bar in super().__rich_console__(console, options):
            if isinstance(bar, Segments):
                cells = list(bar.segments)
                for y, (sign, ink) in self._ticks(len(cells)).items():
                    if 0 <= y < len(cells):
                        cells[y] = _ticked(cells[y], sign, ink)
                yield Segments(cells, new_lines=True)


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
