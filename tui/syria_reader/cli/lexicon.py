"""`syria-reader lexicon`: where a person's own names belong, and what is wrong with them."""

import sys

from syria_reader import paths
from syria_reader.cli.arguments import parse_lexicon
from syria_reader.errors import SourceError
from syria_reader.text import visible


def run_lexicon(arguments: list[str]) -> int:
    """Print the folder of own lexicon files, or check files; returns the exit status.

    0 all files are fine; 1 one has a mistake or could not be read. Raises `UsageError`; exits for --help.
    """
    files = parse_lexicon(arguments)
    if files is None:
        _print(visible(str(paths.own_lexicon())))
        return 0
    return max([_check(file) for file in files])


def _check(file: str) -> int:
    from syria_reader.facts.lexicon import shipped_lexicon
    from syria_reader.facts.lexicon.overlaps import overlaps
    from syria_reader.facts.lexicon.own_file import read_own_file
    from syria_reader.sources.fetching import fetch

    try:
        data = fetch(file).data
    except SourceError as error:
        print(f"syria-reader: {error}", file=sys.stderr)  # noqa: T201
        return error.exit_status
    shipped = shipped_lexicon()
    own = read_own_file(data, shipped)
    name = visible(file)
    for line, what in own.mistakes:
        _print(f"{name}:{line}: {what}")
    if own.mistakes:
        return 1
    for line, what in overlaps(own, shipped):
        _print(f"{name}:{line}: note: {what}")
    _print(f"{name}: {own.size} {'entry' if own.size == 1 else 'entries'}, fine")
    return 0


def _print(line: str) -> None:
    sys.stdout.buffer.write(f"{line}\n".encode())
