"""Who leads or belongs to a body: titles, appositions and what stands between a person and the body."""

from collections.abc import Iterator

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.relation import RelationVerb
from syria_reader.facts.relations import grammar, nouns
from syria_reader.facts.relations.antecedents import antecedent
from syria_reader.facts.relations.found import FoundRelation, relations_between
from syria_reader.facts.relations.lists import list_beginning, list_ending
from syria_reader.facts.relations.modifiers import is_modifier, is_title
from syria_reader.facts.relations.objects import is_anaphor, object_after, topic
from syria_reader.facts.relations.party import Party
from syria_reader.facts.relations.sentence import NOBODY, Sentence
from syria_reader.facts.relations.subjects import apposition_head

_LINKS = frozenset(("of", "for", "at", "in", "with", "to"))
_LONGEST_PHRASE = 8
_TO_PERSON = frozenset((",", "named", "called", "identified", "as", "known", "only", "who", "."))
_MEMBER = frozenset(("member", "members"))
_BODIES = {ActorKind.ORGANISATION, ActorKind.ARMED_GROUP, ActorKind.MILITARY, ActorKind.GOVERNMENT}


def find_office(sentence: Sentence, i: int) -> Iterator[FoundRelation]:
    """The relations that the office or membership at `i` tells."""
    word = sentence.word(i)
    start = _phrase_start(sentence, i)
    if start is None or (word == "members" and _is_number(sentence.word(i - 1))):
        # "146 members of the security forces" are nobody who is named.
        return
    verb = _verb(sentence, start, i)
    if verb is None:
        return
    end, body = _body(sentence, start, i)
    if body is None or not _rules(sentence, i, body):
        return
    part = word in nouns.PARTS_OF and word not in _MEMBER
    holder = _holder(sentence, start, end, body, person=not part)
    if holder is None or holder.actors[0] in body.actors:
        return
    if part and sentence.cast.states[holder.actors[0]] and word != "part":
        return
    rule, sure = ("leader", 0.9) if verb is RelationVerb.LEADS else ("member", 0.9)
    if part:
        rule = "part-of"
    if sentence.cast.states[body.actors[0]] and sentence.cast.persons[holder.actors[0]]:
        if verb is not RelationVerb.LEADS or not _heads_state(sentence, i):
            return
        rule, sure = "office-title", 0.5
    yield from relations_between(holder, verb, body, i, rule, sure)


def _is_number(word: str) -> bool:
    return word.replace(",", "").isdigit()


def find_of_body(sentence: Sentence, i: int) -> Iterator[FoundRelation]:
    """The relations told by nothing but "of" or "'s" between the name at `i` and another.

    "Kyaw Zeya of the Progressive Party", "the Sadrist movement of Moqtada al-Sadr", "Barzani's KDP".
    """
    if sentence.owning[i]:
        if sentence.is_person(i) and sentence.is_body(i + 1) and _can_be_led(sentence, i + 1):
            yield from relations_between(
                _one(sentence, i), RelationVerb.LEADS, _one(sentence, i + 1), i, "owner", 0.6
            )
        return
    if sentence.word(i + 1) != "of":
        return
    j = i + 2
    while j < len(sentence) and j - i < _LONGEST_PHRASE and not sentence.is_name(j):
        if not is_modifier(sentence, j) and sentence.word(j) != ".":
            return
        j += 1
    if not sentence.is_name(j) or sentence.owning[j]:
        return
    if _fights(sentence, i) and _fights(sentence, j):
        yield from relations_between(
            _one(sentence, i), RelationVerb.MEMBER_OF, _one(sentence, j), i, "of-body", 0.75
        )
    if sentence.is_person(i) == sentence.is_person(j):
        return
    if sentence.is_person(i):
        if sentence.cast.actors[sentence.actor[j]].kind in _BODIES:
            yield from relations_between(
                _one(sentence, i), RelationVerb.MEMBER_OF, _one(sentence, j), i, "of-body", 0.75
            )
    elif _can_be_led(sentence, i):
        yield from relations_between(
            _one(sentence, j), RelationVerb.LEADS, _one(sentence, i), i, "owner", 0.6
        )


def find_command(sentence: Sentence, i: int) -> Iterator[FoundRelation]:
    """The relations that "under the command of X" or "under X's leadership" tells, from its noun at `i`."""
    j = i - 1
    while j > 0 and i - j < _LONGEST_PHRASE and (is_modifier(sentence, j) or sentence.owning[j]):
        j -= 1
    if sentence.word(j) != "under":
        return
    if sentence.word(i + 1) == "of":
        leader = object_after(sentence, i + 2)
    else:
        owner = next((k for k in range(j + 1, i) if sentence.is_name(k) and sentence.owning[k]), None)
        leader = None if owner is None else list_ending(sentence, owner)
    k = j - 1
    if sentence.word(k) == ",":
        k -= 1
    led = list_ending(sentence, k) if sentence.is_name(k) and not sentence.owning[k] else None
    if led and sentence.cast.persons[led.actors[0]]:
        return
    yield from relations_between(leader, RelationVerb.LEADS, led, i, "command", 0.8)


def _one(sentence: Sentence, i: int) -> Party:
    return Party((sentence.actor[i],), i, i)


def _fights(sentence: Sentence, i: int) -> bool:
    kind = sentence.cast.actors[sentence.actor[i]].kind
    return kind in (ActorKind.MILITARY, ActorKind.ARMED_GROUP)


def _can_be_led(sentence: Sentence, i: int) -> bool:
    kind = sentence.cast.actors[sentence.actor[i]].kind
    return kind in (ActorKind.ORGANISATION, ActorKind.ARMED_GROUP)


def _rules(sentence: Sentence, i: int, body: Party) -> bool:
    """Whether the one "ruler" names can be of `body`: "Niger's military ruler" rules no military."""
    military = sentence.cast.actors[body.actors[0]].kind is ActorKind.MILITARY
    return not (military and sentence.word(i) in ("ruler", "dictator", "strongman", "leader"))


def _heads_state(sentence: Sentence, i: int) -> bool:
    word = sentence.word(i)
    if sentence.word(i - 1) in (
        "opposition",
        "rebel",
        "deputy",
        "vice",
        "party",
        "religious",
        "army",
        "police",
    ):
        return False
    return word in nouns.STATE_OFFICES or (word == "minister" and sentence.word(i - 1) == "prime")


def _phrase_start(sentence: Sentence, i: int) -> int | None:
    """Where the phrase of the office at `i` begins, its determiner included; None for a former one."""
    j = i
    while j > 0 and i - j < _LONGEST_PHRASE and not sentence.is_name(j - 1):
        word = sentence.word(j - 1)
        if word in nouns.NO_LONGER or grammar.is_negative(word):
            return None
        if sentence.owning[j - 1]:
            return j - 1 if sentence.words[j - 1][0].isupper() or is_anaphor(sentence, j - 1) else j
        if word in grammar.DETERMINERS:
            return j - 1
        if not (is_modifier(sentence, j - 1) or sentence.called(j - 1) != NOBODY or word in _COMPOUNDING):
            break
        j -= 1
    if sentence.is_name(j - 1) and j - 2 >= 0 and sentence.word(j - 2) in nouns.NO_LONGER:
        return None
    return j


_COMPOUNDING = nouns.ONE_OF_SEVERAL | nouns.MEMBERS | frozenset(("general", "secretary", "commissioner"))


def _verb(sentence: Sentence, start: int, i: int) -> RelationVerb | None:
    word = sentence.word(i)
    if word in nouns.PARTS_OF:
        return RelationVerb.MEMBER_OF
    pair = f"{sentence.word(i - 1)}_{word}"
    before = [sentence.word(j) for j in range(start, i)]
    several = any(b in nouns.ONE_OF_SEVERAL for b in before)
    if (
        word in nouns.LEADING
        or pair in nouns.LEADING_PAIRS
        or (word == "minister" and before[-1:] == ["prime"])
    ):
        indefinite = before[:1] == ["a"] or before[:1] == ["an"]
        return RelationVerb.MEMBER_OF if several or indefinite else RelationVerb.LEADS
    if word == "general":
        return None
    return RelationVerb.MEMBER_OF if word in nouns.MEMBERS else None


def _body(sentence: Sentence, start: int, i: int) -> tuple[int, Party | None]:
    """The last token of the phrase, and the body it names: behind "of", or before the office."""
    word = sentence.word(i)
    if word == "part" and sentence.word(i + 1) != "of":
        return i, None
    if sentence.word(i + 1) in _LINKS:
        party = object_after(sentence, i + 2)
        if party is not None:
            if sentence.cast.persons[party.actors[0]]:
                return i, None
            return party.last, party
        if sentence.word(i + 1) in ("of", "for", "at"):
            return i, None
    if sentence.is_body(start - 1):
        return i, _one(sentence, start - 1)
    if sentence.word(start) in grammar.POSSESSIVES and sentence.word(start) != "her":
        party = antecedent(sentence, start)
        if party and sentence.cast.persons[party.actors[0]]:
            return i, None
        if sentence.word(start) in ("its", "their") and sentence.topic != NOBODY and party is None:
            party = Party((sentence.topic,), start, start, 0.8)
        return i, party
    if start > 0 and sentence.owning[start] and is_anaphor(sentence, start):
        return i, topic(sentence, start)
    for j in range(start, i):
        actor = sentence.called(j)
        if actor != NOBODY and not sentence.cast.persons[actor]:
            return i, Party((actor,), j, j, 0.95)
    return i, None


def _holder(sentence: Sentence, start: int, end: int, body: Party, *, person: bool) -> Party | None:
    """Who holds the office: named right behind it, described by it, or the subject of "is"."""
    left = _before(sentence, start, body)
    j = end + 1
    if person and not (sentence.word(left) == "," and sentence.is_person(left - 1)):
        while j < len(sentence) and j - end < _LONGEST_PHRASE and not sentence.is_name(j):
            word = sentence.word(j)
            if word not in _TO_PERSON and not is_title(sentence, j):
                break
            j += 1
        if sentence.is_person(j) and not sentence.owning[j]:
            return list_beginning(sentence, j) if _several(sentence, start, end) else _one(sentence, j)
    if sentence.word(end) in _MEMBER and sentence.is_body(end + 1) and not sentence.owning[end + 1]:
        return list_beginning(sentence, end + 1)
    if sentence.word(left) == "by":
        # "detained by a unit of the Shin Bet": the unit acts, and is nobody named before.
        return None
    described = apposition_head(sentence, left)
    if described is None:
        return None
    is_person = sentence.cast.persons[described.actors[0]]
    if person and not is_person and sentence.word(end) in nouns.MEMBERS:
        return None
    return described if is_person == person or not person or _is_member(sentence, start, end) else None


def _several(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the office is several people's: "co-chairs A and B"."""
    return any(sentence.word(j).endswith(("s", "men", "women")) for j in range(start, end + 1))


def _is_member(sentence: Sentence, start: int, end: int) -> bool:
    return any(sentence.word(j) in ("member", "members") for j in range(start, end + 1))


def _before(sentence: Sentence, start: int, body: Party) -> int:
    """The token before the phrase, which begins with the body where that stands first."""
    first = min(start, body.first)
    while first > 0 and (is_modifier(sentence, first - 1) and not sentence.is_name(first - 1)):
        first -= 1
    return first - 1
