"""A figure as a statistic, as far as it can be told by itself: of sentences and of tables alike."""

from syria_reader.article import Article, Span
from syria_reader.facts.figures.figure import Figure
from syria_reader.facts.statistic import Hedge, Statistic


def as_statistic(
    figure: Figure,
    article: Article,
    span: Span,
    sentence: Span,
    *,
    number: int,
    rule: str,
    confidence: float,
    hedged: tuple[Hedge, str | None] | None = None,
    attributed_to: str | None = None,
    since: str | None = None,
) -> Statistic:
    """`figure`, the one with `number` in `article`, whose number phrase is at `span` of its text.

    `sentence` is around it; `hedged` is said in place of the figure's own hedge and its words.
    """
    numeral = figure.numeral
    hedge, hedge_text = hedged or (figure.hedged.hedge, figure.hedged.text)
    return Statistic(
        id=f"s{number}",
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
        attributed_to=attributed_to,
        since=since,
        sentence=sentence,
        rule=rule,
        confidence=confidence,
    )
