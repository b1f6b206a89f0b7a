"""`syria-reader facts`: what was found, for other programs."""

import sys
from typing import TYPE_CHECKING

from syria_reader.cli.progress import Progress
from syria_reader.errors import SourceError
from syria_reader.export import FORMATS, head, written
from syria_reader.reading import Reading, open_source
from syria_reader.sources.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from syria_reader.export.formats import Format


def print_facts(arguments: list[str]) -> int:
    """Print the facts of every source, of a feed those of all entries.

    What fails has its line on standard error. Documents are UTF-8 whatever the locale, and each is printed as
    soon as it is done. What is to be said of the person's own lexicon stands there too, once, and changes no
    status.
    """
    sources, name = _sources_and_format(arguments)
    asked: list[str] | list[None] = sources or [None]
    form = FORMATS[name]
    progress = Progress()
    try:
        return _print_all(asked, form, progress)
    finally:
        progress.clear()


def _print_all(asked: list[str] | list[None], form: "Format", progress: Progress) -> int:
    before = head(form)
    status, told = 0, False
    for reading in (one for source in asked for one in _opened(source, progress.watch)):
        if isinstance(reading, SourceError):
            progress.clear()
            print(f"syria-reader: {reading}", file=sys.stderr)  # noqa: T201
            status = reading.exit_status
            continue
        printed = before + written(reading, form)
        before = ""
        progress.clear()
        sys.stdout.buffer.write(printed.encode())
        sys.stdout.buffer.flush()
        if not told:
            _tell_of_lexicon()
            told = True
    return status


def _opened(source: str | None, watch: Watch) -> "Iterable[Reading | SourceError]":
    try:
        reading = open_source(source, watch)
    except SourceError as error:
        return (error,)
    if not reading.entries:
        return (reading,)
    from syria_reader.shelf import each_reading

    return each_reading(reading, watch)


def _sources_and_format(arguments: list[str]) -> tuple[list[str], str]:
    if not any(argument.startswith("-") for argument in arguments):
        return arguments, "json"  # building a parser to be told so takes 5 ms
    from syria_reader.cli.arguments import parse_facts

    return parse_facts(arguments)


def _tell_of_lexicon() -> None:
    from syria_reader.facts.lexicon import open_lexicon

    for note in open_lexicon().notes:
        print(f"syria-reader: {note}", file=sys.stderr)  # noqa: T201
