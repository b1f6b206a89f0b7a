"""What the article says outright of two names: that they are one actor's."""

import re
from itertools import pairwise

from syria_reader.facts.naming.found import FoundActor, Key

_KNOWN_AS = re.compile(
    r"\s*(?:[,(]\s*)?(?:(?:also|better|formerly|commonly|widely|otherwise|previously|locally)\s+)?"
    r"(?:known\s+(?:as|by\s+(?:its|his|her|their)\s+\w+(?:\s\w+)?\s+as)|aka|a\.k\.a\.?)"
    r"(?:\s+the)?\s*[\"“‘']?"
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
        if (
            _KNOWN_AS.fullmatch(between) and (between.strip(" ,") != "or" or between.lstrip().startswith(","))
        ) or (_BRACKET.fullmatch(between) and _acronym(other)):
            pairs.append((one.key, other.key))
    return pairs


def _acronym(actor: FoundActor) -> bool:
    end = actor.span[1]
    return actor.name.isupper() and actor.sentence.text[end : end + 1] in (")", ",", ";", "”", '"')
