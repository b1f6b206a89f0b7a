"""Groups by grammar: what says whose or which they are, then a noun for people acting together.

[U.S.-backed | pro-Assad | Iraqi | Kurdish | Hamas | Assad's | adjective]* + forces, rebels, officials …
"""

from dataclasses import dataclass, field

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundActor, Key
from syria_reader.facts.naming.known import Known, KnownNames
from syria_reader.facts.naming.owners import Owner, owner_of
from syria_reader.facts.naming.words import Sentence

_LONGEST_NOUN = 3
_STATE_FORCES = {"army", "military", "armed forces", "militaries"}
_REBEL_WORDS = {"rebel", "opposition", "insurgent", "separatist", "secessionist", "anti-government"}
_LOYAL_WORDS = {"government", "regime", "loyalist", "pro-government"}
_CAUSES = {"islamist", "jihadist", "jihadi", "separatist", "communist", "maoist", "islamic", "nationalist"}
_OPENING = ("pro", "anti", "counter", "non")
_OF_OWNERS = {"government", "people", "parliament", "army", "president", "armed forces", "governments"}
_MEMBERS = {"members", "member"}
_OWN_ROW = {"bodies", "police", "media", "people", "officials", "opposition", "companies", "parties"}

_PLACE_NOUNS = {"state", "states", "people"}
_OWNED_GAP = 3
_SINGLE = {"unit", "cell", "squad", "group", "faction", "movement", "network"}

_KINDS = {
    "military": ActorKind.MILITARY,
    "armed": ActorKind.ARMED_GROUP,
    "rebels": ActorKind.ARMED_GROUP,
    "opposition": ActorKind.ORGANISATION,
    "government": ActorKind.GOVERNMENT,
    "officials": ActorKind.GOVERNMENT,
    "bodies": ActorKind.GOVERNMENT,
    "police": ActorKind.GOVERNMENT,
    "people": ActorKind.COMMUNITY,
    "partners": ActorKind.ORGANISATION,
    "companies": ActorKind.ORGANISATION,
    "media": ActorKind.ORGANISATION,
    "parties": ActorKind.ORGANISATION,
    "coalition": ActorKind.ORGANISATION,
}


@dataclass(slots=True)
class _Phrase:
    first: int
    head: int
    last: int
    noun: str
    group: str
    owners: list[Owner] = field(default_factory=list)
    adjectives: list[str] = field(default_factory=list)
    backing: list[str] = field(default_factory=list)


def find_groups(sentence: Sentence, known: KnownNames, context: Context) -> list[FoundActor]:
    """The groups of `sentence` that are named or told apart by grammar; their words become taken."""
    found: list[FoundActor] = []
    ends = context.lexicon.group_ends
    for i, word in enumerate(sentence.lower):
        if word not in ends or sentence.taken[i]:
            continue
        phrase = _phrase(sentence, i, known, context)
        if phrase is None:
            continue
        actor = _actor(sentence, phrase, known, context)
        if actor is not None and sentence.free(actor.first, actor.last):
            sentence.taken[actor.first : actor.last] = b"\1" * (actor.last - actor.first)
            found.append(actor)
    return found


def _phrase(sentence: Sentence, i: int, known: KnownNames, context: Context) -> _Phrase | None:
    nouns = context.lexicon.groups
    head, noun = i, sentence.lower[i]
    for first in range(max(0, i - _LONGEST_NOUN + 1), i):
        longer = " ".join(sentence.lower[first : i + 1])
        if longer in nouns:
            head, noun = first, longer
            break
    if noun not in nouns:
        return None
    following = sentence.word(i + 1)
    if sentence.possessive[i] and i + 1 < len(sentence) and sentence.capital[i] and sentence.capital[i + 1]:
        return None
    if f"{sentence.lower[i]} {following}" in nouns and sentence.adjoin(i):
        return None
    if (
        following in nouns
        and sentence.adjoin(i)
        and not (sentence.capital[i + 1] and not sentence.capital[i])
    ):
        return None
    if _inside_name(i, known) or _inside_run(sentence, i, context):
        return None
    if _a_name_of_its_own(sentence, i, head, known, context):
        return None
    phrase = _Phrase(head, head, i + 1, noun, nouns[noun])
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
        or i + 1 >= len(sentence)
        or not sentence.capital[i + 1]
    ):
        return False
    return sentence.adjoin(i) and sentence.lower[i + 1] not in context.lexicon.groups and i != sentence.first


def _a_name_of_its_own(sentence: Sentence, i: int, head: int, known: KnownNames, context: Context) -> bool:
    """Whether a capitalised noun ends a body's own name ("1st Slavic Brigade") rather than a description."""
    before = head - 1
    if sentence.title_case or not sentence.capital[head] or before < 0 or not sentence.capital[before]:
        return False
    if sentence.lower[i] not in context.lexicon.heads and sentence.lower[i] not in _PLACE_NOUNS:
        return False
    if sentence.starts[head] - sentence.ends[before] > _OWNED_GAP or before == sentence.first:
        return False
    return before not in known.covering or context.lexicon.groups.get(sentence.lower[i]) == "people"


def _gather(sentence: Sentence, phrase: _Phrase, known: KnownNames, context: Context) -> None:
    """Take in what stands before the noun, from right to left."""
    lexicon = context.lexicon
    j = phrase.head - 1
    while j >= 0 and not sentence.taken[j]:
        if j + 1 < phrase.last and not _touches(sentence, j):
            break
        word = sentence.lower[j]
        name = known.ending.get(j + 1)
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


def _compound(sentence: Sentence, j: int, phrase: _Phrase, context: Context) -> bool:
    """Read "U.S.-backed", "pro-Assad", "anti-government", "Saudi-led"; lower-case compounds pass as adjectives."""
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
    if back.lower() in words.backing | words.leading | words.aligned:
        phrase.backing.insert(0, word)
        return True
    if word.islower() or back.lower() in words.located:
        phrase.adjectives.insert(0, word)
        return True
    return False


def _reach_right(sentence: Sentence, phrase: _Phrase, known: KnownNames, context: Context) -> None:
    """Take in "of Iraq" after "the government", "of the Coalition" after "members"."""
    i = phrase.last
    if sentence.word(i) != "of" or phrase.owners:
        return
    i += 1
    if sentence.word(i) in ("the", "our"):
        i += 1
    name = known.starting.get(i)
    if name is None:
        return
    owner = owner_of(name, context.lexicon)
    if (phrase.noun in _OF_OWNERS and owner.type == SenseType.STATE) or (
        phrase.noun in _MEMBERS and owner.type == SenseType.ACTOR
    ):
        phrase.owners.append(owner)
        phrase.last = name.last


def _actor(sentence: Sentence, phrase: _Phrase, known: KnownNames, context: Context) -> FoundActor | None:
    owner = _owner(phrase)
    group = _group(phrase)
    if owner is None:
        return _without_owner(sentence, phrase, group, known, context)
    kind = _KINDS[group]
    if group == "opposition" and phrase.noun != "opposition":
        kind = ActorKind.COMMUNITY
    if group in ("media", "companies") and phrase.last < len(sentence) and sentence.capital[phrase.last]:
        return None
    key = _key(owner, group, phrase, context)
    rule, confidence = "group", 0.9
    if owner.type == "name":
        if sentence.possessive[phrase.head - 1] and group not in ("military", "government", "armed"):
            return None
        if group in ("people", "partners", "companies", "officials", "government", "parties", "coalition"):
            confidence = 0.6
        else:
            confidence = 0.75
    name = sentence.slice(phrase.first, phrase.last)
    if owner.type == SenseType.STATE and phrase.noun in _SINGLE and not phrase.adjectives:
        return None
    if owner.actor is not None and key[0] == "actor":
        name = owner.text
        kind = context.lexicon.actors[owner.actor].kind
    elif owner.type in (SenseType.COMMUNITY, SenseType.REGION_ADJECTIVE) and kind is ActorKind.MILITARY:
        kind = ActorKind.ARMED_GROUP
    return FoundActor(
        sentence, phrase.first, phrase.last, kind, rule, confidence, name, key, _role(phrase), owner.country
    )


def _owner(phrase: _Phrase) -> Owner | None:
    """The owner nearest the noun; the leader in "pro-Assad Syrian forces" gives way to the adjective."""
    firm = [o for o in phrase.owners if o.type != SenseType.LEADER]
    return (firm or phrase.owners or [None])[0]


def _group(phrase: _Phrase) -> str:
    group = phrase.group
    rebel = any(word in _REBEL_WORDS for word in phrase.adjectives)
    loyal = any(word in _LOYAL_WORDS for word in phrase.adjectives)
    if group in ("military", "armed") and rebel and not loyal:
        return "rebels"
    if group == "armed" and loyal:
        return "military"
    return group


def _key(owner: Owner, group: str, phrase: _Phrase, context: Context) -> Key:
    if owner.actor is not None:
        if group in ("companies", "people") or (group == "military" and not _armed(owner.actor, context)):
            return ("group", f"actor:{owner.actor}", group)
        return ("actor", str(owner.actor))
    ref = owner.ref if owner.type != "name" else owner.ref.casefold()
    if ref in ("coalition", "global coalition", "international coalition"):
        return ("coalition", "")
    if owner.type in (SenseType.COMMUNITY, SenseType.REGION_ADJECTIVE, "name"):
        group = "armed" if group in ("military", "rebels") else group
    if group == "bodies" or (group == "military" and phrase.noun in ("navy", "air force", "coast guard")):
        return ("group", ref, phrase.noun)
    return ("group", ref, group)


def _armed(actor: int, context: Context) -> bool:
    return context.lexicon.actors[actor].kind in (ActorKind.ARMED_GROUP, ActorKind.MILITARY)


def _role(phrase: _Phrase) -> str | None:
    return "; ".join(phrase.backing) or None


def _without_owner(
    sentence: Sentence, phrase: _Phrase, group: str, known: KnownNames, context: Context
) -> FoundActor | None:
    words = context.lexicon.group_words
    text = " ".join(sentence.lower[phrase.first : phrase.last])
    core = " ".join([*phrase.adjectives[-1:], phrase.noun])
    before = sentence.word(phrase.first - 1)
    named = any(any(c.isupper() for c in b) for b in phrase.backing)
    cause = any(word in _CAUSES for word in phrase.adjectives)
    allied = "coalition" in phrase.adjectives
    if not named and not cause and not allied and text not in words.alone and core not in words.alone:
        return None
    if phrase.first == phrase.head and not phrase.adjectives and not phrase.backing:
        following = sentence.word(phrase.last)
        verbs = context.lexicon.verbs
        acts = following in verbs.saying or following in verbs.acting or following in verbs.auxiliaries
        capital = sentence.capital[phrase.head] and not sentence.title_case and phrase.head != sentence.first
        if not (
            capital
            or before == "the"
            or (acts and before not in verbs.openers)
            or (phrase.head == sentence.first and acts)
        ):
            return None
    if group == "people":
        return None
    name = sentence.slice(phrase.first, phrase.last)
    following_name = known.starting.get(phrase.last)
    if following_name is not None and SenseType.ACTOR in following_name.senses:
        return None
    key: Key = ("group", "", group)
    if cause and not phrase.backing and group == "armed":
        key = ("group", "", f"{next(w for w in phrase.adjectives if w in _CAUSES)} armed")
    if group == "coalition" or allied:
        lead = next((b for b in phrase.backing if b.lower().endswith("-led")), "")
        key = ("coalition", lead.casefold())
        group = "coalition"
    return FoundActor(
        sentence, phrase.first, phrase.last, _KINDS[group], "group-alone", 0.75, name, key, _role(phrase)
    )
