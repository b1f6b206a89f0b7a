"""Who says what."""

from enum import StrEnum
from typing import NamedTuple


class Speech(StrEnum):
    """Whether a statement stands in its speaker's own words."""

    DIRECT = "direct"
    INDIRECT = "indirect"


class Claim(NamedTuple):
    """A statement: `article.text[start:end] == text`, the words said without quotation marks.

    `speaker` is the id of an actor, None where the speaker is none; `speaker_text` names the
    speaker as this place does ("he"). `cue` is what shows the statement ("said", "according to"); empty
    where a quotation goes on.
    """

    speaker: str | None
    speaker_text: str
    speech: Speech
    cue: str
    start: int
    end: int
    text: str
