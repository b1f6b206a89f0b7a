"""What can be chosen in an article: the rows of the panels and their mentions. Knows no Textual."""

from collections.abc import Sequence
from functools import cache

from syria_reader.article import Article
from syria_reader.facts import Actor, Date, Facts, Place, Statistic
from syria_reader.facts.figure_note import NoteRule
from syria_reader.text import visible
from syria_reader.ui.choice import Choice
from syria_reader.ui.fact_rows import GLYPHS, actor_row, date_row, place_row, statistic_row
from syria_reader.ui.figures import grouped
from syria_reader.ui.highlights import Mark
from syria_reader.ui.rows import Draw, Line
from syria_reader.ui.ties import ties
from syria_reader.ui.timeline import in_order, when
from syria_reader.ui.wording import figure, figure_in_words

_TIES = 3
"""How many ties of an actor are told at the foot."""


@cache
def country_name(code: str | None) -> str:
    """The English short name of an ISO 3166-1 country; empty where unknown."""
    from syria_reader.facts.gazetteer import open_gazetteer

    entry = open_gazetteer().country(code) if code else None
    return entry.name if entry else ""


class Catalogue:
    """`marks` are all mentions in `facts`, in the panels' order; rows and choices come by panel name."""

    def __init__(self, article: Article, facts: Facts) -> None:
        self._article = article
        self.facts = facts
        self._figures = grouped(facts.statistics)
        self._dates = in_order(facts.dates)
        self._ties = ties(facts.actors, facts.relations)
        self._choices: dict[str, list[Choice]] = {
            "actors": [
                _actor(row, actor, self._ties.get(actor.id, [])) for row, actor in enumerate(facts.actors)
            ],
            "places": [_place(row, place) for row, place in enumerate(facts.places)],
            "statistics": [
                _statistic(row, statistic, facts) for row, (statistic, _) in enumerate(self._figures)
            ],
            "timeline": [_date(row, date) for row, date in enumerate(self._dates)],
        }
        self.marks = [m for choices in self._choices.values() for c in choices for m in c.marks]

    def choice(self, panel: str, row: int) -> Choice:
        """Row `row` of `panel` as a choice."""
        return self._choices[panel][row]

    def choice_of_item(self, panel: str, item: str) -> Choice | None:
        """The item with the id `item`, on its first mention; None if there is none."""
        return next((choice for choice in self._choices[panel] if choice.item == item), None)

    def choice_of(self, mark: Mark) -> Choice | None:
        """The item `mark` belongs to, standing on it; None if it has none."""
        for choice in self._choices.get(mark.kind, ()):
            if choice.item == mark.item:
                return choice.standing(choice.marks.index(mark))
        return None

    def rows(self, panel: str) -> tuple[Draw, int]:
        """What draws the rows of `panel` at a width in cells, and how many there are."""
        facts = self.facts
        if panel == "actors":
            return self._actor_rows, len(facts.actors)
        if panel == "places":
            return (
                lambda width: [place_row(p, country_name(p.country), width) for p in facts.places],
                len(facts.places),
            )
        if panel == "timeline":
            return lambda width: [date_row(date, width) for date in self._dates], len(self._dates)
        return self._statistic_rows, len(self._figures)

    def _actor_rows(self, width: int) -> Sequence[list[Line]]:
        first = {actor: phrases[0] for actor, phrases in self._ties.items()}
        return [actor_row(actor, width, first.get(actor.id, "")) for actor in self.facts.actors]

    def _statistic_rows(self, width: int) -> Sequence[list[Line]]:
        values = [len(figure(statistic).value) for statistic, _ in self._figures]
        column = min(max(values, default=0), max(width // 2 - 2, 8))
        return [statistic_row(statistic, width, column, depth) for statistic, depth in self._figures]


def _actor(row: int, actor: Actor, known_ties: Sequence[str]) -> Choice:
    label = f"{GLYPHS[actor.kind]} {actor.name}"
    told = (str(actor.kind).replace("-", " "), actor.role, *known_ties[:_TIES])
    remark = " · ".join(part for part in told if part)
    return Choice("actors", row, actor.id, visible(label), visible(remark), _marks(actor, "actors"))


def _place(row: int, place: Place) -> Choice:
    elsewhere = {country_name(other.country): None for other in place.alternatives}
    doubts = [
        f"or in {country}?" for country in elsewhere if country and country != country_name(place.country)
    ]
    told = (str(place.kind), place.admin1, country_name(place.country), *doubts[:2])
    remark = " · ".join(part for part in told if part)
    return Choice("places", row, place.id, visible(place.name), visible(remark), _marks(place, "places"))


def _statistic(row: int, statistic: Statistic, facts: Facts) -> Choice:
    mark = Mark(statistic.start, statistic.end, "statistics", statistic.id)
    notes = " ".join(
        note.text
        for note in facts.notes_on_figures
        if statistic.id in note.figures and note.rule is not NoteRule.NO_SOURCE
    )
    return Choice("statistics", row, statistic.id, figure_in_words(statistic), visible(notes), (mark,))


def _date(row: int, date: Date) -> Choice:
    item = f"d{row}"
    mark = Mark(date.start, date.end, "timeline", item)
    return Choice("timeline", row, item, when(date.value), visible(date.clause or date.text), (mark,))


def _marks(item: Actor | Place, kind: str) -> tuple[Mark, ...]:
    return tuple(Mark(m.start, m.end, kind, item.id) for m in item.mentions)
