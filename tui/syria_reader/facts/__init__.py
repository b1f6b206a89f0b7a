"""Finding facts in an article and explaining each of them."""

from syria_reader.facts.actor import Actor, ActorKind
from syria_reader.facts.analyse import analyse
from syria_reader.facts.date import Date
from syria_reader.facts.facts import Facts, NotUnderstood
from syria_reader.facts.mention import Mention
from syria_reader.facts.place import Place, PlaceKind
from syria_reader.facts.statistic import Category, Hedge, Statistic

__all__ = [
    "Actor",
    "ActorKind",
    "Category",
    "Date",
    "Facts",
    "Hedge",
    "Mention",
    "NotUnderstood",
    "Place",
    "PlaceKind",
    "Statistic",
    "analyse",
]
