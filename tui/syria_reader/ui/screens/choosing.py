"""Choosing an item, in a panel, in the text or in a view, and the way back from where that leads."""

from typing import TYPE_CHECKING

from syria_reader.reading import Reading
from syria_reader.ui.highlights import Mark
from syria_reader.ui.panels import PANELS
from syria_reader.ui.screens.parts import PartsScreen
from syria_reader.ui.trail import Spot, Trail
from syria_reader.ui.typesetting import Anchor, Position

if TYPE_CHECKING:
    from syria_reader.ui.catalogue import Catalogue
    from syria_reader.ui.choice import Choice


class ChoosingScreen(PartsScreen):
    """Owns what is chosen; panels, text and views only show it."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self.catalogue: Catalogue | None = None
        self._resting = Anchor(Position(0, 0))
        self._trail = Trail()

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
            self._leave()
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
            self._resting = self.text.place
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
        self._views.choice_moved()
        self._show_bars()

    def _forget_choice(self) -> None:
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
        """Open a view, in place of the one that is open."""
        self._views.show(name)
        self._lay_out()
        self._enter(name)

    def close_view(self) -> None:
        """Close the view that is open and return to the text."""
        self._views.hide()
        self._lay_out()
        self._enter("text")

    def preview(self, choice: "Choice") -> None:
        """Choose an item and bring its mention into view; Esc leads back."""
        self._choose(choice._replace(peek=True))

    def go_to(self, choice: "Choice") -> None:
        """Choose an item, go to its mention and give the text the focus; back leads here again."""
        self._leave()
        self._choose(choice._replace(peek=False))
        self._enter("text")

    def _spot(self) -> Spot:
        return Spot(self.text.place, self.choice, self._views.open)

    def _leave(self) -> None:
        """Remember where the reader is before a jump; a preview began elsewhere."""
        spot = self._spot()
        peek = self.choice is not None and self.choice.peek
        self._trail.leave(spot._replace(top=self._resting, choice=None) if peek else spot)
