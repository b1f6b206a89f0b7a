"""Where the named places of the world are, and which of them a name means."""

from syria_reader.facts.gazetteer.entry import Entry
from syria_reader.facts.gazetteer.folding import fold
from syria_reader.facts.gazetteer.gazetteer import Gazetteer, open_gazetteer
from syria_reader.facts.gazetteer.resolution import Resolution, resolve
from syria_reader.facts.gazetteer.words import is_common_word, is_given_name, is_personal_name

__all__ = [
    "Entry",
    "Gazetteer",
    "Resolution",
    "fold",
    "is_common_word",
    "is_given_name",
    "is_personal_name",
    "open_gazetteer",
    "resolve",
]
