"""What can be chosen in an article: the rows of the panels and their mentions. Knows no Textual."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cache, cached_property
from itertools import islice

from syria_reader.article import Article
from syria_reader.facts import Actor, Date, Facts, Place, Statistic
from syria_reader.facts.figure_note import NoteRule
from syria_reader.slices import Slices, gather
from syria_reader.text import visible
from syria_reader.ui.choice import Choice
from syria_reader.ui.fact_rows import GLYPHS, actor_row, date_row, place_row, statistic_row
from syria_reader.ui.figures import grouped, grouped_in_slices
from syria_reader.ui.highlights import Highlights, Mark
from syria_reader.ui.row_list import Rows
from syria_reader.ui.rows import Draw, Line
from syria_reader.ui.ties import ties
from syria_reader.ui.timeline import in_order, when
from syria_reader.ui.wording import figure, figure_in_words

_MEASURED = 1000
_LOT = 200
"""Marks that are put in their blocks, or figures that are measured, at a time."""
_TIES = 3
"""How many ties of an actor are told at the foot."""


@cache
def country_name(code: str | None) -> str:
    """The English short name of an ISO 3166-1 country; empty where unknown."""
    from syria_reader.facts.gazetteer import open_gazetteer

    entry = open_gazetteer().country(code) if code else None
    return entry.name if entry else ""


class Catalogue:
    """Rows and choices come by panel name, each made when it is asked for.

    `dates` are those of the timeline, in its order.
    """

    def __init__(
        self, article: Article, facts: Facts, figures: "list[tuple[Statistic, int]] | None" = None
    ) -> None:
        self._article = article
        self.facts = facts
        self._figures = grouped(facts.statistics) if figures is None else figures
        self.dates = in_order(facts.dates)
        self._ties = ties(facts.actors, facts.relations)
        self._made: dict[tuple[str, int], Choice] = {}

    @classmethod
    def in_slices(cls, article: Article, facts: Facts) -> "Slices[Catalogue]":
        """The catalogue of very many facts, with what panels and text soon ask for, in slices."""
        figures = yield from grouped_in_slices(facts.statistics)
        made = cls(article, facts, figures)
        yield
        widths = yield from gather((_width(statistic) for statistic, _ in figures[:_MEASURED]), _LOT)
        made._value_width = max(widths, default=0)
        if facts.places:
            country_name(facts.places[0].country)  # opens the gazetteer
            yield
        made._rows = dict((yield from gather(made._each_row())))
        highlights, marks = Highlights(article), made.marks
        while some := list(islice(marks, _LOT)):
            highlights.add(some)
            yield
        made.highlights = highlights
        return made

    def _count(self, panel: str) -> int:
        return len(self._of(panel))

    def _of(self, panel: str) -> Sequence[Actor | Place | Date | tuple[Statistic, int]]:
        if panel == "actors":
            return self.facts.actors
        if panel == "places":
            return self.facts.places
        return self.dates if panel == "timeline" else self._figures

    @property
    def marks(self) -> Iterator[Mark]:
        """All mentions in `facts`, in the panels' order."""
        facts = self.facts
        for kind, items in (("actors", facts.actors), ("places", facts.places)):
            for item in items:
                yield from _marks(item, kind)
        yield from (_statistic_mark(statistic) for statistic in facts.statistics)
        yield from (_date_mark(row, date) for row, date in enumerate(self.dates))

    def choice(self, panel: str, row: int) -> Choice:
        """Row `row` of `panel` as a choice."""
        choice = self._made.get((panel, row))
        if choice is None:
            choice = self._made[panel, row] = self._make(panel, row)
        return choice

    def _make(self, panel: str, row: int) -> Choice:
        if panel == "actors":
            actor = self.facts.actors[row]
            return _actor(row, actor, self._ties.get(actor.id, []))
        if panel == "places":
            return _place(row, self.facts.places[row])
        if panel == "timeline":
            return _date(row, self.dates[row])
        statistic = self._figures[row][0]
        return _statistic(row, statistic, self._notes.get(statistic.id, ""))

    @cached_property
    def _notes(self) -> dict[str, str]:
        """What is doubtful about figures, by their ids."""
        notes: dict[str, list[str]] = {}
        for note in self.facts.notes_on_figures:
            if note.rule is not NoteRule.NO_SOURCE:
                for figure_id in note.figures:
                    notes.setdefault(figure_id, []).append(note.text)
        return {figure_id: " ".join(texts) for figure_id, texts in notes.items()}

    @cached_property
    def _rows(self) -> dict[tuple[str, str], int]:
        """The row of each item by panel and id."""
        return dict(self._each_row())

    def _each_row(self) -> Iterator[tuple[tuple[str, str], int]]:
        for row, actor in enumerate(self.facts.actors):
            yield ("actors", actor.id), row
        for row, place in enumerate(self.facts.places):
            yield ("places", place.id), row
        for row, (statistic, _) in enumerate(self._figures):
            yield ("statistics", statistic.id), row
        for row in range(len(self.dates)):
            yield ("timeline", _date_id(row)), row

    @cached_property
    def highlights(self) -> Highlights:
        """The marks by the block they stand in."""
        return Highlights(self._article, self.marks)

    def choice_of_item(self, panel: str, item: str) -> Choice | None:
        """The item with the id `item`, on its first mention; None if there is none."""
        row = self._rows.get((panel, item))
        return None if row is None else self.choice(panel, row)

    def choice_of(self, mark: Mark) -> Choice | None:
        """The item `mark` belongs to, standing on it; None if it has none."""
        choice = self.choice_of_item(mark.kind, mark.item)
        return choice.standing(choice.marks.index(mark)) if choice else None

    def standing(self, panel: str, item: str, position: int) -> Choice | None:
        """An item on its last mention at or before `position` of the text, or else on its first."""
        choice = self.choice_of_item(panel, item)
        if choice is None:
            return None
        at = bisect_right(choice.marks, position, key=lambda mark: mark.start) - 1
        return choice.standing(max(at, 0))

    def rows(self, panel: str) -> tuple[Draw, int]:
        """What draws the rows of `panel` at a width in cells, and how many there are."""
        return lambda width: Rows(self._count(panel), self._row_drawer(panel, width)), self._count(panel)

    def _row_drawer(self, panel: str, width: int) -> Callable[[int], list[Line]]:
        facts = self.facts
        if panel == "actors":
            first = {actor: phrases[0] for actor, phrases in self._ties.items()}
            return lambda row: actor_row(facts.actors[row], width, first.get(facts.actors[row].id, ""))
        if panel == "places":
            return lambda row: place_row(facts.places[row], country_name(facts.places[row].country), width)
        if panel == "timeline":
            return lambda row: date_row(self.dates[row], width)
        column = min(self._value_width, max(width // 2 - 2, 8))
        return lambda row: statistic_row(self._figures[row][0], width, column, self._figures[row][1])

    @cached_property
    def _value_width(self) -> int:
        """The width of the widest value; of very many, of those that come first."""
        return max((_width(statistic) for statistic, _ in self._figures[:_MEASURED]), default=0)


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


def _statistic(row: int, statistic: Statistic, notes: str) -> Choice:
    mark = _statistic_mark(statistic)
    return Choice("statistics", row, statistic.id, figure_in_words(statistic), visible(notes), (mark,))


def _width(statistic: Statistic) -> int:
    return len(figure(statistic).value)


def _statistic_mark(statistic: Statistic) -> Mark:
    return Mark(statistic.start, statistic.end, "statistics", statistic.id)


def _date(row: int, date: Date) -> Choice:
    remark = visible(date.clause or date.text)
    return Choice("timeline", row, _date_id(row), when(date.value), remark, (_date_mark(row, date),))


def _date_id(row: int) -> str:
    return f"d{row}"


def _date_mark(row: int, date: Date) -> Mark:
    return Mark(date.start, date.end, "timeline", _date_id(row))


def _marks(item: Actor | Place, kind: str) -> tuple[Mark, ...]:
    return tuple(Mark(m.start, m.end, kind, item.id) for m in item.mentions)
