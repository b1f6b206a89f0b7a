"""Choosing an item, in a panel, in the text or in a view, and the way back from where that leads."""

from typing import TYPE_CHECKING

from syria_reader.article import Span
from syria_reader.reading import Reading
from syria_reader.ui.highlights import Mark
from syria_reader.ui.opening import AS_IT_COMES, Opening
from syria_reader.ui.panels import PANELS
from syria_reader.ui.screens.parts import PartsScreen
from syria_reader.ui.trail import Bookmark, Spot, Trail
from syria_reader.ui.typesetting import Anchor, Position

if TYPE_CHECKING:
    from syria_reader.ui.catalogue import Catalogue
    from syria_reader.ui.choice import Choice
    from syria_reader.ui.screens.searching import Searching
    from syria_reader.ui.search.hits import Hits


class ChoosingScreen(PartsScreen):
    """Owns what is chosen; panels, text and views only show it."""

    def __init__(
        self, reading: Reading, opening: Opening = AS_IT_COMES, bookmark: Bookmark | None = None
    ) -> None:
        super().__init__(reading, opening)
        self._catalogue: Catalogue | None = None
        self.searching: Searching | None = None
        self._resting = Anchor(Position(0, 0))
        self._trail = bookmark.trail if bookmark is not None else Trail()
        self._bookmark = bookmark
        self._opened_from: tuple[Spot, str, int | None] = Spot(self._resting), "text", None

    @property
    def reading_position(self) -> Position:
        """The first position in view; while something is only looked at, the one before that."""
        peek = self.choice is not None and self.choice.peek
        return (self._resting if peek else self.text.place).position

    @property
    def catalogue(self) -> "Catalogue | None":
        """What was found, as the panels and the text show it; None until the facts are there."""
        return self._catalogue

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
            now = self.choice
            same = now is not None and (now.panel, now.row) == (panel, row)
            if same and now is not None and not now.peek:
                self.open_view("card")
                return
            self._leave()
            self._choose(choice.standing(now.at if same and now is not None else 0, peek=False))
        self._enter("text")

    def mark_picked(self, mark: Mark) -> None:
        """Choose the item of a mention that was clicked; clicked again, it shows its card."""
        choice = self.catalogue.choice_of(mark) if self.catalogue else None
        if self.choice is not None and not self.choice.peek and self.choice.here == mark:
            self.open_view("card")
        elif choice is not None:
            self._choose(choice)

    def _choose(self, choice: "Choice") -> None:
        if self.choice is None or not self.choice.peek:
            self._resting = self.text.place
        self.choice = choice
        for name in PANELS[1:]:
            if name == choice.panel:
                self.panels[name].point(choice.row)
            else:
                self.panels[name].unchoose()
        self.text.choose(choice)
        if self.searching is not None:
            self.searching.resume(choice.hits)
        self.text.reveal_mark(choice.here)
        section = self._article.section_at(choice.here.start)
        self._read_section(section.number if section else None)
        self._views.choice_moved()
        self._show_bars()

    def _choose_for_card(self) -> bool:
        """Choose the row under the cursor of a panel, what is chosen, or what is marked at a hit or in view.

        Returns whether there are any.
        """
        name = self.focused.id if self.focused is not None else None
        if name in PANELS[1:] and len(self.panels[name]):
            row = self.panels[name].cursor
            if self.choice is None or (self.choice.panel, self.choice.row) != (name, row):
                self.panel_moved(name, row)
        if self.choice is not None and self.choice.hits is not None and self.catalogue is not None:
            mark = self.catalogue.highlights.at(*self.text.position_of(self.choice.here))
            choice = self.catalogue.choice_of(mark) if mark is not None else None
            if choice is not None:
                self._choose(choice._replace(peek=True))
        return self.choice is not None or self._choose_in_view()

    def _choose_in_view(self) -> bool:
        block, offset = self.text.top
        mark = None
        if self.catalogue is not None and self._article.blocks:
            mark = self.catalogue.highlights.from_position(self._article.prose(block).to_source(offset))
        choice = self.catalogue.choice_of(mark) if self.catalogue is not None and mark is not None else None
        if choice is not None:
            self._choose(choice._replace(peek=True))
        return choice is not None

    def show_hits_so_far(self, hits: "Hits") -> None:
        """More hits of the chosen search were found: those before the one stood on change its number."""
        if self.choice is not None and self.choice.hits is hits:
            self.choice = self.choice.standing(hits.at_or_after(self.choice.here.start))
            self.text.show_more_hits()
            self._show_bars()

    def forget_choice(self) -> None:
        """Let nothing be chosen; the text stays where it is."""
        if self.choice is not None:
            self.choice = None
            for name in PANELS[1:]:
                self.panels[name].unchoose()
            self.text.choose(None)

    def stay(self) -> None:
        """The reader has gone on from where a preview began: clearing it does not lead back there."""
        if self.choice is not None and self.choice.peek:
            self.choice = self.choice.standing(self.choice.at, peek=False)

    def _go_to_section(self, number: int) -> None:
        self.stay()
        self.text.bring_to_top(Position(self._article.sections[number - 1].heading, 0))
        self._read_section(number)
        self._show_bars()

    # -- views and the way back

    def open_view(self, name: str) -> None:
        """Open a view, in place of the one that is open; back leads to that one."""
        if self._views.open and self._views.open != name:
            self._trail.leave(self._spot())
        if not self._views.open:
            focused = self.focused.id if self.focused is not None else None
            self._opened_from = self._spot(), focused or "text", self.section
        self._views.show(name)
        self._lay_out()
        self._enter(name)

    def close_view(self) -> None:
        """Close the view that is open and return to the text."""
        self._views.hide()
        self._lay_out()
        self._enter("text")

    def leave_view(self) -> None:
        """Close the view that has the focus; all that was only looked at from it is taken back."""
        spot, part, section = self._opened_from
        looked = self.choice is not None and self.choice.peek
        self._views.hide()
        self._lay_out()
        if looked:
            self.show_spot(spot)
            self._read_section(section)
        self._enter(part)

    def preview(self, choice: "Choice") -> None:
        """Choose an item and bring its mention into view; Esc leads back."""
        self._choose(choice._replace(peek=True))

    def go_to(self, choice: "Choice") -> None:
        """Choose an item, go to its mention and give the text the focus; back leads here again."""
        self._leave()
        self._choose(choice._replace(peek=False))
        self._enter("text")

    def look_at(self, words: Span) -> None:
        """Bring words of the article into view and light them; the choice stays, Esc leads back."""
        if self.choice is not None and not self.choice.peek:
            self._resting = self.text.place
            self.choice = self.choice.standing(self.choice.at, peek=True)
        self.text.light(words)

    def go_to_words(self, words: Span) -> None:
        """Go to words of the article and give the text the focus; back leads here again."""
        self._leave()
        self.text.light(words)
        self._enter("text")

    def follow(self, choice: "Choice") -> None:
        """Choose another item and stay in the view; back leads here again."""
        self._trail.leave(self._spot())
        self._choose(choice._replace(peek=True))
        self.say("Backspace leads back to the card before")

    def go_from(self, spot: Spot, choice: "Choice") -> None:
        """Keep a choice that was looked for from `spot`; back leads there again."""
        self._trail.leave(spot)
        self._choose(choice._replace(peek=False))
        self._enter("text")

    def return_to(self, spot: Spot) -> None:
        """Let everything be as it was at `spot`."""
        opened = self._opened_from if self._views.open else None
        self._views.hide()
        self._lay_out()
        self.show_spot(spot)
        if spot.view and (spot.choice is not None or spot.view != "card"):
            self.open_view(spot.view)
            self._opened_from = opened or self._opened_from
            self._views.return_to(spot.place)
        else:
            self._enter("text")

    def leave(self) -> Bookmark:
        """Where the reader is now, to open the article there again."""
        return Bookmark(self._spot(), self._trail)

    def _resume(self) -> None:
        """Let be chosen and open what was when the article was left; the facts are there."""
        bookmark, self._bookmark = self._bookmark, None
        if bookmark is not None and (bookmark.spot.choice is not None or bookmark.spot.view):
            self.return_to(bookmark.spot)

    def show_spot(self, spot: Spot) -> None:
        """Show the text and the choice of `spot`."""
        if spot.choice is None:
            self.forget_choice()
        else:
            self._choose(spot.choice)
        self.text.return_to(spot.top)

    def _spot(self) -> Spot:
        view = self._views.current
        return Spot(self.text.place, self.choice, self._views.open, view.place if view is not None else 0)

    def _leave(self) -> None:
        """Remember where the reader is before a jump; a preview from a panel began elsewhere."""
        spot = self._spot()
        in_view = self.focused is not None and self.focused.id == self._views.open
        peek = self.choice is not None and self.choice.peek and not in_view
        self._trail.leave(spot._replace(top=self._resting, choice=None) if peek else spot)
