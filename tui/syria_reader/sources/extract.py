"""What a loader takes from a document: what it is, and its blocks in the order they are read.

An extract is made by a process that read hostile input, so it travels as JSON and is looked through when it
arrives: `pack` and `unpack`.
"""

from collections.abc import Iterable
from typing import NamedTuple

from syria_reader.article import BlockKind, Style

MOST_PARTS = 200_000
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
    `level` and `marker` are those of `Block`.
    """

    kind: BlockKind
    text: str
    level: int = 0
    marker: str = ""
    styles: tuple[Style, ...] = ()


class About(NamedTuple):
    """What a document says of itself; "" where it does not. `published` is ISO 8601, `language` ISO 639-1."""

    title: str = ""
    author: str = ""
    published: str = ""
    site: str = ""
    section: str = ""
    language: str = ""
    url: str = ""


class Extract(NamedTuple):
    """`notes` are what its reader should know ("the pictures are left out"), one sentence each."""

    about: About
    parts: tuple[Part, ...]
    notes: tuple[str, ...] = ()


def pack(extract: Extract) -> object:
    """`extract` as lists and dictionaries, for JSON."""
    return {"about": extract.about._asdict(), "parts": extract.parts, "notes": extract.notes}


def unpack(packed: object) -> Extract:
    """The extract that `pack` made `packed` from. Raises `DamagedError` where it cannot have been one."""
    try:
        match packed:
            case {"about": dict(about), "parts": list(parts), "notes": list(notes)}:
                if len(parts) > MOST_PARTS:
                    raise DamagedError("too many blocks")
                extract = Extract(
                    About(**{name: _words(value) for name, value in about.items()}),
                    tuple(_part(*part) for part in parts),
                    tuple(map(_words, notes)),
                )
            case _:
                raise DamagedError("no extract")
    except (TypeError, ValueError) as error:
        raise DamagedError(str(error)) from error
    if sum(len(part.text) for part in extract.parts) > MOST_CHARACTERS:
        raise DamagedError("too much text")
    return extract


def _part(kind: str, text: object, level: object, marker: object, styles: Iterable[list[object]]) -> Part:
    words = _words(text)
    if not isinstance(level, int) or not 0 <= level <= _DEEPEST:
        raise DamagedError("no level")
    hung = _words(marker)
    if len(hung) > _LONGEST_MARKER:
        raise DamagedError("no marker")
    return Part(BlockKind(kind), words, level, hung, tuple(_style(words, *style) for style in styles))


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
