"""A passage: one block of the article as the extractors see it."""

import re
from collections.abc import Iterator
from itertools import pairwise

from syria_reader.article import Article, BlockKind, Prose, ProseBuilder, Span
from syria_reader.article.sentences import split_sentences

_SILENT = {BlockKind.CODE, BlockKind.RULE}
_NOTE_MARK = re.compile("(?<=[^\\s(])[⁰¹²³⁴-⁹]+(?:,[⁰¹²³⁴-⁹]+)*")
_POWER = re.compile(r"(?:\A|[\s\d(/])(?:[kcmd]?m|ft|in|yd|mi)\Z|[x×·] ?10\Z")
"""What a raised figure belongs to: units of area and of volume, ten."""


class Passage:
    """`text` is the prose of the article's block number `block`, without the numbers of notes in it.

    Extractors work in its offsets, `to_source` brings them to the article's. `sentences` are spans of
    `text`; a name or figure never runs across the end of one.
    """

    __slots__ = ("block", "kind", "prose", "sentences", "text")

    def __init__(
        self, block: int, kind: BlockKind, text: str, sentences: tuple[Span, ...], prose: Prose
    ) -> None:
        self.block = block
        self.kind = kind
        self.text = text
        self.sentences = sentences
        self.prose = prose

    def to_source(self, start: int, end: int) -> Span:
        """The span of the article's text that text[`start`:`end`] was read from."""
        return self.prose.span_to_source(start, end)


def read_passages(article: Article) -> list[Passage]:
    """The blocks of `article` that can hold facts, in order."""
    passages = []
    for index, block in enumerate(article.blocks):
        if block.kind not in _SILENT:
            prose = _without_note_marks(article.prose(index))
            sentences = tuple(split_sentences(prose.text))
            passages.append(Passage(index, block.kind, prose.text, sentences, prose))
    return passages


def _without_note_marks(prose: Prose) -> Prose:
    """`prose` without the raised numbers of notes: no name is known by the number that hangs on it."""
    text = prose.text
    if text.isascii():
        return prose
    marks = [
        mark.span()
        for mark in _NOTE_MARK.finditer(text)
        if not _POWER.search(text, max(mark.start() - 5, 0), mark.start())
    ]
    if not marks:
        return prose
    builder = ProseBuilder(text)
    for (_, start), (end, _) in pairwise([(0, 0), *marks, (len(text), 0)]):
        for piece in _pieces(prose, start, end):
            builder.replace(*piece)
    return builder.build()


def _pieces(prose: Prose, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The pieces of prose[`start`:`end`] with the source they stand for."""
    for i, at in enumerate(prose.at):
        following = prose.at[i + 1] if i + 1 < len(prose.at) else len(prose.text)
        low, high = max(at, start), min(following, end)
        if low < high:
            yield prose.text[low:high], *prose.span_to_source(low, high)
