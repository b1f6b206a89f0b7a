"""A passage: one block of the article as the extractors see it."""

from syria_reader.article import Article, BlockKind, Prose, Span

_SILENT = {BlockKind.CODE, BlockKind.RULE}


class Passage:
    """`text` is the prose of the article's block number `block`.

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
            prose = article.prose(index)
            passages.append(Passage(index, block.kind, prose.text, tuple(article.sentences(index)), prose))
    return passages
