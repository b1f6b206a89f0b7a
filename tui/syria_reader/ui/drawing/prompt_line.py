"""The line at the foot while something is typed."""

from typing import NamedTuple

from syria_reader.ui.cells import cell_width, fit
from syria_reader.ui.commands import AS_DECLARED, Keymap, Moment, hints
from syria_reader.ui.rows import Fragment, Line
from syria_reader.ui.search.entry import Entry

_STATUS = 11
"""Cells kept for the count, so that the hints do not move while it grows."""
_LEAST = 12
"""Cells the words typed keep before anything else is left out."""


class Prompt(NamedTuple):
    """`sign` says what is typed; `status` is the count or what is the matter, `wrong` whether the latter."""

    entry: Entry
    sign: str = "  / "
    status: str = ""
    wrong: bool = False
    moment: Moment = Moment.TYPING


def prompt_line(prompt: Prompt, width: int, keymap: Keymap = AS_DECLARED) -> Line:
    """The sign, the words typed with the cursor, then hints and the status at the edge as far as they fit."""
    room = max(width - len(prompt.sign) - 1, 1)
    status = fit(prompt.status, max(room - _LEAST - 2, 0))
    edge = [Fragment(status.rjust(_STATUS), "note" if prompt.wrong else "reading")] if status else []
    typed = cell_width(prompt.entry.text) + 1
    if not status and room >= typed + _STATUS + 2:
        edge = [Fragment(" " * _STATUS)]
    for key, word in reversed(hints(prompt.moment, keymap=keymap)):
        hint = [Fragment(key, "key"), Fragment(f" {word}   ", "quiet")]
        if typed + _cells(hint) + _cells(edge) + 2 > room:
            break
        edge = [*hint, *edge]
    words = _window(prompt.entry, room - _cells(edge) - (2 if edge else 0))
    gap = width - len(prompt.sign) - _cells(words) - _cells(edge) - 1
    return [Fragment(prompt.sign, "reading"), *words, Fragment(" " * max(gap, 0)), *edge, Fragment(" ")]


def _cells(line: Line) -> int:
    return sum(cell_width(fragment.text) for fragment in line)


def _window(entry: Entry, room: int) -> Line:
    """As much of the words around the cursor as `room` cells hold, the cursor always."""
    before, after = entry.text[: entry.cursor], entry.text[entry.cursor :]
    under, after = after[:1] or " ", after[1:]
    while before and cell_width(before + under) > room:
        before = before[1:]
    while after and cell_width(before + under + after) > room:
        after = after[:-1]
    return [Fragment(before), Fragment(under, "cursor"), Fragment(after)]
