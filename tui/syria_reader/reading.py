"""The one way in, for screen and command line alike: from a source to its article and facts."""

from functools import cached_property
from typing import TYPE_CHECKING

from syria_reader import paths
from syria_reader.article import Article
from syria_reader.sources import UNWATCHED, Watch, article_from, fetch

if TYPE_CHECKING:
    from syria_reader.facts import Facts


class Reading:
    """An opened source. `source` is as it was given, `data` its bytes; `notes` are for its reader.

    `url` is where the article stands on the web, after redirects, or as a saved page says; `fetched` when it
    came from there (ISO 8601, UTC). None where that is not known.
    """

    def __init__(
        self,
        source: str,
        data: bytes,
        article: Article,
        notes: tuple[str, ...] = (),
        url: str | None = None,
        fetched: str | None = None,
    ) -> None:
        self.source = source
        self.data = data
        self.article = article
        self.notes = notes
        self.url = url
        self.fetched = fetched

    @cached_property
    def sha256(self) -> str:
        """The digest of `data`; only what is written down needs it, and its library takes 0.6 MB."""
        import hashlib

        return hashlib.sha256(self.data).hexdigest()

    @cached_property
    def facts(self) -> "Facts":
        """What is found in the article; worked out when first asked for."""
        from syria_reader.facts import analyse

        return analyse(self.article)


def open_source(source: str | None = None, watch: Watch = UNWATCHED) -> Reading:
    """Open an address on the web, a file, `-` for standard input, or the seed article for None.

    Raises `SourceError`. What takes long tells `watch` what it does, and raises `OpeningStoppedError` within
    a fifth of a second once `watch` says that it is not wanted any more; so a screen calls this in a thread.
    """
    fetched = fetch(str(paths.seed_article()) if source is None else source, watch)
    opened = article_from(fetched, watch)
    name = paths.SEED_NAME if source is None else source
    return Reading(name, fetched.data, opened.article, opened.notes, opened.url, fetched.fetched)
