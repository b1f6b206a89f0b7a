"""What is known beforehand: names of states, peoples, groups and bodies, and the words that tell of names."""

from syria_reader.facts.lexicon.lexicon import (
    KnownActor,
    Lexicon,
    Sense,
    SenseType,
    open_lexicon,
    shipped_lexicon,
)

__all__ = ["KnownActor", "Lexicon", "Sense", "SenseType", "open_lexicon", "shipped_lexicon"]
