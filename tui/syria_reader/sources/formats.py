"""Telling the format of a document by its content; what is text is told further in `article_from`."""

import os
from enum import StrEnum

from syria_reader.sources.fetched import Fetched

_LOOK_AT = 20_000
"""Bytes."""
_LONGEST_NAME = 70
_BOOK = b"mimetypeapplication/epub+zip"
_PAGES = frozenset({"text/html", "application/xhtml+xml"})


class Format(StrEnum):
    """A format that is no text to read as it stands; the value is what people call it."""

    HTML = "HTML page"
    FEED = "feed"
    OPML = "list of feeds"
    PDF = "PDF document"
    EMAIL = "e-mail"
    EPUB = "EPUB book"
    DOCX = "Word document"


def format_of(fetched: Fetched) -> Format | None:
    """The format of `fetched` where a loader reads it; None for text, and for what nothing reads."""
    opening = _opening(fetched.data)
    if opening.startswith(b"%PDF-"):
        return Format.PDF
    if opening.startswith(b"PK\x03\x04"):
        return _packed(fetched.data)
    if opening.startswith(b"<") or (fetched.media_type in _PAGES and b"<" in opening):
        from syria_reader.sources.html.recognition import is_html

        if is_html(_suffix(fetched), fetched.media_type, opening):
            return Format.HTML
        from syria_reader.sources.feeds.recognition import feed_root

        if root := feed_root(opening):
            return Format.OPML if root == "opml" else Format.FEED
    if opening.startswith(b"From ") or _is_name(opening.partition(b":")[0]):
        from syria_reader.sources.mail.recognition import is_mail

        if is_mail(_suffix(fetched), fetched.media_type, opening):
            return Format.EMAIL
    return None


def _suffix(fetched: Fetched) -> str:
    return os.path.splitext(fetched.name_within)[1].lower()  # noqa: PTH122 - the library for paths takes 2 ms


def _packed(data: bytes) -> Format | None:
    """The format of a ZIP archive, told by the names in it, which nothing hides."""
    if _BOOK in data[:_LOOK_AT] or b"META-INF/container.xml" in data:
        return Format.EPUB
    return Format.DOCX if b"word/document" in data else None


def _is_name(start: bytes) -> bool:
    """Whether `start`, what stands before the first colon, may be the name of a header."""
    return 0 < len(start) < _LONGEST_NAME and not any(blank in start for blank in (b" ", b"\n"))


def _opening(data: bytes) -> bytes:
    """How `data` begins, without a byte order mark, blanks and, where it may be UTF-16, zero bytes."""
    opening = data[:_LOOK_AT]
    if b"\0" in opening[:64]:
        opening = opening.replace(b"\0", b"")
    for mark in (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"):
        opening = opening.removeprefix(mark)
    return opening.lstrip()
