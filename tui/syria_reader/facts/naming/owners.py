"""Whose a group is."""

from typing import NamedTuple

from syria_reader.facts.lexicon import Lexicon, SenseType
from syria_reader.facts.naming.known import Known

_ORDER = (
    SenseType.ACTOR,
    SenseType.STATE_ADJECTIVE,
    SenseType.STATE,
    SenseType.COMMUNITY,
    SenseType.REGION_ADJECTIVE,
    SenseType.LEADER,
    SenseType.STATE_PEOPLE,
    SenseType.CAPITAL,
    SenseType.COMMUNITY_PEOPLE,
)


class Owner(NamedTuple):
    """`type` is a sense's type or "name"; `ref` a state's code, a community or the name itself.

    `actor` is the index of a known actor, `country` the state it belongs to, `text` a name for it.
    """

    type: str
    ref: str
    actor: int | None
    text: str
    country: str | None = None


def owner_of(name: Known, lexicon: Lexicon) -> Owner:
    """What `name` means before a group noun."""
    for type_ in _ORDER:
        sense = name.senses.get(type_)
        if sense is None:
            continue
        if type_ is SenseType.ACTOR:
            actor = lexicon.actors[sense.ref]
            return Owner(type_, f"actor:{sense.ref}", sense.ref, actor.name, actor.country)
        if type_ is SenseType.LEADER:
            leader = lexicon.leaders[sense.ref]
            return Owner(type_, leader.country or "", leader.leads, leader.name, leader.country)
        if type_ is SenseType.REGION_ADJECTIVE:
            region, country = lexicon.regions[sense.ref]
            return Owner(type_, region, None, region, country)
        if type_ in (SenseType.COMMUNITY, SenseType.COMMUNITY_PEOPLE):
            return Owner(SenseType.COMMUNITY, str(sense.ref), None, str(sense.ref))
        state = lexicon.states[sense.ref]
        return Owner(SenseType.STATE, sense.ref, None, state, sense.ref)
    raise ValueError(f"a known name without a meaning: {name}")
