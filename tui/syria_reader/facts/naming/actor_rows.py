"""From mentions to rows of actors: one actor, one row."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from syria_reader.facts.actor import Actor, ActorKind
from syria_reader.facts.gazetteer import fold
from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundActor, Key
from syria_reader.facts.naming.found_mention import mention
from syria_reader.facts.naming.identity import ids_for
from syria_reader.facts.naming.persons import cluster_persons, name_parts
from syria_reader.facts.passage import Passage

_DETERMINER = re.compile(r"(?i)^(the|a|an|his|her|their|its|our)\s+")
_TITLED_KINDS = (ActorKind.PERSON,)


def actor_rows(
    found: list[FoundActor], passages: Sequence[Passage], context: Context, text: str
) -> list[Actor]:
    """The rows of the `found` mentions, in order of first appearance."""
    people = [f for f in found if f.key[0] == "person"]
    persons = cluster_persons(people, context.lexicon)
    countries = _leaders(persons, context)
    rows: dict[Key, list[FoundActor]] = defaultdict(list)
    for i, row in enumerate(persons):
        rows["person", str(i)] = row
    others = [f for f in found if f.key[0] != "person"]
    _name_organisations(others, context)
    _settle_owners(others, countries, context)
    for actor in others:
        rows[actor.key].append(actor)
    ordered = sorted((sorted(row, key=_position) for row in rows.values()), key=lambda row: _position(row[0]))
    names = [_row_name(row) for row in ordered]
    return [
        _actor(id_, name, row, passages, text)
        for id_, name, row in zip(ids_for(names), names, ordered, strict=True)
    ]


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
    declared = {acronym: full for acronym, full in context.declared.items()}
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
        _initials(key[1]): key
        for key in keys.values()
        if key[0] == "organisation" and len(key[1].split()) > 2
    }
    for actor in others:
        if actor.key[0] == "organisation" and actor.name.isupper() and fold(actor.name) in initials:
            actor.key = initials[fold(actor.name)]


def _organisation_key(name: str, keys: dict[str, Key], context: Context) -> Key:
    bare = fold(_DETERMINER.sub("", name))
    for sense in context.lexicon.senses(bare):
        if sense.type == SenseType.ACTOR:
            return ("actor", str(sense.ref))
    for key in keys.values():
        if key[0] == "organisation" and (key[1].startswith(bare + " ") or key[1].endswith(" " + bare)):
            return key
    return ("organisation", bare)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word not in ("of", "the", "and", "for", "in", "on"))


def _settle_owners(others: list[FoundActor], countries: dict[str, str], context: Context) -> None:
    """Find whose the groups are that do not say it themselves."""
    owned: dict[str, list[FoundActor]] = defaultdict(list)
    for actor in others:
        kind, *rest = actor.key
        if kind == "group" and rest[0]:
            parts = name_parts(rest[0]) or ("",)
            country = countries.get(parts[-1])
            if country and rest[0] not in context.lexicon.states:
                actor.key = ("group", country, *rest[1:])
            owned[actor.key[2]].append(actor)
        elif kind == "coalition" and rest[0]:
            owned["coalition"].append(actor)
    for actor in others:
        if actor.key[0] == "coalition" and not actor.key[1] and owned["coalition"]:
            actor.key = _nearest(actor, owned["coalition"]).key
        elif actor.key[0] == "group" and not actor.key[1]:
            group = actor.key[2]
            if group in ("military", "government", "bodies", "police") and context.main_state:
                actor.key = ("group", context.main_state, group)
            elif owned[group]:
                actor.key = _nearest(actor, owned[group]).key


def _nearest(actor: FoundActor, candidates: list[FoundActor]) -> FoundActor:
    """The last candidate before `actor`, else the first after it; the most frequent key wins over both."""
    keys = Counter(candidate.key for candidate in candidates)
    key, count = keys.most_common(1)[0]
    if count * 2 > len(candidates):
        return next(candidate for candidate in candidates if candidate.key == key)
    earlier = [c for c in candidates if _position(c) < _position(actor)]
    return max(earlier, key=_position) if earlier else min(candidates, key=_position)


def _row_name(row: list[FoundActor]) -> str:
    """The fullest name in the article's own spelling, rather from running text than from a heading."""
    running = [f for f in row if not f.sentence.title_case] or row
    names = Counter(_DETERMINER.sub("", f.name) for f in running)
    if row[0].key[0] == "group":
        return max(names, key=lambda name: (_plain(name), names[name], len(name), name))
    return max(names, key=lambda name: (not name.isupper(), len(name), name))


def _plain(name: str) -> bool:
    """Whether a group's name stands without backers, possessors and quantities, so that it can name a row."""
    first = name.split()[0]
    return first[0].isupper() and "-" not in first and "'" not in name and "’" not in name


def _actor(id_: str, name: str, row: list[FoundActor], passages: Sequence[Passage], text: str) -> Actor:
    kind = Counter(f.kind for f in row).most_common(1)[0][0]
    mentions, aliases = [], []
    for found in row:
        mentions.append(mention(found, passages, text))
        alias = _DETERMINER.sub("", found.name)
        if alias != name and alias not in aliases:
            aliases.append(alias)
    roles = [f.role for f in row if f.role]
    role = (
        max(roles, key=len) if roles and kind is ActorKind.PERSON else "; ".join(dict.fromkeys(roles)) or None
    )
    return Actor(id_, name, kind, role, tuple(aliases), tuple(mentions))
