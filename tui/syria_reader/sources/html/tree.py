"""The tree of a page."""

import re

from lxml.etree import ElementDefaultClassLookup, ParserError
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from syria_reader.sources.loading import UnreadableError

_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")


DEEPEST = 256
"""Elements in elements; the parser drops what is deeper."""


def is_cut(tree: HtmlElement) -> bool:
    """Whether the page was nested so deep that the parser gave up on it."""
    bottom, depth = tree, 0
    while len(bottom):
        bottom, depth = bottom[-1], depth + 1
    return depth > DEEPEST - 10


def parse(text: str) -> HtmlElement:
    """The root of the page `text`. Raises `UnreadableError` where there is no element in it."""
    # Bytes of a known encoding: what the page says of its own has been heard, and would be heard again.
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    # One class for every element: the parser's own choice among eight takes half the time of a page.
    parser.set_element_class_lookup(ElementDefaultClassLookup(element=HtmlElement))
    try:
        return document_fromstring(_DECLARATION.sub("", text).encode(), parser=parser)
    except ParserError as error:
        raise UnreadableError("there is no text in it; name a page that has some") from error
