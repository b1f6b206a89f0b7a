"""What is read first, so that first words need not wait for the last: the beginning, or what is likely."""

from typing import TYPE_CHECKING, NamedTuple

from syria_reader.article import Article
from syria_reader.sources.article_from import Opened, Text, opened_from, read_text, text_of, unpacked
from syria_reader.sources.fetched import Fetched
from syria_reader.sources.formats import Format, format_of
from syria_reader.sources.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Callable

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


def read_likely(fetched: Fetched, watch: Watch) -> "tuple[Opened, Callable[[], Opened]]":
    """What a web page likely is, and what tells what it is, often the same again.

    Both raise `SourceError`, and `OpeningStoppedError` where `watch` says so. A process works on the second
    until it is asked for.
    """
    # What comes after the process has answered is imported while it starts.
    import syria_reader.sources.assembly
    import syria_reader.sources.report_date  # noqa: F401
    from syria_reader.sources.isolation import extracts_apart

    extracts = extracts_apart(Format.HTML, fetched, watch)
    likely = opened_from(next(extracts), fetched)

    def rest() -> Opened:
        whole = list(extracts)
        return opened_from(whole[0], fetched) if whole else likely

    return likely, rest
