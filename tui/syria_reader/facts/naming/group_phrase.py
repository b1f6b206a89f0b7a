"""The noun phrase of a group: its noun, and what stands around it that says whose or which it is."""

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.known import Known, KnownNames
from syria_reader.facts.naming.owners import Owner, owner_of
from syria_reader.facts.naming.words import Sentence

_LONGEST_NOUN = 3
_OPENING = ("pro", "anti", "counter", "non")
_OF_OWNERS = {"government", "people", "parliament", "army", "president", "armed forces", "governments"}
_MEMBERS = {"members", "member"}
_BEFORE_BODIES = {
    "outlawed",
    "banned",
    "proscribed",
    "shadowy",
    "feared",
    "now",
    "once",
    "small",
    "new",
    "main",
}
_NEVER_IN_NAMES = {"senior", "local", "rebel", "top", "former", "rival", "masked", "armed"}
_FIGHTERS = {
    "fighters", "soldiers", "troops", "forces", "gunmen", "militants", "militiamen", "commanders", "units",
    "insurgents", "rebels", "jihadists", "operatives", "guerrillas",
}  # fmt: skip
_PLACE_NOUNS = {"state", "states", "people"}
_OWNED_GAP = 3


class GroupPhrase:
    """Words `first` to before `last`; the noun begins at `head`, `group` is its class in the lexicon.

    `owners` are whose it is, nearest the noun first; `backing` are the compounds that tell of backers.
    """

    __slots__ = ("adjectives", "backing", "first", "group", "head", "last", "noun", "owners")

    def __init__(self, first: int, head: int, last: int, noun: str, group: str) -> None:
        self.first = first
        self.head = head
        self.last = last
        self.noun = noun
        self.group = group
        self.owners: list[Owner] = []
        self.adjectives: list[str] = []
        self.backing: list[str] = []


def read_phrase(sentence: Sentence, i: int, known: KnownNames, context: Context) -> GroupPhrase | None:
    """The group whose noun ends with word `i`, or None where the noun is part of something else."""
    nouns = context.lexicon.groups
    head, noun = i, sentence.lower[i]
    longest = _LONGEST_NOUN if noun in context.lexicon.long_group_ends else 1
    for first in range(max(0, i - longest + 1), i):
        longer = " ".join(sentence.lower[first : i + 1])
        if longer in nouns:
            head, noun = first, longer
            break
    if noun not in nouns:
        return None
    following = sentence.word(i + 1)
    if sentence.possessive[i] and i + 1 < sentence.size and sentence.capital[i] and sentence.capital[i + 1]:
        return None
    if f"{sentence.lower[i]} {following}" in nouns and sentence.adjoin(i):
        return None
    if (
        following in nouns
        and sentence.adjoin(i)
        and not (sentence.capital[i + 1] and not sentence.capital[i])
    ):
        return None
    titles = context.lexicon.titles
    if following in titles.offices and sentence.adjoin(i) and sentence.capital[min(i + 2, sentence.size - 1)]:
        return None
    if _inside_name(i, known) or _inside_run(sentence, i, context):
        return None
    if _a_name_of_its_own(sentence, i, head, known, context):
        return None
    phrase = GroupPhrase(head, head, i + 1, noun, nouns[noun])
    _gather(sentence, phrase, known, context)
    _reach_right(sentence, phrase, known, context)
    return phrase


def _inside_name(i: int, known: KnownNames) -> bool:
    """Whether the noun is part of a known name ("Syrian Democratic Forces")."""
    return i in known.covering


def _inside_run(sentence: Sentence, i: int, context: Context) -> bool:
    """Whether a capitalised noun is followed by more of a name ("Tiyas Military Airfield")."""
    if (
        sentence.title_case
        or not sentence.capital[i]
        or i + 1 >= sentence.size
        or not sentence.capital[i + 1]
    ):
        return False
    return sentence.adjoin(i) and sentence.lower[i + 1] not in context.lexicon.groups and i != sentence.first


def _a_name_of_its_own(sentence: Sentence, i: int, head: int, known: KnownNames, context: Context) -> bool:
    """Whether a capitalised noun ends a body's own name ("1st Slavic Brigade") rather than a description."""
    before = head - 1
    if sentence.title_case or not sentence.capital[head] or before < 0 or not sentence.capital[before]:
        return False
    own = sentence.lower[i] in context.lexicon.heads or sentence.lower[i] in _PLACE_NOUNS
    if not own and context.lexicon.groups.get(sentence.lower[i]) != "people":
        return False
    if sentence.starts[head] - sentence.ends[before] > _OWNED_GAP or before == sentence.first:
        return False
    return before not in known.covering or context.lexicon.groups.get(sentence.lower[i]) == "people"


def _gather(sentence: Sentence, phrase: GroupPhrase, known: KnownNames, context: Context) -> None:
    """Take in what stands before the noun, from right to left."""
    lexicon = context.lexicon
    j = phrase.head - 1
    while j >= 0 and not sentence.taken[j]:
        if j + 1 < phrase.last and not _touches(sentence, j):
            break
        word = sentence.lower[j]
        name = known.ending_at(j + 1)
        if name is not None and _ends_a_sentence(sentence, j, context):
            break
        if name is not None:
            owner = owner_of(name, lexicon)
            phrase.owners.append(owner._replace(text=sentence.slice(name.first, name.last)))
            if SenseType.LEADER in name.senses and _full_name(sentence, name, context):
                break
            phrase.first = name.first
            if sentence.possessive[j]:
                break
            j = name.first - 1
            continue
        if "-" in word and _compound(sentence, j, phrase, context):
            phrase.first = j
            j -= 1
            continue
        if word in lexicon.group_words.modifiers or word in lexicon.compass:
            phrase.adjectives.insert(0, word)
            phrase.first = j
            j -= 1
            continue
        if sentence.capital[j] and _may_name(sentence, j, context):
            first = _name_start(sentence, j, context)
            name_text = sentence.slice(first, j + 1)
            phrase.owners.append(Owner("name", name_text, None, name_text))
            if not (sentence.possessive[j] and _person_before(sentence, first, j, context)):
                phrase.first = first
        break


def _ends_a_sentence(sentence: Sentence, j: int, context: Context) -> bool:
    """Whether a dotted acronym's last dot ends a sentence too: "… to the U.S. Far-right ministers"."""
    if j + 1 >= sentence.size or sentence.words[j][-1] != "." or not sentence.capital[j + 1]:
        return False
    word = sentence.lower[j + 1]
    return "-" in word or word in context.lower_seen or word in _NEVER_IN_NAMES


def _full_name(sentence: Sentence, name: Known, context: Context) -> bool:
    return name.last - name.first > 1 or _person_before(sentence, name.first, name.first, context)


def _person_before(sentence: Sentence, first: int, last: int, context: Context) -> bool:
    """Whether a possessor is a person told in full, who is a mention apart from what is theirs."""
    return last > first or sentence.word(first - 1) in context.lexicon.titles.offices


def _touches(sentence: Sentence, j: int) -> bool:
    gap = sentence.text[sentence.ends[j] : sentence.starts[j + 1]]
    return gap in (" ", "'s ", "’s ", "' ", "’ ", "ʼs ", "'S ", "’S ")


def _may_name(sentence: Sentence, j: int, context: Context) -> bool:
    word = sentence.lower[j]
    if word in context.lexicon.verbs.openers or word in context.lexicon.organisations.calendar:
        return False
    if sentence.title_case:
        return False
    if j == sentence.first:
        return word not in context.lower_seen and not context.common(sentence.words[j])
    return word not in context.lexicon.titles.offices


def _name_start(sentence: Sentence, j: int, context: Context) -> int:
    while (
        j > 0 and sentence.capital[j - 1] and sentence.adjoin(j - 1) and _may_name(sentence, j - 1, context)
    ):
        j -= 1
    return j


def _compound(sentence: Sentence, j: int, phrase: GroupPhrase, context: Context) -> bool:
    """Read "U.S.-backed", "pro-Assad", "anti-government", "Saudi-led"; others pass as adjectives."""
    word = sentence.words[j]
    words = context.lexicon.group_words
    back = word.rpartition("-")[2]
    opening, _, rest = word.partition("-")
    if opening.lower() in _OPENING and rest:
        phrase.adjectives.insert(0, word.lower())
        phrase.backing.insert(0, word)
        if opening.lower() == "pro":
            owner = context.owner_named(rest)
            if owner is not None and owner.type in ("L", "S", "A"):
                phrase.owners.append(owner)
        return True
    lower = back.lower()
    if lower in words.backing or lower in words.leading or lower in words.aligned:
        phrase.backing.insert(0, word)
        return True
    if word.islower() or lower in words.located:
        phrase.adjectives.insert(0, word)
        return True
    return False


def _of_a_group(phrase: GroupPhrase, owner: Owner, context: Context) -> bool:
    """Whether the phrase and an armed body after "of" are one actor ("fighters of Boko Haram")."""
    if phrase.noun not in _FIGHTERS or owner.actor is None:
        return False
    return context.lexicon.actors[owner.actor].kind in (ActorKind.ARMED_GROUP, ActorKind.MILITARY)


def _reach_right(sentence: Sentence, phrase: GroupPhrase, known: KnownNames, context: Context) -> None:
    """Take in "of Iraq" after "the government", "of the Coalition" after "members"."""
    i = phrase.last
    if sentence.word(i) != "of" or phrase.owners:
        return
    i += 1
    if sentence.word(i) in ("the", "our"):
        i += 1
        while sentence.word(i) in _BEFORE_BODIES or sentence.word(i) in context.lexicon.group_words.modifiers:
            i += 1
    name = known.starting.get(i)
    if name is None:
        return
    owner = owner_of(name, context.lexicon)
    if (phrase.noun in _OF_OWNERS and owner.type == SenseType.STATE) or (
        owner.type == SenseType.ACTOR and (phrase.noun in _MEMBERS or _of_a_group(phrase, owner, context))
    ):
        phrase.owners.append(owner._replace(text=sentence.slice(name.first, name.last)))
        phrase.last = name.last
        if sentence.word(name.last) in context.lexicon.groups and sentence.adjoin(name.last - 1):
            phrase.last += 1
