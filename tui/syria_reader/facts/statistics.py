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
from syria_reader.facts.statistic import Category, Hedge, Statistic
from syria_reader.facts.table_statistics import find_table_statistics
from syria_reader.facts.timing.times import Times
from syria_reader.facts.timing.window import Window, choose_window, find_windows

NEAR = 25
"""Characters between "members of" and the name of the force they are of ("of Lebanon's Hezbollah")."""
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


def find_statistics(
    article: Article,
    passages: Sequence[Passage],
    statements: Sequence[Sequence[Statement]],
    places: Sequence[Place],
    times: Times,
    actors: Sequence[Actor] = (),
) -> list[Statistic]:
    """The figures in `passages`, in order; `statements` are those of each passage."""
    found: list[Statistic] = []
    locator = Locator(article.text, places)
    forces = _forces(actors)
    sources = Sources(passages, statements)
    for number, passage in enumerate(passages):
        if passage.kind is BlockKind.ROW:
            if not number or passages[number - 1].kind is not BlockKind.ROW:
                rows = _table(passages, number)
                found.extend(find_table_statistics(article, rows, locator, len(found)))
            continue
        for span in passage.sentences:
            if not may_hold_figures(passage.text[span.start : span.end]):
                continue
            dated = [Span(time.start, time.end) for time in times.of(passage, span)]
            sentence, figures = read_figures(passage.text, span, dated)
            windows = find_windows(passage.text, span) if figures else []
            here = [
                _statistic(article, passage, sentence, figure, sources, windows, len(found) + order)
                for order, figure in enumerate(figures)
            ]
            parts = find_parts(sentence, figures)
            for order, figure in enumerate(figures):
                whole = here[parts[order]] if order in parts else _whole_before(sentence, figure, found)
                group = _group(
                    passage, sentence, figures[: order + 1], found[-order:] if order else [], forces
                )
                statistic = _placed(sentence, figure, here, order, whole, group, locator)
                if statistic.place is None and order:
                    statistic = statistic._replace(place=_carried_place(article, found[-1], statistic))
                found.append(statistic)
    return found


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
        start = passage.to_source(sentence.tokens[member].start, sentence.tokens[member].end).start
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


def _placed(
    sentence: Sentence,
    figure: Figure,
    here: Sequence[Statistic],
    order: int,
    whole: Statistic | None,
    group: str | None,
    locator: Locator,
) -> Statistic:
    """The statistic with what its whole, its place and the people it counts are."""
    statistic = here[order]

    def located(one: Statistic, *, part: bool) -> str | None:
        others = [Span(other.start, other.end) for other in here if other is not one]
        return locator.locate(one.category, one.sentence, Span(one.start, one.end), others, part=part)

    since = statistic.since
    if since is None and whole is not None and whole.sentence == statistic.sentence:
        since = whole.since
    place = located(statistic, part=whole is not None)
    if place is None and whole is not None:
        place = whole.place or (located(whole, part=False) if whole in here else None)
    return statistic._replace(
        since=since,
        part_of=whole and whole.id,
        count_type=find_count_type(sentence, figure, since, part=whole is not None),
        place=place,
        status_group=group or (whole and figure.elided and whole.status_group) or None,
    )


def _statistic(
    article: Article,
    passage: Passage,
    sentence: Sentence,
    figure: Figure,
    sources: Sources,
    windows: Sequence[Window],
    order: int,
) -> Statistic:
    numeral = figure.numeral
    start, end = sentence.tokens[numeral.first].start, sentence.tokens[numeral.end - 1].end
    span = passage.to_source(start, end)
    whole = passage.to_source(*sentence.span)
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
        attributed_to=sources.of(passage, start),
        since=choose_window(passage.text, windows, start, sentence.tokens[figure.end - 1].end),
        sentence=whole,
        rule=figure.rule,
        confidence=CONFIDENCE.get(figure.rule, 0.6),
    )
