"""What a rule found in a sentence."""

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.gazetteer import Entry
from syria_reader.facts.naming.words import Sentence
from syria_reader.facts.place import PlaceKind

Key = tuple[str, ...]
"""Says which row a mention belongs to: equal keys, one row. See `merging`."""


class FoundActor:
    """Words `first` to before `last` of `sentence` name an actor. `name` is what its row may be called.

    `part` is where it stands in the passage, if it is only a part of a word ("ISIL" in "ISIL-held").
    """

    __slots__ = (
        "confidence", "country", "first", "key", "kind", "last", "name", "part", "role", "rule", "sentence",
    )  # fmt: skip

    def __init__(
        self, sentence: Sentence, first: int, last: int, kind: ActorKind, rule: str, confidence: float,
        name: str, key: Key, role: str | None = None, country: str | None = None,
        part: tuple[int, int] | None = None,
    ) -> None:  # fmt: skip
        self.sentence = sentence
        self.first = first
        self.last = last
        self.kind = kind
        self.rule = rule
        self.confidence = confidence
        self.name = name
        self.key = key
        self.role = role
        self.country = country
        self.part = part

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands in the passage's text."""
        return self.part or (self.sentence.starts[self.first], self.sentence.ends[self.last - 1])


class FoundPlace:
    """Words `first` to before `last` of `sentence` name a place; `name` is without type words.

    `wanted` is the kind its type word asks for, `within` the country or region named after it,
    `candidates` what the gazetteer has under its name. `label` is what the row may be called instead of
    `name`, to tell a region from its seat.
    """

    __slots__ = (
        "candidates", "confidence", "first", "label", "last", "name", "rule", "sentence", "wanted", "within",
    )  # fmt: skip

    def __init__(
        self, sentence: Sentence, first: int, last: int, name: str, rule: str, confidence: float,
        wanted: PlaceKind | None = None, within: str | None = None, candidates: tuple[Entry, ...] = (),
        label: str | None = None,
    ) -> None:  # fmt: skip
        self.sentence = sentence
        self.first = first
        self.last = last
        self.name = name
        self.rule = rule
        self.confidence = confidence
        self.wanted = wanted
        self.within = within
        self.candidates = candidates
        self.label = label

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands in the passage's text."""
        return self.sentence.starts[self.first], self.sentence.ends[self.last - 1]
