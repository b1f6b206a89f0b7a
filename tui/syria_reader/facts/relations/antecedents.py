"""Whom a pronoun means."""

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.relations import grammar
from syria_reader.facts.relations.lists import list_ending
from syria_reader.facts.relations.party import Party
from syria_reader.facts.relations.sentence import NOBODY, Sentence

_FARTHEST = 40
_GROUPS = {ActorKind.ARMED_GROUP, ActorKind.MILITARY, ActorKind.COMMUNITY}


def antecedent(sentence: Sentence, i: int) -> Party | None:
    """Whom the personal or possessive pronoun at `i` means: the nearest fitting name before it.

    "it" and "its" may mean the body the sentences before were about.
    """
    word = sentence.word(i)
    if word in ("he", "him", "his", "she", "her"):
        return _nearest(sentence, i, person=True)
    if word in ("they", "them", "their"):
        return _several(sentence, i)
    if word in ("it", "its"):
        found = _nearest(sentence, i, person=False)
        if found is None and sentence.topic != NOBODY:
            return Party((sentence.topic,), i, i, 0.8)
        return found
    return None


def _nearest(sentence: Sentence, i: int, *, person: bool) -> Party | None:
    """The nearest that is no object of a preposition, else the nearest."""
    other = None
    for j in range(i - 1, max(i - _FARTHEST, -1), -1):
        if not sentence.is_name(j) or sentence.is_person(j) != person:
            continue
        k = j - 1
        while k >= 0 and sentence.word(k) in grammar.DETERMINERS:
            k -= 1
        if person or sentence.word(k) not in grammar.PREPOSITIONS:
            return Party((sentence.actor[j],), i, i, 0.85)
        other = other if other is not None else j
    return None if other is None else Party((sentence.actor[other],), i, i, 0.7)


def _several(sentence: Sentence, i: int) -> Party | None:
    for j in range(i - 1, max(i - _FARTHEST, -1), -1):
        if sentence.is_name(j):
            party = list_ending(sentence, j)
            if len(party.actors) > 1 or sentence.cast.actors[sentence.actor[j]].kind in _GROUPS:
                return Party(party.actors, i, i, 0.8)
    return None
