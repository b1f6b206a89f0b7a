"""The reader: an article with its contents, actors, places and statistics beside it."""

from typing import TYPE_CHECKING, ClassVar, cast

from textual.binding import BindingType

from syria_reader.ui.arrangement import MEASURE, Mode, column, stepped
from syria_reader.ui.commands import Scope, bindings
from syria_reader.ui.opening import AS_IT_COMES, Opening
from syria_reader.ui.panels import EMPTY, PANELS
from syria_reader.ui.row_list import section_rows
from syria_reader.ui.screens.linking import LINKS, LinkingScreen
from syria_reader.ui.typesetting import Position

if TYPE_CHECKING:
    from syria_reader.reading import Reading
    from syria_reader.ui.app import ReaderApp
    from syria_reader.ui.screens.copying import Copying
    from syria_reader.ui.screens.exporting import Exporting
    from syria_reader.ui.trail import Bookmark


class ReaderScreen(LinkingScreen):
    """What the keys do."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.READER)]
    BINDING_GROUP_TITLE = "Reader"

    def __init__(
        self, reading: "Reading", opening: Opening = AS_IT_COMES, bookmark: "Bookmark | None" = None
    ) -> None:
        super().__init__(reading, opening, bookmark)
        self._copying: Copying | None = None
        self._exporting: Exporting | None = None

    def on_mount(self) -> None:
        """Fill the contents and the foot, which is drawn first; the facts come after the first paint."""
        self._show_foot()
        if self._article.sections or not self._partial:
            self.panels["contents"].fill(section_rows(self._article), len(self._article.sections))
        self._read_section(self._section_at(self.text.place.position))
        self.call_after_refresh(self._find_facts)

    # -- keys

    def action_step_mention(self, by: int) -> None:
        """Go to the next or previous mention of what is chosen."""
        if self.choice is None:
            names = ("actors", "places", "statistics", "search")
            keys = ", ".join(f"{self.key(name)} {name}" for name in names)
            self.say(f"choose something first: {keys}, or click a marked word")
        elif self.choice.panel == LINKS:
            self.action_step_link(by)
        elif self.choice.hits is not None and self.searching is not None:
            choice = self.searching.stepped(self.choice, by)
            if choice is not None:
                self._choose(choice)
        else:
            self._choose(self.choice.step(by))

    def action_search(self) -> None:
        """Open the prompt at the foot."""
        from syria_reader.ui.screens.searching import Searching

        self.stay()
        spot = self._spot()
        self._enter("text")
        self.prompt = self.searching = self.searching or Searching(self)
        self.searching.start(spot)

    def on_mouse_down(self) -> None:
        """A click ends the typing; what was found stays chosen."""
        if self.prompt is not None and self.prompt.open:
            self.prompt.close()
            self.stay()
            self._show_bars()

    def action_panel(self, name: str) -> None:
        """Give a panel the focus."""
        self._enter(name)

    def action_step_pane(self, by: int) -> None:
        """Give the next or previous part the focus."""
        if self._alone:
            self._show_alone()
        ring = ["contents", "text", *PANELS[1:]]
        if self._views.open:
            boxes = self.arrangement(self.size).boxes
            ring = [part for part in ("contents", "text", self._views.open, *PANELS[1:]) if part in boxes]
        now = self.focused.id if self.focused is not None else "text"
        self._enter(ring[(ring.index(now) + by) % len(ring)] if now in ring else "text")

    def action_toggle_marks(self) -> None:
        """Show or hide the marks."""
        self.say("" if self.text.toggle_marks() else f"marks are hidden; {self.key('marks')} shows them")

    def action_measure(self, by: int) -> None:
        """Set the text in lines `by` steps wider, or at the width it comes with for 0."""
        text = self.text
        zone = max(text.zone, text.size.width)
        measure = stepped(text.lines.measure, by, zone) if by else MEASURE
        if by and measure == column(zone, text.lines.measure).measure:
            hint = "" if self._alone else f"; {self.key('alone')} makes room"
            self.say(f"no room for wider lines{hint}" if by > 0 else "no narrower lines")
            return
        text.set_measure(measure)
        self._lay_out()
        self.text_moved()
        self.say(f"lines of {column(zone, measure).measure}")

    def action_alone(self) -> None:
        """Hide all but the text, or the view that has the focus; or show everything again."""
        if self._alone:
            self._show_alone()
            return
        view = self._views.open
        part = view if view and self.focused is not None and self.focused.id == view else "text"
        if part == "text":
            self._enter("text")
        self._show_alone(part)

    def action_redraw(self) -> None:
        """Draw the whole screen anew: another program may have written over it."""
        self.refresh()

    def action_section(self, number: int) -> None:
        """Go to section `number`."""
        self._want_section(number)
        if 1 <= number <= len(self._article.sections):
            self._leave()
            self._go_to_section(number)
        else:
            total = len(self._article.sections)
            self.say(f"there are {total} sections" if total > 1 else "this article has no such section")

    def action_step_section(self, by: int) -> None:
        """Go to the next section, or to the start of this one and then to the one before."""
        self._want_section((self.section or 0) + by)
        if not self._article.sections:
            self.say(EMPTY["contents"])
            return
        now = self.section or 0
        if by < 0 and now and self.text.top > Position(self._article.sections[now - 1].heading, 0):
            by = 0
        target = now + by
        self._leave()
        if target < 1:
            self.text.go_to_row(0)
        elif target <= len(self._article.sections):
            self._go_to_section(target)

    def action_close(self) -> None:
        """Close the view or the panel over the text, or else quit."""
        if self._views.open:
            self.close_view()
        elif self.mode is Mode.NARROW and self._sheet:
            self._enter("text")
        else:
            self.app.exit()

    def action_copy(self, form: str) -> None:
        """Copy the sentence that is read, with its source, as a `line` or as `json`."""
        from syria_reader.ui.screens.copying import Copying

        self._copying = self._copying or Copying(self, self._reading)
        self._copying.cite(form)

    def action_export(self) -> None:
        """Ask for the name of a file and write the facts to it."""
        from syria_reader.ui.screens.exporting import Exporting

        self.prompt = self._exporting = self._exporting or Exporting(self, self._reading)
        self._exporting.start()

    def action_copy_text(self) -> None:
        """Copy what is selected with the mouse."""
        super().action_copy_text()
        self.say("copied what is selected")

    def action_help(self) -> None:
        """Show every key, those of the part that has the focus first."""
        from syria_reader.ui.screens.help import HelpScreen

        part = (self.focused.id if self.focused is not None else None) or "text"
        here = Scope.PANEL if part in PANELS else Scope.__members__.get(part.upper())
        self.app.push_screen(HelpScreen(here, self.keymap))

    def action_clear(self) -> None:
        """Stop what is being opened; show what z has hidden; close the view, or else clear the choice.

        A preview ends where it began.
        """
        if cast("ReaderApp", self.app).stop_opening():
            return
        if self._alone:
            self._show_alone()
            return
        if self.focused is not None and self.focused.id == self._views.open:
            self.leave_view()
            return
        if self.choice is not None and self.choice.peek:
            self.text.return_to(self._resting)
            self.forget_choice()
        if self._views.open:
            self.close_view()
            return
        self.forget_choice()
        self._enter("text")

    def action_view(self, name: str) -> None:
        """Open a view, or close it where it has the focus."""
        focused = self.focused is not None and self.focused.id == name
        self.close_view() if focused else self.open_view(name)

    def action_card(self) -> None:
        """Open the card of what is chosen, or of words marked at a hit or in view; close it where it is."""
        spot = self._spot()
        if self.focused is not None and self.focused.id == "card":
            self.close_view()
        elif self.catalogue is None:
            self.say("the article is still being analysed")
        elif not self._choose_for_card():
            self.say("nothing is marked in this article, so there is nothing to tell of")
        elif self.choice is not None and self.choice.panel not in PANELS:
            self.say("a hit in unmarked words has no card: cards are of actors, places, figures and dates")
        else:
            self.open_view("card")
            if spot.choice is not None and spot.choice.hits is not None and not spot.view:
                self._opened_from = spot, *self._opened_from[1:]  # Esc leads back to the hits

    async def action_back(self) -> None:
        """Return to where the last jump was made from, also in the article before this one."""
        spot = self._trail.back(self._spot())
        if spot is not None:
            self.return_to(spot)
        elif not await cast("ReaderApp", self.app).go_back():
            self.say("this is where you began")
