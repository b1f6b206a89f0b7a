"""Fighting told by a noun: "the war with X", "strikes against Y", "clashes between A and B"."""

from collections.abc import Iterator

from syria_reader.facts.relation import RelationVerb
from syria_reader.facts.relations import grammar, nouns
from syria_reader.facts.relations.found import FoundRelation, relations_between
from syria_reader.facts.relations.lists import list_ending
from syria_reader.facts.relations.modifiers import before, is_modifier
from syria_reader.facts.relations.objects import object_after
from syria_reader.facts.relations.party import Party
from syria_reader.facts.relations.sentence import Sentence
from syria_reader.facts.relations.subjects import subject, verb_group
from syria_reader.facts.relations.support import giver

_FIGHTS = RelationVerb.FIGHTS
_FARTHEST_NOUN = 9
_EXCHANGING = frozenset(("exchanged", "exchange", "traded", "trade", "exchanging", "fought"))
_MUTUAL = _EXCHANGING | {"to", "at"}


def find_conflict(sentence: Sentence, i: int) -> Iterator[FoundRelation]:
    """The relations that the noun of conflict at `i` tells with the preposition behind it."""
    following = sentence.word(i + 1)
    if following == "by":
        party = object_after(sentence, i + 2, nouns.POWER)
        if party and sentence.word(party.last + 1) in nouns.CONFLICT[sentence.word(i)]:
            object_ = object_after(sentence, party.last + 2, nouns.FORCE)
            yield from relations_between(party, _FIGHTS, object_, i, "fights-noun", 0.85)
        return
    if following not in nouns.CONFLICT[sentence.word(i)]:
        return
    object_ = object_after(sentence, i + 2, nouns.FORCE)
    if object_ is None or sentence.cast.persons[object_.actors[0]]:
        return
    party = giver(sentence, i, nouns.WAGING) or _at_war(sentence, i) or _fallen(sentence, i)
    yield from relations_between(party, _FIGHTS, object_, i, "fights-noun", 0.85)


def find_between(sentence: Sentence, i: int) -> Iterator[FoundRelation]:
    """The relations that "between A and B" at `i` tells: of enemies or allies, by the noun before it."""
    for j in range(i - 1, max(i - _FARTHEST_NOUN, -1), -1):
        word = sentence.word(j)
        if sentence.is_name(j) or word in grammar.ENDS:
            return
        verb = _FIGHTS if word in nouns.CONFLICT else RelationVerb.ALLIED_WITH
        if word in nouns.CONFLICT or word in nouns.ALLIANCES:
            party = object_after(sentence, i + 1, nouns.FORCE, ends_clause=False)
            if party and len(party.actors) > 1:
                one = party._replace(actors=party.actors[:1])
                others = party._replace(actors=party.actors[1:], sure=1.0)
                yield from relations_between(one, verb, others, j, "between", 0.9)
            return


def find_mutual(sentence: Sentence, i: int) -> Iterator[FoundRelation]:
    """The relations that "A and B exchanged fire" or "went to war" tells, of which the object ends at `i`."""
    j = i - 1
    while i - j < 3 and j > 0 and not sentence.is_name(j) and sentence.word(j) not in _MUTUAL:
        j -= 1
    word = sentence.word(j)
    if (word == "to" and sentence.word(j - 1) in ("went", "go", "going", "gone")) or (
        word == "at" and sentence.word(j - 1) in grammar.BE
    ):
        j -= 1
    elif word not in _EXCHANGING:
        return
    party = subject(sentence, j)
    if party and len(party.actors) == 2:
        one = party._replace(actors=party.actors[:1])
        other = party._replace(actors=party.actors[1:], sure=1.0)
        yield from relations_between(one, _FIGHTS, other, i, "fights-each-other", 0.85)


def _at_war(sentence: Sentence, i: int) -> Party | None:
    """Who is at war, went to war or is locked in battle."""
    j = i - 1
    while j > 0 and is_modifier(sentence, j):
        j -= 1
    word = sentence.word(j)
    if word not in ("at", "to", "in"):
        return None
    verb = sentence.word(j - 1)
    if (word == "at" and verb in grammar.BE) or (word == "to" and verb in ("went", "go", "going", "gone")):
        return subject(sentence, verb_group(sentence, j - 1).first)
    if sentence.is_name(j - 1) and not sentence.owning[j - 1]:
        return list_ending(sentence, j - 1).weighed(0.9)
    return None


def _fallen(sentence: Sentence, i: int) -> Party | None:
    """Whose fighters fell or are engaged "in clashes with" the enemy."""
    j = i - 1
    while j > 0 and is_modifier(sentence, j):
        j -= 1
    if sentence.word(j) not in ("in", "during") or sentence.word(j - 1) not in nouns.SUFFERING:
        return None
    k = j - 2
    while k >= 0 and (sentence.word(k) in grammar.BE or sentence.word(k) in grammar.HAVE):
        k -= 1
    if sentence.is_name(k) and not sentence.owning[k] and sentence.word(before(sentence, k)) != "by":
        return list_ending(sentence, k)
    return None
