"""What is wrong in a lexicon file."""

from typing import NamedTuple


class Mistake(NamedTuple):
    """What is wrong on a line, counted from 1, and what is allowed there; safe to print on a terminal."""

    line: int
    what: str
