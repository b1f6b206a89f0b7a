"""What is said, and by whom."""

from typing import NamedTuple

from syria_reader.facts.attribution.speaker import Speaker


class Statement(NamedTuple):
    """text[`start`:`end`] of passage number `passage` is `speaker`'s.

    `direct` tells a quotation, `cue` is the word that shows it ("said", "according to"). `depth` orders
    statements that cover the same words: the greater one is the nearer. `claim` tells a statement in the
    narrow sense, whose words are just what is said; the others cover what the speaker answers for.
    """

    passage: int
    start: int
    end: int
    speaker: Speaker
    direct: bool
    cue: str
    depth: int
    claim: bool = False
