"""What is said, and by whom."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Statement:
    """text[`start`:`end`] of passage number `passage` is `speaker`'s.

    `direct` tells a quotation, `cue` is the word that shows it ("said", "according to"). `depth` orders
    statements that cover the same words: the greater one is the nearer.
    """

    passage: int
    start: int
    end: int
    speaker: str
    direct: bool
    cue: str
    depth: int
