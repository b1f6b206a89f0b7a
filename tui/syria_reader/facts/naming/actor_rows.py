"""From mentions to rows of actors: one actor, one row."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache

from syria_reader.facts.actor import Actor, ActorKind
from syria_reader.facts.gazetteer import fold
from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.armed_forces import join_armed_forces
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.descriptions import description
from syria_reader.facts.naming.found import FoundActor, Key
from syria_reader.facts.naming.found_mention import mention
from syria_reader.facts.naming.identity import ids_for, initials_of
from syria_reader.facts.naming.linking import links
from syria_reader.facts.naming.persons import cluster_persons, name_parts
from syria_reader.facts.passage import Passage

_DETERMINER = re.compile(r"(?i)^(the|a|an|his|her|their|its|our)\s+")
_RULERS = ("junta", "regime")
"""Governments of which an article hardly speaks of two: alone, each is the one named before."""
_WORD = re.compile(r"\w+")


@lru_cache(maxsize=1024)
def _bare(name: str) -> str:
    """`name` without a determiner before it."""
    return _DETERMINER.sub("", name)


def actor_rows(
    found: list[FoundActor], passages: Sequence[Passage], context: Context, text: str
) -> list[Actor]:
    """The rows of the `found` mentions, which are in order of the text; in order of first appearance."""
    people = [f for f in found if f.key[0] == "person"]
    persons = cluster_persons(people, context.lexicon)
    countries = _leaders(persons, context)
    rows: dict[Key, list[FoundActor]] = defaultdict(list)
    for i, row in enumerate(persons):
        for person in row:
            person.key = ("person", str(i))
    others = [f for f in found if f.key[0] != "person"]
    _name_organisations(others, context)
    _settle_owners(others, countries, context)
    join_armed_forces(others, context)
    same = _same(links(found))
    for actor in found:
        rows[same.get(actor.key, actor.key)].append(actor)
    ordered = list(rows.values())
    names = [_row_name(row, context) for row in ordered]
    return [
        _actor(id_, name, row, passages, context, text)
        for id_, name, row in zip(ids_for(names), names, ordered, strict=True)
    ]


def _same(pairs: list[tuple[Key, Key]]) -> dict[Key, Key]:
    """The key that stands for each key that is linked to another."""
    heads: dict[Key, Key] = {}

    def head(key: Key) -> Key:
        while key in heads:
            key = heads[key]
        return key

    for one, other in pairs:
        first, second = head(one), head(other)
        if first != second:
            heads[second] = first
    return {key: head(key) for key in heads}


def _position(found: FoundActor) -> tuple[int, int]:
    return found.sentence.number, found.first


def _leaders(persons: list[list[FoundActor]], context: Context) -> dict[str, str]:
    """Surnames (folded) to the country the article or the lexicon says they lead."""
    countries: dict[str, str] = {}
    for row in persons:
        surname = name_parts(max((p.name for p in row), key=len))[-1]
        country = next((p.country for p in row if p.country), None)
        for person in row:
            for sense in context.lexicon.senses(fold(person.name)):
                if sense.type == SenseType.LEADER:
                    country = country or context.lexicon.leaders[sense.ref].country
        if country:
            countries[surname] = country
    return countries


def _name_organisations(others: list[FoundActor], context: Context) -> None:
    """Give organisations one key for full name, acronym and short form."""
    lexicon = context.lexicon
    names = {f.name for f in others if f.key[0] == "organisation"}
    keys: dict[str, Key] = {}
    for name in sorted(names, key=len, reverse=True):
        keys[name] = _organisation_key(name, keys, context)
    declared = context.declared
    for actor in others:
        if actor.key[0] != "organisation":
            continue
        key = keys[actor.name]
        if actor.name in declared:
            full = declared[actor.name]
            key = keys.get(full) or _organisation_key(full, keys, context)
        actor.key = key
        if key[0] == "actor":
            actor.kind = lexicon.actors[int(key[1])].kind
    initials = {
        initials_of(_bare(actor.name)): actor.key
        for actor in others
        if actor.key[0] in ("organisation", "actor") and " " in actor.name
    }
    for actor in others:
        if actor.key[0] == "organisation" and actor.name.isupper() and fold(actor.name) in initials:
            actor.key = initials[fold(actor.name)]
        elif actor.key[0] == "group" and actor.key[1] in initials and actor.name.split()[0].isupper():
            actor.key = initials[actor.key[1]]


def _organisation_key(name: str, keys: dict[str, Key], context: Context) -> Key:
    bare = fold(_bare(name))
    for sense in context.lexicon.senses(bare):
        if sense.type == SenseType.ACTOR:
            return ("actor", str(sense.ref))
    for key in keys.values():
        if key[0] == "organisation" and (key[1].startswith(bare + " ") or key[1].endswith(" " + bare)):
            return key
    return ("organisation", bare)


def _settle_owners(others: list[FoundActor], countries: dict[str, str], context: Context) -> None:
    """Find whose the groups are that do not say it themselves."""
    owned: dict[str, list[FoundActor]] = defaultdict(list)
    for actor in others:
        kind, *rest = actor.key
        if kind == "group" and rest[0]:
            parts = name_parts(rest[0]) or ("",)
            country = countries.get(parts[-1])
            if country and rest[0] not in context.lexicon.states:
                group = "military" if actor.kind is ActorKind.MILITARY else rest[1]
                actor.key = ("group", country, group)
            owned[actor.key[2]].append(actor)
        elif kind == "coalition" and rest[0]:
            owned["coalition"].append(actor)
    juntas = _Owned([actor for actor in owned["government"] if _last_word(actor) in _RULERS])
    coalitions, groups = _Owned(owned["coalition"]), {group: _Owned(of) for group, of in owned.items()}
    armed_rebels = _Owned([actor for actor in owned["armed"] if "rebel" in actor.name.lower()])
    for actor in others:
        if actor.key[0] == "coalition" and not actor.key[1]:
            actor.key = coalitions.nearest(actor) or actor.key
        elif actor.key[0] == "group" and not actor.key[1]:
            group = actor.key[2]
            if group == "government" and _last_word(actor) in _RULERS and (key := juntas.nearest(actor)):
                actor.key = key
            elif group in ("military", "government", "bodies", "police") and context.main_state:
                actor.key = ("group", context.main_state, group)
            elif group in groups:
                actor.key = groups[group].nearest(actor) or actor.key
            elif group == "rebels":
                actor.key = armed_rebels.nearest(actor) or actor.key


def _last_word(actor: FoundActor) -> str:
    return actor.name.rpartition(" ")[2].lower()


class _Owned:
    """Groups that say whose they are, for those that do not."""

    def __init__(self, actors: list[FoundActor]) -> None:
        ordered = sorted(actors, key=_position)
        self._positions = [_position(actor) for actor in ordered]
        self._keys = [actor.key for actor in ordered]
        key, count = Counter(self._keys).most_common(1)[0] if actors else (None, 0)
        self._usual = key if count * 2 > len(actors) else None

    def nearest(self, actor: FoundActor) -> Key | None:
        """The key of most of them, else of the last before `actor`, else of the first after it."""
        if self._usual is not None or not self._keys:
            return self._usual
        return self._keys[max(bisect_left(self._positions, _position(actor)) - 1, 0)]


def _row_name(row: list[FoundActor], context: Context) -> str:
    """The fullest name in the article's own spelling, rather from running text than from a heading."""
    key = row[0].key
    if len(row) == 1 and row[0].rule not in ("group", "anaphor"):
        return _bare(row[0].name)
    if key[0] == "group":
        return _group_name(row)
    running = [f for f in row if not f.sentence.title_case] or row
    if key[0] in ("organisation", "person"):
        running = [f for f in running if f.rule not in ("group", "alias")] or running
    names = Counter(_bare(f.name) for f in running if f.rule != "anaphor")
    names = names or Counter([row[0].name])
    if key[0] == "person":
        surnames = Counter((name_parts(f.name) or ("",))[-1] for f in row)
        most = max(surnames.values())
        return max(
            names,
            key=lambda n: (
                " " in n,
                surnames[(name_parts(n) or ("",))[-1]] == most,
                not n.isupper(),
                len(n),
                n,
            ),
        )
    if key[0] == "actor" and all(f.rule == "group" for f in row) and not any(n.isupper() for n in names):
        return _canonical(row, names, context)
    if key[0] in ("state", "actor"):
        own = SenseType.STATE if key[0] == "state" else SenseType.ACTOR
        proper = [n for n in names if any(s.type == own for s in context.lexicon.senses(fold(n)))]
        troops = [
            f.name for f in row if f.rule == "group" and f.kind is ActorKind.MILITARY and _plain(f.name)
        ]
        if troops and all(map(_acronym, proper)):
            return _bare(troops[0])
        return max(proper or names, key=lambda name: (not _acronym(name), len(name)))
    return max(names, key=lambda name: (not name.isupper(), len(name)))


def _group_name(row: list[FoundActor]) -> str:
    """The name that tells best whose the group is, the more frequent and the fuller of several."""
    names = Counter(_bare(f.name) for f in row)
    headings = {_bare(f.name) for f in row if f.sentence.title_case}
    return max(
        names,
        key=lambda n: (_plain(n), any(map(str.isupper, n)), n not in headings, names[n], len(n)),
    )


def _canonical(row: list[FoundActor], names: Counter[str], context: Context) -> str:
    """The name of an actor met in groups only: its own where the text has it, else the first group's."""
    own = context.lexicon.actors[int(row[0].key[1])].name
    for name in names:
        if fold(name) == fold(own):
            return name
    first = row[0]
    return _bare(first.sentence.slice(first.first, first.last))


def _acronym(name: str) -> bool:
    return name.isupper() and len(name) < 8


def _plain(name: str) -> bool:
    """Whether a group's name stands without backers, possessors and quantities, so that it can name a row."""
    first = name.split()[0]
    return first[0].isupper() and "-" not in first and "'" not in name and "’" not in name


def _actor(
    id_: str, name: str, row: list[FoundActor], passages: Sequence[Passage], context: Context, text: str
) -> Actor:
    kind = Counter(f.kind for f in row).most_common(1)[0][0] if len(row) > 1 else row[0].kind
    if kind is ActorKind.STATE and all(f.rule == "capital-government" for f in row):
        kind = ActorKind.GOVERNMENT
    mentions, aliases = [], []
    for found in row:
        mentions.append(mention(found, passages, text))
        alias = _bare(found.name)
        if alias != name and alias not in aliases:
            aliases.append(alias)
    return Actor(id_, name, kind, _role(row, kind, context), tuple(aliases), tuple(mentions))


def _role(row: list[FoundActor], kind: ActorKind, context: Context) -> str | None:
    """The fullest title of a person, else what the article says of the actor; an office beats a bare rank."""
    roles = [f.role for f in row if f.role]
    if kind is ActorKind.PERSON:
        offices = [role for role in roles if not _rank_alone(role, context)]
        return (
            max(offices, key=len)
            if offices
            else description(row, context) or max(roles, key=len, default=None)
        )
    typed = {f.role for f in row if f.rule == "named-by-type"}
    firm = [role for role in dict.fromkeys(roles) if role not in typed]
    return "; ".join(firm) or description(row, context) or "; ".join(dict.fromkeys(roles)) or None


def _rank_alone(role: str, context: Context) -> bool:
    titles = context.lexicon.titles
    ranks = (titles.ranks, titles.abbreviations, titles.religious)
    lower = role.lower()
    return all(any(word in list_ for list_ in ranks) for word in _WORD.findall(lower)) or any(
        lower in list_ for list_ in ranks
    )
