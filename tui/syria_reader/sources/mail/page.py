"""The HTML of an e-mail: all it says, unlike a page of the web, of which only the article is read."""

import re

from lxml.html import HtmlElement

from syria_reader.sources.extract import Part
from syria_reader.sources.html.blocks import blocks_of
from syria_reader.sources.html.characters import decode_page
from syria_reader.sources.html.clutter import clear
from syria_reader.sources.html.tree import is_cut, parse
from syria_reader.sources.loading import UnreadableError
from syria_reader.sources.mail.footers import without_footers
from syria_reader.sources.mail.message import Body

_HISTORY = (
    "//blockquote[@type='cite']",
    "//*[contains(concat(' ', @class, ' '), ' gmail_quote ')]",
    "//*[contains(concat(' ', @class, ' '), ' yahoo_quoted ')]",
    "//*[contains(@class, 'moz-cite-prefix') or contains(@class, 'gmail_attr')]",
    "//*[@id='divRplyFwdMsg' or @id='appendonsend']/following-sibling::* | //*[@id='divRplyFwdMsg']",
)
_FORWARDED = re.compile(
    r"\W*(?:begin )?forwarded message|\W*(?:message transféré|weitergeleitete)", re.IGNORECASE
)
_UNSEEN = re.compile(
    r"display:none|visibility:hidden|mso-hide:all|max-height:0(?:px)?(?:;|\Z)|font-size:[01](?:px)?(?:;|\Z)"
)
_FEWEST_LETTERS = 25
_DEEP = "its elements are nested too deep; save it as plain text in its program and open that"


def page_parts(body: Body) -> tuple[list[Part], bool, tuple[str, ...]]:
    """The blocks of an HTML body, whether messages it answers were left out, and notes on its encoding."""
    text, notes = decode_page(body.data, body.charset)
    if not text.strip():
        return [], False, ()
    tree = parse(text)
    if is_cut(tree):
        raise UnreadableError(_DEEP)
    for element in tree.xpath("//*[@style]"):
        if _UNSEEN.search(element.get("style", "").replace(" ", "").lower()):
            _drop(element)
    answers = _drop_history(tree)
    _mark_layout(tree)
    clear(tree)
    found = blocks_of(tree, "")
    return without_footers([(one.part, one.linked) for one in found]), answers, notes


def _drop_history(tree: HtmlElement) -> bool:
    history = [
        element
        for path in _HISTORY
        for element in tree.xpath(path)
        if not _FORWARDED.match(element.text_content().strip()[:200])
    ]
    if not history:
        return False
    inner = set(history)
    outermost = [
        element for element in history if not any(outer in inner for outer in element.iterancestors())
    ]
    left = len(tree.text_content()) - sum(len(element.text_content()) for element in set(outermost))
    if left < _FEWEST_LETTERS:
        return False
    for element in dict.fromkeys(outermost):
        _drop(element)
    return True


def _drop(element: HtmlElement) -> None:
    if element.getparent() is not None:
        element.drop_tree()


def _mark_layout(tree: HtmlElement) -> None:
    """Mark the tables that only arrange: e-mail has no other way, and seldom says that it means no table."""
    for table in tree.iter("table"):
        drawn = table.get("border", "0") not in {"", "0"} or "border" in table.get("style", "")
        if not drawn and table.find(".//th") is None:
            table.set("role", "presentation")
