"""Finding claims."""

from collections.abc import Sequence

from syria_reader.article import Article, Span
from syria_reader.facts.attribution.statement import Statement
from syria_reader.facts.claim import Claim, Speech
from syria_reader.facts.passage import Passage


def find_claims(article: Article, passage: Passage, statements: Sequence[Statement]) -> list[Claim]:
    """The `statements` of `passage` that are claims, in order; each span of the text once."""
    claims: dict[Span, Claim] = {}
    for statement in statements:
        if not statement.claim or statement.start >= statement.end:
            continue
        span = passage.to_source(statement.start, statement.end)
        claims.setdefault(
            span,
            Claim(
                statement.speaker.actor,
                statement.speaker.words,
                Speech.DIRECT if statement.direct else Speech.INDIRECT,
                statement.cue,
                span.start,
                span.end,
                article.text[span.start : span.end],
            ),
        )
    return [claims[span] for span in sorted(claims)]
