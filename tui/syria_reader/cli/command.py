"""From the arguments of the process to its exit status."""

import atexit
import gc
import os
import sys

from syria_reader.errors import ReaderError

_OBJECTS = 100_000
"""How many new objects make the collector look for cycles; an article and the program itself have fewer."""
_INTERRUPTED = 130  # 128 + SIGINT, as shells report it


def main(arguments: list[str] | None = None) -> int:
    """Run the program with `arguments` (those of the process by default); returns its exit status.

    0 done; 1 something could not be read; 2 wrong usage. Raises `SystemExit` for --help and --version.
    """
    given = sys.argv[1:] if arguments is None else arguments
    atexit.register(gc.freeze)  # or the interpreter looks through all that is left for cycles: 10 ms
    try:
        try:
            return _run(given)
        finally:
            if sys.stdout is not None:
                sys.stdout.flush()
    except ReaderError as error:
        print(f"syria-reader: {error}", file=sys.stderr)  # noqa: T201
        return error.exit_status
    except BrokenPipeError:
        _forget_stdout()
        return 0
    except KeyboardInterrupt:
        return _INTERRUPTED


def _run(given: list[str]) -> int:
    if given[:1] == ["facts"]:
        gc.set_threshold(_OBJECTS)
        from syria_reader.cli.facts import print_facts

        return print_facts(given[1:])
    if given[:1] == ["lexicon"]:
        from syria_reader.cli.lexicon import run_lexicon

        return run_lexicon(given[1:])
    from syria_reader.cli.reader import open_reader

    return open_reader(given)


def _forget_stdout() -> None:
    """Keep the interpreter from complaining, as it exits, that the reader of a pipe has left."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
