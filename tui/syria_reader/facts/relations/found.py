"""What a rule found in a sentence."""

from collections.abc import Iterator
from typing import NamedTuple

from syria_reader.facts.relation import RelationVerb
from syria_reader.facts.relations.party import Party


class FoundRelation(NamedTuple):
    """`subject` and `object` are indices of actors; tokens `first` to `last`, both included, say it."""

    subject: int
    verb: RelationVerb
    object: int
    first: int
    last: int
    rule: str
    confidence: float


def relations_between(
    subject: Party | None, verb: RelationVerb, object_: Party | None, cue: int, rule: str, confidence: float
) -> Iterator[FoundRelation]:
    """A relation for each actor of `subject` and of `object_`, told by the word at `cue`; none to oneself."""
    if subject is None or object_ is None:
        return
    first = min(subject.first, object_.first, cue)
    last = max(subject.last, object_.last, cue)
    sure = confidence * subject.sure * object_.sure
    for one in subject.actors:
        for other in object_.actors:
            if one != other:
                yield FoundRelation(one, verb, other, first, last, rule, sure)
