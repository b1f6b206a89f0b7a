"""Every key and sign on one sheet, in as many columns as there is room for."""

from collections.abc import Sequence

from syria_reader.ui.cells import cell_width
from syria_reader.ui.commands import Keymap, Scope, key_table
from syria_reader.ui.rows import Fragment, Line
from syria_reader.ui.typesetting import wrap

_SIGNS = (
    ("●", "person"),
    ("■", "state, government, military"),
    ("▲", "armed group"),
    ("◆", "organisation"),
    ("○", "community"),
    ("·", "other"),
    ("• ● ◉", "place, on the map"),
    ("◦", "middle of a country or a region, on the map"),
    ("≥ ≤", "at least, at most"),
    ("> <", "more than, fewer than"),
    ("~ ?", "about; possibly, reportedly"),
)
_MARKS = (
    ("actor", "actor"), ("place", "place"), ("statistic", "statistic"), ("date", "date"),
    ("chosen", "what is chosen"), ("here", "where you stand"),
)  # fmt: skip
_MARGIN, _GAP = 2, 4
_COLUMN = (46, 76)
"""The narrowest column beside another, and the widest, in cells."""


def help_lines(here: Scope | None, keymap: Keymap, width: int) -> list[Line]:
    """The lines of the sheet at `width` cells; the keys of where the reader is, `here`, come first."""
    room = width - 2 * _MARGIN
    count = max(min((room + _GAP) // (_COLUMN[0] + _GAP), 3), 1)
    column = min((room - _GAP * (count - 1)) // count, _COLUMN[1])
    order = dict.fromkeys([*([here] if here else []), Scope.READER, *Scope])
    groups = [_keys(scope, keymap, column, scope is here) for scope in order]
    groups.append([*_title("signs", False), *(line for sign in _SIGNS for line in _row(*sign, column))])
    groups.append([*_title("marks", False), *([Fragment(words, style)] for style, words in _MARKS)])
    return _beside(_columns(groups, count), column)


def _title(words: str, here: bool) -> list[Line]:
    return [[Fragment(words.upper(), "reading" if here else "quiet bold")]]


def _keys(scope: Scope, keymap: Keymap, width: int, here: bool) -> list[Line]:
    rows = (_row(keys, words, width) for keys, words in key_table(scope, keymap))
    return [*_title(scope.value, here), *(line for row in rows for line in row)]


def _row(keys: str, words: str, width: int) -> list[Line]:
    """Keys, and what they do beside them; below them where they are long."""
    left = 12 if width < _COLUMN[0] else 19
    lines: list[Line] = []
    lead = [Fragment(keys, "key"), Fragment(" " * (left - cell_width(keys)))]
    if cell_width(keys) > left - 2:
        lines.append([Fragment(keys, "key")])
        lead = [Fragment(" " * left)]
    for start, end in wrap(words, max(width - left, 8)):
        lines.append([*lead, Fragment(words[start:end])])
        lead = [Fragment(" " * left)]
    return lines


def _columns(groups: Sequence[list[Line]], count: int) -> list[list[Line]]:
    """The groups below one another, with a free line between, in `count` columns of about one height."""
    most = -(-sum(len(group) + 1 for group in groups) // count)
    columns: list[list[Line]] = [[]]
    for group in groups:
        now = columns[-1]
        if now and len(columns) < count and len(now) + len(group) // 2 >= most:
            columns.append([])
            now = columns[-1]
        now += [[], *group] if now else group
    return columns


def _beside(columns: list[list[Line]], width: int) -> list[Line]:
    lines: list[Line] = []
    for y in range(max(map(len, columns))):
        line = [Fragment(" " * _MARGIN)]
        for column in columns:
            piece = column[y] if y < len(column) else []
            free = width + _GAP - sum(cell_width(fragment.text) for fragment in piece)
            line += [*piece, Fragment(" " * free)]
        lines.append(line[:-1])
    return lines
