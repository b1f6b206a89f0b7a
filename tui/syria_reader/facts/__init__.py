"""Finding facts in an article and explaining each of them."""

from typing import TYPE_CHECKING

from syria_reader.facts.actor import Actor, ActorKind
from syria_reader.facts.claim import Claim, Speech
from syria_reader.facts.date import Date
from syria_reader.facts.facts import Facts, NotUnderstood
from syria_reader.facts.figure_note import FigureNote, NoteRule
from syria_reader.facts.mention import Mention
from syria_reader.facts.place import Place, PlaceKind
from syria_reader.facts.relation import Relation, RelationVerb
from syria_reader.facts.statistic import Category, CountType, Hedge, Statistic

if TYPE_CHECKING:
    from syria_reader.facts.analysis import analyse

__all__ = [
    "Actor",
    "ActorKind",
    "Category",
    "Claim",
    "CountType",
    "Date",
    "Facts",
    "FigureNote",
    "Hedge",
    "Mention",
    "NotUnderstood",
    "NoteRule",
    "Place",
    "PlaceKind",
    "Relation",
    "RelationVerb",
    "Speech",
    "Statistic",
    "analyse",
]


def __getattr__(name: str) -> object:
    # `analyse` brings every extractor with it; the screen shows its first words before any is needed.
    if name == "analyse":
        from syria_reader.facts.analysis import analyse

        return analyse
    raise AttributeError(name)
