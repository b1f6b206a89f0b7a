"""From what a rule found in a sentence to a mention in the article."""

from collections.abc import Sequence
from sys import intern

from syria_reader.facts.mention import Mention
from syria_reader.facts.naming.found import FoundActor, FoundPlace
from syria_reader.facts.passage import Passage


def mention(found: FoundActor | FoundPlace, passages: Sequence[Passage], text: str) -> Mention:
    """The mention of `found` in the article's own offsets; `text` is the article's."""
    span = passages[found.sentence.passage].to_source(*found.span)
    # A name is written many times over: one string for all of them keeps a long article's facts small.
    written = intern(text[span.start : span.end])
    return Mention(span.start, span.end, written, found.rule, round(found.confidence, 2))
