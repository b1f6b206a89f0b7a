"""Groups by grammar: what says whose or which they are, then a noun for people acting together.

[U.S.-backed | pro-Assad | Iraqi | Kurdish | Hamas | Assad's | adjective]* + forces, rebels, officials …
"""

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundActor, Key
from syria_reader.facts.naming.group_phrase import GroupPhrase, read_phrase
from syria_reader.facts.naming.known import KnownNames
from syria_reader.facts.naming.owners import Owner
from syria_reader.facts.naming.words import Sentence
from syria_reader.facts.positions import positions

_REBEL_WORDS = {"rebel", "opposition", "insurgent", "separatist", "secessionist", "anti-government"}
_LOYAL_WORDS = {"government", "regime", "loyalist", "pro-government"}
_CAUSES = {"islamist", "jihadist", "jihadi", "separatist", "communist", "maoist", "islamic", "nationalist"}
_SINGLE = {"unit", "cell", "squad", "group", "faction", "movement", "network"}
_YET_TO_COME = frozenset(
    "new future transitional interim legitimate democratic unity inclusive stable strong".split()
)
_NOT_CERTAIN = {"no", "some", "any", "many", "of", "to", "by", "with", "for"}

_OWNED_BY_SIDES = frozenset(
    "station stations building buildings campaign base bases car cars vehicle vehicles court courts action "
    "operation operations rule coup aid plane planes aircraft convoy checkpoint checkpoints hospital academy "
    "spending budget equipment post posts headquarters compound barracks victory solution intervention "
    "escalation uniform uniforms might hardware supplies custody figures data policy programme program "
    "office offices employee employees worker workers house jet jets helicopter helicopters exercise "
    "exercises service training career".split()
)
"""Nouns before which "police", "army" or "government" only tells of what sort they are."""
_MILITARY_DOINGS = _OWNED_BY_SIDES | frozenset(
    "air airstrike airstrikes strike strikes raid raids effort efforts role presence commitment contribution "
    "assistance support gains cooperation option options means activity activities deployment side".split()
)
"""Nouns before which "military" only tells of what sort they are."""
_MACHINES = {"jets", "warplanes"}
"""Machines that are somebody's forces only where a state's or group's name says whose."""
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


def find_groups(sentence: Sentence, known: KnownNames, context: Context) -> list[FoundActor]:
    """The groups of `sentence` that are named or told apart by grammar; their words become taken."""
    found: list[FoundActor] = []
    ends = context.lexicon.group_ends
    for i in positions(sentence.lower, ends):
        if sentence.taken[i]:
            continue
        phrase = read_phrase(sentence, i, known, context)
        if phrase is None:
            continue
        actor = _actor(sentence, phrase, known, context)
        if actor is not None and sentence.free(actor.first, actor.last):
            sentence.take(actor.first, actor.last)
            found.append(actor)
    return found


def _actor(sentence: Sentence, phrase: GroupPhrase, known: KnownNames, context: Context) -> FoundActor | None:
    if _describes_a_name(sentence, phrase):
        return None
    owner = _owner(phrase)
    group = _group(phrase)
    if (
        phrase.noun == "military"
        and _adjectival(sentence, phrase, _MILITARY_DOINGS)
        and not sentence.title_case
    ):
        return None
    if phrase.noun in _MACHINES and (owner is None or owner.type == "name"):
        return None
    if owner is None:
        return _without_owner(sentence, phrase, group, known, context)
    if group == "people" and owner.type == SenseType.ACTOR and sentence.possessive[phrase.last - 1]:
        return None
    kind = _KINDS[group]
    if group == "opposition" and phrase.noun != "opposition":
        kind = ActorKind.COMMUNITY
    if group in ("media", "companies") and phrase.last < sentence.size and sentence.capital[phrase.last]:
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
    name = _name(sentence, phrase)
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


def _adjectival(sentence: Sentence, phrase: GroupPhrase, nouns: frozenset[str]) -> bool:
    """Whether the noun only tells of what sort one of `nouns` is: "police station", "military action"."""
    return sentence.word(phrase.last) in nouns and sentence.adjoin(phrase.last - 1)


def _describes_a_name(sentence: Sentence, phrase: GroupPhrase) -> bool:
    """Whether it is an apposition that tells what a name is: "Wagner, a Russian paramilitary company,"."""
    at = phrase.first - 1
    if sentence.word(at) not in ("a", "an") or sentence.word(at - 1) != "," or phrase.noun.endswith("s"):
        return False
    return at > 1 and (sentence.capital[at - 2] or sentence.word(at - 2) == ")")


def _name(sentence: Sentence, phrase: GroupPhrase) -> str:
    """What the group's row may be called: without backers before it, and in small letters but for names."""
    first = phrase.first
    while first < phrase.head - 1 and "-" in sentence.words[first] and not sentence.possessive[first]:
        first += 1
    if not sentence.title_case or phrase.head == first:
        return sentence.slice(first, phrase.last)
    whole, start = sentence.slice(first, phrase.last), sentence.starts[phrase.head] - sentence.starts[first]
    return whole[:start] + whole[start:].lower()


def _owner(phrase: GroupPhrase) -> Owner | None:
    """The owner nearest the noun; the leader in "pro-Assad Syrian forces" gives way to the adjective."""
    firm = [o for o in phrase.owners if o.type != SenseType.LEADER]
    return next(iter(firm or phrase.owners), None)


def _group(phrase: GroupPhrase) -> str:
    group = phrase.group
    rebel = not _REBEL_WORDS.isdisjoint(phrase.adjectives)
    loyal = not _LOYAL_WORDS.isdisjoint(phrase.adjectives)
    if group in ("military", "armed") and rebel and not loyal:
        return "rebels"
    if group == "armed" and loyal:
        return "military"
    return group


def _key(owner: Owner, group: str, phrase: GroupPhrase, context: Context) -> Key:
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


def _role(phrase: GroupPhrase) -> str | None:
    return "; ".join(phrase.backing) or None


def _definite(sentence: Sentence, phrase: GroupPhrase, context: Context) -> bool:
    """Whether a lone noun ("rebels", "police") is one certain group."""
    before, following = sentence.word(phrase.first - 1), sentence.word(phrase.last)
    verbs = context.lexicon.verbs
    if before in ("a", "an") and following in ("called", "named", "dubbed"):
        return False
    acts = following in verbs.saying or following in verbs.acting or following in verbs.auxiliaries
    if before == "the" or acts:
        return before not in _NOT_CERTAIN
    return sentence.capital[phrase.head] and not sentence.title_case and phrase.head != sentence.first


def _one_of_many(sentence: Sentence, phrase: GroupPhrase) -> bool:
    """Whether a government is told of that nobody has seen yet ("a new government", "any government")."""
    before = sentence.word(phrase.first - 1)
    told = sentence.word(phrase.first - 2) if before in _YET_TO_COME else before
    return told in ("a", "an", "any", "every")


def _speaks(sentence: Sentence, phrase: GroupPhrase, context: Context) -> bool:
    """Whether a lone body of a state does something: "the health ministry said", "by the central bank"."""
    verbs, following = context.lexicon.verbs, sentence.word(phrase.last)
    if following in verbs.saying or following in verbs.acting or following in verbs.auxiliaries:
        return True
    if following.endswith("ing"):
        return True
    before = sentence.word(phrase.first - 2) if sentence.word(phrase.first - 1) == "the" else ""
    return before in ("by", "told") or (before == "to" and sentence.word(phrase.first - 3) == "according")


def _without_owner(
    sentence: Sentence, phrase: GroupPhrase, group: str, known: KnownNames, context: Context
) -> FoundActor | None:
    words = context.lexicon.group_words
    text = " ".join(sentence.lower[phrase.first : phrase.last])
    core = " ".join([*phrase.adjectives[-1:], phrase.noun])
    named = any(any(c.isupper() for c in b) for b in phrase.backing)
    cause = not _CAUSES.isdisjoint(phrase.adjectives)
    allied = "coalition" in phrase.adjectives
    if not named and not cause and not allied and text not in words.alone and core not in words.alone:
        return None
    bare = phrase.first == phrase.head and " " not in phrase.noun and not phrase.adjectives
    if bare and sentence.capital[phrase.first] and sentence.word(phrase.first - 1)[:1].isdigit():
        return None  # a unit by its number: "the 6th Army"
    if bare and _adjectival(sentence, phrase, _OWNED_BY_SIDES):
        return None
    if bare and not phrase.backing and not _definite(sentence, phrase, context):
        return None
    if group == "people" and core not in words.alone:
        return None
    if phrase.noun == "government" and not named and _one_of_many(sentence, phrase):
        return None
    if group == "bodies" and not _speaks(sentence, phrase, context):
        return None
    name = _name(sentence, phrase)
    following_name = known.starting.get(phrase.last)
    if following_name is not None and SenseType.ACTOR in following_name.senses:
        return None
    key: Key = ("group", "", core if group in ("officials", "people") else group)
    leading = next((b for b in phrase.backing if b.lower().endswith("-led")), "")
    if leading and group in ("military", "armed") and leading[0].isupper():
        key = ("coalition", leading.casefold().replace(".", ""))
    if cause and not phrase.backing and group == "armed":
        key = ("group", "", f"{next(w for w in phrase.adjectives if w in _CAUSES)} armed")
    if group == "coalition" or allied:
        lead = next((b for b in phrase.backing if b.lower().endswith("-led")), "")
        key = ("coalition", lead.casefold().replace(".", ""))
        group = "coalition"
    return FoundActor(
        sentence, phrase.first, phrase.last, _KINDS[group], "group-alone", 0.8, name, key, _role(phrase)
    )
