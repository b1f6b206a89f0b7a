"""What several extractors ask of a sentence, read once."""

import re
from collections.abc import Iterable

from syria_reader.article import Span
from syria_reader.facts.figures.sentence import Sentence, read_sentence
from syria_reader.facts.passage import Passage
from syria_reader.facts.signs import DIGIT, FRAME, TIME, signs
from syria_reader.facts.timing.expression import TimeExpression, time_expressions
from syria_reader.facts.timing.window import Window, find_windows

REMEMBERED = 200
"""Sentences of a passage that are remembered; a passage of more may be a whole book."""
_DATED = re.compile(r"[0-9](?:\d\d\d|[/.]\d\d?[/.]|0s|(?:st|nd|rd|th)?\s?(?:[bB]\.[cC]|[aA]\.[dD]))")
"""Digits that may be a date, a year or a decade."""


class Reading:
    """The sentence at `span` of a passage's `text`; each thing asked of it is read at the first asking."""

    __slots__ = ("_signs", "_times", "_words", "span", "text")

    def __init__(self, text: str, span: Span) -> None:
        self.text = text
        self.span = span
        self._signs = -1
        self._words: Sentence | None = None
        self._times: list[TimeExpression] | None = None

    @property
    def signs(self) -> int:
        """The bits of what it has words for."""
        if self._signs < 0:
            self._signs = signs(self.text, *self.span)
        return self._signs

    @property
    def words(self) -> Sentence:
        """The sentence cut into words, numbers and marks."""
        if self._words is None:
            self._words = read_sentence(self.text, self.span)
        return self._words

    @property
    def times(self) -> list[TimeExpression]:
        """The expressions of time, in order."""
        if self._times is None:
            self._times = list(time_expressions(self.text, self.span)) if self._may_tell(TIME) else []
        return self._times

    @property
    def windows(self) -> list[Window]:
        """The time frames, in order."""
        return find_windows(self.text, self.span) if self._may_tell(FRAME) else []

    def _may_tell(self, sign: int) -> bool:
        """Whether a word of `sign` stands in it, or digits that may be a date."""
        found = self.signs
        return bool(found & sign) or bool(found & DIGIT and _DATED.search(self.text, *self.span))


class Readings:
    """The sentences of the passage that was asked for last.

    Whoever asks passage by passage reads every sentence once, and no passage that is done with is kept.
    """

    def __init__(self) -> None:
        self._block = -1
        self._read: list[Reading] = []

    def of(self, passage: Passage) -> Iterable[Reading]:
        """The sentences of `passage`, in order."""
        if len(passage.sentences) > REMEMBERED:
            return (Reading(passage.text, span) for span in passage.sentences)
        if passage.block != self._block:
            self._block = passage.block
            self._read = [Reading(passage.text, span) for span in passage.sentences]
        return self._read
