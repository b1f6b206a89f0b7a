"""Relations told by a verb: "Turkey supports the FSA", "led by X", "vowing to support Assad"."""

from collections.abc import Collection, Iterator

from syria_reader.facts.relation import RelationVerb
from syria_reader.facts.relations import grammar, nouns
from syria_reader.facts.relations.found import FoundRelation, relations_between
from syria_reader.facts.relations.lists import list_ending
from syria_reader.facts.relations.objects import is_anaphor, object_after, topic
from syria_reader.facts.relations.party import Party
from syria_reader.facts.relations.sentence import Sentence
from syria_reader.facts.relations.subjects import agent, apposition_head, head, subject, verb_group
from syria_reader.facts.relations.verbs import VERBS, VerbForm

_THINGS: dict[RelationVerb, Collection[str]] = {
    RelationVerb.BACKS: nouns.STANDING,
    RelationVerb.FIGHTS: nouns.FORCE,
    RelationVerb.LEADS: grammar.BRANCHES,
    RelationVerb.MEMBER_OF: ("forces", "ranks"),
    RelationVerb.ALLIED_WITH: ("forces", "troops"),
}
_FARTHEST_BY = 5


def find_by_verb(sentence: Sentence, i: int, verb: VerbForm) -> Iterator[FoundRelation]:
    """The relations that the verb at `i` tells."""
    if "by" not in verb.prepositions and (sentence.word(i + 1) == "by" or _by(sentence, i)):
        if verb.form == "ed":
            yield from _passive(sentence, i, verb)
        return
    if sentence.word(i + 1) in ("alongside", "beside"):
        yield from _alongside(sentence, i, verb)
        return
    after, last = _object_place(sentence, i, verb)
    object_ = None if after is None else object_after(sentence, after, _THINGS[verb.relation])
    if object_ is None:
        yield from _relative(sentence, i, verb)
        if verb.relation is RelationVerb.FIGHTS and "against" in verb.prepositions and verb.form != "base":
            yield from _each_other(sentence, i, verb)
        return
    relation = verb.relation
    if relation is RelationVerb.ALLIED_WITH and sentence.word(last) == "against":
        relation = RelationVerb.FIGHTS
    done = _coordinated_before(sentence, i, verb)
    if verb.form == "ed" and relation in (RelationVerb.ALLIED_WITH, RelationVerb.FIGHTS) and last > i:
        party = _aligned(sentence, i)
    else:
        party = agent(sentence, done, verb.form)
    if party is None or not _fits(sentence, relation, party, object_, verb):
        return
    if relation is RelationVerb.FIGHTS and _only_announced(sentence, done):
        return
    yield from relations_between(party, relation, object_, i, _rule(relation), verb.weight)
    if relation is RelationVerb.MEMBER_OF:
        others = _together_with(sentence, object_.last + 1)
        yield from relations_between(others, relation, object_, i, _rule(relation), verb.weight)


def _relative(sentence: Sentence, i: int, verb: VerbForm) -> Iterator[FoundRelation]:
    """The object stands before the clause: "the militia, which Iran backs"."""
    if "" not in verb.prepositions or verb.form == "ing" or not sentence.is_name(i - 1):
        return
    party = list_ending(sentence, i - 1)
    j = party.first - 1
    j -= sentence.word(j) == "the"
    if sentence.word(j) not in ("which", "whom") and not (
        sentence.word(j) == "that" and sentence.is_name(j - 1)
    ):
        return
    j -= 2 if sentence.word(j - 1) == "," else 1
    if not sentence.is_name(j) or sentence.owning[j]:
        return
    object_ = head(sentence, j)
    if object_ and _fits(sentence, verb.relation, party, object_, verb):
        yield from relations_between(
            party, verb.relation, object_, i, _rule(verb.relation), verb.weight * 0.9
        )


def _only_announced(sentence: Sentence, verb: int) -> bool:
    """Whether "vowed to" stands before the verb: support that is vowed is support, an attack is none."""
    group = verb_group(sentence, verb)
    return group.infinitive and sentence.word(group.first - 1) in grammar.COMMITMENTS


def _rule(relation: RelationVerb) -> str:
    return f"{relation.value}-verb"


def _object_place(sentence: Sentence, i: int, verb: VerbForm) -> tuple[int | None, int]:
    """Where the object begins, and the last word before it."""
    for preposition in verb.prepositions:
        if not preposition:
            continue
        parts = preposition.split()
        j = i + 1
        while grammar.is_adverb(sentence.word(j)) or sentence.word(j) in ("itself", "themselves"):
            j += 1
        if all(sentence.word(j + k) == part for k, part in enumerate(parts)):
            return j + len(parts), j + len(parts) - 1
    if verb.relation is RelationVerb.ALLIED_WITH and sentence.word(i + 1) == "against":
        return i + 2, i + 1
    return (i + 1, i) if "" in verb.prepositions else (None, i)


def _by(sentence: Sentence, i: int) -> int:
    """Where "by" stands after the participle at `i` and others joined to it, or 0."""
    if VERBS[sentence.word(i)].form != "ed":
        return 0
    for j in range(i + 1, min(i + 1 + _FARTHEST_BY, len(sentence))):
        word = sentence.word(j)
        if word == "by":
            return j
        joined = word in ("and", ",", "or", "up") or grammar.is_adverb(word)
        if not (joined or (word in VERBS and VERBS[word].form == "ed") or word.endswith("ed")):
            return 0
    return 0


def _passive(sentence: Sentence, i: int, verb: VerbForm) -> Iterator[FoundRelation]:
    by = _by(sentence, i)
    party = object_after(sentence, by + 1, nouns.POWER)
    if party is None:
        return
    first = _coordinated_before(sentence, i, verb)
    group = verb_group(sentence, first)
    if group.sure == 0.0 or group.infinitive:
        return
    patient = _patient(sentence, group.first, party, passive=group.passive)
    if patient is None or not _fits(sentence, verb.relation, party, patient, verb):
        return
    yield from relations_between(
        party, verb.relation, patient, i, f"{verb.relation.value}-passive", verb.weight * group.sure
    )


def _patient(sentence: Sentence, first: int, by: Party, *, passive: bool) -> Party | None:
    """To whom it is done: before the participle, or, where that opens the clause, behind its comma."""
    if passive:
        return subject(sentence, first)
    i = first - 1
    if sentence.word(i) in (",", "and", "but"):
        i -= 1
        if sentence.is_name(i):
            return None if sentence.owning[i] else head(sentence, i)
        if is_anaphor(sentence, i):
            return topic(sentence, i)
        if i >= 0:
            return subject(sentence, first)
    if i < 0:
        return object_after(sentence, by.last + 2) if sentence.word(by.last + 1) == "," else None
    if sentence.is_name(i):
        return None if sentence.owning[i] else head(sentence, i)
    return apposition_head(sentence, i)


def _coordinated_before(sentence: Sentence, i: int, verb: VerbForm) -> int:
    """The first of the verbs joined to the one at `i` ("armed, trained and funded")."""
    while True:
        j = i - 1
        if sentence.word(j) in ("and", "or"):
            j -= 1
        if sentence.word(j) == ",":
            j -= 1
        other = VERBS.get(sentence.word(j))
        if j == i - 1 or other is None or other.form != verb.form:
            return i
        i = j


def _aligned(sentence: Sentence, i: int) -> Party | None:
    """Who is "aligned with" or "aligned against" another."""
    group = verb_group(sentence, i)
    if group.sure == 0.0 or group.infinitive:
        return None
    if group.passive or group.perfect:
        party = subject(sentence, group.first)
    elif sentence.is_name(group.first - 1):
        party = None if sentence.owning[group.first - 1] else head(sentence, group.first - 1)
    elif sentence.word(group.first - 1) == "," and sentence.is_name(group.first - 2):
        party = head(sentence, group.first - 2)
    else:
        party = subject(sentence, group.first) or apposition_head(sentence, group.first - 1)
    return party.weighed(group.sure) if party else None


def _alongside(sentence: Sentence, i: int, verb: VerbForm) -> Iterator[FoundRelation]:
    if verb.relation in (RelationVerb.FIGHTS, RelationVerb.BACKS):
        party = agent(sentence, i, verb.form)
        object_ = object_after(sentence, i + 2, nouns.FORCE)
        yield from relations_between(party, RelationVerb.ALLIED_WITH, object_, i, "alongside", 0.8)
        for j in range(i + 3, min(i + 7, len(sentence))):
            if sentence.word(j) == "against":
                enemy = object_after(sentence, j + 1, nouns.FORCE)
                yield from relations_between(party, RelationVerb.FIGHTS, enemy, i, "fights-verb", 0.75)


def find_alongside(sentence: Sentence, i: int) -> Iterator[FoundRelation]:
    """The relation that "A, alongside B," tells where no verb stands before the word at `i`."""
    j = i - 2 if sentence.word(i - 1) == "," else i - 1
    if sentence.is_body(j) and not sentence.owning[j]:
        object_ = object_after(sentence, i + 1, nouns.FORCE)
        yield from relations_between(
            list_ending(sentence, j), RelationVerb.ALLIED_WITH, object_, i, "alongside", 0.75
        )


def _together_with(sentence: Sentence, i: int) -> Party | None:
    """Whom "belongs to Y, together with Z" names besides its subject."""
    i += sentence.word(i) == ","
    if (sentence.word(i), sentence.word(i + 1)) not in (
        ("together", "with"),
        ("along", "with"),
        ("like", ""),
    ):
        return None
    return object_after(sentence, i + 2)


def _each_other(sentence: Sentence, i: int, verb: VerbForm) -> Iterator[FoundRelation]:
    """Both are the subject: "The army and the RSF clashed"."""
    party = agent(sentence, i, verb.form)
    if party and len(party.actors) == 2:
        one = party._replace(actors=party.actors[:1])
        other = party._replace(actors=party.actors[1:], sure=1.0)
        yield from relations_between(one, verb.relation, other, i, "fights-each-other", 0.85)


def _fits(sentence: Sentence, relation: RelationVerb, one: Party, other: Party, verb: VerbForm) -> bool:
    """Whether actors of their kinds can be so related."""
    persons, states = sentence.cast.persons, sentence.cast.states
    subject_person, object_person = persons[one.actors[0]], persons[other.actors[0]]
    if relation is RelationVerb.LEADS:
        return not object_person and not states[other.actors[0]]
    if relation is RelationVerb.MEMBER_OF:
        return not object_person and (subject_person or not states[other.actors[0]])
    if relation is RelationVerb.FIGHTS:
        return not subject_person or "against" in verb.prepositions
    return True
