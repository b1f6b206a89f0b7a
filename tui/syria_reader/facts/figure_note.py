"""What a reader should know about figures that do not go together."""

from enum import StrEnum
from typing import NamedTuple


class NoteRule(StrEnum):
    """Why a note was made."""

    PART_EXCEEDS_WHOLE = "part-exceeds-whole"
    HEADLINE_DIFFERS = "headline-differs"
    TOTAL_DIFFERS = "total-differs"
    COUNTS_DIFFER = "counts-differ"
    NO_SOURCE = "no-source"


class FigureNote(NamedTuple):
    """`figures` are the ids of the statistics the note is about, as they are compared; `text` explains it."""

    figures: tuple[str, ...]
    rule: NoteRule
    text: str
