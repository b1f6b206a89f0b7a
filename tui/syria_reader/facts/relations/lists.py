"""Names joined by "and" and commas."""

from collections.abc import Collection

from syria_reader.facts.figures.grammar import IRREGULAR_VERBS
from syria_reader.facts.figures.vocabulary import words
from syria_reader.facts.relations import grammar
from syria_reader.facts.relations.modifiers import before, is_modifier
from syria_reader.facts.relations.party import Party
from syria_reader.facts.relations.sentence import Sentence

_LONGEST = 8
APART = words("government regime army forces troops fighters military authorities soldiers administration")
"""What is a state's and yet an actor apart from it."""
_TIMES = words("monday last early late this these those years when a an the")


def list_ending(sentence: Sentence, i: int) -> Party:
    """The names joined by "and" or commas of which the last stands at `i`."""
    actors, first = [sentence.actor[i]], i
    joined = clause = False
    while len(actors) < _LONGEST:
        j = before(sentence, first)
        if sentence.word(j) == "of" and sentence.word(j - 1) in grammar.PARTS:
            j = before(sentence, j - 1)
        if sentence.word(j) in ("and", "or"):
            joined = True
            j -= 1
            if sentence.word(j) == ",":
                clause = True
                j -= 1
        elif sentence.word(j) == "," and joined:
            clause = False
            j -= 1
        else:
            break
        if not sentence.is_name(j) or sentence.owning[j] or sentence.is_person(j) != sentence.is_person(i):
            break
        actors.insert(0, sentence.actor[j])
        first = j
    if clause:
        # ", and" joins clauses unless a comma stands between earlier names too.
        return Party((sentence.actor[i],), i, i)
    return Party(tuple(dict.fromkeys(actors)), first, i, 1.0 if len(actors) == 1 else 0.95)


def list_beginning(sentence: Sentence, i: int, *, object_: bool = True) -> Party:
    """The names joined by "and" or commas of which the first stands at `i`.

    The `object_` of a verb ends before a name that has a verb of its own.
    """
    actors, last = [sentence.actor[i]], i
    pending: list[int] = []
    j = i
    while len(actors) + len(pending) < _LONGEST:
        k = j + 1
        comma = sentence.word(k) == ","
        k += comma
        final = sentence.word(k) in ("and", "or") or (
            sentence.word(k) == "as" and sentence.word(k + 1) == "well"
        )
        if not comma and not final:
            break
        if final:
            k += 3 if sentence.word(k) == "as" else 1
        while k < len(sentence) and not sentence.is_name(k) and is_modifier(sentence, k):
            k += 1
        if not sentence.is_name(k) or sentence.is_person(k) != sentence.is_person(i):
            break
        if not is_whole(sentence, k, ()) or (object_ and _subject_of_next(sentence, k)):
            break
        if comma and final and not pending:
            break
        pending.append(k)
        j = k
        if final:
            actors += [sentence.actor[p] for p in pending]
            last = k
            pending = []
    return Party(tuple(dict.fromkeys(actors)), i, last, 1.0 if len(actors) == 1 else 0.95)


def is_whole(sentence: Sentence, i: int, things: Collection[str]) -> bool:
    """Whether the name at `i` is the head of its phrase, and not somebody's whose noun comes yet."""
    j = i + 1
    state = sentence.cast.states[sentence.actor[i]]
    if sentence.owning[i]:
        return thing_follows(sentence, j, frozenset(things) - APART if state else things)
    if sentence.is_name(j):
        return not sentence.is_body(j) or sentence.owning[i]
    word = sentence.word(j)
    if (
        not word
        or grammar.is_closed(word)
        or grammar.is_adverb(word)
        or word in things
        or word in ("to", "will")
    ):
        return True
    if word in sentence.cast.lexicon.groups or word in grammar.ANAPHORS:
        return True
    return sentence.words[j][0].isupper() or word.isdigit() or is_verbal(sentence, word) or word in _TIMES


def thing_follows(sentence: Sentence, i: int, things: Collection[str]) -> bool:
    """Whether one of `things` is the noun of the phrase that goes on at `i`."""
    for j in range(i, min(i + 4, len(sentence))):
        if sentence.word(j) in things:
            return True
        if not is_modifier(sentence, j):
            return False
    return False


def _subject_of_next(sentence: Sentence, i: int) -> bool:
    """Whether a finite verb follows the name at `i`, so that it opens a clause and ends no list."""
    word = sentence.word(i + 1)
    verbs = sentence.cast.lexicon.verbs
    return (
        word in grammar.BE
        or word in grammar.HAVE
        or word in grammar.DO
        or word in grammar.UNREAL
        or word == "will"
        or word in verbs.saying
        or word in verbs.acting
    )


def is_verbal(sentence: Sentence, word: str) -> bool:
    """Whether `word`, which follows a noun, is a verb by its ending or by a list."""
    verbs = sentence.cast.lexicon.verbs
    return (
        word.endswith(("ed", "ing"))
        or word in IRREGULAR_VERBS
        or word in verbs.acting
        or word in verbs.saying
    )
