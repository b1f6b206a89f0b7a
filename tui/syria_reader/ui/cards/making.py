"""The card of whatever is chosen."""

from syria_reader.ui.cards.actor_card import actor_card
from syria_reader.ui.cards.card import Card
from syria_reader.ui.cards.date_card import date_card
from syria_reader.ui.cards.dossier import Dossier
from syria_reader.ui.cards.place_card import place_card
from syria_reader.ui.cards.statistic_card import statistic_card
from syria_reader.ui.choice import Choice

_MAKERS = {
    "actors": ("ACTOR", actor_card),
    "places": ("PLACE", place_card),
    "statistics": ("STATISTIC", statistic_card),
    "timeline": ("DATE", date_card),
}
_LISTED = {"actors", "places"}
NARROWEST, WIDEST = 16, 76
"""Cells of a card: below the first its lines are cut off, above the second the eye loses its line."""


def card_of(choice: Choice, dossier: Dossier, width: int) -> Card:
    """The card of the item of `choice`, which must stand in a panel, in lines of about `width` cells."""
    width = min(max(width, NARROWEST), WIDEST)
    label, make = _MAKERS[choice.panel]
    parts = [part for part in make(choice, dossier, width) if part.height]
    listed = len(choice.marks) if choice.panel in _LISTED else 0
    return Card(label, parts, width, listed)


def has_card(choice: Choice) -> bool:
    """Whether there is a card of what is chosen; of a search there is none."""
    return choice.panel in _MAKERS
