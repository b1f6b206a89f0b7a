"""From a source (a file, standard input, an address on the web) to an article."""

from syria_reader.sources.article_from import Opened, article_from
from syria_reader.sources.fetched import Fetched
from syria_reader.sources.fetching import fetch, is_web_address
from syria_reader.sources.watch import UNWATCHED, Watch

__all__ = ["UNWATCHED", "Fetched", "Opened", "Watch", "article_from", "fetch", "is_web_address"]
