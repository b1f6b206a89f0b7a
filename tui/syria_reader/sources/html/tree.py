"""The tree of a page."""

import re

from lxml.etree import ParserError
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from syria_reader.sources.loading import UnreadableError

_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")


def parse(text: str) -> HtmlElement:
    """The root of the page `text`. Raises `UnreadableError` where there is no element in it."""
    # Bytes of a known encoding: what the page says of its own has been heard, and would be heard again.
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        return document_fromstring(_DECLARATION.sub("", text).encode(), parser=parser)
    except ParserError as error:
        raise UnreadableError("there is no text in it; name a page that has some") from error
