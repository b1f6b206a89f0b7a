"""What may stand on the command line."""

import argparse
import os
from typing import NoReturn

from syria_reader import __version__
from syria_reader.errors import UsageError
from syria_reader.export.formats import FORMATS
from syria_reader.text import visible

_COLUMNS = 80
_SOURCE = "a web page or feed (a file or its address), a text or Markdown file, or - for standard input"
_VERSION = f"""\
syria-reader {__version__}
Place data from GeoNames (geonames.org), CC BY 4.0"""
_DESCRIPTION = """\
Read a report in the terminal, with its actors, places and statistics beside it.

  syria-reader [SOURCE ...]          open SOURCE in the reader (by default the article that comes with it)
  syria-reader facts [SOURCE ...]    print what is found in SOURCE; see syria-reader facts --help
  syria-reader lexicon               names of your own to find; see syria-reader lexicon --help

A file that is called "facts" or "lexicon" opens as ./facts or ./lexicon"""
_LEXICON = """\
Names of your own to find, beside those the program knows.

  syria-reader lexicon path            print the folder your lexicon files (NAME.toml) belong in
  syria-reader lexicon check FILE ...  say what is wrong in FILE, line by line; nothing is changed

The format is explained in docs/lexicon.md. For example:

  [actors]
  "Zone Rescue Team" = { kind = "organisation", country = "SY", aliases = ["ZRT"] }"""


class _Help(argparse.HelpFormatter):
    """As wide as the terminal, as `os` tells it: the stock formatter imports `shutil` for every argument."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_columns() - 2)


class _LineByLine(_Help, argparse.RawDescriptionHelpFormatter):
    """Leaves the lines of a description as they are."""


def _columns() -> int:
    if (columns := os.environ.get("COLUMNS", "")).isdecimal() and int(columns):
        return int(columns)
    try:
        return os.get_terminal_size().columns or _COLUMNS
    except OSError:
        return _COLUMNS


class _Parser(argparse.ArgumentParser):
    """Raises `UsageError`, one sentence, where the stock parser prints a usage block and exits."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{visible(message)}; see {self.prog} --help")


def parse_reader(arguments: list[str]) -> tuple[list[str], bool]:
    """The sources to open, none for the seed article, and whether to print them.

    Raises `UsageError`; exits for --help and --version.
    """
    parser = _Parser(
        prog="syria-reader",
        usage=(
            "syria-reader [--plain] [SOURCE ...]\n"
            "       syria-reader facts [SOURCE ...] [--format FORMAT]\n"
            "       syria-reader lexicon {path | check FILE ...}"
        ),
        description=_DESCRIPTION,
        formatter_class=_LineByLine,
        allow_abbrev=False,
    )
    parser.add_argument("sources", metavar="SOURCE", nargs="*", help=_SOURCE)
    parser.add_argument("--version", action="version", version=_VERSION, help="show the version and leave")
    parser.add_argument(
        "--plain", action="store_true",
        help="print the article and its tables as plain text, as is done where the output is no terminal",
    )  # fmt: skip
    options = parser.parse_intermixed_args(arguments)
    return options.sources, options.plain


def parse_facts(arguments: list[str]) -> tuple[list[str], str]:
    """The sources and the format. Raises `UsageError`; exits for --help."""
    parser = _Parser(
        prog="syria-reader facts",
        usage="syria-reader facts [SOURCE ...] [--format FORMAT]",
        description="Print the actors, places, statistics and dates found in each SOURCE.",
        formatter_class=_Help,
        allow_abbrev=False,
    )
    parser.add_argument(
        "sources",
        metavar="SOURCE",
        nargs="*",
        help=f"{_SOURCE}; without one, the article that comes with the program",
    )
    parser.add_argument(
        "--format",
        metavar="FORMAT",
        choices=tuple(FORMATS),
        default="json",
        help="; ".join(f"{form.name}: {form.help}" for form in FORMATS.values()),
    )
    options = parser.parse_intermixed_args(arguments)
    return options.sources, options.format


def parse_lexicon(arguments: list[str]) -> list[str] | None:
    """The files to check, None where the folder is asked for. Raises `UsageError`; exits for --help."""
    parser = _Parser(
        prog="syria-reader lexicon",
        usage="syria-reader lexicon path\n       syria-reader lexicon check FILE ...",
        description=_LEXICON,
        formatter_class=_LineByLine,
        allow_abbrev=False,
    )
    parser.add_argument("task", metavar="path | check", choices=("path", "check"), help=argparse.SUPPRESS)
    parser.add_argument("files", metavar="FILE", nargs="*", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    files: list[str] = options.files
    if options.task == "check" and not files:
        parser.error("name the file to check")
    if options.task == "path" and files:
        parser.error("path takes no file")
    return files if options.task == "check" else None
