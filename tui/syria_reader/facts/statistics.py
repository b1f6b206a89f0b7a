"""Finding figures."""

from collections.abc import Sequence

from syria_reader.article import Article, BlockKind, Span
from syria_reader.facts.attribution.sources import Sources
from syria_reader.facts.attribution.statement import Statement
from syria_reader.facts.figures.count_type import find_count_type
from syria_reader.facts.figures.figure import Figure
from syria_reader.facts.figures.location import Locator
from syria_reader.facts.figures.parts import find_parts, points_back
from syria_reader.facts.figures.probability import soften
from syria_reader.facts.figures.reader import may_hold_figures, read_figures
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.status_group import find_group
from syria_reader.facts.passage import Passage
from syria_reader.facts.place import Place
from syria_reader.facts.statistic import Category, Hedge, Statistic
from syria_reader.facts.table_statistics import find_table_statistics
from syria_reader.facts.timing.times import Times
from syria_reader.facts.timing.window import Window, choose_window, find_windows

LOOK_BACK = 6
"""Figures before one that says it is part of something in which its whole is looked for."""
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
) -> list[Statistic]:
    """The figures in `passages`, in order; `statements` are those of each passage."""
    found: list[Statistic] = []
    locator = Locator(article.text, places)
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
                found.append(_placed(sentence, figure, here, order, whole, locator))
    return found


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
        return None
    for other in earlier[: -LOOK_BACK - 1 : -1]:
        same = other.category == outcome or (outcome == "people" and other.unit == "people")
        if same and other.part_of is None and other.category is not Category.SHARE:
            return other
    return None


def _placed(
    sentence: Sentence,
    figure: Figure,
    here: Sequence[Statistic],
    order: int,
    whole: Statistic | None,
    locator: Locator,
) -> Statistic:
    """The statistic with what its whole, its place and the people it counts are."""
    statistic = here[order]
    others = [Span(other.start, other.end) for other in here if other is not statistic]
    span = Span(statistic.start, statistic.end)
    return statistic._replace(
        part_of=whole and whole.id,
        count_type=find_count_type(sentence, figure, statistic.since, part=whole is not None),
        place=locator.locate(statistic.category, statistic.sentence, span, others, part=whole is not None),
        status_group=find_group(sentence, figure) or (whole and figure.elided and whole.status_group) or None,
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
