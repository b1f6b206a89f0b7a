"""What an article says of two actors: one backs, leads, belongs to, is allied with or fights the other."""

from enum import StrEnum
from typing import NamedTuple


class RelationVerb(StrEnum):
    """What the subject is to the object."""

    BACKS = "backs"
    LEADS = "leads"
    MEMBER_OF = "member-of"
    ALLIED_WITH = "allied-with"
    FIGHTS = "fights"


class Relation(NamedTuple):
    """`subject` and `object` are ids of two different actors of the same facts.

    `article.text[start:end] == text`, always: the words that say it. `rule` is a name docs/facts-relations.md
    explains; `confidence` is 0 to 1. Allies and enemies are told once, whichever of the two is the subject.
    """

    subject: str
    verb: RelationVerb
    object: str
    start: int
    end: int
    text: str
    rule: str
    confidence: float
