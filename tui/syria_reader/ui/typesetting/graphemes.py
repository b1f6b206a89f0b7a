"""What a reader sees as one character: a letter with its marks, an emoji, a flag of two letters."""

from typing import NamedTuple

_FIRST, _LAST = "\U0001f1e6", "\U0001f1ff"
"""The letters flags are made of, two each."""


class Grapheme(NamedTuple):
    """text[`first`:`last`], and the cells it takes."""

    first: int
    last: int
    cells: int


def graphemes(text: str) -> list[Grapheme]:
    """The graphemes of `text`, with nothing between them; their cells are those Textual counts."""
    from rich.cells import split_graphemes

    found: list[Grapheme] = []
    half = False
    for first, last, cells in split_graphemes(text)[0]:
        letter = _FIRST <= text[first] <= _LAST
        if letter and half:
            before = found.pop()
            found.append(Grapheme(before.first, last, before.cells + cells))
        else:
            found.append(Grapheme(first, last, cells))
        half = letter and not half
    return found
