"""Backing told by a noun: "Turkey's support for the FSA", "with the backing of Iran", "in support of"."""

from collections.abc import Iterator

from syria_reader.facts.figures.vocabulary import words
from syria_reader.facts.relation import RelationVerb
from syria_reader.facts.relations import grammar, nouns
from syria_reader.facts.relations.antecedents import antecedent
from syria_reader.facts.relations.found import FoundRelation, relations_between
from syria_reader.facts.relations.lists import list_ending
from syria_reader.facts.relations.modifiers import before, is_modifier
from syria_reader.facts.relations.objects import object_after
from syria_reader.facts.relations.party import Party
from syria_reader.facts.relations.sentence import NOBODY, Sentence
from syria_reader.facts.relations.subjects import agent, clause_subject, subject

_BACKS = RelationVerb.BACKS
_FOR = frozenset(("for", "to"))
_FROM = frozenset(("from", "of", "by"))
_BACK = 6
_QUANTITIES = words("thousands hundreds dozens scores series number wave string campaign barrage lot kinds")


def find_support(sentence: Sentence, i: int) -> Iterator[FoundRelation]:
    """The relations that the noun of support at `i` tells."""
    following = sentence.word(i + 1)
    if following == "of" and sentence.word(i - 1) == "in":
        object_ = object_after(sentence, i + 2, nouns.STANDING)
        party = _in_support(sentence, i - 1) if object_ else None
        yield from relations_between(party, _BACKS, object_, i, "in-support", 0.75)
        return
    if following in _FOR:
        object_ = object_after(sentence, i + 2, nouns.STANDING)
        party = giver(sentence, i, nouns.GIVING) if object_ else None
        yield from relations_between(party, _BACKS, object_, i, "support-noun", 0.85)
    if following in _FROM:
        party = object_after(sentence, i + 2, nouns.POWER)
        object_ = _receiver(sentence, i, party) if party else None
        yield from relations_between(party, _BACKS, object_, i, "support-from", 0.8)


def giver(sentence: Sentence, i: int, verbs: frozenset[str]) -> Party | None:
    """Whose the noun at `i` is: a possessor, an adjective of state, or the subject of one of `verbs`."""
    j = i - 1
    while i - j < _BACK:
        if j < 0:
            return None
        word = sentence.word(j)
        if sentence.is_name(j):
            return list_ending(sentence, j)
        if word in grammar.POSSESSIVES and word not in ("her", "his"):
            whose = antecedent(sentence, j)
            return None if whose and _taken_back(sentence, j - 1) else whose
        if word in verbs:
            return agent(sentence, j, "ing" if word.endswith("ing") else "finite")
        if sentence.words[j][0].isupper() and (actor := sentence.called(j)) != NOBODY:
            return Party((actor,), j, j, 0.9)
        if word == "of" and sentence.word(j - 1) in _QUANTITIES:
            j -= 2
            continue
        known = word in ("and", "or", ",", "out") or is_modifier(sentence, j) or word in nouns.SUPPORT
        if not known and (grammar.is_closed(word) or not word.isalpha() or sentence.owning[j]):
            return None
        if not known and not any(sentence.word(k) in verbs for k in range(j - 1, max(j - 4, -1), -1)):
            return None
        j -= 1
    return None


def _taken_back(sentence: Sentence, i: int) -> bool:
    return sentence.word(i) in grammar.DENIALS or sentence.word(i - 1) in grammar.DENIALS


def _in_support(sentence: Sentence, i: int) -> Party | None:
    if sentence.is_name(i - 1) and not sentence.owning[i - 1]:
        opened = clause_subject(sentence, i)
        if opened is None or sentence.actor[i - 1] in opened.actors:
            return list_ending(sentence, i - 1)
        return opened
    for j in range(i - 1, max(i - 3, -1), -1):
        if sentence.word(j).endswith("ing"):
            return agent(sentence, j, "ing")
    return clause_subject(sentence, i)


def _receiver(sentence: Sentence, i: int, giver_: Party) -> Party | None:
    j = i - 1
    while j >= 0 and i - j < _BACK and (is_modifier(sentence, j) or sentence.word(j) in ("and", "of")):
        j -= 1
    word = sentence.word(j)
    if word in nouns.RECEIVING:
        return agent(sentence, j, "ing" if word.endswith("ing") else "finite")
    if word in ("with", "by"):
        after = giver_.last + 1
        if sentence.word(after) == "," and before(sentence, j) < 0:
            return object_after(sentence, after + 1)
        if sentence.is_name(j - 1) and not sentence.owning[j - 1]:
            return list_ending(sentence, j - 1).weighed(0.85)
        return None
    if word in ("relies", "relied", "depends", "depended", "on"):
        verb = j - 1 if word == "on" else j
        return subject(sentence, verb) if sentence.word(verb) in _RELYING else None
    return None


_RELYING = frozenset(("relies", "relied", "depends", "depended", "rely", "depend"))
