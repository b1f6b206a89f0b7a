"""The sentence a fact stands in."""

from bisect import bisect_right

from syria_reader.article import Article, Span


class Sentences:
    """The sentences of an article by place; each block is split once."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._blocks: dict[int, list[Span]] = {}

    def at(self, position: int) -> Span:
        """The sentence of the article's text that holds `position`, or the last one before it in its block.

        Outside of all blocks, where metadata stand, it is the line.
        """
        article = self._article
        index = article.block_at(position)
        if not article.blocks or not article.blocks[index].start <= position < article.blocks[index].end:
            return _line(article.text, position)
        sentences = self._blocks.get(index)
        if sentences is None:
            sentences = self._blocks[index] = self._split(index)
        return sentences[max(bisect_right(sentences, position, key=lambda span: span.start) - 1, 0)]

    def _split(self, index: int) -> list[Span]:
        prose, block = self._article.prose(index), self._article.blocks[index]
        found = [prose.span_to_source(start, end) for start, end in self._article.sentences(index)]
        return found or [Span(block.start, block.end)]


def _line(text: str, position: int) -> Span:
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    return Span(start, len(text) if end < 0 else end)
