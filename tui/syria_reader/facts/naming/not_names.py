"""Capitalised words that name neither actors nor places: operations, ships, treaties, wars, laws."""

from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.known import KnownNames
from syria_reader.facts.naming.words import Sentence

_SHIPS = {"hms", "uss", "ins", "fs", "ss", "rms", "usns", "mv", "hmcs", "hmas"}
_DOLLARS = {
    "us",
    "u.s.",
    "usa",
    "a",
    "au",
    "aus",
    "c",
    "ca",
    "can",
    "nz",
    "hk",
    "s",
    "sg",
    "nt",
    "z",
    "zim",
    "j",
    "r",
}


def set_aside(sentence: Sentence, known: KnownNames, context: Context) -> None:
    """Take the words of `sentence` that are such names, so that no rule finds actors or places in them."""
    if "$" in sentence.words:
        _take_currencies(sentence)
    if sentence.title_case:
        return
    words = context.lexicon.organisations
    free = 0
    for i in sentence.capitals:
        if i < free or i in known.covering:
            continue
        last = i + 1
        if sentence.lower[i] in words.firsts:
            while last < sentence.size and sentence.capital[last] and sentence.adjoin(last - 1):
                last += 1
            if last - i > 1 and (sentence.lower[i] in _SHIPS or not _known_within(known, i + 1, last)):
                sentence.take(i, last)
        elif (end := _event_end(sentence, i, context)) is not None:
            sentence.take(i, end)
            last = end
        free = last


def _take_currencies(sentence: Sentence) -> None:
    """Take the letters that say whose dollars a sum is in ("US$4 billion")."""
    for i, word in enumerate(sentence.words):
        if (
            word == "$"
            and i > 0
            and sentence.ends[i - 1] == sentence.starts[i]
            and sentence.lower[i - 1] in _DOLLARS
        ):
            sentence.take(i - 1, i)


def _event_end(sentence: Sentence, first: int, context: Context) -> int | None:
    """Where the run of capitals from word `first` ends, if its last word makes it an event, law or thing."""
    last = first
    while last < sentence.size and sentence.capital[last] and (last == first or sentence.adjoin(last - 1)):
        last += 1
    named = last - first > 1 and sentence.lower[first] not in context.lexicon.verbs.openers
    return last if named and sentence.lower[last - 1] in context.lexicon.organisations.lasts else None


def _known_within(known: KnownNames, first: int, last: int) -> bool:
    return any(i in known.covering for i in range(first, last))
