"""`syria-reader facts`: what was found, for other programs."""

import sys

from syria_reader.errors import SourceError
from syria_reader.export import FORMATS, head, written
from syria_reader.reading import open_source


def print_facts(arguments: list[str]) -> int:
    """Print the facts of every source; one that fails has its line on standard error.

    Documents are UTF-8 whatever the locale, and each is printed as soon as it is done. What is to be said of
    the person's own lexicon stands on standard error once, and changes no status.
    """
    sources, name = _sources_and_format(arguments)
    asked: list[str] | list[None] = sources or [None]
    form = FORMATS[name]
    before = head(form)
    status, told = 0, False
    for source in asked:
        try:
            printed = before + written(open_source(source), form)
        except SourceError as error:
            print(f"syria-reader: {error}", file=sys.stderr)  # noqa: T201
            status = error.exit_status
            continue
        before = ""
        sys.stdout.buffer.write(printed.encode())
        sys.stdout.buffer.flush()
        if not told:
            _tell_of_lexicon()
            told = True
    return status


def _sources_and_format(arguments: list[str]) -> tuple[list[str], str]:
    if not any(argument.startswith("-") for argument in arguments):
        return arguments, "json"  # building a parser to be told so takes 5 ms
    from syria_reader.cli.arguments import parse_facts

    return parse_facts(arguments)


def _tell_of_lexicon() -> None:
    from syria_reader.facts.lexicon import open_lexicon

    for note in open_lexicon().notes:
        print(f"syria-reader: {note}", file=sys.stderr)  # noqa: T201
