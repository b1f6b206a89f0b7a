"""Who gives a figure."""

from collections import defaultdict
from collections.abc import Sequence

from syria_reader.facts.attribution.statement import Statement
from syria_reader.facts.passage import Passage

PART = 1_000
"""Characters of a passage that share one list of the statements covering them."""


class Sources:
    """The speakers of an article's statements, looked up by place."""

    def __init__(self, passages: Sequence[Passage], statements: Sequence[Sequence[Statement]]) -> None:
        self._covering: dict[tuple[int, int], list[Statement]] = defaultdict(list)
        for passage, here in zip(passages, statements, strict=True):
            for statement in here:
                for part in range(statement.start // PART, statement.end // PART + 1):
                    self._covering[passage.block, part].append(statement)

    def of(self, passage: Passage, start: int) -> str | None:
        """Who says what stands at `start` of `passage`; None where it is the article's own word."""
        covering = [
            s for s in self._covering.get((passage.block, start // PART), ()) if s.start <= start < s.end
        ]
        if not covering:
            return None
        nearest = max(covering, key=lambda s: (s.depth, s.start))
        return nearest.speaker.name
