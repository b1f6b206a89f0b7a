"""Finding figures."""

from collections.abc import Sequence

from syria_reader.article import Article, BlockKind, Span
from syria_reader.facts.actor import Actor, ActorKind
from syria_reader.facts.attribution.sources import Sources
from syria_reader.facts.attribution.statement import Statement
from syria_reader.facts.figures.location import Locator
from syria_reader.facts.figures.reader import read_figures
from syria_reader.facts.listing import Listing, is_entry, opens_list
from syria_reader.facts.passage import Passage
from syria_reader.facts.place import Place
from syria_reader.facts.readings import Readings
from syria_reader.facts.sentence_statistics import SentenceStatistics, Surroundings
from syria_reader.facts.signs import DIGIT, NUMBER
from syria_reader.facts.statistic import Statistic
from syria_reader.facts.table_statistics import find_table_statistics

_FIGHTING = {ActorKind.ARMED_GROUP, ActorKind.MILITARY}


class Statistics:
    """The figures of an article, read passage by passage."""

    def __init__(
        self,
        article: Article,
        passages: Sequence[Passage],
        actors: Sequence[Actor],
        places: Sequence[Place],
        readings: Readings,
    ) -> None:
        self._article = article
        self._passages = passages
        self._readings = readings
        self._locator = Locator(article.text, places)
        self._surroundings = Surroundings(article, self._locator, _forces(actors))
        self._listing: Listing | None = None
        self.found = list[Statistic]()

    def read(self, number: int, statements: Sequence[Statement]) -> None:
        """Add the figures of passage `number`, which must be the next; `statements` are those in it.

        A table is read with its first row.
        """
        passage = self._passages[number]
        if passage.kind is BlockKind.ROW:
            if not number or self._passages[number - 1].kind is not BlockKind.ROW:
                rows = _table(self._passages, number)
                order = len(self.found)
                self.found.extend(find_table_statistics(self._article, rows, self._locator, order))
            return
        first = len(self.found)
        listing = self._listing if self._listing and is_entry(passage) else None
        sources: Sources | None = None
        for reading in self._readings.of(passage):
            if reading.signs & (NUMBER | DIGIT):
                figures = read_figures(reading.words, reading.times, listing.outcome if listing else None)
                if figures:
                    sources = sources or Sources(statements)
                    one = SentenceStatistics(self._surroundings, passage, reading, figures, self.found)
                    one.add(sources, listing)
        self._go_on_listing(number, first)

    def _go_on_listing(self, number: int, first: int) -> None:
        """Take passage `number`, whose figures begin at `first`, into the list it belongs to or opens."""
        if self._listing is not None and is_entry(self._passages[number]):
            self._listing.add(self.found, first)
            following = self._passages[number + 1 : number + 2]
            if not following or not is_entry(following[0]):
                self._listing.close(self.found)
                self._listing = None
        elif opens_list(self._passages, number):
            self._listing = Listing(self._passages, number, len(self.found))
        else:
            self._listing = None


def _forces(actors: Sequence[Actor]) -> list[Span]:
    """Where those are named who fight, in order."""
    return sorted(
        Span(mention.start, mention.end)
        for actor in actors
        if actor.kind in _FIGHTING
        for mention in actor.mentions
    )


def _table(passages: Sequence[Passage], first: int) -> Sequence[Passage]:
    """The rows that follow one another from passage number `first`."""
    end = first
    while end < len(passages) and passages[end].kind is BlockKind.ROW:
        end += 1
    return passages[first:end]
