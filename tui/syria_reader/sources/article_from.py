"""Reading a source into an article: as text, as Markdown, or through a loader."""

from typing import TYPE_CHECKING, NamedTuple

from syria_reader.article import Article
from syria_reader.errors import SourceError
from syria_reader.slices import Slices, finish
from syria_reader.sources.decoding import decode
from syria_reader.sources.fetched import Fetched
from syria_reader.sources.formats import Format, format_of
from syria_reader.sources.markdown.recognition import is_markdown
from syria_reader.sources.plain_text import read_plain_text_in_slices
from syria_reader.sources.watch import UNWATCHED, Watch
from syria_reader.text import visible

if TYPE_CHECKING:
    from syria_reader.sources.extract import Entry, Extract

_ENOUGH = 4096
"""Characters; nearly every text shows a word among so many, which spares looking through all of it."""


class Opened(NamedTuple):
    """An article, what its reader should know of it (a broken byte, a guessed encoding), and its address.

    `url` is where the article stands on the web, as far as that is known. Of a feed, the article names its
    `entries`, which are to choose from.
    """

    article: Article
    notes: tuple[str, ...] = ()
    url: str | None = None
    entries: "tuple[Entry, ...]" = ()


def article_from(fetched: Fetched, watch: Watch = UNWATCHED) -> Opened:
    """The article in `fetched`.

    Raises `SourceError` where there is nothing to read: no bytes, or no text, and `OpeningStoppedError` where
    `watch` says so.
    """
    fetched = unpacked(fetched)
    format_ = format_of(fetched)
    if format_ is not None:
        return _load(format_, fetched, watch)
    text, notes, markdown, _ = text_of(fetched)
    return Opened(finish(read_text(text, markdown)), notes, fetched.url)


def unpacked(fetched: Fetched) -> Fetched:
    """`fetched` with what a gzip file holds as its data. Raises `SourceError` where it is broken."""
    if not fetched.data.startswith(b"\x1f\x8b"):
        return fetched
    from syria_reader.sources.packed.gzipped import ungzipped

    return ungzipped(fetched)


class Text(NamedTuple):
    """The whole text of a source, what its reader should know of it, and whether it is Markdown.

    `exact` where the text in UTF-8 is the very bytes of the source.
    """

    text: str
    notes: tuple[str, ...]
    markdown: bool
    exact: bool


def text_of(fetched: Fetched) -> Text:
    """The text of what no loader reads. Raises `SourceError` where there is none."""
    name = "standard input" if fetched.name == "-" else fetched.name
    text, note, exact = decode(name, fetched.data, fetched.charset)
    if not visible(text[:_ENOUGH]) and not visible(text):
        raise SourceError(f"cannot read {visible(name)}: there is no text in it; name a file that has some")
    notes = (*fetched.notes, note) if note else fetched.notes
    return Text(text, notes, is_markdown(fetched.name_within, text), exact)


def read_text(text: str, markdown: bool) -> Slices[Article]:
    """The article in `text`, read in slices."""
    if markdown:
        from syria_reader.sources.markdown.reader import read_markdown_in_slices

        return read_markdown_in_slices(text)
    return read_plain_text_in_slices(text)


def _load(format_: Format, fetched: Fetched, watch: Watch) -> Opened:
    from syria_reader.sources.isolation import extract_apart

    return opened_from(extract_apart(format_, fetched, watch), fetched)


def opened_from(extract: "Extract", fetched: Fetched) -> Opened:
    """The article of what a loader took from `fetched`."""
    from syria_reader.sources.assembly import assemble

    url = fetched.url or visible(extract.about.url) or None
    return Opened(assemble(extract), (*fetched.notes, *extract.notes), url, extract.entries)
