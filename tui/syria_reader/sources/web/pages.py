"""Opening a page of the web: fetched anew, or the kept copy where that serves."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple

from syria_reader.errors import SourceError
from syria_reader.sources.article_from import Opened
from syria_reader.sources.fetched import Fetched
from syria_reader.sources.watch import Watch
from syria_reader.sources.web.address import read_address
from syria_reader.sources.web.cache import Kept, keep_page, kept_page
from syria_reader.sources.web.fetching import fetch_page

_KEPT = "this is the copy kept on"


class OpenedPage(NamedTuple):
    """A page and what was read of it."""

    page: Fetched
    opened: Opened


def open_page(
    url: str, read: Callable[[Fetched], Opened], watch: Watch, *, typed: bool = True, anew: bool = False
) -> OpenedPage:
    """The page at `url`, as `read` reads it. One that was fetched a moment ago is not asked for again.

    Where a page cannot be had or read now, the copy of it that was kept is opened, with a note why. What is
    read well is kept; what is not (a login page in its place) never replaces a copy. `anew` asks the server
    whatever is kept. What is not `typed` is opened only where everybody can reach it, and so is its copy.
    Raises `SourceError`, and `OpeningStoppedError` where `watch` says so.
    """
    name = read_address(url).url
    kept = kept_page(name)
    if kept is not None and not (typed or kept.is_public):
        kept = None
    if kept is not None and kept.is_fresh and not anew:
        return _reopened(kept, url, read, f"kept copy from {_when(kept)}")
    try:
        came = fetch_page(name, watch, typed=typed, known=kept.validators if kept else None)
        page = came.page
        if page is None and kept is not None:
            now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
            page = kept.page._replace(fetched=now)
        assert page is not None  # noqa: S101 - only what is kept can be unchanged
        opened = read(page._replace(name=url))
    except SourceError as error:
        if kept is None:
            raise
        why = str(error).removeprefix(f"cannot open {name}: ").removeprefix(f"cannot read {url}: ")
        try:
            return _reopened(kept, url, read, f"{why.partition(';')[0]}; {_KEPT} {_when(kept)}")
        except SourceError:
            raise error from None
    is_public = came.is_public and (came.page is not None or (kept is not None and kept.is_public))
    keep_page(page, came.validators, is_public=is_public)
    return OpenedPage(page, opened)


def _reopened(kept: Kept, url: str, read: Callable[[Fetched], Opened], note: str) -> OpenedPage:
    return OpenedPage(kept.page, read(kept.page._replace(name=url, notes=(note,))))


def _when(kept: Kept) -> str:
    here = kept.moment.astimezone()
    return f"{here.day} {here:%B %Y} at {here:%H:%M}"
