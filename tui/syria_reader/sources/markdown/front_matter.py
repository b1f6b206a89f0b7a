"""YAML front matter: flat keys with plain values, which is what pages put there."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from syria_reader.article import Field
from syria_reader.sources.metadata_lines import Fields
from syria_reader.sources.written_dates import read_date
from syria_reader.text import visible

_FENCE = re.compile(r"---[ \t]*(?:\r\n?|\n)")
_LINE = re.compile(r"([^\r\n]*)(\r\n?|\n|\Z)")
_MOST_LINES = 200
_PAIR = re.compile(r"([A-Za-z_][\w-]*)[ \t]*:(?:[ \t]+|\Z)")
_ELEMENT = re.compile(r"[ \t]*-[ \t]+")
_NAMES = {
    "title": "title",
    "headline": "title",
    "author": "author",
    "authors": "author",
    "byline": "author",
    "by": "author",
    "date": "published",
    "published": "published",
    "pubdate": "published",
    "publish_date": "published",
    "section": "section",
    "category": "section",
    "categories": "section",
    "kicker": "section",
    "lang": "language",
    "language": "language",
    "agency": "agency",
    "source": "agency",
    "place": "place",
    "location": "place",
    "dateline": "place",
}


class FrontMatter(NamedTuple):
    """`end` is where the text behind it begins."""

    fields: Fields
    language: str | None
    end: int


def read_front_matter(text: str) -> FrontMatter | None:
    """The front matter that `text` begins with; None where it begins otherwise.

    Values of several lines and nested ones are passed over. Two dashes' worth of anything else is no front
    matter: every line must be a key, a list's element, indented, a comment or blank.
    """
    fence = _FENCE.match(text)
    if fence is None:
        return None
    told: dict[str, list[tuple[int, int]]] = {}
    name = ""
    at = fence.end()
    for _ in range(_MOST_LINES):
        line = _LINE.match(text, at)
        if line is None or (not line[2] and not line[1].startswith(("---", "..."))):
            return None
        if line[1].rstrip() in {"---", "..."}:
            return _front_matter(text, told, line.end()) if told else None
        start, end = line.span(1)
        pair = _PAIR.match(text, start, end)
        element = _ELEMENT.match(text, start, end)
        if pair:
            name = pair[1].lower()
            told.setdefault(name, []).extend(_values(text, pair.end(), end))
        elif element and name:
            told[name].extend(_values(text, element.end(), end))
        elif line[1].strip() and line[1][0] not in " \t#":
            return None
        at = line.end()
    return None


def _values(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The plain values in text[`start`:`end`], without quotation marks; those in brackets one by one."""
    words = text[start:end].rstrip()
    end = start + len(words)
    if words.startswith("[") and words.endswith("]"):
        for found in re.finditer(r"\s*(\"[^\"]*\"|'[^']*'|[^,]+?)\s*(?:,|\Z)", words[1:-1]):
            first, last = found.span(1)
            yield from _values(text, start + 1 + first, start + 1 + last)
        return
    if len(words) > 1 and words[0] == words[-1] and words[0] in "\"'":
        start, end = start + 1, end - 1
    if start < end and words not in {"|", ">", "|-", ">-", "null", "~"}:
        yield start, end


def _front_matter(text: str, told: dict[str, list[tuple[int, int]]], end: int) -> FrontMatter:
    fields: Fields = {}
    language = None
    for key, name in _NAMES.items():
        values = told.get(key)
        if not values or name in fields:
            continue
        first, last = values[0][0], values[-1][1]
        value = visible(", ".join(text[start:stop] for start, stop in values))
        if name == "language":
            language = value[:2].lower() if re.fullmatch(r"[A-Za-z]{2}(?:[-_].*)?", value) else None
        elif name != "published":
            fields[name] = Field(value, first, last)
        elif date := read_date(value):
            fields[name] = Field(date.value, first, last)
    return FrontMatter(fields, language, end)
