"""The lexicon as the rules ask it."""

import json
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any, NamedTuple

from syria_reader import paths
from syria_reader.facts.actor import ActorKind
from syria_reader.facts.lexicon.own import add_own
from syria_reader.facts.lexicon.packing import pack_phrases, unpack_phrases, unpacked


class SenseType:
    """What a name stands for. No enumeration, whose members take ten times as long to get."""

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


class _Tables:
    """Tables by name, all of them needed.

    No named tuples: rules ask for a table at every word, and of a tuple that takes ten times as long.
    """

    def __init__(self, **tables: Any) -> None:
        for name in self.__annotations__:
            setattr(self, name, tables[name])


class Titles(_Tables):
    """The lists of titles.toml, flattened where they have classes; `ends` are the last words of titles."""

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
    ends: Words


class Verbs(_Tables):
    """The lists of verbs.toml."""

    saying: Words
    acting: Words
    auxiliaries: Words
    passive: Words
    object: Words
    diplomacy: Words
    possessed: Words
    acts: Words
    openers: Words


class OrganisationWords(_Tables):
    """The lists of organisation_words.toml, but for the heads, which are a mapping to kinds."""

    weak: Words
    links: Words
    firsts: Words
    lasts: Words
    calendar: Words


class GroupWords(_Tables):
    """The lists of groups.toml, but for the nouns, which are a mapping to classes."""

    alone: Words
    modifiers: Words
    backing: Words
    leading: Words
    aligned: Words
    located: Words


class Lexicon(_Tables):
    """Names with their senses, and words that tell of names; phrases are folded as the gazetteer folds."""

    states: dict[str, str]
    regions: list[list[Any]]
    actors: list[KnownActor]
    leaders: list[Leader]
    phrases: dict[str, str]
    """Packed senses by phrase: see `packing`."""
    longest: dict[str, int]
    titles: Titles
    verbs: Verbs
    organisations: OrganisationWords
    group_words: GroupWords
    heads: dict[str, ActorKind]
    groups: dict[str, str]
    before_names: dict[str, ActorKind]
    type_ends: Words
    """The last words of what may say before or behind a name what it is."""
    group_ends: Words
    """The last words of the group nouns."""
    long_group_ends: Words
    """The last words of those of several words."""
    settlements: dict[str, str]
    facilities: dict[str, Words]
    features: dict[str, Words]
    place_firsts: Words
    """The first words of what a facility's or feature's name may begin with."""
    place_ends: Words
    """The last words of what may end a settlement's, a facility's or a feature's name."""
    never_names: Words
    """The words of the calendar and those that open sentences, whose capital tells of no name."""
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

    def senses(self, phrase: str) -> tuple[Sense, ...]:
        """The senses of a folded phrase."""
        text = self.phrases.get(phrase)
        return () if text is None else _senses(text)


@lru_cache(maxsize=1024)
def _senses(text: str) -> tuple[Sense, ...]:
    return tuple(Sense(*sense) for sense in unpacked(text))


_TITLES = ("abbreviations", "offices", "courtesy", "religious", "callings")
"""The lists of what may end a title, besides the ranks."""


@cache
def open_lexicon() -> Lexicon:
    """The shipped lexicon with the person's own entries, read once for the process.

    Own files that cannot be used are left out; `Lexicon.notes` says which and why.
    """
    if not paths.own_lexicon().exists():
        shipped = _read_file()
        return _lexicon(shipped, shipped["phrases"])
    compiled = shipped_lexicon()
    notes = add_own(compiled, paths.own_lexicon())
    return read_lexicon(compiled, tuple(notes))


def _read_file() -> dict[str, Any]:
    read: dict[str, Any] = json.loads(paths.data("lexicon.json").read_bytes())
    return read


def shipped_lexicon() -> dict[str, Any]:
    """The shipped lexicon in its compiled form, anew at every call."""
    shipped = _read_file()
    return shipped | {"phrases": unpack_phrases(shipped["phrases"])}


def read_lexicon(compiled: dict[str, Any], notes: tuple[str, ...] = ()) -> Lexicon:
    """The lexicon of a `compiled` table, as `compiling.compile_tables` makes it."""
    return _lexicon(compiled, pack_phrases(compiled["phrases"]), notes)


def _lexicon(compiled: dict[str, Any], phrases: dict[str, str], notes: tuple[str, ...] = ()) -> Lexicon:
    words = compiled["words"]
    organisation_words, place_words = words["organisation_words"], words["place_words"]
    prepositions = place_words["prepositions"]
    settlements = {w: kind for kind, ws in place_words["settlements"].items() for w in ws}
    facilities = {key: frozenset(ws) for key, ws in place_words["facilities"].items()}
    features = {key: frozenset(ws) for key, ws in place_words["features"].items()}
    groups = {w: group for group, ws in reversed(words["groups"]["groups"].items()) for w in ws}
    verbs = Verbs(**_lists(words["verbs"], Verbs))
    organisations = OrganisationWords(**_lists(organisation_words, OrganisationWords))
    return Lexicon(
        states=compiled["states"],
        regions=compiled["regions"],
        actors=[KnownActor(name, ActorKind(kind), *rest) for name, kind, *rest in compiled["actors"]],
        leaders=[Leader(*leader) for leader in compiled["leaders"]],
        phrases=phrases,
        longest=compiled["longest"],
        titles=_titles(words["titles"]),
        verbs=verbs,
        organisations=organisations,
        group_words=GroupWords(**_lists(words["groups"], GroupWords)),
        heads={w: ActorKind(kind) for kind, ws in organisation_words["heads"].items() for w in ws},
        groups=groups,
        before_names={w: ActorKind(kind) for kind, ws in words["groups"]["before_names"].items() for w in ws},
        type_ends=_ends(words["groups"]["before_names"].values()),
        group_ends=_ends([groups]),
        long_group_ends=_ends([[noun for noun in groups if " " in noun]]),
        settlements=settlements,
        facilities=facilities,
        features=features,
        place_firsts=frozenset(w.partition(" ")[0] for w in facilities["firsts"] | features["firsts"]),
        place_ends=_ends([settlements, facilities["after"], features["after"]]),
        never_names=organisations.calendar | verbs.openers,
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


def _titles(table: dict[str, Any]) -> Titles:
    lists = _lists(table, Titles)
    told = lists["ranks"].union(*(lists[name] for name in _TITLES))
    return Titles(**lists | {"ends": _ends([told])})


def _ends(lists: Iterable[Iterable[str]]) -> Words:
    """The last words of all phrases in `lists`."""
    return frozenset(phrase.rpartition(" ")[2] for phrases in lists for phrase in phrases)


def _lists(table: dict[str, Any], of: type[_Tables]) -> dict[str, Words]:
    """The lists that are tables of a class, from a file's `table` of sections.

    A section with "names" is a list as a whole.
    """
    found = {section: frozenset(lists.get("names", ())) for section, lists in table.items()}
    found.update((key, frozenset(words)) for lists in table.values() for key, words in lists.items())
    return {name: found[name] for name in of.__annotations__ if name in found}
