"""Alliances told by a noun: "an ally of Assad", "Moscow's ally Minsk", "a coalition with"."""

from collections.abc import Iterator

from syria_reader.facts.figures.vocabulary import words
from syria_reader.facts.relation import RelationVerb
from syria_reader.facts.relations import grammar, nouns
from syria_reader.facts.relations.antecedents import antecedent
from syria_reader.facts.relations.found import FoundRelation, relations_between
from syria_reader.facts.relations.lists import list_beginning, list_ending
from syria_reader.facts.relations.modifiers import is_modifier
from syria_reader.facts.relations.objects import object_after
from syria_reader.facts.relations.party import Party
from syria_reader.facts.relations.sentence import NOBODY, Sentence
from syria_reader.facts.relations.subjects import agent, apposition_head

_ALLIED = RelationVerb.ALLIED_WITH
_FORMING = words(
    "form forms formed forming have has had joined entered forged forge forges built struck signed made"
)


def find_allies(sentence: Sentence, i: int) -> Iterator[FoundRelation]:
    """The relations that the word for an ally or backer at `i` tells."""
    word = sentence.word(i)
    verb = RelationVerb.BACKS if word in nouns.BACKERS else _ALLIED
    start = _phrase_start(sentence, i)
    if start is None:
        return
    if sentence.word(i + 1) in ("of", "to"):
        yield from relations_between(
            _described(sentence, start), verb, object_after(sentence, i + 2), i, "ally-of", 0.9
        )
        return
    owner = _owner(sentence, start, i)
    if owner is None:
        return
    named = _named(sentence, i) or _described(sentence, start)
    yield from relations_between(named, verb, owner, i, "ally-of", 0.85)


def find_alliance(sentence: Sentence, i: int) -> Iterator[FoundRelation]:
    """The relations that "alliance with" at `i` tells."""
    if sentence.word(i + 1) != "with":
        return
    object_ = object_after(sentence, i + 2)
    if object_ is None:
        return
    j = i - 1
    while j > 0 and not sentence.is_name(j) and is_modifier(sentence, j):
        if sentence.word(j) in grammar.POSSESSIVES:
            yield from relations_between(antecedent(sentence, j), _ALLIED, object_, i, "alliance", 0.8)
            return
        j -= 1
    party: Party | None = None
    if sentence.is_name(j):
        party = list_ending(sentence, j)
    elif sentence.word(j) in _FORMING:
        party = agent(sentence, j, "ing" if sentence.word(j).endswith("ing") else "finite")
    elif sentence.word(j) == "in" and sentence.is_name(j - 1):
        party = list_ending(sentence, j - 1)
    yield from relations_between(party, _ALLIED, object_, i, "alliance", 0.8)


def find_forces_joined(sentence: Sentence, i: int) -> Iterator[FoundRelation]:
    """The relations that "joined forces with" tells, "forces" standing at `i`."""
    verb = sentence.word(i - 1)
    if verb not in ("join", "joins", "joined", "joining") or sentence.word(i + 1) != "with":
        return
    form = "ing" if verb == "joining" else "finite"
    object_ = object_after(sentence, i + 2)
    yield from relations_between(agent(sentence, i - 1, form), _ALLIED, object_, i, "alliance", 0.85)


def _phrase_start(sentence: Sentence, i: int) -> int | None:
    """Where the phrase of the word at `i` begins; None for those who are allies no longer."""
    j = i
    while j > 0 and not sentence.is_name(j - 1):
        word = sentence.word(j - 1)
        if word in nouns.NO_LONGER or grammar.is_negative(word):
            return None
        if not is_modifier(sentence, j - 1) and not (
            sentence.words[j - 1][0].isupper() and sentence.called(j - 1) != NOBODY
        ):
            break
        j -= 1
    return j


def _owner(sentence: Sentence, start: int, i: int) -> Party | None:
    """Whose ally: "Iran's ally", "its ally", "a key Assad ally"."""
    for j in range(start, i):
        if sentence.word(j) in grammar.POSSESSIVES:
            return antecedent(sentence, j)
        if sentence.words[j][0].isupper() and (actor := sentence.called(j)) != NOBODY:
            return Party((actor,), j, j, 0.9)
    if sentence.is_name(start - 1) and (sentence.owning[start - 1] or start == i):
        return list_ending(sentence, start - 1)
    return None


def _named(sentence: Sentence, i: int) -> Party | None:
    j = i + 1
    while j < len(sentence) and j - i < 6 and not sentence.is_name(j):
        if sentence.word(j) not in (",", "in", "the") and not is_modifier(sentence, j):
            return None
        j += 1
    return list_beginning(sentence, j) if sentence.is_name(j) else None


def _described(sentence: Sentence, start: int) -> Party | None:
    j = start - 1
    if sentence.is_name(j) and sentence.owning[j]:
        j -= 1
        while j > 0 and is_modifier(sentence, j):
            j -= 1
    elif sentence.is_name(j) and start > 0:
        while j > 0 and (sentence.is_name(j) or is_modifier(sentence, j)):
            j -= 1
    return apposition_head(sentence, j)
