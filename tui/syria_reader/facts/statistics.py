"""Finding figures."""

from collections.abc import Sequence

from syria_reader.article import Article, BlockKind, Span
from syria_reader.facts.attribution.sources import Sources
from syria_reader.facts.attribution.statement import Statement
from syria_reader.facts.figures.figure import Figure
from syria_reader.facts.figures.probability import soften
from syria_reader.facts.figures.reader import may_hold_figures, read_figures
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.passage import Passage
from syria_reader.facts.statistic import Hedge, Statistic
from syria_reader.facts.timing.expression import time_expressions
from syria_reader.facts.timing.window import Window, choose_window, find_windows

CONFIDENCE = {
    "number-with-noun": 0.9, "money": 0.95, "percent": 0.95, "measure": 0.85, "range": 0.85,
    "vague-plural": 0.85, "tally-one": 0.75, "fraction": 0.7, "elided-noun": 0.65,
}  # fmt: skip
"""How often each rule is right, as counted on hand-read reports and rounded."""


def find_statistics(
    article: Article, passages: Sequence[Passage], statements: Sequence[Sequence[Statement]]
) -> list[Statistic]:
    """The figures in `passages`, in order; `statements` are those of each passage."""
    found: list[Statistic] = []
    sources = Sources(passages, statements)
    for passage in passages:
        if passage.kind is BlockKind.ROW:
            continue
        for span in passage.sentences:
            if not may_hold_figures(passage.text[span.start : span.end]):
                continue
            times = [Span(t.start, t.end) for t in time_expressions(passage.text, span)]
            sentence, figures = read_figures(passage.text, span, times)
            windows = find_windows(passage.text, span) if figures else []
            for figure in figures:
                found.append(_statistic(article, passage, sentence, figure, sources, windows, len(found)))
    return found


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
