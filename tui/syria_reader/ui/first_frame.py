"""The first screenful is on the terminal before Textual is imported; Textual then draws the same over it.

Importing Textual takes most of the time to the first words. Plain escape codes need none of it, and the
terminal is asked for nothing. Where a terminal may not show it as Textual would, it is not done.
"""

import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from syria_reader.reading import Reading
from syria_reader.ui.drawing.first_screen import first_screen
from syria_reader.ui.escape_codes import escape_code
from syria_reader.ui.opening import Opening
from syria_reader.ui.palette import Palette
from syria_reader.ui.palettes import Colours
from syria_reader.ui.rows import Line
from syria_reader.ui.terminal import Depth, depth

ENTER = "\x1b[?1049h\x1b[?25l"
LEAVE = "\x1b[0m\x1b[?25h\x1b[?1049l"


@contextmanager
def first_frame(reading: Reading, opening: Opening) -> Iterator[bool]:
    """Show the first screenful of `reading`; yields whether it is there. Leaves the terminal as it was.

    Keys typed meanwhile are neither shown nor lost: they wait for the application.
    """
    size = shutil.get_terminal_size()
    colours = opening.colours if _can_show(os.environ, opening.colours) else None
    rows = first_screen(reading, size.columns, size.lines, opening) if colours else []
    if not rows or colours is None:
        yield False
        return
    import termios

    from syria_reader.ui.ending import end_at_once

    assert sys.__stdin__ is not None  # noqa: S101 - _can_show has looked
    assert sys.__stderr__ is not None  # noqa: S101
    keys = sys.__stdin__.fileno()
    before = termios.tcgetattr(keys)
    silent = termios.tcgetattr(keys)
    # As Textual will set it: keys are not shown, not gathered to lines, not taken as ctrl+q for flow control.
    silent[0] &= ~(termios.IXON | termios.IXOFF | termios.ICRNL | termios.INLCR | termios.IGNCR)
    silent[3] &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN)
    end_at_once()
    termios.tcsetattr(keys, termios.TCSANOW, silent)
    try:
        sys.__stderr__.write(ENTER + painted(rows, colours, depth(os.environ)))
        sys.__stderr__.flush()
        yield True
    except BaseException:
        sys.__stderr__.write(LEAVE)
        sys.__stderr__.flush()
        raise
    finally:
        termios.tcsetattr(keys, termios.TCSANOW, before)


def _can_show(environment: Mapping[str, str], colours: Colours | None) -> bool:
    """Whether the terminal has the colours, if known, and nothing asks Textual to draw in another way."""
    return (
        os.name == "posix"
        and colours is not None
        and (depth(environment) > Depth.SIXTEEN or not colours["background"].startswith("#"))
        and not any(name.startswith("TEXTUAL") for name in environment)
        and all(
            stream is not None and stream.isatty()
            for stream in (sys.__stdin__, sys.__stdout__, sys.__stderr__)
        )
    )


def painted(rows: list[Line], colours: Colours, colour_depth: Depth) -> str:
    """`rows` as escape codes, from the top left corner."""
    palette = Palette(colours)
    parts = []
    for y, row in enumerate(rows, 1):
        parts.append(f"\x1b[{y};1H")
        parts += [f"{escape_code(palette(style), colour_depth)}{text}" for text, style in row if text]
    return "".join(parts)
