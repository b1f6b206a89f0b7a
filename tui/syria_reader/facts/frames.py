"""What passes between the reader and the process that analyses a long article, piece by piece."""

import pickle
from collections.abc import Iterator
from typing import IO, Any

from syria_reader.article import Article

Frame = tuple[str, list[Any]]
"""A field of `Facts` and some of its items; or one of these names and what is said there."""
BEGINNING = "beginning"
"""All that was found in the first paragraphs has been sent; nothing more."""
WHOLE = "whole"
"""All that was found in the article has been sent, anew; what is wrong with the person's own names."""
SHARE = "share"
"""How much of the analysis is done, in percent."""
_TEXT = 1_000_000
"""Characters of a text that are sent at a time, in some 2 ms."""


def send_article(article: Article, stream: IO[bytes]) -> Iterator[None]:
    """Write `article`, in steps: what reads it and its text where that is all, or else as it is."""
    if article.reader is None:
        pickle.dump(article.bare(), stream, pickle.HIGHEST_PROTOCOL)
        return
    pickle.dump(article.reader, stream)
    for start in range(0, len(article.text), _TEXT):
        pickle.dump(article.text[start : start + _TEXT], stream)
        yield


def receive_article(stream: IO[bytes]) -> Article:
    """The article that was written to `stream` by this program itself."""
    first = pickle.load(stream)  # noqa: S301 - what our own parent process wrote
    if isinstance(first, Article):
        return first
    parts = []
    while True:
        try:
            parts.append(pickle.load(stream))  # noqa: S301
        except EOFError:
            article: Article = first("".join(parts))
            return article
