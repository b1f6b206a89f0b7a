"""Whether a verb follows a subject: past adverbs, lists and asides."""

from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.known import Known, KnownNames
from syria_reader.facts.naming.words import Sentence

_ADVERBS = {
    "also",
    "never",
    "now",
    "then",
    "later",
    "still",
    "again",
    "itself",
    "themselves",
    "once",
    "alone",
    "always",
    "often",
    "all",
    "both",
    "each",
    "since",
    "yesterday",
    "today",
    "not",
    "too",
    "long",
    "soon",
    "already",
    "even",
    "meanwhile",
    "instead",
    "reportedly",
}
_ADVERBIALS = {
    "at first", "at last", "at once", "in turn", "in response", "in return", "in effect", "for now",
    "so far", "once again", "once more", "of late", "by contrast", "in part", "for years", "for decades",
    "in theory", "at least", "of course", "in private", "in public", "in secret", "to date", "this time",
    "no longer",
}  # fmt: skip
_NOT = ("n't", "n’t")
_NO_ADVERBS = {"july", "ally", "family", "supply", "reply", "italy", "anomaly", "assembly"}
_ASIDES = {
    "a",
    "an",
    "the",
    "which",
    "for",
    "its",
    "their",
    "along",
    "whose",
    "too",
    "like",
    "in",
    "meanwhile",
    "with",
    "both",
    "who",
    "once",
    "long",
    "as",
}
_LONGEST_ASIDE = 24
_NO_VERB_ENDINGS = ("ss", "us", "is")
_BE = {"is", "are", "was", "were"}
_HAVE = {"has", "have", "had"}
_SIDES = {
    "ally", "allies", "backer", "supporter", "partner", "rival", "enemy", "guarantor", "sponsor", "donor",
    "contributor", "mediator", "signatory", "adversary", "opponent", "critic", "aggressor",
}  # fmt: skip
"""What a state is that acts: "Chad is a close ally of the junta"."""
_DESCRIBED = 4
_DETERMINERS = {"a", "an", "the", "one", "in"}
_LINKS = {"and", "or", ",", "the", "as", "well", "&"}
DONE_TO_ACTORS = {
    "accused",
    "blamed",
    "urged",
    "asked",
    "criticised",
    "criticized",
    "condemned",
    "invited",
    "told",
    "warned",
    "expected",
    "prepared",
    "committed",
    "involved",
    "engaged",
    "concerned",
    "determined",
    "opposed",
    "interested",
    "worried",
    "aligned",
    "allied",
    "believed",
    "suspected",
    "convinced",
    "supposed",
    "obliged",
    "bound",
    "required",
    "pressed",
    "sanctioned",
    "represented",
    "forced",
    "alarmed",
    "angered",
    "outraged",
    "pleased",
    "isolated",
    "dedicated",
    "tired",
    "united",
    "reported",
    "thought",
    "said",
    "known",
    "seen",
    "poised",
    "resolved",
    "focused",
    "embarrassed",
    "alleged",
    "granted",
    "allowed",
    "suspended",
    "given",
    "consulted",
    "informed",
    "briefed",
    "notified",
    "excluded",
}
_IRREGULAR_PARTICIPLES = {
    "torn",
    "hit",
    "ruled",
    "led",
    "run",
    "held",
    "split",
    "cut",
    "struck",
    "driven",
    "overrun",
    "beset",
    "left",
    "stricken",
    "broken",
    "shaken",
    "home",
    "thrown",
    "swept",
    "brought",
    "plunged",
}


def past_adverbs(sentence: Sentence, i: int, context: Context) -> int:
    """The word after the adverbs and time ("on Wednesday", "last week") that may stand at word `i`."""
    calendar = context.lexicon.organisations.calendar
    spans = calendar | {"week", "month", "year"}
    for _ in range(3):
        word, following = sentence.word(i), sentence.word(i + 1)
        if word in _ADVERBS or (word.endswith("ly") and word not in _NO_ADVERBS):
            i += 1
        elif f"{word} {following}" in _ADVERBIALS:
            i += 2
        elif word in ("for", "on") and following in ("its", "their") and sentence.word(i + 2) == "part":
            i += 3
        elif (word == "on" and following in calendar) or (word in ("last", "this") and following in spans):
            i += 2
        else:
            break
    return i


def verb_follows(sentence: Sentence, i: int, context: Context) -> bool:
    """Whether word `i` begins a predicate by which its subject acts, rather than one that tells its fate."""
    verbs = context.lexicon.verbs
    i = past_adverbs(sentence, i, context)
    word = sentence.word(i)
    if word in _HAVE and sentence.word(i + 1) == "been":
        return not _fate(sentence, i + 2, context)
    if word in _BE and sentence.word(i + 1) in _DETERMINERS:
        return not _SIDES.isdisjoint(sentence.lower[i + 2 : i + 2 + _DESCRIBED])
    if word in _BE:
        return sentence.word(i + 1) not in verbs.passive and not _fate(sentence, i + 1, context)
    return word in verbs.auxiliaries or word in verbs.saying or word in verbs.acting or word.endswith(_NOT)


def plain_verb(word: str, context: Context) -> bool:
    """Whether `word` is the plain form of a verb of saying or acting ("accuse")."""
    verbs = context.lexicon.verbs
    return any(word + end in verbs.saying or word + end in verbs.acting for end in ("s", "es", "ed", "d"))


def _fate(sentence: Sentence, i: int, context: Context) -> bool:
    i = past_adverbs(sentence, i, context)
    word = sentence.word(i)
    if word in DONE_TO_ACTORS:
        return False
    fate = word in _IRREGULAR_PARTICIPLES or word in context.lexicon.verbs.passive - _DETERMINERS
    return fate or (
        word.endswith("ed") and sentence.word(i + 1) in ("by", "in", "with", "into", "since", "for")
    )


def list_end(sentence: Sentence, known: KnownNames, name: Known) -> int:
    """The word after the last of the states and capitals listed from `name` on, which may be its own end."""
    last = i = name.last
    while sentence.word(i) in _LINKS:
        i += 1
        following = known.starting.get(i)
        if following is not None and following.senses.keys() & {SenseType.STATE, SenseType.CAPITAL}:
            if sentence.possessive[following.last - 1]:
                return name.last
            last = i = following.last
        elif following is not None:
            return last
    return last


def after_aside(sentence: Sentence, comma: int) -> int:
    """The word after the aside that opens at `comma` ("Egypt, an ally of Chad, closed"), else `comma`."""
    if sentence.word(comma) != "," or sentence.word(comma + 1) not in _ASIDES:
        return comma
    for i in range(comma + 2, min(comma + _LONGEST_ASIDE, sentence.size)):
        if sentence.lower[i] == ",":
            return i + 1
    return comma


def like_a_verb(word: str) -> bool:
    """Whether what follows a name at a clause's start looks like a verb in the present or past."""
    return len(word) > 4 and word.endswith(("s", "ed")) and not word.endswith(_NO_VERB_ENDINGS)
