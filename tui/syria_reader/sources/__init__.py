"""From a source (a file, standard input) to an article."""

from syria_reader.sources.article_from import article_from
from syria_reader.sources.fetching import Fetched, fetch

__all__ = ["Fetched", "article_from", "fetch"]
