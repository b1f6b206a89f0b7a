"""What a loader takes from a document: what it is, and its blocks in the order they are read.

An extract is made by a process that read hostile input, so it travels as JSON and is looked through when it
arrives: `pack` and `unpack`.
"""

from collections.abc import Iterable
from typing import Any, NamedTuple

from syria_reader.article import BlockKind, Style

MOST_PARTS = 200_000
MOST_ENTRIES = 1_000
MOST_CHARACTERS = 32 * 1024 * 1024
_STYLES = frozenset({"emphasis", "strong", "code", "strike", "link"})
_DEEPEST = 99
_LONGEST_MARKER = 12


class DamagedError(ValueError):
    """What arrived is no extract."""


class Part(NamedTuple):
    r"""A block of the article to be.

    `text` holds its words without mark-up. In it "\n" is a line break that is to be kept and, in a row of
    a table, "\t" parts two cells; other blanks are of no account except in code. `styles` are spans of it.
    `level` and `marker` are those of `Block`. `pages` are those that begin in `text`: offset, number.
    """

    kind: BlockKind
    text: str
    level: int = 0
    marker: str = ""
    styles: tuple[Style, ...] = ()
    pages: tuple[tuple[int, int], ...] = ()


class About(NamedTuple):
    """What a document says of itself; "" where it does not. `published` is ISO 8601, `language` ISO 639-1."""

    title: str = ""
    author: str = ""
    published: str = ""
    site: str = ""
    section: str = ""
    language: str = ""
    url: str = ""


class Entry(NamedTuple):
    """What a document leads to: an entry of a feed, a feed of a list.

    `about.url` is where it leads, as the document says, whatever that is; `summary` is a plain line. `parts`
    are all its blocks where the document holds the whole of it, else none.
    """

    about: About
    summary: str = ""
    parts: tuple[Part, ...] = ()


class Extract(NamedTuple):
    """`notes` are what its reader should know ("the pictures are left out"), one sentence each.

    `entries` are there where the document is a list to choose from; `parts` then name them one by one.
    """

    about: About
    parts: tuple[Part, ...]
    notes: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()


def pack(extract: Extract) -> object:
    """`extract` as lists and dictionaries, for JSON."""
    packed = {"about": extract.about._asdict(), "parts": extract.parts, "notes": extract.notes}
    entries = [(entry.about._asdict(), entry.summary, entry.parts) for entry in extract.entries]
    return packed | {"entries": entries} if entries else packed


def unpack(packed: object) -> Extract:
    """The extract that `pack` made `packed` from. Raises `DamagedError` where it cannot have been one."""
    try:
        match packed:
            case {"about": dict(about), "parts": list(parts), "notes": list(notes), **others}:
                extract = Extract(
                    _about(about),
                    _parts(parts),
                    tuple(map(_words, notes)),
                    _entries(others.get("entries", [])),
                )
            case _:
                raise DamagedError("no extract")
    except (TypeError, ValueError) as error:
        raise DamagedError(str(error)) from error
    blocks = [*extract.parts, *(part for entry in extract.entries for part in entry.parts)]
    if len(blocks) > MOST_PARTS:
        raise DamagedError("too many blocks")
    if sum(len(part.text) for part in blocks) > MOST_CHARACTERS:
        raise DamagedError("too much text")
    return extract


def _entries(entries: object) -> tuple[Entry, ...]:
    if not isinstance(entries, list) or len(entries) > MOST_ENTRIES:
        raise DamagedError("no entries, or too many")
    return tuple(_entry(*entry) for entry in entries)


def _entry(about: object, summary: object, parts: list[list[Any]]) -> Entry:
    return Entry(_about(about), _words(summary), _parts(parts))


def _about(about: object) -> About:
    if not isinstance(about, dict):
        raise DamagedError("nothing told")
    return About(**{name: _words(value) for name, value in about.items()})


def _parts(parts: list[list[Any]]) -> tuple[Part, ...]:
    if len(parts) > MOST_PARTS:
        raise DamagedError("too many blocks")
    return tuple(_part(*part) for part in parts)


def _part(
    kind: str,
    text: object,
    level: object,
    marker: object,
    styles: Iterable[list[object]],
    pages: Iterable[list[object]] = (),
) -> Part:
    words = _words(text)
    if not isinstance(level, int) or not 0 <= level <= _DEEPEST:
        raise DamagedError("no level")
    hung = _words(marker)
    if len(hung) > _LONGEST_MARKER:
        raise DamagedError("no marker")
    return Part(
        BlockKind(kind),
        words,
        level,
        hung,
        tuple(_style(words, *style) for style in styles),
        tuple(_page(words, *page) for page in pages),
    )


def _page(words: str, start: object, number: object) -> tuple[int, int]:
    if not (isinstance(start, int) and 0 <= start <= len(words) and isinstance(number, int) and number > 0):
        raise DamagedError("no page")
    return start, number


def _style(words: str, start: object, end: object, name: object, target: object) -> Style:
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= len(words)):
        raise DamagedError("a style outside its words")
    if name not in _STYLES:
        raise DamagedError("no style")
    return Style(start, end, str(name), _words(target))


def _words(value: object) -> str:
    if not isinstance(value, str):
        raise DamagedError("no text")
    # JSON may hold halves of surrogate pairs, which no later step can encode.
    return value.encode("utf-8", "replace").decode() if not value.isascii() else value
