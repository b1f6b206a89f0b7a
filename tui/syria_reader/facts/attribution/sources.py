"""Who gives a figure."""

from collections.abc import Sequence

from syria_reader.facts.actor import Actor
from syria_reader.facts.attribution.statement import Statement
from syria_reader.facts.attribution.statements import find_statements
from syria_reader.facts.passage import Passage


class Sources:
    """The speakers of an article's statements, looked up by place."""

    def __init__(self, passages: Sequence[Passage], actors: Sequence[Actor]) -> None:
        self._statements = dict(
            zip((passage.index for passage in passages), find_statements(passages, actors), strict=True)
        )

    def of(self, passage: Passage, start: int) -> str | None:
        """Who says what stands at `start` of `passage`; None where it is the article's own word."""
        covering = [s for s in self._statements[passage.index] if s.start <= start < s.end]
        if not covering:
            return None
        nearest: Statement = max(covering, key=lambda s: (s.depth, s.start))
        return nearest.speaker
