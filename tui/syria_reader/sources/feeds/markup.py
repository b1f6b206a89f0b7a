"""The mark-up of a feed made fit to be parsed: no entities of its own, no more entries than are read."""

import re
from typing import NamedTuple

from syria_reader.sources.html.characters import decode_page

MOST_ENTRIES = 500
MOST_CHARACTERS = 8 * 1024 * 1024
"""Of mark-up; real feeds have about 0.1 MB."""
_HEAD = re.compile(
    r"\A(?:\s+|<\?.*?\?>|<!--.*?-->|<!doctype\b[^\[>]*(?:\[.*?\]\s*)?>)*", re.DOTALL | re.IGNORECASE
)
_END = re.compile(r"</(?:\w+:)?(?:item|entry)\s*>", re.IGNORECASE)
_BEGIN = re.compile(r"<(?:\w+:)?(?:item|entry)[\s>]", re.IGNORECASE)
_OPEN = re.compile(r"<((?:\w+:)?(?:rss|channel|feed|rdf))\b", re.IGNORECASE)


class Markup(NamedTuple):
    """`total` counts the entries there were before the mark-up was cut."""

    text: str
    total: int
    notes: tuple[str, ...]


def read_markup(data: bytes, charset: str) -> Markup:
    """The mark-up in `data`, without what stands before its first element, cut behind a whole entry."""
    text, notes = decode_page(data, charset)
    text = text[_head(text) :]
    total = sum(1 for _ in _BEGIN.finditer(text))
    return Markup(_cut(text), total, notes)


def _head(text: str) -> int:
    head = _HEAD.match(text)
    return head.end() if head else 0


def _cut(text: str) -> str:
    end = 0
    for number, found in enumerate(_END.finditer(text), 1):
        if found.end() > MOST_CHARACTERS and end:
            break
        end = found.end()
        if number == MOST_ENTRIES:
            break
    else:
        return text[:MOST_CHARACTERS]
    opened = [found[1] for found in _OPEN.finditer(text[:end])]
    whole = [name for i, name in enumerate(opened) if name not in opened[:i]]
    # The channel of RSS 1.0 is closed before its entries.
    still = [name for name in whole if f"</{name}>" not in text[:end]]
    return text[:end] + "".join(f"</{name}>" for name in reversed(still))
