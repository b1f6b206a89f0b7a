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
    lower = sentence.lower
    if not [i for i in sentence.capitals if lower[i] in words.firsts or lower[i] in words.lasts]:
        return
    free = end = 0
    for i in sentence.capitals:
        if i < free or i in known.covering:
            continue
        if i >= end:
            end = _run_end(sentence, i)
        if sentence.lower[i] in words.firsts:
            if end - i > 1 and (sentence.lower[i] in _SHIPS or not _known_within(known, i + 1, end)):
                sentence.take(i, end)
            free = end
        elif end - i > 1 and _is_event(sentence, i, end, context) and not _of_a_body(sentence, i, context):
            sentence.take(i, end)
            free = end


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


def _run_end(sentence: Sentence, first: int) -> int:
    """Where the run of capitals ends that word `first` is part of."""
    last = first + 1
    while last < sentence.size and sentence.capital[last] and sentence.adjoin(last - 1):
        last += 1
    return last


def _is_event(sentence: Sentence, first: int, last: int, context: Context) -> bool:
    """Whether the last word of a run of capitals makes it an event, law or thing."""
    opener = sentence.lower[first] in context.lexicon.verbs.openers
    return not opener and sentence.lower[last - 1] in context.lexicon.organisations.lasts


def _of_a_body(sentence: Sentence, first: int, context: Context) -> bool:
    """Whether a body is named after it: "the Supreme Council for the Islamic Revolution"."""
    before = first - 2 if sentence.word(first - 1) == "the" else first - 1
    if before < 1 or sentence.lower[before] not in ("for", "of"):
        return False
    return bool(sentence.capital[before - 1]) and sentence.lower[before - 1] in context.lexicon.heads


def _known_within(known: KnownNames, first: int, last: int) -> bool:
    return any(i in known.covering for i in range(first, last))
