"""What is read first, so that first words need not wait for the last: the beginning, or what is likely."""

from typing import TYPE_CHECKING, NamedTuple

from syria_reader.article import Article
from syria_reader.slices import Slices, finish
from syria_reader.sources.article_from import Opened, opened_from, read_text, text_of, unpacked
from syria_reader.sources.fetched import Fetched
from syria_reader.sources.formats import Format, format_of
from syria_reader.sources.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Callable

_BEGINNING = 32_000
"""Characters: more than any screen shows."""


class Beginning(NamedTuple):
    """`opened` has the whole text and the blocks of its beginning only; `whole` reads all of them.

    `exact` where the text in UTF-8 is the very bytes of the source.
    """

    opened: Opened
    whole: Slices[Article]
    exact: bool


def read_beginning(fetched: Fetched) -> Beginning | None:
    """The beginning of a text; None where it is short or no text. Raises `SourceError`.

    The same blocks begin the whole, unless something further on decides about them, as a
    link's target at the end of Markdown does.
    """
    inner = unpacked(fetched)
    if format_of(inner) is not None:
        return None
    text, notes, markdown, exact = text_of(inner)
    if len(text) < 2 * _BEGINNING:
        return None
    cut = text.find("\n\n", _BEGINNING, 2 * _BEGINNING)
    first = finish(read_text(text[: cut if cut > 0 else _BEGINNING], markdown))
    article = Article(text, first.blocks, first.sections, first.metadata, first.language, first.prose_reader)
    opened = Opened(article, notes, inner.url)
    return Beginning(opened, read_text(text, markdown), exact and inner is fetched)


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
