"""What the article says outright of two names: that they are one actor's."""

import re
from itertools import pairwise

from syria_reader.facts.naming.found import FoundActor, Key

_KNOWN_AS = re.compile(
    r"(?:\s*\([^()]{0,30}\))?\s*(?:[,(]\s*)?"
    r"(?:(?:also|better|formerly|commonly|widely|otherwise|popularly|previously|locally|sometimes|simply)\s+)?"
    r"(?:referred\s+to\s+as|known\s+(?:as|by\s+(?:its|his|her|their|the)\s+\w+(?:\s\w+){0,2}(?:\s+(?:as|of))?)"
    r"|nicknamed|alias|(?<=[,(] )(?:dubbed|called)|aka|a\.k\.a\.?)"
    r"(?:\s+the)?\s*[\"“‘']?(?:the\s+)?"
)
_ALSO_CALLED = re.compile(r"\s*[,(]\s*(?:(?:also|sometimes)\s+called|or)(?:\s+the)?\s*[\"“‘']?")
_BRACKET = re.compile(r"(?:['’]s?)?\s*\(\s*(?:the\s+|or\s+|[\"“])?")
_FARTHEST = 60


def links(actors: list[FoundActor]) -> list[tuple[Key, Key]]:
    """The pairs of keys, among `actors` in order of the text, that the article says are one actor."""
    pairs = []
    for one, other in pairwise(actors):
        if one.sentence is not other.sentence or one.key == other.key:
            continue
        end, start = one.span[1], other.span[0]
        if not 0 < start - end < _FARTHEST:
            continue
        between = one.sentence.text[end:start]
        if (one.key[0] == "person") != (other.key[0] == "person") or "state" in (one.key[0], other.key[0]):
            continue
        short = _acronym(other) and (_BRACKET.fullmatch(between) or _ALSO_CALLED.fullmatch(between))
        if short or _KNOWN_AS.fullmatch(between) or (between == " " and _told_by_type(one, other)):
            pairs.append((one.key, other.key))
    return pairs


def _told_by_type(one: FoundActor, other: FoundActor) -> bool:
    """Whether a state's body has its name right after what it is ("Turkish intelligence agency MIT")."""
    single = one.rule == "group" and one.name.endswith(("agency", "broadcaster", "ministry", "company"))
    return single and other.rule in ("named-by-type", "known-actor", "acronym")


def _acronym(actor: FoundActor) -> bool:
    end = actor.span[1]
    return actor.name.isupper() and actor.sentence.text[end : end + 1] in (")", ",", ";", "”", '"')
