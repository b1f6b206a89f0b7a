"""Telling HTML from text that only holds some tags."""

import re

_PROLOGUE = re.compile(rb"(?:<\?xml[^>]{0,200}\?>|<!--.{0,2000}?-->|\s)*", re.DOTALL)
_DOCUMENT = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_XML = re.compile(rb"<(?:rss|feed|rdf:rdf|opml|svg|!doctype\s+(?!html))", re.IGNORECASE)
_PIECE = re.compile(
    rb"<(?:article|section|main|div|p|h[1-6]|meta|title|link|table|header|span|ul|ol|blockquote)\b",
    re.IGNORECASE,
)
_CLOSED = re.compile(
    rb"</(?:article|section|div|p|h[1-6]|title|table|header|ul|ol|blockquote)\s*>", re.IGNORECASE
)
_ENOUGH_CLOSED = 3
_MARKED_TEXT = frozenset({".md", ".markdown", ".mdown", ".mkd"})


def is_html(suffix: str, media_type: str | None, opening: bytes) -> bool:
    """Whether what begins with `opening`, from a file with `suffix`, is HTML.

    A document says so itself. A piece of one is told by the tags it opens and closes, unless its name says
    it is Markdown, which may begin with a tag.
    """
    prologue = _PROLOGUE.match(opening)
    start = prologue.end() if prologue else 0
    if _DOCUMENT.match(opening, start):
        return True
    if suffix in _MARKED_TEXT or _XML.match(opening, start):
        return False
    if media_type in {"text/html", "application/xhtml+xml"} or suffix in {".html", ".htm", ".xhtml"}:
        return True
    return bool(_PIECE.match(opening, start)) and len(_CLOSED.findall(opening)) >= _ENOUGH_CLOSED
