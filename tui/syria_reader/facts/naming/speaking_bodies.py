"""Bodies no table and no head word tells: capitalised words that speak or are spoken to."""

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.gazetteer import is_personal_name
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundActor
from syria_reader.facts.naming.known import KnownNames
from syria_reader.facts.naming.words import Sentence

_CONFIDENCE = 0.7
_LONGEST = 4
_CLAUSE_ENDS = {
    "",
    ".",
    ",",
    ";",
    "in",
    "on",
    "that",
    "by",
    "from",
    "last",
    "it",
    "he",
    "she",
    "they",
    "”",
    '"',
}


def find_speaking_bodies(sentence: Sentence, known: KnownNames, context: Context) -> list[FoundActor]:
    """The bodies that report, or that someone told: "Global Witness reported", "told the Courier"."""
    found: list[FoundActor] = []
    if sentence.title_case or (
        "told" not in sentence.lower and context.lexicon.verbs.saying.isdisjoint(sentence.lower)
    ):
        return found
    free = 0
    for i in sentence.capitals:
        if i < free or sentence.taken[i]:
            continue
        last = _run(sentence, known, i)
        if last == i:
            continue
        if _speaks(sentence, i, last, context) and _may_be_a_body(sentence, i, last, context):
            text = sentence.slice(i, last)
            sentence.take(i, last)
            found.append(
                FoundActor(
                    sentence,
                    i,
                    last,
                    ActorKind.ORGANISATION,
                    "body-speaks",
                    _CONFIDENCE,
                    text,
                    ("organisation", text),
                )
            )
        free = last
    return found


def _run(sentence: Sentence, known: KnownNames, i: int) -> int:
    """Where the capitalised words from word `i` end that no mention and no table has; `i` if it has."""
    last = i
    while last < sentence.size and sentence.capital[last] and sentence.words[last][0].isalpha():
        if sentence.taken[last] or last in known.covering or (last > i and not sentence.adjoin(last - 1)):
            break
        last += 1
        if last - i > _LONGEST:
            return i
    beside = last < sentence.size and sentence.capital[last] and last > i and sentence.adjoin(last - 1)
    return i if beside else last


def _may_be_a_body(sentence: Sentence, first: int, last: int, context: Context) -> bool:
    lexicon = context.lexicon
    lower = sentence.lower[first:last]
    if sentence.possessive[last - 1] or any(word in lexicon.organisations.calendar for word in lower):
        return False
    if lower[0] in lexicon.verbs.openers or any(_a_title(word, context) for word in lower):
        return False
    text = sentence.slice(first, last)
    return not is_personal_name(text) and not context.gazetteer.find(text)


def _a_title(word: str, context: Context) -> bool:
    titles = context.lexicon.titles
    return (
        word in titles.offices or word in titles.religious or word in titles.ranks or word in titles.courtesy
    )


def _speaks(sentence: Sentence, first: int, last: int, context: Context) -> bool:
    before, following = sentence.word(first - 1), sentence.word(last)
    several = last - first > 1
    told = before == "told" or (before == "the" and sentence.word(first - 2) == "told")
    if told and (several or before == "the"):
        return following in _CLAUSE_ENDS
    return (
        several
        and following in context.lexicon.verbs.saying
        and before not in context.lexicon.strong_prepositions
        and before not in ("and", "of", "for", "by", "with")
        and not any(is_personal_name(word) for word in sentence.words[first:last])
    )
