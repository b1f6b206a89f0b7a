"""Noun phrases that tell what someone is: where they end, and the noun they turn on."""

from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.descriptive_nouns import BODIES, PEOPLE
from syria_reader.facts.naming.words import Sentence

_LONGEST = 14
_LONGEST_BEFORE = 9
ARTICLES = frozenset(("the", "a", "an", "his", "her", "their", "its"))
_CLOSERS = frozenset(
    (",", ";", ":", ".", "(", ")", "—", "–", "“", "”", '"', "who", "which", "that", "whose", "where", "when")
)
_INSIDE = frozenset(
    (
        "of",
        "for",
        "in",
        "at",
        "from",
        "with",
        "to",
        "by",
        "on",
        "based",
        "led",
        "backed",
        "supported",
        "allied",
        "accused",
        "known",
        "formed",
        "made",
        "linked",
        "loyal",
        "affiliated",
        "fighting",
        "opposed",
        "close",
        "run",
        "founded",
        "responsible",
        "set",
        "including",
        "near",
        "against",
        "under",
        "aligned",
        "and",
        "now",
        "working",
        "monitoring",
        "representing",
        "created",
        "behind",
        "operating",
        "campaigning",
        "not",
        "once",
    )
)
_OF = frozenset(("of", "for", "at", "in", "to"))
_TIMES = frozenset(
    (
        "day",
        "days",
        "week",
        "weeks",
        "month",
        "months",
        "year",
        "years",
        "hour",
        "hours",
        "minutes",
        "moment",
        "time",
    )
)
_NEVER = _TIMES | frozenset(
    (
        "number",
        "rest",
        "latest",
        "result",
        "way",
        "case",
        "same",
        "first",
        "last",
        "place",
        "move",
        "sign",
        "sort",
        "kind",
        "lot",
        "fact",
        "town",
        "city",
        "village",
        "province",
        "region",
        "district",
        "area",
        "river",
        "capital",
        "country",
        "war",
    )
)


def phrase_after(
    sentence: Sentence, i: int, context: Context, *, person: bool, sure: bool = False
) -> str | None:
    """The noun phrase that begins at word `i`, without its article, if it says what someone is.

    With `sure` only where its noun is known to tell what people are.
    """
    articled = sentence.word(i) in ARTICLES
    if not articled and sentence.word(i) != "part":
        return None
    first = i + 1 if articled else i
    last = first
    while last < sentence.size and last - first < _LONGEST and not _ends(sentence, last, context):
        last += 1
    if last == first or (last < sentence.size and not _ends(sentence, last, context)):
        return None
    head = _head_end(sentence, first, last)
    if head == first or not _describes(sentence, head - 1, context, person=person, sure=sure):
        return None
    if sentence.word(head) == "and" and _names(sentence, head + 1):
        return None
    return sentence.slice(first, last)


def _head_end(sentence: Sentence, first: int, last: int) -> int:
    """Where the words up to the noun of the phrase end, before what hangs on it."""
    head = first
    while head < last and (sentence.lower[head] not in _INSIDE or sentence.lower[head] in PEOPLE):
        head += 1
    return head


def _names(sentence: Sentence, i: int) -> bool:
    """Whether a name begins at word `i`, so that what went before was a list and no description."""
    at = i + 1 if sentence.word(i) == "the" else i
    return at < sentence.size and sentence.capital[at]


def _ends(sentence: Sentence, i: int, context: Context) -> bool:
    word = sentence.lower[i]
    if word == "." and sentence.starts[i] == sentence.ends[i - 1] and i + 1 < sentence.size:
        return len(sentence.words[i - 1]) > 2 or not sentence.capital[i - 1]
    return word in _CLOSERS or word in context.lexicon.verbs.auxiliaries


def phrase_before(sentence: Sentence, last: int, context: Context, *, person: bool) -> str | None:
    """The noun phrase that ends before word `last`, without its article, if it says what someone is."""
    first = last
    while first > 0 and last - first < _LONGEST_BEFORE:
        word = sentence.lower[first - 1]
        if (word in ARTICLES or sentence.possessive[first - 1]) and sentence.word(first - 2) not in _OF:
            break
        if not word[0].isalnum():
            return None
        first -= 1
    if first == last or (first == 0 and sentence.lower[0] not in ARTICLES):
        return None
    head = _head_end(sentence, first, last)
    if head == first or not _describes(sentence, head - 1, context, person=person, sure=True):
        return None
    return sentence.slice(first, last)


def _describes(sentence: Sentence, head: int, context: Context, *, person: bool, sure: bool = False) -> bool:
    """Whether the noun at word `head` says what a person or body is; `sure` where it might be a thing."""
    noun = sentence.lower[head]
    if (
        noun in _NEVER
        or sentence.word(head - 1) in _TIMES
        or not noun[0].isalpha()
        or (sentence.capital[head] and not noun.isupper())
    ):
        return False
    if person:
        two = f"{sentence.word(head - 1)} {noun}"
        known = is_calling(noun, context) or is_calling(two, context) or noun.endswith(("man", "woman"))
        return known or (not sure and sentence.lower[head] not in context.lexicon.groups)
    return is_kind_of_body(noun, context)


def is_calling(noun: str, context: Context) -> bool:
    """Whether `noun` is what a person is or does."""
    titles = context.lexicon.titles
    return noun in PEOPLE or noun in titles.offices or noun in titles.callings or noun in titles.ranks


def is_kind_of_body(noun: str, context: Context) -> bool:
    """Whether `noun` is what a group or organisation is."""
    lexicon = context.lexicon
    return noun in BODIES or noun in lexicon.before_names or noun in lexicon.heads or noun in lexicon.groups
