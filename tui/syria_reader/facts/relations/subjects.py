"""Who does what a verb says: the subject to its left, over appositions, relative clauses and other verbs."""

from typing import NamedTuple

from syria_reader.facts.figures.grammar import IRREGULAR_VERBS
from syria_reader.facts.relations import grammar
from syria_reader.facts.relations.antecedents import antecedent
from syria_reader.facts.relations.lists import list_ending
from syria_reader.facts.relations.modifiers import before, is_modifier
from syria_reader.facts.relations.objects import is_anaphor, topic
from syria_reader.facts.relations.party import Party
from syria_reader.facts.relations.sentence import Sentence

_LONGEST_CLAUSE = 40
_LONGEST_APPOSITION = 16
_LONGEST_GROUP = 8
_DEEPEST = 4
_UNNAMED = 0.3
"""Weighs "the bloc, an alliance of rebels" where the bloc is no actor: what follows is said of it."""


class VerbGroup(NamedTuple):
    """A verb with its auxiliaries, from token `first`. `sure` is 0 for what is denied or only possible."""

    first: int
    passive: bool
    perfect: bool
    infinitive: bool
    sure: float


def verb_group(sentence: Sentence, verb: int) -> VerbGroup:
    """The group of auxiliaries and adverbs of which the last is the verb at `verb`."""
    i = verb
    be = have = False
    sure = 1.0
    while i > 0 and verb - i < _LONGEST_GROUP and not sentence.is_name(i - 1):
        word = sentence.word(i - 1)
        if word in grammar.BE:
            be = be or not have
        elif word in grammar.HAVE:
            have = True
        elif word in grammar.UNREAL or grammar.is_negative(word):
            sure = 0.0
        elif word == "will":
            sure *= 0.7
        elif word == "to":
            return VerbGroup(i - 1, be, have, True, sure)
        elif not (word in grammar.DO or grammar.is_adverb(word)):
            break
        i -= 1
    return VerbGroup(i, be, have, False, sure)


def agent(sentence: Sentence, verb: int, form: str, depth: int = 0) -> Party | None:
    """Who does what the verb at `verb` says, in the active voice; None where that is denied or not told."""
    group = verb_group(sentence, verb)
    if group.sure == 0.0 or depth > _DEEPEST:
        return None
    if form == "base" and sentence.word(group.first - 1) in ("and", "or") and not depth:
        # It goes on with an infinitive as well as with a plural verb.
        return None
    if group.infinitive:
        party = _of_infinitive(sentence, group.first, depth)
    elif form == "ing" and not group.passive:
        party = _of_participle(sentence, group.first, depth)
    elif form == "ed" and group.passive:
        return None
    else:
        party = subject(sentence, group.first)
    return party.weighed(group.sure) if party else None


def subject(sentence: Sentence, verb: int) -> Party | None:
    """Who stands before the verb group that begins at `verb`."""
    i = verb - 1
    if i < 0:
        return None
    word = sentence.word(i)
    if sentence.is_name(i):
        if sentence.owning[i]:
            return None
        party = head(sentence, i)
        return _unless_doubted(sentence, party) if _stands(sentence, party) else _over_phrase(sentence, i)
    if word in grammar.RELATIVES:
        return relative(sentence, i)
    if word in grammar.SUBJECT_PRONOUNS:
        return None if _doubted(sentence, i) else antecedent(sentence, i)
    if word in ("and", "but", "or", "then"):
        return clause_subject(sentence, i)
    if word == ",":
        return _over_commas(sentence, i)
    if is_anaphor(sentence, i) or (word in grammar.ANAPHORS and sentence.word(i - 1) == "the"):
        return topic(sentence, i)
    return _over_phrase(sentence, i)


def relative(sentence: Sentence, i: int) -> Party | None:
    """Whom the relative pronoun at `i` stands for."""
    j = i - 1
    if sentence.word(j) in ("some", "all", "most", "both"):
        return None
    if sentence.word(j) == ",":
        j -= 1
    if sentence.is_name(j):
        return None if sentence.owning[j] else head(sentence, j)
    return apposition_head(sentence, j)


def head(sentence: Sentence, i: int) -> Party:
    """The list that ends with the name at `i`, or what it is only described by.

    "the SNA, an alliance of rebel factions" is the SNA.
    """
    party = list_ending(sentence, i)
    j = before(sentence, party.first)
    if sentence.word(j) == "of" and sentence.word(j - 1) in grammar.COLLECTIVES:
        described = apposition_head(sentence, j - 1)
        unnamed = sentence.word(before(sentence, j - 1)) == ","
        return described or party.weighed(_UNNAMED if unnamed else 0.8)
    if j + 1 < party.first and sentence.word(j + 1) in ("a", "an"):
        return apposition_head(sentence, j) or party
    return party


def apposition_head(sentence: Sentence, i: int) -> Party | None:
    """Whom the phrase that ends at `i` describes: the name before its comma, or the subject of its "is"."""
    j = i
    while j >= 0 and i - j < _LONGEST_APPOSITION:
        word = sentence.word(j)
        if word in (",", "—", "–"):
            if sentence.is_name(j - 1) and not sentence.owning[j - 1] and _describes(sentence, j + 1):
                return Party((sentence.actor[j - 1],), j - 1, j - 1, 0.95)
            return None
        if word in grammar.BE:
            group = verb_group(sentence, j + 1)
            return subject(sentence, group.first) if group.sure else None
        if word in grammar.ENDS or word in grammar.RELATIVES or word in grammar.CONDITIONS:
            return None
        if grammar.is_negative(word):
            return None
        if word in grammar.CONJUNCTIONS and word not in ("and", "or"):
            return None
        j -= 1
    return None


def clause_subject(sentence: Sentence, i: int) -> Party | None:
    """The subject of the clause that the word at `i` goes on with: the nearest before it that has a verb."""
    for j in range(i - 1, max(i - _LONGEST_CLAUSE, -1), -1):
        word = sentence.word(j)
        if word == ";":
            return None
        if sentence.is_name(j):
            if not sentence.owning[j] and _acts(sentence, j) and _opens(sentence, j):
                return _unless_doubted(sentence, list_ending(sentence, j).weighed(0.9))
        elif word in grammar.RELATIVES and _verb_at(sentence, j + 1):
            party = relative(sentence, j)
            if party:
                return party.weighed(0.9)
        elif word in grammar.SUBJECT_PRONOUNS and _verb_at(sentence, j + 1):
            party = antecedent(sentence, j)
            return None if party is None or _doubted(sentence, j) else party.weighed(0.9)
    return None


def _of_participle(sentence: Sentence, first: int, depth: int) -> Party | None:
    i = first - 1
    word = sentence.word(i)
    if i < 0:
        return None
    if sentence.is_name(i):
        return None if sentence.owning[i] else head(sentence, i)
    if word == "of":
        return _accused(sentence, i)
    if word in grammar.UNDERTAKINGS:
        return agent(sentence, i, _form(word), depth + 1)
    if word in (",", "but", "and", "while", "by", "—", "–", "or"):
        return clause_subject(sentence, i + (word == "by"))
    if word in grammar.DENIALS or word in grammar.PREPOSITIONS or word in grammar.DETERMINERS:
        return None
    return apposition_head(sentence, i)


def _accused(sentence: Sentence, of: int) -> Party | None:
    """Whom "accused X of" or "X, which Y accuses of" accuses: told, but by an enemy."""
    i = of - 1
    if sentence.is_name(i) and not sentence.owning[i]:
        party = list_ending(sentence, i)
        if sentence.word(before(sentence, party.first)).startswith(("accus", "suspect")):
            return party.weighed(0.65)
    if sentence.word(i).startswith("accus"):
        for j in range(i - 1, max(i - 10, -1), -1):
            if sentence.word(j) in RELATIVE_OBJECTS:
                accused = relative(sentence, j)
                return accused.weighed(0.65) if accused else None
        if verb_group(sentence, i).passive:
            accused = subject(sentence, verb_group(sentence, i).first)
            return accused.weighed(0.65) if accused else None
    return None


RELATIVE_OBJECTS = frozenset(("which", "whom", "that", "who"))


def _of_infinitive(sentence: Sentence, to: int, depth: int) -> Party | None:
    i = to - 1
    while i > 0 and grammar.is_adverb(sentence.word(i)):
        i -= 1
    word = sentence.word(i)
    if word in grammar.COMMITMENTS:
        party = agent(sentence, i, _form(word), depth + 1)
        return party.weighed(0.85) if party else None
    if word in grammar.UNDERTAKINGS:
        return agent(sentence, i, _form(word), depth + 1)
    for j in range(i, max(i - 9, -1), -1):
        word = sentence.word(j)
        if word in grammar.ENDS or word in grammar.DENIALS:
            return None
        if word in grammar.DISPATCHES:
            party = agent(sentence, j, _form(word), depth + 1)
            return party.weighed(0.9) if party else None
    return None


def _form(word: str) -> str:
    if word.endswith("ing"):
        return "ing"
    return "base" if word in ("vow", "pledge", "continue", "help", "send", "deploy") else "finite"


def _over_commas(sentence: Sentence, comma: int) -> Party | None:
    """The subject before a phrase between commas that ends at `comma`."""
    for j in range(comma - 1, max(comma - _LONGEST_CLAUSE, 0), -1):
        if sentence.word(j) in (";", ":"):
            return None
        if sentence.word(j) == "," and sentence.is_name(j - 1) and not sentence.owning[j - 1]:
            party = list_ending(sentence, j - 1)
            if _opens(sentence, party.first) and sentence.word(before(sentence, party.first)) != ",":
                return _unless_doubted(sentence, party.weighed(0.95))
            if sentence.word(before(sentence, party.first)) == "," and _introduced(sentence, party.first):
                return _unless_doubted(sentence, party.weighed(0.9))
    return None


def _introduced(sentence: Sentence, i: int) -> bool:
    """Whether only an opening phrase without names stands before the comma before the name at `i`."""
    comma = before(sentence, i)
    return not any(sentence.is_name(j) for j in range(max(comma - 12, 0), comma)) and comma <= 12


def _over_phrase(sentence: Sentence, i: int) -> Party | None:
    """The subject before "in the north", or of which only a part acts ("members of the RSF")."""
    for j in range(i, max(i - 6, 0), -1):
        word = sentence.word(j)
        if word in grammar.LOCATIVES and sentence.is_name(j - 1) and not sentence.owning[j - 1]:
            return _unless_doubted(sentence, head(sentence, j - 1).weighed(0.9))
        if word in grammar.ENDS or grammar.is_closed(word):
            return None
    return None


def _stands(sentence: Sentence, party: Party) -> bool:
    """Whether `party` is no object of a preposition or of another verb."""
    j = before(sentence, party.first)
    word, verbs = sentence.word(j), sentence.cast.lexicon.verbs
    if word in ("of", "from") and sentence.word(j - 1) in grammar.PARTS:
        return True
    if word in grammar.OPENERS or word in verbs.saying:
        return True
    return not (word in grammar.PREPOSITIONS or word in verbs.acting or word in IRREGULAR_VERBS)


def _opens(sentence: Sentence, i: int) -> bool:
    j = before(sentence, list_ending(sentence, i).first)
    if j < 0:
        return True
    word = sentence.word(j)
    if word in ("of", "from") and sentence.word(j - 1) in grammar.PARTS:
        return True
    if grammar.is_adverb(word) or word == "ago":
        return not any(map(sentence.is_name, range(max(j - 6, 0), j)))
    return (
        word in grammar.OPENERS
        or word in sentence.cast.lexicon.verbs.saying
        or (word == "with" and before(sentence, j) < 0)
    )


def _acts(sentence: Sentence, i: int) -> bool:
    if sentence.word(i + 1) == ",":
        return True
    return _verb_at(sentence, i + 1)


def _verb_at(sentence: Sentence, i: int) -> bool:
    while grammar.is_adverb(sentence.word(i)) or grammar.is_negative(sentence.word(i)):
        i += 1
    word, verbs = sentence.word(i), sentence.cast.lexicon.verbs
    return (
        word in verbs.auxiliaries
        or word in verbs.acting
        or word in verbs.saying
        or (len(word) > 3 and word.endswith("ed"))
        or word in grammar.COMMITMENTS
        or word in grammar.UNDERTAKINGS
        or word
        in ("fought", "fights", "met", "came", "went", "were", "rules", "won", "held", "holds", "hit", "ran")
    )


def _describes(sentence: Sentence, i: int) -> bool:
    word = sentence.word(i)
    return (
        word in ("a", "an", "the", "one", "its", "his", "their", "also", "once")
        or is_modifier(sentence, i)
        or sentence.is_name(i)
        or (word[:1].isalpha() and not grammar.is_closed(word))
    )


def _unless_doubted(sentence: Sentence, party: Party) -> Party | None:
    return None if _doubted(sentence, party.first) else party


def _doubted(sentence: Sentence, i: int) -> bool:
    """Whether what the clause of the subject at `i` says is denied or supposed."""
    j = before(sentence, i)
    if sentence.word(j) in ("that", "claims", "reports", "allegations", "accusations", "suggestions"):
        j -= 1
        if sentence.word(j) in ("claims", "reports", "allegations", "accusations", "suggestions"):
            j -= 1
    return sentence.word(j) in grammar.CONDITIONS or sentence.word(j) in grammar.DENIALS
