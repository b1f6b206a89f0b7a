"""What the rows of a card are set in: words at the left that name a thing, the thing beside them."""

from collections.abc import Iterable, Sequence

from syria_reader.text import visible
from syria_reader.ui.cards.context import first_words
from syria_reader.ui.cells import cell_width, fit
from syria_reader.ui.rows import Fragment, Line, at_most
from syria_reader.ui.typesetting import wrap


def inset(width: int) -> int:
    """Where in a card of `width` cells the things begin."""
    return 11 if width >= 44 else 10


def entry(labels: Sequence[str], lines: Sequence[Line], width: int) -> list[Line]:
    """`lines`, each at most `width - inset(width)` cells, with `labels` beside the first of them."""
    room = inset(width)
    rows = max(len(labels), len(lines))
    entries: list[Line] = []
    for index in range(rows):
        label = fit(labels[index], room - 1) if index < len(labels) else ""
        lead = Fragment(label + " " * (room - cell_width(label)), "quiet")
        entries.append([lead, *(lines[index] if index < len(lines) else ())])
    return entries


def told(label: str, words: str, width: int, style: str = "", most: int = 3) -> list[Line]:
    """Words of the program or of the article beside `label`, in at most `most` lines."""
    return entry([label], paragraph(words, width - inset(width), style, most), width)


def paragraph(words: str, width: int, style: str = "", most: int = 3) -> list[Line]:
    """`words` in at most `most` lines of `width` cells."""
    shown = visible(words)
    lines = at_most(wrap(shown, width), most)
    return [[Fragment(first_words(shown[start:end], width), style)] for start, end in lines]


def at_edge(line: Line, edge: str, width: int) -> Line:
    """`line` with quiet words at the right edge of `width` cells; the line is cut to leave them room."""
    line = clipped(line, width - cell_width(edge) - 2)
    free = width - cell_width(edge) - sum(cell_width(fragment.text) for fragment in line)
    return [*line, Fragment(" " * max(free, 0) + edge, "quiet")]


def clipped(line: Iterable[Fragment], width: int) -> Line:
    """`line` in at most `width` cells."""
    kept: Line = []
    for fragment in line:
        shown = fit(fragment.text, width)
        kept.append(Fragment(shown, fragment.style))
        width -= cell_width(shown)
        if shown != fragment.text:
            break
    return kept
