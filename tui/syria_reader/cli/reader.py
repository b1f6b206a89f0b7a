"""`syria-reader [SOURCE]`: the screen, or else the text printed where there is none."""

import os
import sys

from syria_reader.errors import SourceError, UsageError

# As type checkers know it; the process that may read a document starts before `typing` has been loaded.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from syria_reader.reading import Reading
    from syria_reader.ui.waiting import Waiting

    Opened = TypeVar("Opened")

_LIKELY = {
    ".html": "HTML", ".htm": "HTML", ".xhtml": "HTML", ".mhtml": "EMAIL", ".eml": "EMAIL", ".pdf": "PDF",
    ".epub": "EPUB", ".docx": "DOCX", ".rss": "FEED", ".atom": "FEED", ".xml": "FEED", ".opml": "OPML",
}  # fmt: skip
"""The format that a name makes likely; what it is is told by its content."""
_WEB = ("http://", "https://")


def open_reader(arguments: list[str]) -> int:
    """Show sources until the person leaves, or print them where there is no screen; returns the exit status.

    The first one is opened, the others when they are asked for. Raises `UsageError` where there is nothing
    to print to, `SourceError` where the only source cannot be read; neither needs the screen's libraries, so
    they are imported when both are there.
    """
    sources, plain = _asked(arguments)
    source = sources[0] if sources else None
    if plain or not _has_screen(from_pipe="-" in sources):
        if sys.stdout is None:
            raise UsageError("there is nothing to print to: standard output is closed")
        from syria_reader.cli.plain import print_plain

        return print_plain(sources)
    if len(sources) > 1:
        return _open_shelf(sources)
    beginning, read_rest = _open(source)
    if source == "-":
        _take_keys_from_terminal()
    if beginning.entries:
        from syria_reader.ui import choose

        return choose(beginning)
    from syria_reader.ui import run

    return run(beginning, read_rest)


def _likely_format(source: str) -> str | None:
    if source.startswith(_WEB):
        return "HTML"
    return next((format_ for suffix, format_ in _LIKELY.items() if source.endswith(suffix)), None)


def _open_shelf(sources: list[str]) -> int:
    """Show the first of several sources, or the list of them where it cannot be read or is a list itself."""
    from syria_reader.shelf import shelf_of_sources
    from syria_reader.ui import choose, run

    shelf = shelf_of_sources(sources)
    if "-" in sources:
        shelf.keep(sources.index("-"), _open("-")[0])
        _take_keys_from_terminal()
    try:
        opened = _open(sources[0]) if sources[0] != "-" else None
    except SourceError as error:
        shelf.fail(0, str(error))
        return choose(None, shelf)
    kept = shelf.reading(0)
    if opened is None and kept is not None:
        opened = kept, lambda: kept
    assert opened is not None  # noqa: S101 - what was not opened is kept
    return choose(opened[0], shelf) if opened[0].entries else run(*opened, shelf)


def _open(source: str | None) -> "tuple[Reading, Callable[[], Reading]]":
    """Open `source`; esc stops it where that takes long.

    The process that may read it is started first, and the screen's parts are loaded while it works.
    """
    likely = _likely_format(source.lower()) if source else None
    if likely:
        from syria_reader.sources.worker import make_ready

        make_ready(likely)
    from syria_reader.reading import open_beginning
    from syria_reader.sources.watch import Watch

    waiting: Waiting | None = None

    def say(words: str) -> None:
        nonlocal waiting
        import syria_reader.ui  # noqa: F401

        if waiting is None and source and source != "-":
            from syria_reader.ui.waiting import Waiting

            waiting = Waiting(source)
        if waiting is not None:
            waiting.say(words)

    def is_stopped() -> bool:
        return waiting is not None and waiting.is_stopped()

    def watched(read: "Callable[[], Opened]") -> "Opened":
        try:
            opened = read()
        except BaseException:
            if waiting is not None:
                waiting.leave()
            raise
        if waiting is not None:
            waiting.hand_over()
        return opened

    def rest() -> "Reading":
        if waiting is not None:
            waiting.resume()
        return watched(read_rest)

    beginning, read_rest = watched(lambda: open_beginning(source, Watch(say, is_stopped)))
    return beginning, rest


def _asked(arguments: list[str]) -> tuple[list[str], bool]:
    """The sources, and whether they are to be printed."""
    if not any(argument.startswith("-") for argument in arguments):
        return arguments, False
    from syria_reader.cli.arguments import parse_reader

    return parse_reader(arguments)


def _has_screen(*, from_pipe: bool) -> bool:
    """Whether there is a terminal to read in, with keys."""
    # The screen's library draws on standard error and reads keys from standard input.
    needed = [sys.stdout, sys.stderr] if from_pipe else [sys.stdin, sys.stdout, sys.stderr]
    terminal = all(stream is not None and stream.isatty() for stream in needed)
    return terminal and os.environ.get("TERM") != "dumb"


def _take_keys_from_terminal() -> None:
    """Make the controlling terminal standard input, after the report was read from it."""
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError as error:
        raise UsageError(
            f"there is no terminal to take keys from ({error.strerror}): "
            "save the report to a file and open that"
        ) from error
    os.dup2(terminal, 0)
    os.close(terminal)
