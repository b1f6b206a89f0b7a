"""Telling Markdown from plain text."""

import re
from pathlib import PurePath

_NAMES = frozenset({".md", ".markdown", ".mdown", ".mkd"})
_PLAIN_NAMES = frozenset({".txt", ".text", ".log"})
_LOOK_AT = 20_000
"""Characters."""
_HEADING = re.compile(r"^#{1,6} +[^\s#]", re.MULTILINE)
_OTHERS = (
    re.compile(r"\[[^\[\]\n]{1,200}\]\([^()\s]{1,500}\)"),
    re.compile(r"\*\*[^\s*][^*\n]{0,200}\*\*"),
    re.compile(r"^```", re.MULTILINE),
    re.compile(r"^> \S", re.MULTILINE),
)
_FRONT_MATTER = re.compile(
    r"---[ \t]*\r?\n(?:[^\n]{0,500}\n){0,40}?title:[^\n]{0,500}\n(?:[^\n]{0,500}\n){0,40}?---[ \t]*\r?\n"
)


def is_markdown(name: str, text: str) -> bool:
    """Whether `text` from a source called `name` is Markdown.

    The name decides where it tells; otherwise only what nobody writes in plain text does: front matter, two
    headings with number signs, or one of them and a link, bold words, a fence or a quotation.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix in _NAMES or suffix in _PLAIN_NAMES:
        return suffix in _NAMES
    opening = text[:_LOOK_AT]
    headings = len(_HEADING.findall(opening))
    if headings:
        return headings > 1 or any(mark.search(opening) for mark in _OTHERS)
    return opening.startswith("---") and _FRONT_MATTER.match(opening) is not None
