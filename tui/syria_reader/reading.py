"""The one way in, for screen and command line alike: from a source to its article and facts."""

from functools import cached_property
from typing import TYPE_CHECKING

from syria_reader import paths
from syria_reader.article import Article
from syria_reader.sources import article_from, fetch

if TYPE_CHECKING:
    from syria_reader.facts import Facts


class Reading:
    """An opened source. `source` is as it was given, `data` its bytes; `notes` are for its reader."""

    def __init__(self, source: str, data: bytes, article: Article, notes: tuple[str, ...] = ()) -> None:
        self.source = source
        self.data = data
        self.article = article
        self.notes = notes

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


def open_source(source: str | None = None) -> Reading:
    """Open a file, `-` for standard input, or the seed article for None. Raises `SourceError`."""
    fetched = fetch(str(paths.seed_article()) if source is None else source)
    article, notes = article_from(fetched)
    name = paths.SEED_NAME if source is None else source
    return Reading(name, fetched.data, article, notes)
