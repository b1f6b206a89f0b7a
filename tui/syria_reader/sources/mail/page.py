"""The HTML of an e-mail: all it says, unlike a page of the web, of which only the article is read."""

import re

from lxml.html import HtmlElement

from syria_reader.article import BlockKind
from syria_reader.sources.extract import Part
from syria_reader.sources.html.blocks import blocks_of
from syria_reader.sources.html.characters import decode_page
from syria_reader.sources.html.clutter import clear
from syria_reader.sources.html.tree import is_cut, parse
from syria_reader.sources.loading import UnreadableError
from syria_reader.sources.mail.footers import without_footers
from syria_reader.sources.mail.message import Body
from syria_reader.sources.written_dates import read_date, read_day

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
_NUMBER = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_HEAD = 6
"""Blocks above the first words."""
_LONGEST_DAY = 60
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
    parts = without_footers([(one.part, one.linked) for one in found])
    return _without_days(_with_numbers(parts)), answers, notes


def _with_numbers(parts: list[Part]) -> list[Part]:
    """`parts`, where the number of a note stands before its words, not above them."""
    kept: list[Part] = []
    for part in parts:
        above = kept[-1].text if kept else ""
        if part.kind is BlockKind.PARAGRAPH and _NUMBER.fullmatch(above):
            by = len(kept.pop().text) + 1
            styles = tuple(s._replace(start=s.start + by, end=s.end + by) for s in part.styles)
            part = part._replace(text=f"{above} {part.text}", styles=styles)
        kept.append(part)
    return kept


def _without_days(parts: list[Part]) -> list[Part]:
    """`parts` without a line above the first words that is only a day: a header says when it was sent."""
    for i, part in enumerate(parts[:_HEAD]):
        if len(part.text) > _LONGEST_DAY:
            break
        date, day = read_date(part.text), read_day(part.text)
        if len(part.text) in {date.end if date else 0, day[2] if day else 0}:
            return parts[:i] + parts[i + 1 :]
    return parts


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
