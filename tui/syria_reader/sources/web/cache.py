"""Pages that were fetched, kept in the person's cache folder so that they open without a network.

An entry is one file: a line of JSON (what is known of the page), then its bytes. It is written beside its
place and moved there, so it is whole or not there at all; one that is damaged counts as not there.
"""

import contextlib
import hashlib
import json
import os
import tempfile
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from syria_reader import paths
from syria_reader.sources.fetched import Fetched

MOST_KEPT = 200 * 1024 * 1024
"""Bytes of all pages; the ones that were opened longest ago go first."""
FRESH = 600.0
"""Seconds for which a page is not asked for again."""
_SUFFIX = ".page"
_LONGEST_HEAD = 64 * 1024
_STALE_TEMPORARY = 3600.0


class Kept(NamedTuple):
    """A page as it was fetched, and what makes asking for it again shorter.

    `is_public` tells that it came from where everybody can reach it, and not by way of anything else.
    """

    page: Fetched
    validators: Mapping[str, str]
    is_public: bool = False

    @property
    def is_fresh(self) -> bool:
        """Whether it was fetched a moment ago."""
        return 0 <= (datetime.now(UTC) - self.moment).total_seconds() < FRESH

    @property
    def moment(self) -> datetime:
        """When it was fetched."""
        return datetime.strptime(self.page.fetched or "", "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)


def kept_page(url: str) -> Kept | None:
    """The page that was kept under `url`; None where there is none, or none that is whole."""
    try:
        with _place(url).open("rb") as file:
            head = json.loads(file.readline(_LONGEST_HEAD))
            data = file.read()
        if head["name"] != url or hashlib.sha256(data).hexdigest() != head["sha256"]:
            return None
        validators = {str(name): str(value) for name, value in head["validators"].items()}
        told = {name: head[name] for name in ("media_type", "charset", "url", "fetched")}
        if not all(one is None or isinstance(one, str) for one in told.values()):
            return None
        kept = Kept(Fetched(url, data, **told), validators, head.get("public") is True)
        return kept if kept.moment else None
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None


def keep_page(page: Fetched, validators: Mapping[str, str], *, is_public: bool) -> None:
    """Keep `page` under its name; a folder that cannot be written to keeps nothing, and that is no error."""
    head = {
        "name": page.name,
        "media_type": page.media_type,
        "charset": page.charset,
        "url": page.url,
        "fetched": page.fetched,
        "validators": dict(validators),
        "public": is_public,
        "sha256": hashlib.sha256(page.data).hexdigest(),
    }
    place = _place(page.name)
    with contextlib.suppress(OSError):
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor, beside = tempfile.mkstemp(dir=place.parent, prefix="new-")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(json.dumps(head).encode() + b"\n")
                file.write(page.data)
            Path(beside).replace(place)
        except OSError:
            Path(beside).unlink(missing_ok=True)
            raise
        _make_room(place)


def _place(url: str) -> Path:
    return paths.cache() / "pages" / (hashlib.sha256(url.encode(errors="replace")).hexdigest() + _SUFFIX)


def _make_room(newest: Path) -> None:
    """Drop the oldest entries above the limit, and what a writer that was killed has left."""
    entries = []
    for path in newest.parent.iterdir():
        found = path.stat()
        if path.suffix == _SUFFIX:
            entries.append((path == newest, found.st_mtime, found.st_size, path))
        elif path.name.startswith("new-") and time.time() - found.st_mtime > _STALE_TEMPORARY:
            path.unlink(missing_ok=True)
    size = sum(entry[2] for entry in entries)
    for is_newest, _, its_size, path in sorted(entries):
        if size <= MOST_KEPT or is_newest:
            return
        path.unlink(missing_ok=True)
        size -= its_size
