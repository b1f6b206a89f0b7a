"""What the grammar around a capital's name says: whether it stands for a government there."""

from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.clauses import after_aside, list_end, past_adverbs, plain_verb
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.known import Known, KnownNames
from syria_reader.facts.naming.state_grammar import state_rule
from syria_reader.facts.naming.words import Sentence

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
_REMAINS = {"remain", "remains", "remained", "stays", "stayed"}
_ATTITUDES = {
    "open",
    "committed",
    "silent",
    "opposed",
    "willing",
    "ready",
    "defiant",
    "firm",
    "unmoved",
    "wary",
    "prepared",
    "determined",
    "convinced",
    "concerned",
    "sceptical",
    "skeptical",
    "reluctant",
    "unwilling",
    "cautious",
    "keen",
    "adamant",
    "neutral",
    "furious",
}
_DO = {"do", "does", "did"}
_PARTICIPLES = {"led", "run", "held", "sent", "made", "given", "paid", "bought", "sold", "drawn", "brokered"}
_BE = {"is", "are", "was", "were"}
_DONE_TO_PLACES = {"attacked", "attack", "attacking", "including", "include", "includes", "included", "like"}
_SIDES = {SenseType.CAPITAL, SenseType.STATE, SenseType.ACTOR, SenseType.LEADER}
_PRESSED_ON = {"sanctions", "pressure", "embargo", "tariffs"}


def capital_acts(sentence: Sentence, known: KnownNames, name: Known, context: Context) -> bool:
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
    if before == "by" and _participle(sentence.word(name.first - 2)):
        return True
    if before == "on" and sentence.word(name.first - 2) in _PRESSED_ON:
        return True
    if before == "between" and word == "and" and not _a_side(sentence, known, name.last + 1):
        return False
    if before in ("with", "between", "against") or (before in verbs.object and before not in _DONE_TO_PLACES):
        return True
    if before in ("and", ","):
        partner = known.ending_at(name.first - 1)
        if partner is not None and partner.senses.keys() & {SenseType.CAPITAL, SenseType.STATE}:
            acting = capital_acts if SenseType.CAPITAL in partner.senses else state_rule
            if acting(sentence, known, partner, context):
                return True
    if before in context.lexicon.weak_prepositions:
        return False
    end = list_end(sentence, known, name)
    several = end > name.last
    return _governs(sentence, after_aside(sentence, end), context, several=several)


def _a_side(sentence: Sentence, known: KnownNames, i: int) -> bool:
    """Whether what stands beside a capital is another government or a body rather than a city."""
    other = known.starting.get(i + 1 if sentence.word(i) == "the" else i)
    return other is not None and bool(_SIDES & other.senses.keys())


def _governs(sentence: Sentence, i: int, context: Context, *, several: bool) -> bool:
    """Whether word `i` begins what a government does rather than what happens in a city."""
    verbs = context.lexicon.verbs
    i = past_adverbs(sentence, i, context)
    word = sentence.word(i)
    if word in _MODALS:
        return sentence.word(i + 1) not in _FATES
    if word in _REMAINS:
        return sentence.word(i + 1) in _ATTITUDES
    if word in verbs.auxiliaries:
        following = sentence.word(past_adverbs(sentence, i + 1, context))
        if word in _BE:
            return following in verbs.saying or following in _ATTITUDES
        if word in _DO:
            return plain_verb(following, context) and following not in _FATES
        return following in verbs.saying or following in verbs.acting - _STATIVE
    if several and plain_verb(word, context):
        return True
    return word in verbs.saying or (word in verbs.acting and word not in _STATIVE)


def _participle(word: str) -> bool:
    return word.endswith("ed") or word in _PARTICIPLES
