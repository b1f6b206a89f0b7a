"""Who gives a figure."""

from collections import defaultdict
from collections.abc import Sequence

from syria_reader.facts.attribution.statement import Statement

PART = 1_000
"""Characters of a passage that share one list of the statements covering them."""


class Sources:
    """The speakers of a passage's statements, looked up by place."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        self._covering: dict[int, list[Statement]] = defaultdict(list)
        for statement in statements:
            for part in range(statement.start // PART, statement.end // PART + 1):
                self._covering[part].append(statement)

    def of(self, start: int) -> str | None:
        """Who says what stands at `start` of the passage; None where it is the article's own word."""
        covering = [s for s in self._covering.get(start // PART, ()) if s.start <= start < s.end]
        if not covering:
            return None
        nearest = max(covering, key=_nearness) if len(covering) > 1 else covering[0]
        return nearest.speaker.name


def _nearness(statement: Statement) -> tuple[int, int]:
    return statement.depth, statement.start
