"""The noun phrase a number counts."""

from syria_reader.facts.figures import nouns
from syria_reader.facts.figures.grammar import (
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    is_adverb,
    looks_like_verb,
)
from syria_reader.facts.figures.number_words import TENS, UNITS
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import words

LONGEST = 8
"""Words a counted noun phrase may have."""
_BEFORE_NOUN = {
    "more",
    "other",
    "additional",
    "further",
    "separate",
    "different",
    "new",
    "extra",
    "such",
    "-",
    "fewer",
}
_MODIFIED_TOO = words(
    """
    wounded injured displaced missing dead killed detained arrested destroyed damaged besieged
    captured abducted kidnapped burned burnt murdered slain homeless fleeing suspected alleged
    confirmed armed trained hospitalised hospitalized returning fighting surviving remaining
    """
)
_PREDICATES = {"dead", "wounded", "injured", "missing", "displaced", "homeless"}
_SUFFERING = {"sustained", "suffered", "received"}
_HARM = {"injuries", "wounds", "burns", "injury", "wound", "fractures", "shrapnel", "gunshot"}
"""Behind "six more sustained" these are no more than what became of the six."""
_TIMES = {"hours", "days", "weeks", "months", "years", "minutes"}
_TIME_WORDS = words(
    """
    last next ago later earlier yesterday today overnight tonight monday tuesday wednesday thursday
    friday saturday sunday
    """
)
_ELSEWHERE = {"alive", "abroad", "overseas", "elsewhere", "nearby", "downtown"}
"""Adverbs of place, of which none is counted."""
CONTAINERS = words("piece item set pair type batch load truckload boatload box crate bag stock group lot")
_FUNCTION_WORDS = PREPOSITIONS | CONJUNCTIONS | PRONOUNS | DETERMINERS
_ENDS = _FUNCTION_WORDS | _TIME_WORDS | _ELSEWHERE
_SINGLE = {"strike", "person", "soldier", "civilian", "child", "woman", "man", "driver", "dinar", "dollar"}


class NounPhrase:
    """Tokens `first` up to `end`, empty where they are equal.

    `head` is the last noun in lower case, `noun` its singular.
    """

    __slots__ = ("end", "first", "head", "noun")

    def __init__(self, first: int, end: int, head: str) -> None:
        self.first = first
        self.end = end
        self.head = head
        self.noun = nouns.singular(head)

    def __bool__(self) -> bool:
        return self.end > self.first


def read_noun_phrase(
    sentence: Sentence, index: int, *, one: bool = False, noun_first: bool = False
) -> NounPhrase:
    """The noun phrase that begins at token `index`, behind a number; `one` lets its head be singular.

    `noun_first` takes a first word that could be a participle for a noun ("days of fighting").
    """
    first = index
    while sentence.lower[first] in _BEFORE_NOUN and sentence.lower[first] != "-":
        if sentence.lower[first] == "other":
            break
        first += 1
    if sentence.lower[first] == "-" and sentence.joined(first):
        first += 1
    the = sentence.lower[first + 1] in DETERMINERS
    if sentence.lower[first] == "of" and _counts_on(sentence, first + 1 + the):
        first += 2 + the
    elif sentence.lower[first] == "of" and sentence.lower[first + 1] not in (
        "whom",
        "them",
        "which",
        "these",
        "those",
    ):
        first += 1
        while sentence.lower[first] in DETERMINERS:
            first += 1
        if sentence.lower[first] == "more":
            first += 1
        if _owns_count(sentence, first):
            return NounPhrase(index, index, "")
    end, head = first, ""
    quoted = sentence.lower[first] in ('"', "“", "‘", "'")
    if quoted:
        first = end = first + 1
    while end < len(sentence.tokens) and end - first < LONGEST:
        token = sentence.tokens[end]
        if token.text == "-" and _names_model(sentence, first, end):
            # "Seven Tu-95 bombers".
            end += 2
            continue
        if token.kind == "mark":
            if token.text in "-‑&" and sentence.joined(end) and end > first:
                end += 1
                continue
            break
        if token.kind == "number":
            break
        if not (noun_first and end == first) and _ends_phrase(sentence, first, end, head):
            break
        end += 1
        head = token.lower
        if one and _is_head(head) and not _goes_on(sentence, end):
            break
    while end > first and sentence.tokens[end - 1].kind == "mark":
        end -= 1
    if end > first:
        head = sentence.tokens[end - 1].lower
    if head.endswith(("'s", "'")):
        head = head.rstrip("'s") if head.endswith("'s") else head[:-1]
    return NounPhrase(first, end, head)


def _names_model(sentence: Sentence, first: int, at: int) -> bool:
    """Whether the hyphen at `at` joins a capital to the number of a model, behind which its noun follows."""
    if at <= first or at + 2 >= len(sentence.tokens) or not sentence.tokens[at - 1].text[0].isupper():
        return False
    joined = sentence.joined(at) and sentence.joined(at + 1) and sentence.tokens[at + 1].kind == "number"
    return joined and nouns.is_plural(sentence.lower[at + 2])


def _counts_on(sentence: Sentence, at: int) -> bool:
    """Whether a number follows "of", so that "five of six drones" counts drones."""
    return sentence.lower[at] in UNITS or sentence.lower[at] in TENS


def _owns_count(sentence: Sentence, at: int) -> bool:
    """Whether a possessive and a number follow "of", the noun behind both ("14 of Iraq's 18")."""
    for k in range(at, min(at + 3, len(sentence.tokens) - 1)):
        if sentence.lower[k].endswith(("'s", "s'")):
            return sentence.tokens[k + 1].kind == "number" or _counts_on(sentence, k + 1)
    return False


def _ends_phrase(sentence: Sentence, first: int, at: int, head: str) -> bool:
    lower = sentence.tokens[at].lower
    if lower in ("and", "or"):
        return not (at > first and not nouns.is_plural(head) and _plural_ahead(sentence, at + 1))
    if lower in _ENDS:
        return True
    if at == first:
        if lower in _MODIFIED_TOO or (looks_like_verb(lower) and lower.endswith(("ed", "ing"))):
            return not _noun_follows(sentence, at + 1, participle=lower)
        if looks_like_verb(lower):
            return not (nouns.is_plural(lower) and _is_head(lower))
        return (
            is_adverb(lower)
            and lower not in ("all",)
            and not _noun_follows(sentence, at + 1, participle=lower)
        )
    if nouns.is_plural(head):
        return not _extends(sentence, at)
    if _is_head(head) and (looks_like_verb(lower) or is_adverb(lower)):
        return not _noun_follows(sentence, at + 1, participle=lower)
    if looks_like_verb(lower) and not nouns.is_plural(lower):
        return not _noun_follows(sentence, at + 1, participle=lower)
    return False


def _is_head(word: str) -> bool:
    noun = nouns.singular(word)
    return nouns.is_person(noun) or nouns.is_thing(noun) or noun in _SINGLE


def _goes_on(sentence: Sentence, at: int) -> bool:
    return (
        at < len(sentence.tokens)
        and sentence.tokens[at].kind == "word"
        and _is_head(sentence.tokens[at].lower)
    )


def _extends(sentence: Sentence, at: int) -> bool:
    """Whether the word at `at` carries a noun phrase on beyond a plural ("arms caches")."""
    token = sentence.tokens[at]
    lower = token.lower
    if (looks_like_verb(lower) and not _is_head(lower)) or lower in _PREDICATES:
        return False
    if nouns.is_plural(lower) and (_is_head(lower) or lower.islower()):
        return not token.text[0].isupper() or _is_head(lower)
    return _is_head(lower) and nouns.is_plural(lower)


def _plural_ahead(sentence: Sentence, at: int) -> bool:
    for k in range(at, min(at + 4, len(sentence.tokens))):
        token = sentence.tokens[k]
        if (
            token.kind != "word"
            or token.lower in PREPOSITIONS
            or token.lower in DETERMINERS
            or token.lower in PRONOUNS
        ):
            return False
        if nouns.is_plural(token.lower):
            return True
        if looks_like_verb(token.lower):
            return False
    return False


def _noun_follows(sentence: Sentence, at: int, participle: str) -> bool:
    """Whether a participle or adverb behind a number stands before a noun, so that it only describes it."""
    for k in range(at, min(at + 4, len(sentence.tokens))):
        token = sentence.tokens[k]
        if token.kind != "word":
            return token.text in "-‑" and sentence.joined(k) and k > at
        lower = token.lower
        if lower in _FUNCTION_WORDS:
            return False
        if participle in _SUFFERING and lower in _HARM:
            return False
        if nouns.is_plural(lower) and lower not in _PREDICATES:
            return participle not in ("dead", "killed") or lower not in _TIMES
        if looks_like_verb(lower) and not is_adverb(participle):
            return False
    return False
