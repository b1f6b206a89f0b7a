"""The words of a feed's entry: plain lines, and the blocks of what it holds as a page would."""

import re
from html import unescape
from urllib.parse import urljoin

from syria_reader.article import BlockKind, Style
from syria_reader.sources.extract import Entry, Part
from syria_reader.sources.html.blocks import blocks_of
from syria_reader.sources.html.clutter import clear
from syria_reader.sources.html.phrases import is_aside
from syria_reader.sources.html.tree import parse
from syria_reader.sources.loading import UnreadableError

_LONGEST_LINE = 400
"""Characters of a summary."""
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,2000}>|<!--.*?-->", re.DOTALL)
_APPEARED = re.compile(r"the (?:post|article|story)\b.{0,300}\bappeared\b.{0,20}\bon\b", re.IGNORECASE)


def line_of(words: str, *, marked: bool) -> str:
    """`words` in one line; where they are `marked` up, without that."""
    if marked:
        words = unescape(_TAG.sub(" ", words))
    return " ".join(words.split())


def shortened(line: str) -> str:
    """As much of `line` as a list has room for."""
    if len(line) <= _LONGEST_LINE:
        return line
    return line[:_LONGEST_LINE].rpartition(" ")[0].rstrip(" ,;:.") + " …"


def parts_of(words: str, base: str, *, marked: bool) -> tuple[Part, ...]:
    """The blocks of an entry's text; `base` is the address its links start from."""
    if not marked:
        words = "<p>" + words.replace("&", "&amp;").replace("<", "&lt;").replace("\n\n", "<p>")
    try:
        tree = parse(f"<!doctype html><html><body><div>{words}</div>")
    except UnreadableError:
        return ()
    clear(tree)
    return tuple(
        found.part
        for found in blocks_of(tree, base)
        if not (is_aside(found.part.text, found.linked) or _APPEARED.match(found.part.text))
    )


def parts_naming(entries: tuple[Entry, ...]) -> list[Part]:
    """The blocks of an article that names `entries` one by one."""
    parts = []
    for about, summary, _ in entries:
        link = (Style(0, len(about.title), "link", about.url),) if about.title and about.url else ()
        parts.append(Part(BlockKind.HEADING, about.title, 2, styles=link))
        told = " · ".join(word for word in (about.published, about.author) if word)
        parts += [Part(BlockKind.PARAGRAPH, words) for words in (told, summary) if words]
    return [part for part in parts if part.text.strip()]


def urljoin_safely(base: str, link: str) -> str:
    """`link` as seen from `base`; as it is where that is no address."""
    try:
        return urljoin(base, link.strip())
    except ValueError:
        return link.strip()
