"""Finding claims."""

from collections.abc import Sequence

from syria_reader.article import Article
from syria_reader.facts.attribution.statement import Statement
from syria_reader.facts.claim import Claim, Speech
from syria_reader.facts.passage import Passage


def find_claims(
    article: Article, passages: Sequence[Passage], statements: Sequence[Sequence[Statement]]
) -> list[Claim]:
    """The statements of `passages` that are claims, in order; each span of the text once."""
    claims: dict[tuple[int, int], Claim] = {}
    for passage, here in zip(passages, statements, strict=True):
        for statement in here:
            if not statement.claim or statement.start >= statement.end:
                continue
            span = passage.to_source(statement.start, statement.end)
            claims.setdefault(
                (span.start, span.end),
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
    return [claims[key] for key in sorted(claims)]
