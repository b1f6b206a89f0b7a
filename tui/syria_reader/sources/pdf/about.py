"""What a PDF says of itself: in its properties where they are plausible, else on its first page."""

import re
from collections.abc import Sequence

from syria_reader.article import BlockKind
from syria_reader.sources.extract import About, Part
from syria_reader.sources.metadata_lines import read_metadata_line
from syria_reader.sources.pdf.document import Document
from syria_reader.sources.properties import day_of, plausible_author, plausible_title

_CREATED = re.compile(r"(?:D:)?(\d{4})(\d\d)(\d\d)")
_BEHIND = re.compile(r"\s+[|•·»—–-]\s+(\S.{0,60})")
_UNDER = 4
"""Blocks under the title that may say who wrote it."""
_LONGEST = 160
_HEAD = 12
"""Blocks of the first page that the title may be among."""


def read_about(document: Document, parts: Sequence[Part]) -> tuple[About, list[Part]]:
    """What `document`, which has `parts`, says of itself; and the parts without the title among them."""
    title, at, site = _title(plausible_title(document.about("Title")), parts)
    created = _CREATED.match(document.about("CreationDate"))
    about = About(
        title=title,
        author=plausible_author(document.about("Author")),
        published=day_of("-".join(created.groups()) if created else "", parts),
        site=site,
    )
    left = _without(parts, at) if at >= 0 else list(parts)
    for i, part in enumerate(left[:_UNDER]):
        told = read_metadata_line(part.text, 0) if len(part.text) < _LONGEST else {}
        if "author" in told and not about.author:
            return about._replace(author=told["author"].value), _without(left, i)
        if part.kind is not BlockKind.HEADING:
            break
    return about, left


def _without(parts: Sequence[Part], at: int) -> list[Part]:
    """`parts` without one of them; the next one begins the page it began."""
    left = [part for i, part in enumerate(parts) if i != at]
    if at < len(left) and parts[at].pages:
        pages = tuple((0, number) for _, number in parts[at].pages)
        left[at] = left[at]._replace(pages=(*pages, *left[at].pages))
    return left


def _title(told: str, parts: Sequence[Part]) -> tuple[str, int, str]:
    """The title, which of `parts` it is, -1 for none, and the site behind it, as of a printed page."""
    head = [(i, part) for i, part in enumerate(parts[:_HEAD]) if part.kind is BlockKind.HEADING]
    for i, part in head:
        if told and _letters(part.text) == _letters(told):
            return part.text, i, ""
        behind = _BEHIND.fullmatch(told.removeprefix(part.text))
        if behind and told.startswith(part.text):
            return part.text, i, behind[1]
    if told:
        return told, -1, ""
    largest = min(head, key=lambda found: found[1].level, default=None)
    first_level = sum(part.kind is BlockKind.HEADING and part.level == 1 for part in parts)
    if largest is None or largest[1].level > 1 or first_level > 1:
        return "", -1, ""
    return largest[1].text, largest[0], ""


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()
