"""What several extractors ask of a sentence, read once."""

from syria_reader.article import Span
from syria_reader.facts.figures.sentence import Sentence, read_sentence
from syria_reader.facts.passage import Passage
from syria_reader.facts.timing.expression import TimeExpression, time_expressions

REMEMBERED = 200
"""Sentences of a passage that are remembered: a passage may be a whole book."""


class Readings:
    """The words and the expressions of time in the sentences of the passage that was asked for last.

    Whoever asks passage by passage reads every sentence once, and no passage that is done with is kept.
    """

    def __init__(self) -> None:
        self._block = -1
        self._sentences: dict[tuple[int, int], Sentence] = {}
        self._times: dict[int, list[TimeExpression]] = {}

    def words(self, passage: Passage, span: Span) -> Sentence:
        """The sentence at `span` of `passage`, cut into words, numbers and marks."""
        self._turn_to(passage)
        sentence = self._sentences.get(span)
        if sentence is None:
            sentence = read_sentence(passage.text, span)
            if len(self._sentences) < REMEMBERED:
                self._sentences[span] = sentence
        return sentence

    def times(self, passage: Passage, span: Span) -> list[TimeExpression]:
        """The expressions of time in the sentence at `span` of `passage`, in order."""
        self._turn_to(passage)
        found = self._times.get(span.start)
        if found is None:
            found = list(time_expressions(passage.text, span))
            if len(self._times) < REMEMBERED:
                self._times[span.start] = found
        return found

    def _turn_to(self, passage: Passage) -> None:
        if passage.block != self._block:
            self._block = passage.block
            self._sentences.clear()
            self._times.clear()
