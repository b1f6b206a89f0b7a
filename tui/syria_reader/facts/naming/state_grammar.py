"""What the grammar around a state's name says: whether the state acts there or is a place."""

from syria_reader.facts.lexicon import SenseType
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
_NO_VERB_ENDINGS = ("ss", "us", "is")
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
    "representatives",
    "members",
    "condemnation",
    "criticism",
    "leadership",
    "rival",
    "rivals",
}
_ASIDES = {
    "a",
    "an",
    "the",
    "which",
    "for",
    "its",
    "along",
    "whose",
    "too",
    "like",
    "in",
    "meanwhile",
    "with",
}
_LONGEST_ASIDE = 16
_STATIVE = {
    "remains",
    "stands",
    "lost",
    "faces",
    "faced",
    "saw",
    "became",
    "becomes",
    "held",
    "hit",
    "came",
    "comes",
    "got",
    "gets",
    "returned",
    "grew",
    "entered",
    "died",
    "survived",
    "left",
    "went",
    "goes",
    "found",
}
_MODALS = {"will", "would", "must", "can", "could", "should", "may", "might"}
_FATES = {"fall", "be", "become", "remain", "have", "see", "face", "not", "soon", "host"}
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
_ADVERBS = {
    "also",
    "never",
    "now",
    "then",
    "later",
    "still",
    "again",
    "itself",
    "once",
    "alone",
    "always",
    "often",
}
_BE = {"is", "are", "was", "were"}
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
    if before in lexicon.compass or (before in lexicon.strong_prepositions and before != "into"):
        return None
    if sentence.possessive[name.last - 1]:
        possessed = following in verbs.possessed or (
            sentence.word(name.last + 1) in verbs.possessed and not (sentence.capital[name.last])
        )
        return "state-possessor" if possessed else None
    if SenseType.STATE_ADJECTIVE in name.senses and following in verbs.acts and not sentence.title_case:
        return "state-by-nature"
    if before in _RELATION:
        return _related(sentence, before_at, before, context)
    if before == "," and _verb_follows(sentence, name.last, context):
        return "state-subject"
    if before in ("and", "or", ",", "&"):
        partner = _partner(sentence, known, before_at, context)
        if partner is not None:
            return partner or None
    if before in _SUBJECT_STARTS and following == "," and _verb_after_aside(sentence, name.last, context):
        return "state-subject"
    if before in _SUBJECT_STARTS and (_verb_follows(sentence, name.last, context) or _like_a_verb(following)):
        return "state-subject"
    if before in verbs.object or before in ("between",):
        return "state-object"
    if before in lexicon.motion:
        return None
    if (
        following in ("and", "or", ",")
        and before in _SUBJECT_STARTS
        and _list_acts(sentence, known, name, context)
    ):
        return "state-subject"
    if _verb_follows(sentence, name.last, context) and not sentence.title_case:
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
    if governor in lexicon.verbs.diplomacy or governor in lexicon.verbs.object:
        return "state-relation"
    return None


def _partner(sentence: Sentence, known: KnownNames, at: int, context: Context) -> str | None:
    """What the name coordinated with this one was taken for: a rule, "" for a place, None where unclear."""
    previous = known.ending.get(at)
    if previous is None and sentence.word(at) == "and" and sentence.word(at - 1) == ",":
        previous = known.ending.get(at - 1)
    if previous is None or SenseType.STATE not in previous.senses:
        return None
    return state_rule(sentence, known, previous, context) or ""


def _list_acts(sentence: Sentence, known: KnownNames, name: Known, context: Context) -> bool:
    i = name.last
    while sentence.word(i) in ("and", "or", ",", "the", "as", "well"):
        i += 1
        following = known.starting.get(i)
        if following is not None:
            i = following.last
            word = sentence.word(i)
            if _verb_follows(sentence, i, context) or _like_a_verb(word):
                return True
            if word.isalpha() and sentence.words[i].islower() and word not in _NO_PLURAL_VERBS:
                return True
    return False


def _verb_follows(sentence: Sentence, i: int, context: Context) -> bool:
    verbs = context.lexicon.verbs
    word = sentence.word(i)
    if word in _ADVERBS or word.endswith("ly"):
        i += 1
        word = sentence.word(i)
    if word in _BE:
        return sentence.word(i + 1) not in verbs.passive
    return word in verbs.auxiliaries or word in verbs.saying or word in verbs.acting


def _verb_after_aside(sentence: Sentence, comma: int, context: Context) -> bool:
    """Whether a verb follows the aside that opens at `comma`: "Egypt, an ally of the army, closed"."""
    if sentence.word(comma + 1) not in _ASIDES:
        return False
    for i in range(comma + 2, min(comma + _LONGEST_ASIDE, len(sentence))):
        if sentence.lower[i] == ",":
            return _verb_follows(sentence, i + 1, context)
    return False


def _like_a_verb(word: str) -> bool:
    """Whether what follows a name at a clause's start looks like a verb in the present or past."""
    return len(word) > 4 and word.endswith(("s", "ed")) and not word.endswith(_NO_VERB_ENDINGS)


def capital_acts(sentence: Sentence, name: Known, context: Context) -> bool:
    """Whether a capital's name stands for its government: "Moscow said", "talks with Ankara"."""
    before = sentence.word(name.first - 1)
    if before in context.lexicon.strong_prepositions or before in context.lexicon.compass:
        return False
    if sentence.capital[name.first - 1] and name.first > 0 and sentence.adjoin(name.first - 1):
        return False
    verbs = context.lexicon.verbs
    word = sentence.word(name.last)
    if sentence.possessive[name.last - 1] or before in ("of", "to", "from"):
        return False
    if word in verbs.acts or word in context.lexicon.events:
        return False
    if word in _MODALS:
        return sentence.word(name.last + 1) not in _FATES
    if word in verbs.auxiliaries:
        word = sentence.word(name.last + 1)
        return word in verbs.saying or (
            word in verbs.acting - _STATIVE and sentence.word(name.last) not in _BE
        )
    if before in ("with", "between", "against") or before in verbs.object:
        return True
    return word in verbs.saying or (word in verbs.acting and word not in _STATIVE)
