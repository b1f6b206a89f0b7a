"""The beginning of a long text, read before the rest so that its first words need not wait for the last."""

from typing import NamedTuple

from syria_reader.article import Article
from syria_reader.sources.article_from import Opened, Text, read_text, text_of, unpacked
from syria_reader.sources.fetched import Fetched
from syria_reader.sources.formats import format_of

_BEGINNING = 32_000
"""Characters: more than any screen shows."""


class Beginning(NamedTuple):
    """`opened` has the whole text and the blocks of its beginning only; `text` is for `read_rest`."""

    opened: Opened
    text: Text


def read_beginning(fetched: Fetched) -> Beginning | None:
    """The beginning of a text; None where it is short or no text. Raises `SourceError`.

    The same blocks begin the whole, unless something further on decides about them, as a
    link's target at the end of Markdown does.
    """
    fetched = unpacked(fetched)
    if format_of(fetched) is not None:
        return None
    text = text_of(fetched)
    if len(text.text) < 2 * _BEGINNING:
        return None
    cut = text.text.find("\n\n", _BEGINNING, 2 * _BEGINNING)
    first = read_text(text.text[: cut if cut > 0 else _BEGINNING], text.markdown)
    article = Article(
        text.text, first.blocks, first.sections, first.metadata, first.language, first.prose_reader
    )
    return Beginning(Opened(article, text.notes, fetched.url), text)


def read_rest(fetched: Fetched, text: Text) -> Opened:
    """The whole of what `read_beginning` gave the beginning of."""
    return Opened(read_text(text.text, text.markdown), text.notes, fetched.url)
