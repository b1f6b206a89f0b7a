"""The parts of the reader: which there are, where they stand, which has the focus, what is being read."""

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, cast

from textual.app import ComposeResult
from textual.events import DescendantFocus, Resize
from textual.geometry import Size

from syria_reader.article import Article
from syria_reader.reading import Reading
from syria_reader.ui.arrangement import SMALLEST, Arrangement, Mode, alone, arrange, likely_width
from syria_reader.ui.commands import Moment
from syria_reader.ui.drawing.reader_bars import foot, head
from syria_reader.ui.highlights import Mark
from syria_reader.ui.opening import AS_IT_COMES, Opening
from syria_reader.ui.panels import EMPTY, PANELS, UNKNOWN
from syria_reader.ui.screens.foot import FootScreen
from syria_reader.ui.screens.layout import ReaderLayout
from syria_reader.ui.screens.views import Views
from syria_reader.ui.typesetting import Position
from syria_reader.ui.widgets.article_view import ArticleView
from syria_reader.ui.widgets.bars import Bar
from syria_reader.ui.widgets.notice import Notice
from syria_reader.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from syria_reader.ui.app import ReaderApp
    from syria_reader.ui.choice import Choice

_LAYOUT = ReaderLayout()
_HEADING = attrgetter("heading")


class PartsScreen(FootScreen):
    """Bars, text, panels and the opened view; knows what is being read, not yet what can be chosen."""

    DEFAULT_CSS = "PartsScreen { overflow: hidden; background: $background; }"
    AUTO_FOCUS = "#text"

    def __init__(self, reading: Reading, opening: Opening = AS_IT_COMES) -> None:
        super().__init__(opening.keymap)
        self._reading = reading
        self._article = reading.article
        self._partial = reading.partial
        self.text = ArticleView(reading.article, self, reading.notes, partial=reading.partial)
        self.text.place = opening.place
        self.text.lines.measure = opening.measure
        self.panels = {
            name: Panel(name, EMPTY[name], self, "strong" if name == "contents" else "chosen")
            for name in PANELS
        }
        self.top = Bar("top")
        self.notice = Notice(f"too small: at least {SMALLEST[0]}×{SMALLEST[1]}")
        self.choice: Choice | None = None
        self.section: int | None = None
        self._active = "actors"
        self._sheet = False
        self._alone = "" if opening.panels else "text"
        self._remark = opening.remark
        self._views = Views(self)

    @property
    def article(self) -> Article:
        """What is being read."""
        return self._article

    @property
    def is_alone(self) -> bool:
        """Whether all but one part is hidden."""
        return bool(self._alone)

    @property
    def layout(self) -> ReaderLayout:
        """Every part in the box that `arrangement` gives it."""
        return _LAYOUT

    def compose(self) -> ComposeResult:
        """The parts; their order is the order Tab goes round in."""
        yield self.top
        yield self.panels["contents"]
        yield self.text
        for name in PANELS[1:]:
            yield self.panels[name]
        yield self.bottom
        yield self.notice

    def arrangement(self, size: Size) -> Arrangement:
        """Where the parts stand on a terminal of `size`."""
        if self._alone:
            return alone(size.width, size.height, self._alone)
        side = likely_width(size.width)
        needs = {name: panel.needs(panel.size.width or side) for name, panel in self.panels.items()}
        view, measure = self._views.open, self.text.lines.measure
        return arrange(size.width, size.height, needs, self._active, self._sheet, view, measure)

    def room(self, part: str) -> Size:
        """The cells a part has, before it is laid out too; none where it is not shown."""
        box = self.arrangement(self.size).boxes.get(part)
        return Size(box.width, box.height) if box is not None else Size(0, 0)

    @property
    def mode(self) -> Mode:
        """How many zones stand beside each other now."""
        return self.arrangement(self.size).mode

    def on_resize(self, event: Resize) -> None:
        """Show what there is room for."""
        del event
        self._show_bars(self._remark)

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Make room for a part that was clicked."""
        self._make_room(event.widget.id or "")

    def _enter(self, part: str) -> None:
        """Give a part the focus, and its room first: what has no room cannot hold the focus."""
        if part == "text":
            self.stay()
        self._make_room(part)
        arrangement = self.arrangement(self.size)
        if self._views.open and part not in arrangement.boxes and arrangement.mode is not Mode.TINY:
            self._views.hide()
            self._lay_out()
        view = self._views.current
        if view is not None and part == view.id:
            self.set_focus(view)
        else:
            self.set_focus(self.text if part == "text" else self.panels[part])

    def _make_room(self, part: str) -> None:
        before = self.arrangement(self.size)
        if part in PANELS:
            self._active, self._sheet, self._alone = part, True, ""
        else:
            self._sheet = False
            if self._alone and part in ("text", self._views.open):
                self._alone = part
        if before != self.arrangement(self.size):
            self._lay_out()
        self._show_bars(self._remark)  # a focus that arrives late takes no remark away

    def _lay_out(self) -> None:
        # A child that asks for layout makes its parents forget the arrangement they have; a screen that
        # asks for its own keeps it.
        self.text.refresh(repaint=False, layout=True)

    def _show_alone(self, part: str = "") -> None:
        """Hide everything but `part`, or show all that was there before where none is named."""
        self._alone = part
        self._lay_out()
        self._show_bars()

    # -- what the screens made of these parts do

    def mark_picked(self, mark: Mark) -> None:
        """A marked mention was clicked."""
        raise NotImplementedError

    def words_picked(self, position: Position) -> None:
        """The character at `position` was clicked, which is part of no mention."""
        raise NotImplementedError

    def panel_moved(self, panel: str, row: int) -> None:
        """The cursor of a panel came to `row`."""
        raise NotImplementedError

    def panel_chosen(self, panel: str, row: int) -> None:
        """`row` of a panel was chosen."""
        raise NotImplementedError

    def rest_wanted(self) -> None:
        """What follows the beginning of the article is about to be shown."""
        raise NotImplementedError

    def rows_wanted(self) -> None:
        """A key is meant for rows of a panel that are not there yet."""
        raise NotImplementedError

    def stay(self) -> None:
        """The reader has gone on from where a preview began: clearing it does not lead back there."""
        raise NotImplementedError

    # -- what is being read

    def text_moved(self) -> None:
        """Keep the contents in step with the text."""
        sections = self._article.sections
        if sections and self.text.at_end:
            self._read_section(sections[-1].number)
        elif sections:
            self._read_section(self._section_at(self.text.top))
        self._show_bars()
        cast("ReaderApp", self.app).keep_soon()

    def text_settled(self) -> None:
        """Show how far the text has been read at its new width."""
        self._show_bars(self._remark)

    def _section_at(self, position: Position) -> int | None:
        return bisect_right(self._article.sections, position.block, key=_HEADING) or None

    def _read_section(self, number: int | None) -> None:
        self.section = number
        self.text.read_section(number)
        contents = self.panels["contents"]
        if number is None:
            contents.unchoose()
        elif not contents.has_focus or contents.chosen is None:
            contents.point(number - 1)
        total = UNKNOWN if self._partial else str(len(self._article.sections))
        contents.count = f"{number} of {total}" if number else total

    def _show_bars(self, remark: str = "") -> None:
        self._remark = remark
        at_title = self.text.top.block == 0
        progress, source = self.text.progress, self._reading.source
        section = None if self._partial else self.section
        self.top.set(*head(self._article, source, title_in_view=at_title, section=section, progress=progress))
        self._show_foot()

    def _show_foot(self) -> None:
        moment, view, hushed, remark = self._moment, self._views.open, bool(self._alone), self._remark
        self.bottom.set(*foot(moment, self.choice, remark or self._waiting, view, self.keymap, hushed=hushed))

    @property
    def _moment(self) -> Moment:
        part = self.focused.id if self.focused is not None else "text"
        if part == "text":
            return Moment.CHOSEN if self.choice else Moment.READING
        view = self._views.current
        return view.MOMENT if view is not None and part == view.id else Moment.PANEL
