"""A card of what is chosen, beside, below or over the text."""

from typing import TYPE_CHECKING

from textual.events import MouseDown, Resize
from textual.geometry import Size
from textual.strip import Strip

from syria_reader.ui.arrangement import likely_width
from syria_reader.ui.cards.card import Layout
from syria_reader.ui.cards.dossier import Dossier
from syria_reader.ui.cards.making import card_of, has_card
from syria_reader.ui.commands import Scope, bindings
from syria_reader.ui.drawing.panel_lines import Title, empty_lines, row_line
from syria_reader.ui.rows import Fragment
from syria_reader.ui.widgets.view import View, ViewHost

if TYPE_CHECKING:
    from syria_reader.ui.catalogue import Catalogue

_NOTHING = "nothing is chosen: a actors, p places, s statistics, or click a marked word"
_NONE = "what is chosen now has no card: cards are of actors, places, figures and dates"
NOWHERE = -1
"""The cursor of a card that was just opened: nothing in the text has moved yet."""


class CardView(View):
    """Follows the choice. The cursor goes from one row that leads somewhere to the next."""

    NAME = "card"
    BINDINGS = bindings(Scope.CARD)
    BINDING_GROUP_TITLE = "Card"

    def __init__(self, host: ViewHost) -> None:
        super().__init__(host)
        self.cursor = NOWHERE
        self._dossier: tuple[Catalogue, Dossier] | None = None
        self._shown: tuple[str, str] | None = None
        self._layout_: Layout | None = None
        self._width = -1

    # -- what is shown

    @property
    def heading(self) -> Title:
        """What kind of item it is, and which mention the reader stands on."""
        choice, layout = self.host.choice, self._lines
        if choice is None or layout is None:
            return Title("CARD", "")
        count = f"{choice.at + 1} of {len(choice.marks):,}" if len(choice.marks) > 1 else ""
        more = layout.height + 1 - self.scroll_offset.y > self.size.height > 1
        return Title(layout.card.label, count, more)

    def arrive(self) -> None:
        """Show the card of the choice from its beginning."""
        self._shown = None
        self.chosen()
