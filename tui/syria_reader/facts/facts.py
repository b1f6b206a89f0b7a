"""Everything found in one article."""

from typing import NamedTuple

from syria_reader.facts.actor import Actor
from syria_reader.facts.claim import Claim
from syria_reader.facts.date import Date
from syria_reader.facts.figure_note import FigureNote
from syria_reader.facts.place import Place
from syria_reader.facts.relation import Relation
from syria_reader.facts.statistic import Statistic


class NotUnderstood(NamedTuple):
    """Words that look like a fact but could not be read, and why not."""

    start: int
    end: int
    text: str
    why: str


class Facts(NamedTuple):
    """Actors and places are sorted by weight (mentions, then first appearance), the rest by appearance."""

    actors: tuple[Actor, ...] = ()
    places: tuple[Place, ...] = ()
    statistics: tuple[Statistic, ...] = ()
    dates: tuple[Date, ...] = ()
    claims: tuple[Claim, ...] = ()
    notes_on_figures: tuple[FigureNote, ...] = ()
    not_understood: tuple[NotUnderstood, ...] = ()
    relations: tuple[Relation, ...] = ()
