"""The expressions of time in an article, looked for once."""

from syria_reader.article import Span
from syria_reader.facts.passage import Passage
from syria_reader.facts.timing.expression import TimeExpression, time_expressions


class Times:
    """Figures and dates both ask for a sentence's expressions of time; each sentence is searched once."""

    def __init__(self) -> None:
        self._found: dict[tuple[int, int], list[TimeExpression]] = {}

    def of(self, passage: Passage, sentence: Span) -> list[TimeExpression]:
        """The expressions in `sentence` of `passage`, in order."""
        key = passage.block, sentence.start
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = list(time_expressions(passage.text, sentence))
        return found
