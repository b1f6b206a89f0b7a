"""The reader: an article with its contents, actors, places and statistics beside it."""

import gc
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.events import DescendantFocus, Resize
from textual.geometry import Size
from textual.screen import Screen

from syria_reader.reading import Reading
from syria_reader.ui.arrangement import SMALLEST, Arrangement, Mode, arrange, likely_width
from syria_reader.ui.commands import Moment, Scope, bindings
from syria_reader.ui.drawing.reader_bars import foot, head
from syria_reader.ui.highlights import Highlights, Mark
from syria_reader.ui.panels import EMPTY, PANELS
from syria_reader.ui.rows import section_rows
from syria_reader.ui.screens.layout import ReaderLayout
from syria_reader.ui.typesetting import Position
from syria_reader.ui.widgets.article_view import ArticleView
from syria_reader.ui.widgets.bars import Bar
from syria_reader.ui.widgets.notice import Notice
from syria_reader.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from syria_reader.facts import Facts
    from syria_reader.ui.catalogue import Catalogue
    from syria_reader.ui.choice import Choice

LONG = 60_000
"""Characters from which an article is analysed in the background: below, it takes less than a moment."""
_LAYOUT = ReaderLayout()


class ReaderScreen(Screen[None]):
    """Owns what is chosen and which section is being read; panels and text only show it."""

    DEFAULT_CSS = "ReaderScreen { overflow: hidden; background: $background; }"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.READER)]
    BINDING_GROUP_TITLE = "Reader"
    AUTO_FOCUS = "#text"

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self._article = article = reading.article
        self.text = ArticleView(article, self, reading.notes)
        self.panels = {
            name: Panel(name, EMPTY[name], self, "strong" if name == "contents" else "chosen")
            for name in PANELS
        }
        self.top = Bar("top")
        self.bottom = Bar("bottom")
        self.notice = Notice(f"too small: at least {SMALLEST[0]}×{SMALLEST[1]}")
        self.catalogue: Catalogue | None = None
        self.choice: Choice | None = None
        self.section: int | None = None
        self._resting = Position(0, 0)
        self._active = "actors"
        self._sheet = False
        self._remark = ""

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

    def on_mount(self) -> None:
        """Fill the contents; the facts come after the first paint."""
        self.panels["contents"].fill(section_rows(self._article), len(self._article.sections))
        self._read_section(self._section_at(Position(0, 0)))
        self.call_after_refresh(self._find_facts)

    def _find_facts(self) -> None:
        gc.freeze()
        gc.enable()
        if len(self._article.text) < LONG:
            self._fill(self._reading.facts)
        else:
            self.run_worker(self._find_facts_in_background(), exclusive=True)

    async def _find_facts_in_background(self) -> None:
        from syria_reader.ui.background import analyse_in_background

        facts = await analyse_in_background(self._article)
        if facts is None:
            self.say("the analysis of this article failed; the text is whole")
        else:
            self._fill(facts)

    def _fill(self, facts: "Facts") -> None:
        from syria_reader.facts.lexicon import open_lexicon
        from syria_reader.ui.catalogue import Catalogue

        self.catalogue = Catalogue(self._article, facts)
        for name in PANELS[1:]:
            self.panels[name].fill(*self.catalogue.rows(name))
        self.text.show_marks(Highlights(self._article, self.catalogue.marks))
        self._lay_out()
        for note in open_lexicon().notes:
            self.say(note)

    # -- layout

    def arrangement(self, size: Size) -> Arrangement:
        """Where the parts stand on a terminal of `size`."""
        side = likely_width(size.width)
        needs = {name: panel.needs(panel.size.width or side) for name, panel in self.panels.items()}
        return arrange(size.width, size.height, needs, self._active, self._sheet)

    @property
    def mode(self) -> Mode:
        """How many zones stand beside each other now."""
        return self.arrangement(self.size).mode

    def on_resize(self, event: Resize) -> None:
        """Show what there is room for."""
        del event
        self._show_bars()

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Make room for a part that was clicked."""
        self._make_room(event.widget.id or "")

    def _enter(self, part: str) -> None:
        """Give a part the focus, and its room first: what has no room cannot hold the focus."""
        if part == "text":
            self._stay()
        self._make_room(part)
        self.set_focus(self.text if part == "text" else self.panels[part])

    def _make_room(self, part: str) -> None:
        before = self._active, self._sheet
        if part in PANELS:
            self._active, self._sheet = part, True
        elif part == "text":
            self._sheet = False
        if before != (self._active, self._sheet):
            self._lay_out()
        self._show_bars()

    def _lay_out(self) -> None:
        # A child that asks for layout makes its parents forget the arrangement they have; a screen that
        # asks for its own keeps it.
        self.text.refresh(layout=True)

    # -- what is being read

    def text_moved(self) -> None:
        """Keep the contents in step with the text."""
        sections = self._article.sections
        if sections and self.text.at_end:
            self._read_section(sections[-1].number)
        elif sections:
            self._read_section(self._section_at(self.text.top))
        self._show_bars()

    def text_settled(self) -> None:
        """Show how far the text has been read at its new width."""
        self._show_bars()

    def _section_at(self, position: Position) -> int | None:
        numbers = [s.number for s in self._article.sections if s.heading <= position.block]
        return numbers[-1] if numbers else None

    def _read_section(self, number: int | None) -> None:
        self.section = number
        self.text.read_section(number)
        contents = self.panels["contents"]
        if number is None:
            contents.unchoose()
        elif not contents.has_focus or contents.chosen is None:
            contents.point(number - 1)
        total = len(self._article.sections)
        contents.count = f"{number} of {total}" if number else str(total)

    def _show_bars(self, remark: str = "") -> None:
        self._remark = remark
        at_title = self.text.top.block == 0
        progress, source = self.text.progress, self._reading.source
        self.top.set(
            *head(self._article, source, title_in_view=at_title, section=self.section, progress=progress)
        )
        in_text = self.focused is self.text or self.focused is None
        moment = Moment.PANEL if not in_text else Moment.CHOSEN if self.choice else Moment.READING
        self.bottom.set(*foot(moment, self.choice, remark))

    def say(self, words: str) -> None:
        """Show a short remark at the foot until the next key."""
        self._show_bars(words)

    def forget_remark(self) -> None:
        """A remark has been read when a key is pressed."""
        if self._remark:
            self._show_bars()

    def on_key(self) -> None:
        """A key without a command."""
        self.forget_remark()

    # -- choosing

    def panel_moved(self, panel: str, row: int) -> None:
        """Preview the row under the cursor."""
        if panel == "contents":
            self._go_to_section(row + 1)
        elif self.catalogue is not None:
            self._choose(self.catalogue.choice(panel, row).standing(0, peek=True))

    def panel_chosen(self, panel: str, row: int) -> None:
        """Go to the row's item in the text."""
        if panel == "contents":
            self._go_to_section(row + 1)
        elif self.catalogue is not None:
            choice = self.catalogue.choice(panel, row)
            same = self.choice is not None and (self.choice.panel, self.choice.row) == (panel, row)
            at = self.choice.at if same and self.choice is not None else 0
            self._choose(choice.standing(at, peek=False))
        self._enter("text")

    def mark_picked(self, mark: Mark) -> None:
        """Choose the item of a mention that was clicked."""
        choice = self.catalogue.choice_of(mark) if self.catalogue else None
        if choice is not None:
            self._choose(choice)

    def _choose(self, choice: "Choice") -> None:
        if self.choice is None or not self.choice.peek:
            self._resting = self.text.top
        self.choice = choice
        for name in PANELS[1:]:
            if name == choice.panel:
                self.panels[name].point(choice.row)
            else:
                self.panels[name].unchoose()
        self.text.choose(choice.item, choice.here)
        self.text.reveal_mark(choice.here)
        section = self._article.section_at(choice.here.start)
        self._read_section(section.number if section else None)
        self._show_bars()

    # -- keys

    def action_step_mention(self, by: int) -> None:
        """Go to the next or previous mention of what is chosen."""
        if self.choice is None:
            self.say("choose something first: a actors, p places, s statistics, or click a marked word")
        else:
            self._choose(self.choice.step(by))

    def action_panel(self, name: str) -> None:
        """Give a panel the focus."""
        self._enter(name)

    def action_step_pane(self, by: int) -> None:
        """Give the next or previous part the focus."""
        ring = ("contents", "text", *PANELS[1:])
        now = self.focused.id if self.focused is not None else "text"
        self._enter(ring[(ring.index(now) + by) % len(ring)] if now in ring else "text")

    def action_toggle_marks(self) -> None:
        """Show or hide the marks."""
        self.say("" if self.text.toggle_marks() else "marks are hidden; h shows them")

    def action_section(self, number: int) -> None:
        """Go to section `number`."""
        if 1 <= number <= len(self._article.sections):
            self._go_to_section(number)
        else:
            total = len(self._article.sections)
            self.say(f"there are {total} sections" if total > 1 else "this article has no such section")

    def action_step_section(self, by: int) -> None:
        """Go to the next section, or to the start of this one and then to the one before."""
        if not self._article.sections:
            self.say(EMPTY["contents"])
            return
        now = self.section or 0
        if by < 0 and now and self.text.top > Position(self._article.sections[now - 1].heading, 0):
            by = 0
        target = now + by
        if target < 1:
            self.text.go_to_row(0)
        elif target <= len(self._article.sections):
            self._go_to_section(target)

    def _stay(self) -> None:
        """The reader has gone on from where a preview began: clearing it does not lead back there."""
        if self.choice is not None and self.choice.peek:
            self.choice = self.choice.standing(self.choice.at, peek=False)

    def _go_to_section(self, number: int) -> None:
        self._stay()
        self.text.bring_to_top(Position(self._article.sections[number - 1].heading, 0))
        self._read_section(number)
        self._show_bars()

    def action_clear(self) -> None:
        """Clear the choice; a preview ends where it began."""
        if self.choice is not None:
            if self.choice.peek:
                self.text.bring_to_top(self._resting)
            self.choice = None
            for name in PANELS[1:]:
                self.panels[name].unchoose()
            self.text.choose(None)
        self._enter("text")

    def action_close(self) -> None:
        """Close the panel over the text, or else quit."""
        if self.mode is Mode.NARROW and self._sheet:
            self._enter("text")
        else:
            self.app.exit()

    def action_help(self) -> None:
        """Show every key."""
        from syria_reader.ui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen())
