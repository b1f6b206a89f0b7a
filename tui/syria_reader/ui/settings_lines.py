"""Where something stands in a settings file and what is wrong with one that is no TOML. Knows no Textual.

Only a mistake needs either, and what tells them, the reading of lexicon files, takes longer to import than a
settings file to read.
"""

from collections.abc import Callable

LineOf = Callable[..., int]
"""The line, from 1, of a key by the names of the tables it stands in and its own."""


def line_finder(text: str) -> LineOf:
    """Finds lines in `text`, which is valid TOML."""

    def line_of(*path: str) -> int:
        from syria_reader.facts.lexicon.lines import Lines

        return Lines(text).of(path)

    return line_of


def not_toml(message: str, text: str) -> tuple[int, str]:
    """The line in `text` that the parser complains of in `message`, and what is wrong there."""
    from syria_reader.facts.lexicon.own_file import toml_mistake

    return toml_mistake(message, text)
