"""The object to the right of a verb, a preposition or a noun."""

from collections.abc import Collection

from syria_reader.facts.relations import grammar
from syria_reader.facts.relations.antecedents import antecedent
from syria_reader.facts.relations.lists import APART, is_whole, list_beginning, thing_follows
from syria_reader.facts.relations.modifiers import is_modifier, is_title
from syria_reader.facts.relations.party import Party
from syria_reader.facts.relations.sentence import NOBODY, Sentence

_LONGEST = 9
_FARTHEST_TOPIC = 30
_OF = frozenset(("of", "from"))
_LOYAL = frozenset(("loyal", "affiliated", "linked", "allied", "aligned"))


def object_after(
    sentence: Sentence, i: int, things: Collection[str] = (), *, ends_clause: bool = True
) -> Party | None:
    """The names in the object phrase that begins at `i`; None where it is about something else.

    Where it does not end its clause a verb may follow ("the war between A and B ended"). `things` are the
    nouns that may follow a name and still mean it ("Hamas positions").
    """
    j = i
    while j < len(sentence) and j - i < _LONGEST:
        word = sentence.word(j)
        if sentence.is_name(j):
            if sentence.owning[j] and sentence.is_name(j + 1):
                j += 1
                continue
            return list_beginning(sentence, j, object_=ends_clause) if is_whole(sentence, j, things) else None
        if word in grammar.OBJECT_PRONOUNS and j == i:
            return antecedent(sentence, j)
        if word in grammar.PARTS and sentence.word(j + 1) in _OF:
            j += 2
        elif (
            word in grammar.PARTS
            and sentence.word(j + 1) in _LOYAL
            and sentence.word(j + 2) in ("to", "with")
        ):
            j += 3
        elif (
            things
            and (soft := sentence.called(j)) != NOBODY
            and thing_follows(sentence, j + 1, frozenset(things) - APART)
        ):
            return Party((soft,), j, j + 1, 0.85)
        elif is_anaphor(sentence, j):
            return topic(sentence, j)
        elif is_modifier(sentence, j) or (word == "." and is_title(sentence, j - 1)):
            j += 1
        else:
            return _apposed(sentence, i)
    return None


def topic(sentence: Sentence, i: int) -> Party | None:
    """The body that "the group" at `i` means."""
    for j in range(i - 1, max(i - _FARTHEST_TOPIC, -1), -1):
        if sentence.is_body(j) and not sentence.cast.states[sentence.actor[j]]:
            return Party((sentence.actor[j],), i - 1, i, 0.75)
    return Party((sentence.topic,), i - 1, i, 0.75) if sentence.topic != NOBODY else None


def _apposed(sentence: Sentence, i: int) -> Party | None:
    """The body named behind its description: "a consumers' group, the Association of Bakers"."""
    if sentence.word(i) not in grammar.DETERMINERS:
        return None
    for j in range(i + 1, min(i + _LONGEST, len(sentence))):
        if sentence.word(j) == ",":
            k = j + 1 + (sentence.word(j + 1) == "the")
            if sentence.is_body(k) and not sentence.owning[k] and sentence.word(k + 1) in ("", ",", "."):
                return Party((sentence.actor[k],), k, k, 0.85)
            return None
        if sentence.is_name(j) or grammar.is_closed(sentence.word(j)):
            return None
    return None


def is_anaphor(sentence: Sentence, i: int) -> bool:
    """Whether "the group" stands at `i`, meaning a body named before."""
    return (
        sentence.word(i) in grammar.ANAPHORS
        and sentence.word(i - 1) in ("the", "this", "that")
        and not sentence.is_name(i + 1)
        and sentence.word(i + 1) != "of"
        and (
            not sentence.word(i + 1)
            or sentence.word(i + 1) in ("led", "run")
            or grammar.is_closed(sentence.word(i + 1))
            or _verbal(sentence.word(i + 1))
        )
    )


def _verbal(word: str) -> bool:
    return word.endswith(("ed", "ing", "s")) or word in ("led", "run") or grammar.is_adverb(word)
