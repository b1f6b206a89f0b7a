"""Whether a word of reporting reports something in its place."""

from syria_reader.facts.attribution.verbs import GERUNDS, NEEDS_CLAUSE, NOT_BEFORE_CLAIM, REPORTING
from syria_reader.facts.figures.nouns import is_plural
from syria_reader.facts.figures.number_words import TENS, UNITS, VAGUE
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import words

_NOUNS_TOO = words("estimate estimates reports report counts records documents claims")
_PASSIVE = words(
    """
    was were is are been be being as a an the of by to no not
    """
)
_PARTICIPLES = words(
    """
    requested promised pledged published recorded documented registered counted
    """
)
"""Verbs that may only describe the noun before them ("the sum requested for 2026")."""
_WHEREABOUTS = words("for under in on since during from at")
_DESCRIBES = words("reported alleged confirmed estimated claimed recorded documented")
"""Participles that may describe a noun ("ISIL's reported massacre", "the farthest confirmed advance")."""
_COUNTED_HOW = words("cumulative total overall widely officially previously first latest highest")
_OWN = words("its their his her our the a an this that monthly weekly daily annual latest recent new")
_TOLD_OF_A_THING = words("that which released published issued seen detailing and")
_FAR_ARTICLE = 6
"""Tokens before a noun in which its article stands."""
_TELLS = words("indicate indicated suggest suggested say said show emerged came claim vary varied differ")
_BEING = words("is are was were has have had will would")
_BEFORE_FIGURE = words(
    "barely just only hardly between more fewer less least about around nearly almost up some over as under"
)


def is_reporting(sentence: Sentence, verb: int) -> bool:
    """Whether the word at `verb` reports something in its place."""
    lower = sentence.lower[verb]
    before = sentence.lower[verb - 1]
    if sentence.tokens[verb].text[0].isupper() and verb:
        return False
    if before in _PASSIVE and not (lower == "saying" and before == "as"):
        return False
    if lower in GERUNDS:
        return before in ("as", ",") or sentence.lower[verb + 1] in ("that", "to", "it")
    following = sentence.lower[verb + 1]
    if following == "by" or (lower in _DESCRIBES and before.endswith(("'s", "s'", "est"))):
        return False
    if lower in ("registered", "counted") and following in (".", "") and before in _BEING:
        return False
    if lower in _PARTICIPLES and following in _WHEREABOUTS and not _bounds(sentence, verb + 1):
        return False
    if lower == "states" and following not in ("that", ":", ","):
        return False
    if lower in ("report", "reports") and following == ":":
        return False
    if lower == "continued":
        return following in (",", ":", ".", "") or before in (",", '"', "”")
    if lower in ("put", "puts"):
        return _puts_at(sentence, verb)
    if lower in ("claimed", "claims"):
        return (
            following not in NOT_BEFORE_CLAIM
            and following not in ("lives", "at")
            and not following.endswith("lives")
        )
    if lower in _NOUNS_TOO and _one_thing(sentence, verb):
        return False
    if lower in _NOUNS_TOO and ((before in _OWN and before != "this") or following in _TELLS):
        return False
    if lower in _NOUNS_TOO and (
        following in ("of", "from", "in", "on", "for")
        or following in _BEING
        or (before in ("u.n.", "un", "official") and not _opens_statement(sentence, verb + 1))
    ):
        return False
    if (lower, following) in (("accused", ","), ("told", "about")) or _tells_about(sentence, verb):
        return False
    if lower in NEEDS_CLAUSE:
        return _clause_follows(sentence, verb + 1)
    if lower == "reported":
        if before in _COUNTED_HOW and sentence.tokens[verb - 1].text.islower():
            # "The cumulative reported death toll".
            return False
        return not is_plural(following) or following in (
            "dozens",
            "hundreds",
            "thousands",
            "casualties",
            "deaths",
            "injuries",
        )
    return not (
        lower in ("estimated", "confirmed", "alleged", "described")
        and before in ("some", "with", "from", "and", "its")
    )


def _one_thing(sentence: Sentence, noun: int) -> bool:
    """Whether the noun at `noun` has the article of one thing ("a United Nations report that details")."""
    if sentence.lower[noun].endswith("s") or sentence.lower[noun + 1] not in _TOLD_OF_A_THING:
        return False
    for k in range(noun - 1, max(noun - _FAR_ARTICLE, -1), -1):
        if sentence.tokens[k].kind != "word":
            return False
        if sentence.lower[k] in ("a", "an"):
            return True
    return False


def _bounds(sentence: Sentence, at: int) -> bool:
    """Whether a figure's bound begins here ("documented at least 12", "registered under 50")."""
    following = sentence.lower[at + 1]
    if sentence.lower[at] == "at":
        return following in ("least", "most")
    return sentence.lower[at] == "under" and following[:1].isdigit()


def _opens_statement(sentence: Sentence, at: int) -> bool:
    """Whether what is estimated or reported may begin here."""
    token = sentence.tokens[at] if at < len(sentence.tokens) else None
    lower = sentence.lower[at]
    counts = lower in _BEFORE_FIGURE or lower in UNITS or (token is not None and token.kind == "number")
    return counts or lower in (".", ",", "", "that", "the", "there", "it", "its", "at")


def _tells_about(sentence: Sentence, verb: int) -> bool:
    """Whether somebody is told about a thing, so that nothing is stated."""
    told = sentence.lower[verb] in ("told", "tells")
    return told and "about" in (sentence.lower[k] for k in range(verb + 2, verb + 5))


def _puts_at(sentence: Sentence, verb: int) -> bool:
    """Whether "put" gives a figure: "put the toll at 19", "put its losses at fewer than ten"."""
    for k in range(verb + 1, min(verb + 10, len(sentence.tokens) - 1)):
        following = sentence.tokens[k + 1]
        if sentence.lower[k] == "at" and (
            following.kind == "number"
            or following.text in '“"'
            or following.lower in _BEFORE_FIGURE
            or following.lower in UNITS
        ):
            return True
    return any(
        sentence.lower[k] in ("toll", "number", "figure", "total", "count", "tally")
        for k in range(verb + 1, verb + 6)
    )


def _clause_follows(sentence: Sentence, at: int) -> bool:
    if sentence.lower[at] == "to" and sentence.lower[at - 1].startswith("claim"):
        return True
    for k in range(at, min(at + 7, len(sentence.tokens))):
        token = sentence.tokens[k]
        lower = token.lower
        if (
            lower in ("that", ":", "how")
            or token.kind == "number"
            or lower in UNITS
            or lower in TENS
            or lower in VAGUE
        ):
            return True
        if token.text in '"“':
            return True
        if token.text == ",":
            return sentence.lower[k + 1] == "citing"
        if k > at + 1 and lower in _BEING:
            return True
        if k > at and lower in REPORTING and lower not in _NOUNS_TOO:
            return False
        if token.text in ".;":
            return k == at
    return at >= len(sentence.tokens)
