"""Names an article gives as another name of who was just named: "Jan Prins, better known as Scarface"."""

from collections.abc import Iterable

from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundActor
from syria_reader.facts.naming.words import Sentence

_MANNERS = frozenset(
    "also better commonly formerly locally otherwise popularly previously sometimes widely simply".split()
)
_CALLED = frozenset(("nicknamed", "alias", "aka"))
_CALLED_ASIDE = frozenset(("called", "dubbed"))
_QUOTES = frozenset("\"“”'‘’")
_LONGEST = 3


def find_aliases(actors: Iterable[FoundActor], context: Context) -> list[FoundActor]:
    """The other names of `actors`, where no rule has their words."""
    found = []
    for actor in actors:
        first = _alias(actor.sentence, actor.last)
        if first is None:
            continue
        sentence = actor.sentence
        last = _end(sentence, first, context)
        if last == first:
            continue
        sentence.take(first, last)
        name = sentence.slice(first, last)
        key = ("person", name) if actor.key[0] == "person" else actor.key
        found.append(
            FoundActor(sentence, first, last, actor.kind, "alias", 0.85, name, key, None, actor.country)
        )
    return found


def _alias(sentence: Sentence, i: int) -> int | None:
    """The word another name begins with that is told of at word `i`, right after a name."""
    aside = sentence.word(i) in (",", "(")
    if aside:
        i += 1
    while sentence.word(i) in _MANNERS:
        i += 1
    if sentence.word(i) == "known" and sentence.word(i + 1) == "as":
        i += 2
    elif (sentence.word(i), sentence.word(i + 1), sentence.word(i + 2)) == ("referred", "to", "as"):
        i += 3
    elif sentence.word(i) in _CALLED or (aside and sentence.word(i) in _CALLED_ASIDE):
        i += 1
    else:
        return None
    while sentence.word(i) == "the" or sentence.word(i) in _QUOTES:
        i += 1
    return i


def _end(sentence: Sentence, first: int, context: Context) -> int:
    last = first
    while last < sentence.size and last - first < _LONGEST:
        if not sentence.capital[last] or sentence.taken[last]:
            break
        if last > first and not sentence.adjoin(last - 1):
            break
        if sentence.lower[last] in context.lexicon.organisations.calendar:
            break
        last += 1
    return last
