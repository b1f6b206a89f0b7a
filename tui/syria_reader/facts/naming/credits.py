"""Credits of those who wrote the article: they report, and are no part of what is reported."""

from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.known import KnownNames
from syria_reader.facts.naming.words import Sentence

_WORK = {
    "reporting",
    "editing",
    "writing",
    "written",
    "edited",
    "compiled",
    "translated",
    "translation",
    "analysis",
    "photography",
    "photographs",
    "photos",
    "graphics",
    "illustration",
    "illustrations",
    "text",
    "story",
}
_AFTER_NAME = {"", "contributed", ";", ")", ",", "and", "in", "&", ".", "|", "*", "/", "—", "–", "-"}
_SHARED = ("report", "story", "article", "reporting", "dispatch")
_TOP = 6
_LONGEST_BYLINE = 14


def take_credits(sentence: Sentence, known: KnownNames, context: Context) -> None:
    """Take the names in "(Reporting by X in Beirut; editing by Y)", "X | 9 February", "X reported from"."""
    lower = sentence.lower
    if "by" in lower:
        _take_by(sentence, known)
    if "|" in lower:
        _take_before_bar(sentence, known, context)
    if "contributed" in lower or "reported" in lower:
        _take_contributors(sentence, known)


def _take_by(sentence: Sentence, known: KnownNames) -> None:
    bracketed = sentence.words[0] == "("
    for i, word in enumerate(sentence.lower):
        if word != "by":
            continue
        opens = i == sentence.first or (sentence.word(i - 1) in _WORK and i - 1 <= sentence.first + 1)
        if i == sentence.first and (sentence.number > _TOP or sentence.size > _LONGEST_BYLINE):
            return
        if opens or (bracketed and sentence.word(i - 1) in _WORK):
            _take_names(sentence, known, i + 1)


def _take_names(sentence: Sentence, known: KnownNames, i: int) -> None:
    """Take the names that begin at word `i`: "A in Beirut and B in Cairo"."""
    while i < sentence.size:
        last = _run(sentence, known, i)
        if last == i or sentence.word(last) not in _AFTER_NAME:
            return
        sentence.take(i, last)
        if sentence.word(last) == "in":
            last = _run(sentence, None, last + 1)
        if sentence.word(last) not in ("and", ",", "&"):
            return
        i = last + 1
        if sentence.word(i) == "and":
            i += 1


def _run(sentence: Sentence, known: KnownNames | None, i: int) -> int:
    last = i
    while last < sentence.size and not sentence.taken[last]:
        if not sentence.capital[last] and not _initial(sentence, last):
            break
        if known is not None and last in known.covering:
            return i
        last += 1
    return last


def _initial(sentence: Sentence, i: int) -> bool:
    return sentence.lower[i] == "." and len(sentence.words[i - 1]) == 1


def _take_before_bar(sentence: Sentence, known: KnownNames, context: Context) -> None:
    last = _run(sentence, known, sentence.first)
    calendar = context.lexicon.organisations.calendar
    if last - sentence.first < 2 or sentence.word(last) != "|":
        return
    if any(word in calendar for word in sentence.lower[last:]):
        sentence.take(sentence.first, last)


def _take_contributors(sentence: Sentence, known: KnownNames) -> None:
    for i, word in enumerate(sentence.lower):
        shared = word == "contributed" and any(w in _SHARED for w in sentence.lower[i : i + 5])
        if shared:
            _take_names(sentence, known, sentence.first)
        elif word == "reported" and sentence.word(i + 1) == "from":
            if i > sentence.first and _run(sentence, known, sentence.first) == i:
                sentence.take(sentence.first, i)
            return
