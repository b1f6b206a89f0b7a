"""What is said, and by whom."""

from syria_reader.facts.attribution.speaker import Speaker


class Statement:
    """text[`start`:`end`] of passage number `passage` is `speaker`'s.

    `direct` tells a quotation, `cue` is the word that shows it ("said", "according to"). `depth` orders
    statements that cover the same words: the greater one is the nearer. `claim` tells a statement in the
    narrow sense, whose words are just what is said; the others cover what the speaker answers for.
    """

    __slots__ = ("claim", "cue", "depth", "direct", "end", "passage", "speaker", "start")

    def __init__(
        self, passage: int, start: int, end: int, speaker: Speaker, direct: bool, cue: str, depth: int,
        claim: bool = False,
    ) -> None:  # fmt: skip
        self.passage = passage
        self.start = start
        self.end = end
        self.speaker = speaker
        self.direct = direct
        self.cue = cue
        self.depth = depth
        self.claim = claim
