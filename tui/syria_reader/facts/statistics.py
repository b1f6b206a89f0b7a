"""Finding figures."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from syria_reader.article import Article, BlockKind, Span
from syria_reader.facts.actor import Actor, ActorKind
from syria_reader.facts.attribution.sources import Sources
from syria_reader.facts.attribution.statement import Statement
from syria_reader.facts.figures.count_type import find_count_type
from syria_reader.facts.figures.figure import Figure
from syria_reader.facts.figures.location import Locator
from syria_reader.facts.figures.nouns import singular
from syria_reader.facts.figures.parts import find_parts, named_again, points_back
from syria_reader.facts.figures.probability import soften
from syria_reader.facts.figures.reader import may_hold_figures, read_figures
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.status_group import belongs_to, carries_on, find_group
from syria_reader.facts.passage import Passage
from syria_reader.facts.place import Place
from syria_reader.facts.readings import Reading, Readings
from syria_reader.facts.statistic import Category, CountType, Hedge, Statistic
from syria_reader.facts.table_statistics import find_table_statistics
from syria_reader.facts.timing.window import Window, choose_window

NEAR = 25
"""Characters between "members of" and the name of the force they are of ("of Lebanon's Hezbollah")."""
LEAST_REPEATED = 10
"""The least number that tells by itself which people counted before are meant."""
_PEOPLE = {
    Category.KILLED, Category.INJURED, Category.MISSING, Category.DETAINED, Category.DISPLACED,
    Category.REFUGEES,
}  # fmt: skip
LOOK_BACK = 12
"""Figures before one that says it is part of something in which its whole is looked for."""
_LIST = re.compile(r"[^.;:\d]{0,60}?(?:,|\band)\s[^.;:,\d]{0,40}")
"""What may stand between two figures of one list."""
CONFIDENCE = {
    "number-with-noun": 0.9, "money": 0.95, "percent": 0.95, "measure": 0.95, "range": 0.85,
    "vague-plural": 0.7, "tally-one": 0.85, "fraction": 0.7, "elided-noun": 0.85,
}  # fmt: skip
"""How often value, unit and category are all right, on the 517 figures of 26 hand-marked reports, rounded.

Sixteen of the reports are those of tests/evaluation, whose misses the rules were mended by: an unread report
may do worse. "fraction" is a guess: too few were marked, and not one in the same unit.
"""


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
        self._forces = _forces(actors)
        self.found: list[Statistic] = []

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
        sources = Sources(statements)
        for span in passage.sentences:
            reading = self._readings.of(passage, span)
            if may_hold_figures(reading.letters, passage.text, span):
                figures = read_figures(reading.words, reading.times)
                if figures:
                    self._add(passage, reading, figures, sources)

    def _add(self, passage: Passage, reading: Reading, figures: Sequence[Figure], sources: Sources) -> None:
        sentence, windows = reading.words, reading.windows
        said = passage.to_source(*sentence.span)
        first = len(self.found)
        here = [
            _statistic(self._article, passage, sentence, said, figure, sources, windows, order)
            for order, figure in enumerate(figures, first)
        ]
        places = _Places(self._locator, here)
        parts = find_parts(sentence, figures)
        for order, figure in enumerate(figures):
            part = parts.get(order)
            whole = _whole_before(sentence, figure, self.found) if part is None else here[part]
            if part is not None and part < order:
                whole = self.found[first + part]
                whole = _same_again(whole, self.found[:first]) or whole
            earlier = self.found[first:]
            group = _group(passage, sentence, figures[: order + 1], earlier, self._forces)
            place = places.of(order, part=whole is not None)
            if place is None and whole is not None:
                place = whole.place or (places.of(part, part=False) if part is not None else None)
            since = here[order].since
            if since is None and whole is not None and whole.sentence == said:
                since = whole.since
            category = here[order].category
            if category is Category.COUNT_OTHER and figure.outcome is None and _means_them(figure):
                same = whole or _same_again(here[order], self.found[:first])
                category = same.category if same and same.category in _PEOPLE else category
            counts = find_count_type(sentence, figure, since, part=whole is not None)
            if counts is CountType.UNKNOWN and order and figure.elided and figure.outcome is None:
                # "23 were killed in Homs, 11 in Hama": a list counts as its first figure does.
                before = self.found[-1]
                listed = before.category == category and before.count_type is not CountType.SUBSET
                counts = before.count_type if listed and category in _PEOPLE else counts
            if place is None and order:
                place = _carried_place(self._article, self.found[-1], here[order])
            statistic = here[order]._replace(
                category=category,
                since=since,
                part_of=whole and whole.id,
                count_type=counts,
                place=place,
                status_group=group or (whole and figure.elided and whole.status_group) or None,
            )
            self.found.append(statistic)


class _Places:
    """The places of the figures of one sentence."""

    def __init__(self, locator: Locator, here: Sequence[Statistic]) -> None:
        self._locator = locator
        self._here = here
        self._spans = [Span(statistic.start, statistic.end) for statistic in here]

    def of(self, order: int, *, part: bool) -> str | None:
        """The id of the place figure number `order` is about; `part` tells that it is part of another."""
        one = self._here[order]
        return self._locator.locate(one.category, one.sentence, self._spans[order], self._spans, part=part)


def _means_them(figure: Figure) -> bool:
    """Whether a figure says nothing of those it counts but that they were told of before."""
    return figure.elided or figure.phrase.noun == "victim"


def _same_again(statistic: Statistic, earlier: Sequence[Statistic]) -> Statistic | None:
    """The people of a sentence before counted by the same number: "Of the 41, nine were children"."""
    value = statistic.value or 0
    if statistic.unit != "people" or statistic.counted or value < LEAST_REPEATED:
        return None
    near = earlier[: -LOOK_BACK - 1 : -1]
    return next((other for other in near if other.value == value and other.unit == "people"), None)


def _carried_place(article: Article, before: Statistic, statistic: Statistic) -> str | None:
    """The place of the figure before in the same list: "killing 34 in Kuma and wounding 60"."""
    return before.place if _LIST.fullmatch(article.text, before.end, statistic.start) else None


def _forces(actors: Sequence[Actor]) -> list[Span]:
    """Where those are named who fight, in order."""
    return sorted(
        Span(mention.start, mention.end)
        for actor in actors
        if actor.kind in (ActorKind.ARMED_GROUP, ActorKind.MILITARY)
        for mention in actor.mentions
    )


def _group(
    passage: Passage,
    sentence: Sentence,
    figures: Sequence[Figure],
    earlier: Sequence[Statistic],
    forces: Sequence[Span],
) -> str | None:
    """The status group of the last of `figures`, whose statistics before it are `earlier`."""
    figure = figures[-1]
    found = find_group(sentence, figure)
    if found is not None or figure.unit != "people":
        return found
    member = belongs_to(sentence, figure)
    if member is not None and member < len(sentence.tokens):
        start = passage.to_source(sentence.starts[member], sentence.ends[member]).start
        at = bisect_left(forces, (start,))
        inside = at > 0 and forces[at - 1].end > start
        return "combatants" if inside or (at < len(forces) and forces[at].start - start < NEAR) else None
    carried = bool(earlier) and carries_on(sentence, figure, figures[-2])
    return earlier[-1].status_group if carried else None


def _table(passages: Sequence[Passage], first: int) -> Sequence[Passage]:
    """The rows that follow one another from passage number `first`."""
    end = first
    while end < len(passages) and passages[end].kind is BlockKind.ROW:
        end += 1
    return passages[first:end]


def _whole_before(sentence: Sentence, figure: Figure, earlier: Sequence[Statistic]) -> Statistic | None:
    """The figure of a sentence before that this one says it is part of."""
    outcome = points_back(sentence, figure)
    if outcome is None:
        noun = named_again(sentence, figure)
        return _counted_before(noun, figure, earlier) if noun else None
    for other in earlier[: -LOOK_BACK - 1 : -1]:
        same = other.category == outcome or (outcome == "people" and other.unit == "people")
        if same and other.part_of is None and other.category is not Category.SHARE:
            return other
    return None


def _counted_before(noun: str, figure: Figure, earlier: Sequence[Statistic]) -> Statistic | None:
    """The last figure of the same `noun` that can hold this one."""
    least = figure.numeral.value or figure.numeral.low or 0
    for other in earlier[: -LOOK_BACK - 1 : -1]:
        head = (other.counted or "").lower().split()[-1:]
        if head and singular(head[0]) == noun and (other.value or other.high or 0) > least:
            return other
    return None


def _statistic(
    article: Article,
    passage: Passage,
    sentence: Sentence,
    said: Span,
    figure: Figure,
    sources: Sources,
    windows: Sequence[Window],
    order: int,
) -> Statistic:
    numeral = figure.numeral
    start, end = sentence.starts[numeral.first], sentence.ends[numeral.end - 1]
    span = passage.to_source(start, end)
    hedge, hedge_text = figure.hedged.hedge, figure.hedged.text
    if hedge is Hedge.NONE:
        hedge, hedge_text = soften(sentence, figure)
    return Statistic(
        id=f"s{order + 1}",
        start=span.start,
        end=span.end,
        text=article.text[span.start : span.end],
        value=numeral.value,
        low=numeral.low,
        high=numeral.high,
        unit=figure.unit or "units",
        counted=figure.counted,
        category=figure.category,
        hedge=hedge,
        hedge_text=hedge_text,
        attributed_to=sources.of(start),
        since=choose_window(passage.text, windows, start, sentence.ends[figure.end - 1]),
        sentence=said,
        rule=figure.rule,
        confidence=CONFIDENCE.get(figure.rule, 0.6),
    )
