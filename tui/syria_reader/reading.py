"""The one way in, for screen and command line alike: from a source to its article and facts."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from syria_reader import paths
from syria_reader.article import Article
from syria_reader.errors import SourceError
from syria_reader.sources.article_from import Opened, article_from
from syria_reader.sources.fetched import Fetched
from syria_reader.sources.fetching import fetch, is_web_address
from syria_reader.sources.formats import Format, format_of
from syria_reader.sources.watch import UNWATCHED, Watch
from syria_reader.text import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from syria_reader.facts import Facts
    from syria_reader.slices import Slices
    from syria_reader.sources.extract import Entry

LONG = 300_000
"""Bytes from which a text is opened by its beginning: below, it is read whole in some 10 ms."""


class Reading:
    """An opened source. `source` is as it was given, `data` its bytes; `notes` are for its reader.

    `url` is where the article stands on the web, after redirects, or as a saved page says; `fetched` when it
    came from there (ISO 8601, UTC). None where that is not known. `entries` are what a feed leads to: see
    `shelf`. `again` opens the source once more, whatever is kept of it; None where that cannot be done, as
    with standard input. With `whole`, `article` has the whole text but only the blocks of its beginning,
    until `read_on` has gone through.
    """

    def __init__(
        self,
        source: str,
        data: bytes,
        article: Article,
        notes: tuple[str, ...] = (),
        url: str | None = None,
        fetched: str | None = None,
        entries: "tuple[Entry, ...]" = (),
        whole: "Slices[Article] | None" = None,
        again: "Callable[[Watch], Reading] | None" = None,
    ) -> None:
        self.source = source
        self._data: bytes | None = data
        self.article = article
        self.notes = notes
        self.url = url
        self.fetched = fetched
        self.entries = entries
        self._whole = whole
        self.again = again

    @property
    def partial(self) -> bool:
        """Whether `article` is only the beginning yet."""
        return self._whole is not None

    def read_on(self) -> "Slices[None]":
        """Read the rest, in slices; with the last, `article` is all of it. Goes on where it was left."""
        while self._whole is not None:
            try:
                next(self._whole)
            except StopIteration as stop:
                self.article, self._whole = stop.value, None
                return
            yield

    def read_all(self) -> None:
        """Read the rest at once."""
        for _ in self.read_on():
            pass

    @property
    def data(self) -> bytes:
        """The bytes of the source."""
        return self.article.text.encode() if self._data is None else self._data

    def let_data_go(self) -> None:
        """Do without `data`, which the text in UTF-8 is: it takes as much memory as the text."""
        _ = self.checksum
        self._data = None

    @cached_property
    def checksum(self) -> str:
        """What tells `data` from others well enough: a checksum and its length in bytes."""
        import zlib

        return f"{zlib.crc32(self.data):08x}-{len(self.data)}"

    @cached_property
    def sha256(self) -> str:
        """The digest of `data`; only what is written down needs it, and its library takes 0.6 MB."""
        import hashlib

        return hashlib.sha256(self.data).hexdigest()

    @property
    def analysed(self) -> bool:
        """Whether `facts` are worked out already."""
        return "facts" in self.__dict__

    def keep(self, facts: "Facts") -> None:
        """Take over `facts` that were worked out elsewhere, of all of the article."""
        self.__dict__["facts"] = facts

    @cached_property
    def facts(self) -> "Facts":
        """What is found in the article; worked out when first asked for."""
        from syria_reader.facts import analyse

        self.read_all()
        return analyse(self.article)

    def analyse_in_slices(self) -> "Iterator[None]":
        """Work `facts` out in short slices, the import of what finds them included."""
        yield from self.read_on()
        if not self.analysed:
            from syria_reader.facts.loading import load_in_slices

            yield from load_in_slices()
            from syria_reader.facts.analysis import analyse_in_slices

            self.facts = yield from analyse_in_slices(self.article)


def open_source(
    source: str | None = None, watch: Watch = UNWATCHED, *, typed: bool = True, anew: bool = False
) -> Reading:
    """Open an address on the web, a file, `-` for standard input, or the seed article for None.

    What takes long tells `watch` what it does, and raises `OpeningStoppedError` within a fifth of a second
    once `watch` says that it is not wanted any more; so a screen calls this in a thread.
    `typed` is False for what a document named, a link or an entry of a feed: only public addresses of the web
    are opened then. `anew` asks a server again whatever is kept of its page. Raises `SourceError`.
    """
    if source is not None and is_web_address(source):
        from syria_reader.sources.web.pages import open_page

        def read(page: Fetched) -> Opened:
            return article_from(page, watch)

        page, opened = open_page(source, read, watch, typed=typed, anew=anew)
        return _reading(source, page, opened, typed=typed)
    if not typed:
        raise SourceError(
            f"cannot open {visible(source or '')}: a document leads to it, and it is no page of the web; "
            "open it yourself if you mean it"
        )
    fetched = fetch(str(paths.seed_article()) if source is None else source, watch)
    return _reading(source, fetched, article_from(fetched, watch))


def open_entry(entry: "Entry", feed: Reading, watch: Watch = UNWATCHED) -> Reading:
    """Open an entry of `feed`: what the feed holds of it where that is all, else the page it leads to.

    As to errors and `watch`, see `open_source`; only public addresses of the web are opened.
    """
    link = visible(entry.about.url)
    if not entry.parts:
        return open_source(entry.about.url, watch, typed=False)
    from syria_reader.sources.assembly import assemble
    from syria_reader.sources.extract import Extract

    article = assemble(Extract(entry.about, entry.parts))
    url = link if is_web_address(link) else None
    return Reading(url or feed.source, article.text.encode(), article, feed.notes, url, feed.fetched)


def open_text(words: str) -> Reading:
    """What a person has pasted, as if it came from standard input. Raises `SourceError` where it is empty."""
    fetched = Fetched("-", words.encode("utf-8", "replace"))
    return _reading("-", fetched, article_from(fetched))


def open_beginning(
    source: str | None = None, watch: Watch = UNWATCHED
) -> "tuple[Reading, Callable[[], Reading]]":
    """As `open_source`, but only what is soon known is read; what comes second gives the reading itself.

    That is the same again where it is the beginning of a long text, to be read on, and what a page is
    where it was only likely. Both raise `SourceError`.
    """
    if source is None or is_web_address(source):
        return _at_once(open_source(source, watch))
    fetched = fetch(source, watch)
    if len(fetched.data) >= LONG:
        from syria_reader.sources.beginning import read_beginning

        if (beginning := read_beginning(fetched)) is not None:
            reading = _reading(source, fetched, beginning.opened, beginning.whole)
            if beginning.exact:
                reading.let_data_go()
            return _at_once(reading)
    if format_of(fetched) is Format.HTML:
        from syria_reader.sources.beginning import read_likely

        likely, rest = read_likely(fetched, watch)
        page = _reading(source, fetched, likely)

        def whole() -> Reading:
            opened = rest()
            return page if opened is likely else _reading(source, fetched, opened)

        return page, whole
    return _at_once(_reading(source, fetched, article_from(fetched, watch)))


def _at_once(reading: Reading) -> "tuple[Reading, Callable[[], Reading]]":
    return reading, lambda: reading


def _reading(
    source: str | None,
    fetched: Fetched,
    opened: Opened,
    whole: "Slices[Article] | None" = None,
    *,
    typed: bool = True,
) -> Reading:
    article, notes, url, entries = opened
    again = partial(open_source, source, typed=typed, anew=True) if source != "-" else None
    name = paths.SEED_NAME if source is None else source
    return Reading(name, fetched.data, article, notes, url, fetched.fetched, entries, whole, again)
