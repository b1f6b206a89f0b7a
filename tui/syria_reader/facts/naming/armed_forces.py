"""The armed forces of a state under their own name, which are its troops and its army too."""

import re
from collections.abc import Iterable

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundActor, Key

_NATIONAL = re.compile(
    r"(?:^Armed Forces of\b.*|\b(?:Armed|Defen[cs]e|Self-Defen[cs]e) Forces?"
    r"|\b(?:National|Arab|People['’]s|Liberation) Army|^Tatmadaw|^Bundeswehr)$"
)
_PART = re.compile(r"\b(?:Territorial|Reserve|Air|Border|Coastal)\b")


def join_armed_forces(actors: Iterable[FoundActor], context: Context) -> None:
    """Give the troops of a state the key of its armed forces, where the article names these."""
    troops: dict[str, list[FoundActor]] = {}
    named: dict[str, set[Key]] = {}
    for actor in actors:
        if actor.key[0] == "group" and actor.key[2] == "military":
            troops.setdefault(actor.key[1], []).append(actor)
        elif actor.kind is ActorKind.MILITARY and actor.country and _whole(actor, context):
            named.setdefault(actor.country, set()).add(actor.key)
    for country, keys in named.items():
        if len(keys) == 1:
            key = next(iter(keys))
            for actor in troops.get(country, ()):
                actor.key = key


def _whole(actor: FoundActor, context: Context) -> bool:
    """Whether its name, or the one its acronym stands for, is that of all armed forces of a state."""
    if actor.key[0] not in ("actor", "organisation"):
        return False
    name = context.lexicon.actors[int(actor.key[1])].name if actor.key[0] == "actor" else actor.name
    return bool(_NATIONAL.search(name)) and not _PART.search(name)
