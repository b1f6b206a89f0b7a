"""What a rule found in a sentence."""

from dataclasses import dataclass, field

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.gazetteer import Entry
from syria_reader.facts.naming.words import Sentence
from syria_reader.facts.place import PlaceKind

Key = tuple[str, ...]
"""Says which row a mention belongs to: equal keys, one row. See `merging`."""


@dataclass(slots=True)
class FoundActor:
    """Words `first` to before `last` of `sentence` name an actor. `name` is what its row may be called."""

    sentence: Sentence
    first: int
    last: int
    kind: ActorKind
    rule: str
    confidence: float
    name: str
    key: Key
    role: str | None = None
    country: str | None = None
    part: tuple[int, int] | None = None
    """Where it stands in the passage, if it is only a part of a word ("ISIL" in "ISIL-held")."""

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands in the passage's text."""
        return self.part or (self.sentence.starts[self.first], self.sentence.ends[self.last - 1])


@dataclass(slots=True)
class FoundPlace:
    """Words `first` to before `last` of `sentence` name a place; `name` is without type words.

    `wanted` is the kind its type word asks for, `within` the country or region named after it,
    `candidates` what the gazetteer has under its name.
    """

    sentence: Sentence
    first: int
    last: int
    name: str
    rule: str
    confidence: float
    wanted: PlaceKind | None = None
    within: str | None = None
    candidates: tuple[Entry, ...] = field(default=())
    label: str | None = None
    """What the row may be called instead of `name`, to tell a region from its seat."""

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands in the passage's text."""
        return self.sentence.starts[self.first], self.sentence.ends[self.last - 1]
