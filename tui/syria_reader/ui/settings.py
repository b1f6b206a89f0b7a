"""What a person has settled in the configuration folder. Knows no Textual."""

import stat
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from syria_reader.text import visible
from syria_reader.ui.commands import AS_DECLARED, Keymap

LARGEST = 1024 * 1024
"""Bytes; a file that is larger is no settings file."""


class Mistake(NamedTuple):
    """What is wrong on line `line` of the file, counted from 1; 0 where it is wrong as a whole."""

    line: int
    what: str


class Settings(NamedTuple):
    """What the file says; what it leaves open is as the program comes.

    `theme` is "" and `measure`, in cells, 0 where the file has none.
    """

    theme: str = ""
    measure: int = 0
    panels: bool = True
    remember: bool = True
    keymap: Keymap = AS_DECLARED
    mistakes: tuple[Mistake, ...] = ()


def read_settings(path: Path) -> Settings:
    """The settings in the file at `path`; no file is no mistake, and no mistake is an error."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a named pipe would wait for its writer
            return _unread("it is no file")
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError):
        return Settings()
    except (OSError, ValueError) as error:
        return _unread(((isinstance(error, OSError) and error.strerror) or str(error)).lower())
    if len(data) > LARGEST:
        return _unread("it is too large")
    from syria_reader.ui.settings_file import settings_in

    return settings_in(data)


def _unread(why: str) -> Settings:
    return Settings(mistakes=(Mistake(0, f"it was not read: {why}"),))


def unknown_theme(path: Path, theme: str) -> Mistake:
    """The mistake of naming a theme that is not there in the settings file at `path`."""
    from syria_reader.ui.settings_lines import line_finder

    line = line_finder(path.read_text("utf-8-sig"))("theme")
    return Mistake(line, f"there is no theme {visible(theme)}; Ctrl+P, theme, lists them all")


def complaints(mistakes: Sequence[Mistake]) -> str:
    """A sentence for the foot of the screen on the first of `mistakes`; "" where there are none."""
    if not mistakes:
        return ""
    more = f" (and {len(mistakes) - 1} more)" if len(mistakes) > 1 else ""
    return complaint("settings.toml", mistakes[0]) + more


def complaint(name: str, mistake: Mistake) -> str:
    """A sentence on a mistake in the settings file that is called `name`."""
    where = f"{name}, line {mistake.line}" if mistake.line else name
    return f"{where}: {mistake.what}"
