"""The screen while a source is opened: what it is, what is done with it, and how to stop."""

from syria_reader.ui.cells import cell_width, fit
from syria_reader.ui.drawing.bar_line import bar_line
from syria_reader.ui.rows import Fragment, Line


def waiting_screen(source: str, words: str, width: int, height: int) -> list[Line]:
    """The rows of the screen, each just `width` cells wide; `words` say what is done now."""
    said = fit(f"{words} …", max(width - 2, 1))
    before = (width - cell_width(said)) // 2
    middle = [Fragment(" " * before), Fragment(said)]
    middle.append(Fragment(" " * (width - before - cell_width(said))))
    rows: list[Line] = [[Fragment(" " * width)] for _ in range(height)]
    rows[height // 2] = middle
    rows[0] = bar_line([[Fragment(source, "quiet")]], [], width)
    rows[-1] = bar_line([[Fragment("esc", "key"), Fragment(" stop", "quiet")]], [], width)
    return rows
