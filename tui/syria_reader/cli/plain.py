"""`syria-reader --plain [SOURCE ...]`: the articles and their tables as plain text."""

import os
import sys

from syria_reader.errors import SourceError
from syria_reader.reading import open_source

_WIDTH = 72
"""Cells in a line, where no terminal says otherwise."""
_NARROWEST = 20


def print_plain(sources: list[str]) -> int:
    """Print sources from top to bottom, by default the seed article; returns the exit status.

    No control but line ends is written. UTF-8 but for a terminal, which takes what it can show. Of several
    sources one that fails has its line on standard error. Raises `SourceError` where the only one fails.
    """
    if len(sources) < 2:
        _print(sources[0] if sources else None)
        return 0
    status = 0
    for source in sources:
        try:
            _print(source)
        except SourceError as error:
            print(f"syria-reader: {error}", file=sys.stderr)  # noqa: T201
            status = error.exit_status
    return status


def _print(source: str | None) -> None:
    """Print a source, the text before its facts are looked for."""
    reading = open_source(source)
    from syria_reader.ui.linear.article_text import article_lines
    from syria_reader.ui.linear.facts_text import facts_lines

    width = _width()
    for line in article_lines(reading.article, width, reading.notes):
        _write(line)
    sys.stdout.buffer.flush()
    for line in facts_lines(reading.facts, width):
        _write(line)


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
