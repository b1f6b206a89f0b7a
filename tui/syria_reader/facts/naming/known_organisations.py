"""Organisations by what is known of them: names the lexicon has, names that follow on what they are."""

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.gazetteer import is_personal_name
from syria_reader.facts.lexicon import KnownActor, SenseType
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundActor
from syria_reader.facts.naming.known import Known, KnownNames
from syria_reader.facts.naming.words import Sentence

_DATELINES = 4


def find_known_organisations(sentence: Sentence, known: KnownNames, context: Context) -> list[FoundActor]:
    """The organisations and groups the lexicon has, where no longer name holds them."""
    found = []
    for name in known.starting.values():
        sense = name.senses.get(SenseType.ACTOR)
        if sense is None or not sentence.free(name.first, name.last):
            continue
        actor = context.lexicon.actors[sense.ref]
        first, last = name.first, name.last
        if _credit(sentence, first, last):
            sentence.take(first, last)
            continue
        key = ("actor", str(sense.ref))
        owner = known.ending.get(first)
        if owner is not None and _names_a_branch(sentence, owner, actor):
            first = owner.first
            key = ("organisation", sentence.slice(first, last))
        sentence.take(first, last)
        found.append(
            FoundActor(
                sentence,
                first,
                last,
                actor.kind,
                "known-actor",
                0.95,
                sentence.slice(first, last),
                key,
                None,
                actor.country,
            )
        )
    return found


def _credit(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the name is an agency's credit in a dateline: "BEIRUT (AP) —"."""
    return (
        sentence.number < _DATELINES
        and sentence.word(first - 1) == "("
        and sentence.word(last) == ")"
        and sentence.word(last + 1) in ("-", "–", "—")
    )


def _names_a_branch(sentence: Sentence, owner: Known, actor: KnownActor) -> bool:
    """Whether a state before a name makes it another body ("Congolese Red Cross")."""
    if actor.kind is ActorKind.ARMED_GROUP or not sentence.free(owner.first, owner.last):
        return False
    for type_ in (SenseType.STATE_ADJECTIVE, SenseType.STATE):
        sense = owner.senses.get(type_)
        if sense is not None and (type_ is SenseType.STATE_ADJECTIVE or sentence.possessive[owner.last - 1]):
            return actor.country != str(sense.ref)
    return False


def find_named_by_type(sentence: Sentence, known: KnownNames, context: Context) -> list[FoundActor]:
    """Names that follow at once on what they are: "the newspaper Politika", "the rights group Rawadari"."""
    found: list[FoundActor] = []
    kinds = context.lexicon.before_names
    for i, word in enumerate(sentence.lower[:-1]):
        if word not in kinds or sentence.capital[i] or not sentence.adjoin(i):
            continue
        first = last = i + 1
        while last < len(sentence) and sentence.capital[last] and sentence.free(last, last + 1):
            if last > first and not sentence.adjoin(last - 1):
                break
            last += 1
        if (
            last == first
            or first in known.covering
            or sentence.lower[first] in context.lexicon.organisations.calendar
        ):
            continue
        text = sentence.slice(first, last)
        if not text[0].isalpha() or context.gazetteer.find(text) or _all_personal(text):
            continue
        two = f"{sentence.word(i - 1)} {word}"
        sentence.take(first, last)
        kind = kinds.get(two, kinds[word])
        found.append(
            FoundActor(
                sentence,
                first,
                last,
                kind,
                "named-by-type",
                0.8,
                text,
                ("organisation", text),
                two if two in kinds else word,
            )
        )
    return found


def _all_personal(text: str) -> bool:
    return " " in text and is_personal_name(text)
