"""Telling source formats apart and reading each into an article."""

from syria_reader.article import Article
from syria_reader.sources.fetching import Fetched
from syria_reader.sources.plain_text import read_plain_text


def article_from(fetched: Fetched) -> tuple[Article, tuple[str, ...]]:
    """The article in `fetched` and the notes its reader should see (a broken byte, a guessed encoding).

    Raises `SourceError` where there is nothing to read: no bytes, or no text.
    """
    return read_plain_text(fetched.data.decode("utf-8-sig")), ()
