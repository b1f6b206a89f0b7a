"""Who acts."""

from enum import StrEnum
from typing import NamedTuple

from syria_reader.facts.mention import Mention


class ActorKind(StrEnum):
    """What an actor is."""

    PERSON = "person"
    STATE = "state"
    GOVERNMENT = "government"
    MILITARY = "military"
    ARMED_GROUP = "armed-group"
    ORGANISATION = "organisation"
    COMMUNITY = "community"
    OTHER = "other"


class Actor(NamedTuple):
    """One row a person, group or body: `name` as the article spells it best, `mentions` in order.

    `role` is what the article says of the actor ("head of the monitoring group"), None where it says nothing.
    """

    id: str
    name: str
    kind: ActorKind
    role: str | None
    aliases: tuple[str, ...]
    mentions: tuple[Mention, ...]
