"""A card of what is chosen, beside, below or over the text."""

from typing import TYPE_CHECKING, TypeGuard

from textual.events import MouseDown, Resize
from textual.geometry import Size
from textual.strip import Strip

from syria_reader.ui.cards.card import Layout
from syria_reader.ui.cards.dossier import Dossier
from syria_reader.ui.cards.making import card_of, has_card
from syria_reader.ui.commands import Scope, bindings
from syria_reader.ui.drawing.panel_lines import Title, empty_lines, row_line
from syria_reader.ui.rows import Fragment
from syria_reader.ui.widgets.view import View, ViewHost

if TYPE_CHECKING:
    from syria_reader.ui.catalogue import Catalogue
    from syria_reader.ui.choice import Choice

_CHOOSING = ("actors", "places", "statistics")
_NO_CARD = "this has no card: there are cards of actors, places, figures and dates"
NOWHERE = -1
"""The cursor of a card just opened: no row is under it yet, and so the text stays where it is."""
_MARGIN = 4
"""Cells left and right of a card's lines, together."""


class CardView(View):
    """Follows the choice. The cursor goes from one row that leads somewhere to the next."""

    NAME = "card"
    BINDINGS = bindings(Scope.CARD)
    BINDING_GROUP_TITLE = "Card"

    def __init__(self, host: ViewHost) -> None:
        super().__init__(host)
        self._cursor = NOWHERE
        self._item: tuple[str, str] | None = None
        self._width = 0
        self._set: Layout | None = None
        self._dossier: tuple[Catalogue, Dossier] | None = None

    # -- what is shown

    @property
    def heading(self) -> Title:
        """What kind of item it is, and which of its mentions the reader stands on."""
        choice, lines = self.host.choice, self._lines
        if choice is None or lines is None:
            return Title("CARD", "")
        count = f"{choice.at + 1} of {len(choice.marks):,}" if len(choice.marks) > 1 else ""
        more = lines.height - self.scroll_offset.y > self._room.height
        return Title(lines.card.label, count, more)

    def arrive(self) -> None:
        """Show the card of the choice from its beginning."""
        self._item = None
        self.chosen()

    def chosen(self) -> None:
        """Show the card of another item; of the same one, follow its mentions."""
        choice = self.host.choice
        item = (choice.panel, choice.item) if choice is not None else None
        if item != self._item:
            self._item, self._set = item, None
            self._cursor = NOWHERE
            self._settle()
            self.scroll_to(y=0, animate=False, force=True)
        lines = self._lines
        if choice is not None and lines is not None and self._in_mentions(lines):
            number = lines.mention(choice.at)
            self._cursor = NOWHERE if number is None else number
            self._show_cursor()
        self.refresh()

    @property
    def place(self) -> int:
        """The row under the cursor, to come back to."""
        return self._cursor

    def return_to(self, place: int) -> None:
        """Put the cursor on a row it stood on once."""
        lines = self._lines
        if lines is not None and place < lines.length:
            self._cursor = place
            self._show_cursor()
            self.refresh()

    @property
    def _lines(self) -> Layout | None:
        if self._set is None or self._width != self._room.width:
            self._settle()
        return self._set

    @property
    def _room(self) -> Size:
        """The cells under the title; keys typed ahead of the first layout find them too."""
        width, height = self.size or self.host.room(self.NAME)
        return Size(max(width - _MARGIN, 1), max(height - 1, 1))

    def _settle(self) -> None:
        """Set the card for the present width."""
        choice, catalogue = self.host.choice, self.host.catalogue
        self._width, self._set = self._room.width, None
        if choice is None or catalogue is None or not has_card(choice):
            self.virtual_size = Size(self._width, 0)
            return
        if self._dossier is None or self._dossier[0] is not catalogue:
            self._dossier = catalogue, Dossier(self.host.article, catalogue)
        self._set = Layout(card_of(choice, self._dossier[1], self._width))
        self.virtual_size = Size(self._width, 1 + self._set.height + 1)

    def on_resize(self, event: Resize) -> None:
        """Set the card for the new width and keep the cursor in view."""
        del event
        self._settle()
        # Something else may have been chosen since, while there was no room for the card.
        self.chosen()
        self._show_cursor()

    # -- the cursor

    def _in_mentions(self, lines: Layout) -> bool:
        return self._cursor >= lines.length - lines.card.mentions

    def _show_cursor(self) -> None:
        lines, room = self._lines, self._room.height
        if lines is None or self._cursor < 0:
            return
        top = lines.top(self._cursor)
        bottom = top + len(lines.row(self._cursor).lines)
        y = self.scroll_offset.y
        if top < y:
            self.scroll_to(y=max(top - 2, 0), animate=False, force=True)
        elif bottom > y + room:
            self.scroll_to(y=min(bottom + 1 - room, top), animate=False, force=True)

    def _stand(self, number: int) -> None:
        """Put the cursor on a row and show in the text where it leads."""
        lines = self._lines
        stop = lines.row(number).stop if lines is not None else None
        if stop is None:
            return
        self._cursor = number
        self._show_cursor()
        if self._own(stop.choice):
            self.host.preview(stop.choice)
        else:
            self.host.look_at(stop.words)
        self.refresh()

    def _own(self, choice: "Choice | None") -> "TypeGuard[Choice]":
        """Whether `choice` is of the item the card is about."""
        return choice is not None and (choice.panel, choice.item) == self._item

    def _in_view(self, lines: Layout, number: int, beyond: int = 0) -> bool:
        """Whether a row begins in view, or at most `beyond` lines outside."""
        y = self.scroll_offset.y
        return y - beyond <= lines.top(number) < y + self._room.height + beyond

    def _first_in_view(self, lines: Layout) -> int:
        y = self.scroll_offset.y
        shown = (lines.at(line).number for line in range(y, y + self._room.height))
        return next((number for number in shown if number >= 0), 0)

    def action_move(self, by: int) -> None:
        """Go to the next row that leads somewhere, or scroll where there is none near."""
        lines, room = self._lines, self._room.height
        if lines is None:
            return
        if self._cursor >= 0 and self._in_view(lines, self._cursor):
            number = lines.stop_from(self._cursor + by, by)
        else:
            number = lines.stop_from(self._first_in_view(lines), by)
        if number is not None and self._in_view(lines, number, room // 2):
            self._stand(number)
        else:
            self.scroll_to(y=self.scroll_offset.y + by * max(room // 2, 1), animate=False, force=True)
            self.refresh()

    def action_move_page(self, pages: int) -> None:
        """Scroll by what is in view but two lines; the cursor comes along."""
        lines = self._lines
        if lines is None:
            return
        before = self.scroll_offset.y
        rows = max(self._room.height - 2, 1)
        self.scroll_to(y=before + pages * rows, animate=False, force=True)
        if self.scroll_offset.y == before:
            self.action_move_to(-1 if pages > 0 else 0)
            return
        number = lines.stop_from(self._first_in_view(lines), 1)
        if number is not None and self._in_view(lines, number):
            self._stand(number)
        else:
            self._cursor = NOWHERE
        self.refresh()

    def action_move_to(self, end: int) -> None:
        """Go to the first row that leads somewhere, or to the last for -1."""
        lines = self._lines
        if lines is None:
            return
        number = lines.stop_from(0, 1) if end == 0 else lines.stop_from(lines.length - 1, -1)
        self.scroll_to(y=0 if end == 0 else lines.height, animate=False, force=True)
        if number is not None:
            self._stand(number)

    def action_go(self) -> None:
        """Open the card of what the row names, or go to the mention or the words it shows."""
        lines, choice = self._lines, self.host.choice
        if lines is None or choice is None:
            return
        stop = lines.row(self._cursor).stop if self._cursor >= 0 else None
        if stop is None:
            self.host.go_to(choice)
        elif stop.choice is None:
            self.host.go_to_words(stop.words)
        elif self._own(stop.choice):
            self.host.go_to(stop.choice)
        else:
            self.host.follow(stop.choice)

    def on_mouse_down(self, event: MouseDown) -> None:
        """Do what Enter does on the row under the pointer."""
        lines = self._lines
        if lines is None or event.y < 1:
            return
        shown = lines.at(event.y - 1 + self.scroll_offset.y)
        if shown.row is not None and shown.row.stop is not None:
            self._cursor = shown.number
            self.action_go()

    # -- drawing

    def body_line(self, y: int) -> Strip:
        """Row `y` under the title."""
        lines, width, choice = self._lines, self.size.width, self.host.choice
        if lines is None or choice is None:
            said = empty_lines(self._nothing() if choice is None else _NO_CARD, width - 2)
            return self.strip(said[y - 1] if 0 < y <= len(said) else [], width)
        shown = lines.at(y + self.scroll_offset.y)
        if shown.row is None:
            return self.strip([Fragment("  "), Fragment(shown.heading, "quiet bold")], width)
        over = "cursor" if self.has_focus and shown.number == self._cursor else ""
        here = shown.line == 0 and shown.number == lines.mention(choice.at)
        return self.strip(row_line(shown.row.lines[shown.line], here, over), width, over)

    def _nothing(self) -> str:
        keys = ", ".join(f"{self.host.key(name)} {name}" for name in _CHOOSING)
        return f"nothing is chosen: {keys}, or click a marked word"
