"""Which words are quoted."""

from typing import NamedTuple

from syria_reader.article import Article, BlockKind, Span
from syria_reader.ui.typesetting import Position

_NO_SENTENCE = {BlockKind.TITLE, BlockKind.HEADING, BlockKind.RULE}


class Quotation(NamedTuple):
    """`words` as they are read, on one line; `start` and `end` index the article's text."""

    words: str
    start: int
    end: int


def sentence_at(article: Article, position: int) -> Quotation | None:
    """The sentence that holds `position` of the article's text; None where there is nothing to quote."""
    if not article.blocks:
        return None
    block = article.block_at(position)
    offset = article.prose(block).from_source(position)
    sentences = article.sentences(block)
    found = next((span for span in sentences if offset < span.end), sentences[-1] if sentences else None)
    return _quotation(article, block, found) if found else None


def first_sentence(article: Article, first: Position, last: Position) -> Quotation | None:
    """The first whole sentence from `first` to before `last`, headings left aside.

    Where none is whole, the one that `first` stands in, or what comes after it; None for an empty article.
    """
    cut: Quotation | None = None
    for block in range(first.block, len(article.blocks)):
        if article.blocks[block].kind in _NO_SENTENCE:
            continue
        for span in article.sentences(block):
            start, end = Position(block, span.start), Position(block, span.end)
            if first <= start and end <= last:
                return _quotation(article, block, span)
            if cut is None and end > first:
                cut = _quotation(article, block, span)
        if cut is not None and block >= last.block:
            break
    return cut


def _quotation(article: Article, block: int, span: Span) -> Quotation:
    prose = article.prose(block)
    start, end = prose.span_to_source(*span)
    return Quotation(" ".join(prose.text[span.start : span.end].split()), start, end)
