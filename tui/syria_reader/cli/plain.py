"""`syria-reader --plain [SOURCE]`: the article and its tables as plain text."""

import os
import sys

from syria_reader.reading import open_source

_WIDTH = 72
"""Cells in a line, where no terminal says otherwise."""
_NARROWEST = 20


def print_plain(source: str | None) -> int:
    """Print a source from top to bottom, the text before its facts are looked for; returns 0.

    No control but line ends is written. UTF-8 but for a terminal, which takes what it can show. Raises
    `SourceError`.
    """
    reading = open_source(source)
    from syria_reader.ui.linear.article_text import article_lines
    from syria_reader.ui.linear.facts_text import facts_lines

    width = _width()
    for line in article_lines(reading.article, width, reading.notes):
        _write(line)
    sys.stdout.buffer.flush()
    for line in facts_lines(reading.facts, width):
        _write(line)
    return 0


def _write(line: str) -> None:
    encoding = sys.stdout.encoding if sys.stdout.isatty() else "utf-8"
    sys.stdout.buffer.write(f"{line}\n".encode(encoding, "replace"))


def _width() -> int:
    if not sys.stdout.isatty():
        return _WIDTH
    if (columns := os.environ.get("COLUMNS", "")).isdecimal() and int(columns):
        return max(int(columns), _NARROWEST)
    try:
        return max(min(os.get_terminal_size(sys.stdout.fileno()).columns, _WIDTH), _NARROWEST)
    except (OSError, ValueError):
        return _WIDTH
