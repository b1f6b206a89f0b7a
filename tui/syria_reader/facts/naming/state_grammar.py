"""What the grammar around a state's name says: whether the state acts there or is a place."""

from syria_reader.facts.gazetteer import is_personal_name
from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.clauses import (
    after_aside,
    like_a_verb,
    list_end,
    verb_follows,
)
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.known import Known, KnownNames
from syria_reader.facts.naming.words import Sentence

_ACTING_BY_NATURE = {"US"}
_RELATION = {"with", "to", "from", "for", "against", "between", "by", "on", "toward", "towards", "of"}
_ON = {
    "called",
    "call",
    "calls",
    "calling",
    "sanctions",
    "pressure",
    "attack",
    "attacks",
    "strike",
    "strikes",
    "war",
    "embargo",
    "tariffs",
    "dependence",
}
_OF_ACTORS = {
    "ally",
    "allies",
    "support",
    "enemy",
    "enemies",
    "behalf",
    "help",
    "role",
    "backing",
    "part",
    "recognition",
    "aggression",
    "interference",
    "meddling",
    "involvement",
    "intervention",
    "friends",
    "friend",
    "foes",
    "agents",
    "proxies",
    "proxy",
    "hands",
    "consent",
    "request",
    "representatives",
    "members",
    "condemnation",
    "criticism",
    "leadership",
    "rival",
    "rivals",
    "efforts",
    "mediation",
    "cooperation",
    "offices",
    "delegation",
    "delegations",
    "complicity",
    "blessing",
    "approval",
    "assistance",
    "patronage",
    "initiative",
    "wishes",
    "ambitions",
    "intentions",
    "critic",
    "critics",
    "opponent",
    "opponents",
    "supporter",
    "supporters",
    "backer",
    "backers",
    "adversary",
    "adversaries",
    "sponsor",
    "sponsors",
    "client",
    "puppet",
    "instrument",
    "contribution",
    "participation",
    "accession",
    "pledge",
    "pledges",
    "commitment",
    "defiance",
    "obligations",
    "generosity",
}
_STRUCK = {
    "strike",
    "strikes",
    "airstrike",
    "airstrikes",
    "attack",
    "attacks",
    "campaign",
    "war",
    "operations",
}
"""What is carried or widened to a place, though it is made against a state."""
_SIDES = {
    "backers", "allies", "supporters", "sponsors", "partners", "rivals", "enemies", "foes", "powers",
    "mediators", "guarantors", "donors", "adversaries", "contributors",
}  # fmt: skip
"""Who is listed behind a colon: "his backers: Chad and Niger"."""
_DOING = {
    "becoming", "being", "having", "taking", "joining", "using", "sending", "making", "getting", "acting",
    "trying", "seeking", "supporting", "backing", "attacking", "invading", "supplying", "providing",
    "helping", "playing", "withdrawing", "violating", "breaking", "giving", "refusing", "agreeing", "wanting",
}  # fmt: skip
"""What a state does in "the likelihood of Chad joining"."""
_NO_PLURAL_VERBS = {
    "in",
    "on",
    "at",
    "to",
    "from",
    "of",
    "for",
    "with",
    "and",
    "or",
    "as",
    "by",
    "where",
    "who",
    "which",
    "that",
    "but",
    "than",
    "into",
    "near",
    "over",
    "under",
    "after",
    "before",
    "since",
    "through",
    "well",
    "via",
    "when",
    "while",
    "because",
    "during",
    "against",
    "the",
    "a",
    "an",
    "his",
    "her",
    "their",
    "its",
    "this",
    "last",
    "next",
}
_CURRENCIES = {"$", "€", "£", "¥", "₽", "₴", "usd", "eur", "us$"}
_SUBJECT_STARTS = {
    "",
    "that",
    "while",
    "as",
    "and",
    "but",
    "because",
    "when",
    "if",
    "how",
    "what",
    "which",
    "whether",
    "although",
    "though",
    "since",
    ",",
    ";",
    ":",
    "—",
    "–",
    "“",
    '"',
    "where",
    "after",
    "before",
    "both",
    "only",
    "until",
    "than",
    "why",
    "meanwhile",
    "however",
}


def state_rule(sentence: Sentence, known: KnownNames, name: Known, context: Context) -> str | None:
    """The rule that makes `name` an actor, or None for a place."""
    verbs, lexicon = context.lexicon.verbs, context.lexicon
    before_at = name.first - 1
    before = sentence.word(before_at)
    if before in ("the", "neighboring", "neighbouring"):
        before_at -= 1
        before = sentence.word(before_at)
    following = sentence.word(name.last)
    code = str(name.senses[SenseType.STATE].ref)
    if before in lexicon.compass:
        return None
    if sentence.possessive[name.last - 1]:
        return "state-possessor" if _possesses(sentence, name, before, context) else None
    if before in lexicon.strong_prepositions and before != "into":
        return None
    if SenseType.STATE_ADJECTIVE in name.senses and following in verbs.acts and not sentence.title_case:
        return "state-by-nature"
    if _speaks_for(sentence, name, context):
        return "state-represented"
    if before == "of" and following in _DOING:
        return "state-subject"
    if before in _RELATION:
        return _related(sentence, before_at, before, context)
    if before == ":" and sentence.word(before_at - 1) in _SIDES:
        return "state-relation"
    if before == "," and verb_follows(sentence, name.last, context):
        return "state-subject"
    if before in ("and", "or", ",", "&"):
        partner = _partner(sentence, known, before_at, context)
        if partner is not None:
            return partner or None
        if _beside_a_body(sentence, known, name, before_at, context):
            return "state-subject"
    if (
        before in _SUBJECT_STARTS
        and following == ","
        and verb_follows(sentence, after_aside(sentence, name.last), context)
    ):
        return "state-subject"
    if before in _SUBJECT_STARTS and following == "," and sentence.word(name.last + 1) == "which":
        told = sentence.word(name.last + 2)
        if told in verbs.acting or told in verbs.saying:
            return "state-subject"
    if before in _SUBJECT_STARTS and (verb_follows(sentence, name.last, context) or like_a_verb(following)):
        return "state-subject"
    does = following.endswith("ing") and following != "including" and sentence.word(name.last + 1) == "its"
    if before in _SUBJECT_STARTS and does:
        return "state-subject"
    if before in verbs.object or before in ("between",):
        return "state-object"
    if _gives(sentence, name):
        return "state-subject"
    if before in lexicon.motion:
        return None
    if (
        following in ("and", "or", ",")
        and before in _SUBJECT_STARTS
        and _list_acts(sentence, known, name, context)
    ):
        return "state-subject"
    if verb_follows(sentence, name.last, context) and not sentence.title_case:
        return "state-subject"
    if code in _ACTING_BY_NATURE or (
        sentence.words[name.first].isupper()
        and len(sentence.words[name.first]) > 1
        and not sentence.title_case
    ):
        return "state-by-nature"
    if following in verbs.acts and not sentence.title_case:
        return "state-attribute"
    return None


def _possesses(sentence: Sentence, name: Known, before: str, context: Context) -> bool:
    """Whether what the state has is its doing ("Chad's assault") rather than what lies in it."""
    possessed, following = context.lexicon.verbs.possessed, sentence.word(name.last)
    if following == "civil":
        return False
    if following in possessed:
        return before not in context.lexicon.strong_prepositions or following not in _STRUCK
    further = sentence.word(name.last + 1) in possessed and not sentence.capital[name.last]
    return further and before not in context.lexicon.strong_prepositions


def _speaks_for(sentence: Sentence, name: Known, context: Context) -> bool:
    """Whether a delegate's name stands before the bracketed state: "Jane Doe (Norway) said"."""
    first = name.first - 2 if sentence.word(name.first - 1) == "(" else name.first - 3
    if sentence.word(first + 1) != "(" or sentence.word(name.last) != ")" or first < 1:
        return False
    if first + 2 < name.first and sentence.word(first + 2) != "the":
        return False
    if not (sentence.capital[first] and sentence.capital[first - 1] and sentence.adjoin(first - 1)):
        return False
    places = context.gazetteer.find(sentence.slice(first - 1, first + 1)) or context.gazetteer.find(
        sentence.words[first]
    )
    return not places or is_personal_name(sentence.slice(first - 1, first + 1))


def _related(sentence: Sentence, at: int, before: str, context: Context) -> str | None:
    lexicon = context.lexicon
    governor = sentence.word(at - 1)
    nearby = {sentence.word(at - 1), sentence.word(at - 2), sentence.word(at - 3)}
    if before == "between":
        return (
            None
            if nearby & {"border", "borders", "frontier", "road", "distance", "highway"}
            else "state-relation"
        )
    if before == "by":
        return "state-agent"
    if before == "against":
        return "state-relation"
    if before == "of":
        return "state-relation" if governor in _OF_ACTORS else None
    if nearby & {"border", "borders", "crossing", "frontier"}:
        return None
    if before == "with":
        return "state-relation"
    if before == "on":
        return "state-relation" if governor in _ON else None
    if before == "to" and governor in _STRUCK:
        return None
    if governor in lexicon.verbs.diplomacy or governor in lexicon.verbs.object:
        return "state-relation"
    return None


def _partner(sentence: Sentence, known: KnownNames, at: int, context: Context) -> str | None:
    """What the name coordinated with this one was taken for: a rule, "" for a place, None where unclear."""
    previous = known.ending_at(at)
    if previous is None and sentence.word(at) == "and" and sentence.word(at - 1) == ",":
        previous = known.ending_at(at - 1)
    if previous is None or SenseType.STATE not in previous.senses:
        capital = previous is not None and SenseType.CAPITAL in previous.senses
        between = capital and sentence.word(previous.first - 1) == "between" if previous else False
        return "state-relation" if between else None
    return state_rule(sentence, known, previous, context) or ""


def _beside_a_body(sentence: Sentence, known: KnownNames, name: Known, at: int, context: Context) -> bool:
    """Whether a body that acts is listed before the state ("Hamas and Israel", "the PKK, Turkey and …")."""
    body = known.ending_at(at)
    if body is None or SenseType.ACTOR not in body.senses or sentence.possessive[at - 1]:
        return False
    before = sentence.word(body.first - 1)
    if before == "the":
        before = sentence.word(body.first - 2)
    if before in context.lexicon.strong_prepositions or before == "to":
        return False
    return sentence.word(at) != "," or sentence.word(name.last) in ("and", "or", ",")


def _list_acts(sentence: Sentence, known: KnownNames, name: Known, context: Context) -> bool:
    end = list_end(sentence, known, name)
    if end == name.last:
        return False
    i = after_aside(sentence, end)
    word = sentence.word(i)
    if verb_follows(sentence, i, context) or like_a_verb(word):
        return True
    return i == end and word.isalpha() and sentence.words[i].islower() and word not in _NO_PLURAL_VERBS


def _gives(sentence: Sentence, name: Known) -> bool:
    """Whether a sum follows, as in lists of gifts: "Germany: €35 million", "and Qatar $25 million"."""
    i = name.last
    listed = sentence.word(i) == ":"
    if listed:
        i += 1
    if i >= sentence.size or sentence.possessive[name.last - 1]:
        return False
    if not listed and sentence.starts[i] - sentence.ends[i - 1] != 1:
        return False
    return sentence.words[i] in _CURRENCIES or (listed and sentence.word(i + 1) in _CURRENCIES)
