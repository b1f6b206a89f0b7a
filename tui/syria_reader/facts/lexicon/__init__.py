"""What is known beforehand: names of states, peoples, groups and bodies, and the words that tell of names."""

from syria_reader.facts.lexicon.lexicon import Lexicon, Sense, SenseType, open_lexicon

__all__ = ["Lexicon", "Sense", "SenseType", "open_lexicon"]
