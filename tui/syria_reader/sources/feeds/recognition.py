"""Telling feeds and lists of feeds by the element they begin with."""

import re

_PROLOGUE = re.compile(
    rb"(?:<\?.*?\?>|<!--.*?-->|<!doctype\b[^\[>]*(?:\[.*?\]\s*)?>|\s+)*", re.DOTALL | re.IGNORECASE
)
_ROOT = re.compile(rb"<(?:\w+:)?(rss|feed|rdf|opml)[\s>]", re.IGNORECASE)


def feed_root(opening: bytes) -> str:
    """The name of the element that a feed's `opening` begins with, in lower case; "" of what is none."""
    prologue = _PROLOGUE.match(opening)
    root = _ROOT.match(opening, prologue.end() if prologue else 0)
    return root[1].decode().lower() if root else ""
