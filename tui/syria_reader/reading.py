"""The one way in, for screen and command line alike: from a source to its article and facts."""

import hashlib
from functools import cached_property
from typing import TYPE_CHECKING

from syria_reader import paths
from syria_reader.article import Article
from syria_reader.sources import article_from, fetch

if TYPE_CHECKING:
    from syria_reader.facts import Facts


class Reading:
    """An opened source. `source` is as it was given; `sha256` is of its bytes; `notes` are for its reader."""

    def __init__(self, source: str, sha256: str, article: Article, notes: tuple[str, ...] = ()) -> None:
        self.source = source
        self.sha256 = sha256
        self.article = article
        self.notes = notes

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
    return Reading(name, hashlib.sha256(fetched.data).hexdigest(), article, notes)
