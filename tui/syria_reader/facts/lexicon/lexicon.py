"""The lexicon as the rules ask it."""

import json
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple, Self

from syria_reader import paths
from syria_reader.facts.actor import ActorKind
from syria_reader.facts.lexicon.own import add_own


class SenseType(StrEnum):
    """What a name stands for."""

    STATE = "S"
    STATE_ADJECTIVE = "A"
    STATE_PEOPLE = "P"
    CAPITAL = "K"
    REGION_ADJECTIVE = "R"
    COMMUNITY = "C"
    COMMUNITY_PEOPLE = "Q"
    ACTOR = "O"
    LEADER = "L"


class Sense(NamedTuple):
    """One meaning of a name: `ref` is a state's code, a community's adjective or an index into a table.

    `case` is one of the cases in `compiling`.
    """

    type: str
    ref: Any
    case: int


class KnownActor(NamedTuple):
    """An entry of the actors' tables; `what` is what it may be called later ("monitoring group")."""

    name: str
    kind: ActorKind
    country: str | None
    what: str | None


class Leader(NamedTuple):
    """A leader: of the state `country`, or of the actor at index `leads`."""

    name: str
    country: str | None
    leads: int | None


Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class WordLists:
    """A file of word lists; every field is a list of that file, flattened where it has classes."""

    @classmethod
    def read(cls, table: dict[str, Any]) -> Self:
        """The lists in `table`, which maps section and key to words."""
        flat = {(section, key): words for section, lists in table.items() for key, words in lists.items()}
        by_key = {key: frozenset(words) for (_, key), words in flat.items()}
        by_section = {section: frozenset(lists.get("names", ())) for section, lists in table.items()}
        known = {**by_section, **by_key}
        return cls(**{field.name: known[field.name] for field in fields(cls)})


@dataclass(frozen=True, slots=True)
class Titles(WordLists):
    """titles.toml."""

    ranks: Words
    abbreviations: Words
    offices: Words
    modifiers: Words
    courtesy: Words
    religious: Words
    callings: Words
    never: Words
    particles: Words
    suffixes: Words


@dataclass(frozen=True, slots=True)
class Verbs(WordLists):
    """verbs.toml."""

    saying: Words
    acting: Words
    auxiliaries: Words
    passive: Words
    object: Words
    diplomacy: Words
    possessed: Words
    acts: Words
    openers: Words


@dataclass(frozen=True, slots=True)
class OrganisationWords(WordLists):
    """organisation_words.toml, but for the heads, which are a mapping to kinds."""

    weak: Words
    links: Words
    firsts: Words
    lasts: Words
    calendar: Words


@dataclass(frozen=True, slots=True)
class GroupWords(WordLists):
    """groups.toml, but for the nouns, which are a mapping to classes."""

    alone: Words
    modifiers: Words
    backing: Words
    leading: Words
    aligned: Words
    located: Words


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Names with their senses, and words that tell of names; phrases are folded as the gazetteer folds."""

    states: dict[str, str]
    regions: list[list[Any]]
    actors: list[KnownActor]
    leaders: list[Leader]
    phrases: dict[str, list[list[Any]]]
    longest: dict[str, int]
    titles: Titles
    verbs: Verbs
    organisations: OrganisationWords
    group_words: GroupWords
    heads: dict[str, ActorKind]
    groups: dict[str, str]
    before_names: dict[str, ActorKind]
    group_ends: Words
    """The last words of the group nouns."""
    settlements: dict[str, str]
    facilities: dict[str, Words]
    features: dict[str, Words]
    compass: Words
    strong_prepositions: Words
    weak_prepositions: Words
    motion: Words
    conquest: Words
    journeys: Words
    place_of: Words
    events: Words
    notes: tuple[str, ...]
    """What a person is told of own entries that were left out."""

    def senses(self, phrase: str) -> list[Sense]:
        """The senses of a folded phrase."""
        return [Sense(*sense) for sense in self.phrases.get(phrase, ())]


@cache
def open_lexicon() -> Lexicon:
    """The shipped lexicon with the person's own entries, read once for the process.

    Own files that cannot be used are left out; `Lexicon.notes` says which and why.
    """
    compiled = shipped_lexicon()
    notes = add_own(compiled, paths.own_lexicon())
    return read_lexicon(compiled, tuple(notes))


def shipped_lexicon() -> dict[str, Any]:
    """The shipped lexicon in its compiled form, anew at every call."""
    compiled: dict[str, Any] = json.loads(paths.data("lexicon.json").read_bytes())
    return compiled


def read_lexicon(compiled: dict[str, Any], notes: tuple[str, ...] = ()) -> Lexicon:
    """The lexicon of a `compiled` table, as `compiling.compile_tables` makes it."""
    words = compiled["words"]
    organisation_words, place_words = words["organisation_words"], words["place_words"]
    prepositions = place_words["prepositions"]
    groups = {w: group for group, ws in reversed(words["groups"]["groups"].items()) for w in ws}
    return Lexicon(
        states=compiled["states"],
        regions=compiled["regions"],
        actors=[KnownActor(name, ActorKind(kind), *rest) for name, kind, *rest in compiled["actors"]],
        leaders=[Leader(*leader) for leader in compiled["leaders"]],
        phrases=compiled["phrases"],
        longest=compiled["longest"],
        titles=Titles.read(words["titles"]),
        verbs=Verbs.read(words["verbs"]),
        organisations=OrganisationWords.read(organisation_words),
        group_words=GroupWords.read(words["groups"]),
        heads={w: ActorKind(kind) for kind, ws in organisation_words["heads"].items() for w in ws},
        groups=groups,
        before_names={w: ActorKind(kind) for kind, ws in words["groups"]["before_names"].items() for w in ws},
        group_ends=frozenset(noun.rpartition(" ")[2] for noun in groups),
        settlements={w: kind for kind, ws in place_words["settlements"].items() for w in ws},
        facilities={key: frozenset(ws) for key, ws in place_words["facilities"].items()},
        features={key: frozenset(ws) for key, ws in place_words["features"].items()},
        compass=frozenset(place_words["compass"]["names"]),
        strong_prepositions=frozenset(prepositions["strong"]),
        weak_prepositions=frozenset(prepositions["weak"]),
        motion=frozenset(prepositions["motion"] + prepositions["conquest"]),
        conquest=frozenset(prepositions["conquest"]),
        journeys=frozenset(prepositions["journeys"]),
        place_of=frozenset(prepositions["of"]),
        events=frozenset(place_words["events"]["names"]),
        notes=notes,
    )
