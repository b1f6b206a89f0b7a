"""`syria-reader [SOURCE]`: the screen, where there is one."""

import os
import sys
from typing import TYPE_CHECKING

from syria_reader.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from syria_reader.reading import Reading
    from syria_reader.ui.waiting import Waiting


def open_reader(arguments: list[str]) -> int:
    """Show a source until the person leaves; returns the exit status.

    Raises `UsageError` without a terminal, `SourceError` where the source cannot be read; neither needs
    the screen's libraries, so they are imported when both are there.
    """
    source = _source(arguments)
    _need_terminal(from_pipe=source == "-")
    beginning, read_rest = _open(source)
    if source == "-":
        _take_keys_from_terminal()
    from syria_reader.ui import run

    return run(beginning, read_rest)


def _open(source: str | None) -> "tuple[Reading, Callable[[], Reading]]":
    """Open `source`; esc stops it where that takes long.

    The process that may read it is started first, and the screen's parts are loaded while it works.
    """
    if source:
        from syria_reader.sources.worker import make_ready

        make_ready(source)
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

    try:
        opened = open_beginning(source, Watch(say, is_stopped))
    except BaseException:
        if waiting is not None:
            waiting.leave()
        raise
    if waiting is not None:
        waiting.hand_over()
    return opened


def _source(arguments: list[str]) -> str | None:
    if not arguments:
        return None
    if len(arguments) == 1 and not arguments[0].startswith("-"):
        return arguments[0]
    from syria_reader.cli.arguments import parse_reader

    return parse_reader(arguments)


def _need_terminal(*, from_pipe: bool) -> None:
    if os.environ.get("TERM") == "dumb":
        raise UsageError(
            "this terminal (TERM=dumb) cannot show a screen: set TERM to what it is, "
            "or print what is found with `syria-reader facts`"
        )
    # The screen's library draws on standard error and reads keys from standard input.
    needed = [sys.stdout, sys.stderr] if from_pipe else [sys.stdin, sys.stdout, sys.stderr]
    if not all(stream is not None and stream.isatty() for stream in needed):
        raise UsageError(
            "there is no terminal to read in: run it in one without redirecting (a report from a pipe is "
            "opened with `syria-reader -`), or print what is found with `syria-reader facts`"
        )


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
