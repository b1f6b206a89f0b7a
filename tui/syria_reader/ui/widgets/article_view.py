"""The reading pane: one widget that draws the lines in view and no others."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.events import Blur, Click, DescendantBlur, DescendantFocus, Focus, Resize
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from syria_reader.article import Article, Span
from syria_reader.ui.cells import cell_width
from syria_reader.ui.commands import Scope, bindings
from syria_reader.ui.drawing.article_lines import ArticleLines
from syria_reader.ui.highlights import Highlights, Mark
from syria_reader.ui.place import BEGINNING
from syria_reader.ui.typesetting import Anchor, Page, Position, Row
from syria_reader.ui.widgets.drawn import Drawn
from syria_reader.ui.widgets.text_listener import TextListener

if TYPE_CHECKING:
    from syria_reader.ui.choice import Choice


class ArticleView(Drawn, ScrollView, can_focus=True, inherit_bindings=False):
    """Shows an article at a comfortable measure; positions are (block, offset), never rows."""

    DEFAULT_CSS = """
    ArticleView {
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-gutter: stable;
        scrollbar-size-vertical: 1;
        scrollbar-background: $background;
        scrollbar-background-hover: $background;
        scrollbar-background-active: $background;
        scrollbar-color: $reader-faint;
        scrollbar-color-hover: $reader-quiet;
        scrollbar-color-active: $reader-here;
    }
    """
    BINDINGS = bindings(Scope.TEXT)
    BINDING_GROUP_TITLE = "Text"

    def __init__(
        self, article: Article, listener: TextListener, notes: Sequence[str] = (), *, partial: bool = False
    ) -> None:
        super().__init__(id="text")
        self.article = article
        self.lines = ArticleLines(article, notes, partial=partial)
        self.zone = 0
        """Cells in which the measure is centred, where a view covers some of them; else 0."""
        self._listener = listener
        self.place = BEGINNING
        self._page: Page | None = None
        self._settled = Size(-1, -1)
        self._settling = False
        self._first = 0
        self._strips: dict[Row, Strip] = {}
        self.marks: Sequence[Mark] = ()
        """The mentions of what is chosen, in order."""
        self._has_ticks = False

    # -- layout

    @property
    def page(self) -> Page:
        """The article set for the present size; what was being read at the size before is in view."""
        if self._settled != self.size or self._page is None:
            self._settle()
        assert self._page is not None  # noqa: S101 - _settle makes it
        return self._page

    def _settle(self) -> None:
        seen = self._sees_what_is_shown()
        before, self._settled = self._settled, self.size
        if self._page is None or before.width != self.size.width:
            self._page = self.lines.typeset(max(self.zone, self.size.width))
            self._strips.clear()
        if before.width < 0 and self.place == BEGINNING:
            self.place = self.place._replace(above=-self._page.y_of(self.place.position))
        self._settling = True
        self.virtual_size = Size(self.size.width, self._page.height)
        self.return_to(self.place)
        if seen and self.shown is not None:
            self.reveal(self.position_of(self.shown))
        self._settling = False
        self._listener.text_settled()

    @property
    def shown(self) -> Mark | Span | None:
        """The words the reader was led to."""
        return self.lines.lit or self.lines.here

    def _sees_what_is_shown(self) -> bool:
        """Whether the words the reader was led to were in view before the size changed."""
        if self._page is None or self.shown is None:
            return True
        return 0 <= self._page.y_of(self.position_of(self.shown)) - self._first < self._settled.height

    def on_resize(self, event: Resize) -> None:
        """Set the page for the new size before it is drawn."""
        del event
        self.page  # noqa: B018 - asking for the page sets it

    def go_on(self, article: Article) -> None:
        """Show all of the article, of which only the beginning was there: nothing in view moves."""
        before, beginning = self.article, self._page
        self.article = article
        self.lines.take_all(article)
        if beginning is None:
            return
        same = beginning.same_blocks(article)
        self._page = self.lines.set_on(beginning)
        if same <= self.last_block:
            self._strips.clear()
            self.refresh()
        block, offset = self.place.position
        if same <= block < len(before.blocks):
            start = before.prose(block).to_source(offset)
            block = article.block_at(start)
            self.place = Anchor(Position(block, article.prose(block).from_source(start)), self.place.above)
        self.return_to(self.place)

    # -- what is shown

    def set_measure(self, measure: int) -> None:
        """Set the text in lines of at most `measure` cells; what is being read stays in view."""
        self.lines.measure = measure
        if self._page is not None:
            self._page = None
            self._settle()
            self.refresh()

    def show_marks(self, highlights: Highlights) -> None:
        """Replace what is marked; drawn anew is only what is marked otherwise than before."""
        before, self.lines.highlights = self.lines.highlights, highlights
        self._strips.clear()
        seen = range(self.top.block, self.last_block + 1) if self.article.blocks else ()
        if any(before.looks(block) != highlights.looks(block) for block in seen):
            self.redraw()

    def toggle_marks(self) -> bool:
        """Show or hide the marks; the chosen item stays visible. Returns whether they show."""
        self.lines.marked = not self.lines.marked
        self.redraw()
        return self.lines.marked

    def choose(self, choice: "Choice | None") -> None:
        """Light up all mentions of what is chosen, and the one the reader stands on; None lights up none."""
        lines = self.lines
        lines.chosen, lines.here, lines.hits = (
            (choice.item, choice.here, choice.hits) if choice else (None,) * 3
        )
        lines.lit = None
        self.marks = choice.marks if choice else ()
        self.redraw()

    def light(self, words: Span) -> None:
        """Light up words of the article, marked or not, until something is chosen; bring them into view."""
        self.lines.lit = words
        self.redraw()
        self.reveal(self.position_of(words))

    def read_section(self, number: int | None) -> None:
        """Show which section is being read."""
        if number != self.lines.section:
            self.lines.section = number
            self.redraw()

    def redraw(self) -> None:
        """Draw anew what is in view, and the ticks beside it."""
        self._strips.clear()
        self.refresh()
        if self._has_ticks:
            self.vertical_scrollbar.refresh()

    def show_more_hits(self) -> None:
        """Draw what has changed because more hits were found: mostly the ticks alone."""
        hits = self.lines.hits
        if hits is not None and hits.complete:
            self.redraw()
        elif self._has_ticks:
            self.vertical_scrollbar.refresh()

    def show_ticks(self) -> None:
        """Show along the scroll bar where sections begin and what is chosen is mentioned."""
        from syria_reader.ui.widgets.ticked_bar import TextTicks

        self._has_ticks = True
        TextTicks(self).put_on(self.vertical_scrollbar)

    def position_of(self, mark: Mark | Span) -> Position:
        """Where the words of `mark` begin."""
        block = self.article.block_at(mark.start)
        return Position(block, self.article.prose(block).from_source(mark.start))

    def reveal_mark(self, mark: Mark) -> None:
        """Bring `mark` into view; what is in view already does not move."""
        self.reveal(self.position_of(mark))

    def reveal(self, position: Position) -> None:
        """Bring `position` into view, a third from the top; what is in view already does not move."""
        height = self.size.height
        y = self._row_of(position)
        top = self._row_of(self.place.position) + self.place.above
        margin = min(2, height // 4)
        if not top + margin <= y < top + height - margin and not (y < margin and top == 0):
            top = y - height // 3
        self.go_to_row(top)

    def bring_to_top(self, position: Position) -> None:
        """Let `position` stand on the first row."""
        self.go_to_row(self._row_of(position))

    def return_to(self, anchor: Anchor) -> None:
        """Scroll to what was on the first row in view once."""
        self.go_to_row(self._row_of(anchor.position) + anchor.above)

    def go_to_row(self, y: int) -> None:
        """Scroll at once so that row `y` of the page is the first in view."""
        self.scroll_to(y=self._set_around(max(y, 0)), animate=False, force=True)

    def _row_of(self, position: Position) -> int:
        """The row that shows `position`, sure now, and a screenful around it too."""
        page = self.page
        if page.blocks:
            page.lines(min(position.block, page.blocks - 1))
        return self._set_around(page.y_of(position))

    def _set_around(self, y: int) -> int:
        """Set the screenfuls before and after row `y`; the row on which then stands what stood there."""
        page, height = self.page, self.size.height
        if page.rest and y + 3 * height > page.height - page.rest:
            self._listener.rest_wanted()
            page = self.page
        y = page.settle(y, height, 2 * height)
        if self.virtual_size.height != page.height:
            # The scroll bar and how far one can scroll change, but nothing is laid out anew for that.
            self.set_reactive(ArticleView.virtual_size, Size(self.size.width, page.height))
            self.vertical_scrollbar.window_virtual_size = page.height
        return y

    @property
    def top(self) -> Position:
        """The first position in view."""
        return self.page.position_at(self.scroll_offset.y)

    @property
    def last_block(self) -> int:
        """The last block in view."""
        return self.page.position_at(self.scroll_offset.y + self.size.height - 1).block

    @property
    def at_end(self) -> bool:
        """Whether the last row is in view."""
        return self.scroll_offset.y + self.size.height >= self.page.height

    @property
    def progress(self) -> int:
        """How much of the page has been in view, in percent."""
        return self.page.progress(self.scroll_offset.y, self.size.height)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Remember what is being read; a new size of the terminal does not change that."""
        super().watch_scroll_y(old_value, new_value)
        if self._settled == self.size:
            self._first = round(new_value)
        if round(old_value) != round(new_value) and not self._settling and self._settled == self.size:
            y = self._set_around(round(new_value))
            if y != round(new_value):
                self.go_to_row(y)
                return
            top = self.top
            self.place = Anchor(top, self.scroll_offset.y - self.page.y_of(top))
            self._listener.text_moved()

    # -- keys and mouse

    def action_scroll_lines(self, lines: int) -> None:
        """Scroll by `lines`."""
        self._go_by(lines)

    def _go_by(self, rows: int) -> None:
        self.go_to_row(self._set_around(self.scroll_offset.y) + rows)

    def action_scroll_pages(self, pages: float) -> None:
        """Scroll by `pages`, keeping two rows of a whole page for the eye to find its place."""
        height = self.size.height
        rows = max(height - 2, 1) if abs(pages) == 1 else max(round(height * abs(pages)), 1)
        self._go_by(rows if pages > 0 else -rows)

    def action_scroll_top(self) -> None:
        """Scroll to the beginning."""
        self.go_to_row(0)

    def action_scroll_bottom(self) -> None:
        """Scroll to the end."""
        if self.page.rest:
            self._listener.rest_wanted()
        page = self.page
        self._set_around(page.height - 1)
        self.go_to_row(page.height - self.size.height)

    def on_click(self, event: Click) -> None:
        """Choose the mention or link under the pointer; words that were drawn over stay selected."""
        position = self.position_under(event.x, event.y)
        if position is None:
            return
        mark = self.lines.highlights.at(*position)
        if mark is not None:
            self._listener.mark_picked(mark)
        elif self.text_selection is None:
            self._listener.words_picked(position)

    def position_under(self, x: int, y: int) -> Position | None:
        """The position shown at cell (`x`, `y`) of the widget, or None where there is no text."""
        from syria_reader.ui.typesetting.graphemes import graphemes

        y += self.scroll_offset.y
        if not 0 <= y < self.page.height:
            return None
        block, line = self.page.row(y)
        lines = self.page.lines(block)
        if not 0 <= line < len(lines):
            return None
        start, end = lines[line]

        text = self.article.prose(block).text
        cells = x - self.lines.left_of(block)
        for first, _, size in graphemes(text[start:end]):
            if 0 <= cells < size:
                return Position(block, start + first)
            cells -= size
        return None

    # -- drawing

    def on_focus(self, event: Focus) -> None:
        """Draw nothing anew: the text looks the same with the focus and without it."""
        self._take_focus(event)

    def on_blur(self, event: Blur) -> None:
        """Draw nothing anew."""
        self._take_focus(event)

    def _take_focus(self, event: Focus | Blur) -> None:
        event.prevent_default()
        self.has_focus = isinstance(event, Focus)
        self.screen.post_message(DescendantFocus(self) if self.has_focus else DescendantBlur(self))

    def notify_style_update(self) -> None:
        """Draw anew with the colours of the theme."""
        super().notify_style_update()
        self._strips.clear()

    def drawn_line(self, y: int) -> Strip:
        """Row `y` of the widget."""
        page = self.page
        row = y + self.scroll_offset.y
        if row >= page.height:
            return self.strip([], self.size.width)
        key = page.row(row) if page.blocks else Row(0, row)
        strip = self._strips.get(key)
        if strip is None:
            if len(self._strips) > 2000:
                self._strips.clear()
            strip = self._strips[key] = self.strip(self.lines.draw(page, row), self.size.width)
        selection = self.text_selection
        return self._with_selection(strip, selection, row) if selection is not None else strip

    def render_line(self, y: int) -> Strip:
        """Row `y` of the widget, each of its words with where it stands: what the mouse selects by."""
        return self.drawn_line(y).apply_offsets(0, y + self.scroll_offset.y)

    def _with_selection(self, strip: Strip, selection: Selection, row: int) -> Strip:
        span = selection.get_span(row)
        if span is None:
            return strip
        words = strip.text
        # A selection counts characters, a strip is cut at cells.
        end = strip.cell_length if span[1] == -1 else cell_width(words[: span[1]])
        start = min(cell_width(words[: span[0]]), end)
        before, chosen, after = strip.divide([start, end, strip.cell_length])
        return Strip.join([before, self.laid_over(chosen, "cursor"), after])

    # -- selection

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected words; a paragraph is one line, however it is wrapped."""
        from syria_reader.ui.widgets.selected_words import selected_words

        words = selected_words(self.lines, self.page, selection)
        return (words, "\n") if words is not None else None

    def selection_updated(self, selection: Selection | None) -> None:
        """Show the selection as it grows."""
        del selection
        self.refresh()
