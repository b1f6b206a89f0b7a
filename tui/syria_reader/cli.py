"""The command line."""

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the program with `arguments` (those of the process by default); returns its exit status."""
    from syria_reader.reading import open_source

    given = sys.argv[1:] if arguments is None else arguments
    reading = open_source(given[0] if given else None)
    from syria_reader.ui import run

    return run(reading)
