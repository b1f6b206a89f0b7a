"""Organisations by what is known of them: names the lexicon has, names that follow on what they are."""

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.gazetteer import is_personal_name
from syria_reader.facts.lexicon import KnownActor, SenseType
from syria_reader.facts.naming.compounds import tells_whose
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundActor
from syria_reader.facts.naming.known import Known, KnownNames
from syria_reader.facts.naming.people import named_like_a_body
from syria_reader.facts.naming.words import Sentence

_DATELINES = 4

_UN = "United Nations"
_LONGEST_TYPE = 8
_CALLED = {"called", "named", "dubbed", "codenamed"}
_NOT_IN_TYPE = {"of", "in", "who", "for", "and", "with", "from", "to"}
_AFTER_TYPE = {
    "",
    ",",
    ".",
    "of",
    "that",
    "which",
    "based",
    "in",
    "allied",
    "led",
    "linked",
    "affiliated",
    "backed",
    "with",
    "formed",
    "close",
    "made",
    "run",
    "behind",
    "fighting",
    "opposed",
    "loyal",
    "accused",
    "known",
    "founded",
}


def find_known_organisations(sentence: Sentence, known: KnownNames, context: Context) -> list[FoundActor]:
    """The organisations and groups the lexicon has, where no longer name holds them."""
    found: list[FoundActor] = []
    for name in known.starting.values():
        sense = name.senses.get(SenseType.ACTOR)
        if sense is None or not sentence.free(name.first, name.last):
            continue
        if named_like_a_body(sentence, known, name.first, context):
            continue
        actor = context.lexicon.actors[sense.ref]
        first, last = name.first, name.last
        if _credit(sentence, first, last):
            sentence.take(first, last)
            continue
        key = ("actor", str(sense.ref))
        owner = known.ending_at(first)
        if owner is not None and _names_a_branch(sentence, owner, actor):
            first = owner.first
            key = ("organisation", sentence.slice(first, last))
        elif owner is not None and _of_its_state(sentence, owner, actor):
            first = owner.first
        elif owner is not None and _of_the_un(sentence, owner, name, context):
            first = owner.first
            found = [body for body in found if body.first != owner.first]
        elif (longer := _longer_name(sentence, known, name, actor, context)) < first:
            first = longer
            key = ("organisation", sentence.slice(first, last))
        sentence.take(first, last)
        own = first if key[0] == "organisation" else name.first
        found.append(
            FoundActor(
                sentence,
                first,
                last,
                actor.kind,
                "known-actor",
                0.95,
                sentence.slice(own, last),
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


def _of_its_state(sentence: Sentence, owner: Known, actor: KnownActor) -> bool:
    """Whether the adjective of a body's own state is before its name ("U.S. Drug Enforcement …")."""
    sense = owner.senses.get(SenseType.STATE_ADJECTIVE)
    if sense is None or actor.country != str(sense.ref) or not sentence.adjoin(owner.last - 1):
        return False
    return sentence.free(owner.first, owner.last) and not sentence.possessive[owner.last - 1]


def _of_the_un(sentence: Sentence, owner: Known, name: Known, context: Context) -> bool:
    """Whether the United Nations before a body's name of several words are part of it."""
    sense = owner.senses.get(SenseType.ACTOR)
    if sense is None or name.last - name.first < 2 or not sentence.adjoin(name.first - 1):
        return False
    return bool(context.lexicon.actors[sense.ref].name == _UN)


def _longer_name(
    sentence: Sentence, known: KnownNames, name: Known, actor: KnownActor, context: Context
) -> int:
    """The first word of a body whose name ends with another's ("U.S. Naval Forces Central Command")."""
    lexicon = context.lexicon
    first = name.first
    if name.last - first < 2 or lexicon.heads.keys().isdisjoint(
        (sentence.lower[first], sentence.lower[name.last - 1])
    ):
        return first
    if actor.kind is ActorKind.ARMED_GROUP or sentence.title_case:
        return first
    start = first
    while start > 0 and sentence.capital[start - 1] and sentence.adjoin(start - 1):
        word = sentence.lower[start - 1]
        if start - 1 in known.covering or not sentence.free(start - 1, start) or _says_who(word, context):
            break
        if word.endswith("-based") or tells_whose(word, context):
            break
        if start - 1 == sentence.first and context.common(word):
            break
        start -= 1
    if start == first:
        return first
    owner = known.ending_at(start)
    if owner is not None and SenseType.STATE_ADJECTIVE in owner.senses and sentence.adjoin(start - 1):
        return owner.first if sentence.free(owner.first, start) else start
    return start


def _says_who(word: str, context: Context) -> bool:
    titles = context.lexicon.titles
    return (
        word in titles.offices
        or word in titles.ranks
        or word in titles.callings
        or word in context.lexicon.verbs.openers
        or word in context.lexicon.organisations.calendar
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
    """Names beside what they are: "the newspaper Politika", "Ansaru, an armed group,"."""
    found: list[FoundActor] = []
    if context.lexicon.type_ends.isdisjoint(sentence.lower):
        return found
    kinds = context.lexicon.before_names
    for i in sentence.capitals:
        if sentence.taken[i] or i in known.covering or i + 1 == sentence.size:
            continue
        if tells_whose(sentence.words[i], context):
            continue
        if i > 0 and sentence.capital[i - 1] and sentence.adjoin(i - 1) and i - 1 != sentence.first:
            continue
        last = i + 1
        while last < sentence.size and sentence.capital[last] and not sentence.taken[last]:
            if not sentence.adjoin(last - 1):
                break
            last += 1
        type_ = _type_before(sentence, i, context) or _type_after(sentence, last, context)
        text = sentence.slice(i, last)
        if type_ is None or not _may_be_named(sentence, i, text, context):
            continue
        sentence.take(i, last)
        found.append(
            FoundActor(
                sentence, i, last, kinds[type_], "named-by-type", 0.85, text, ("organisation", text), type_
            )
        )
    return found


def _may_be_named(sentence: Sentence, i: int, text: str, context: Context) -> bool:
    lower = sentence.lower[i]
    if not text[0].isalpha() or lower in context.lexicon.organisations.calendar:
        return False
    if lower in context.lexicon.verbs.openers or sentence.title_case or context.gazetteer.find(text):
        return False
    return not _all_personal(text)


def _type_before(sentence: Sentence, i: int, context: Context) -> str | None:
    """What the words right before word `i` say it is."""
    kinds = context.lexicon.before_names
    if i == 0 or sentence.capital[i - 1] or not sentence.adjoin(i - 1):
        return None
    at = _before_called(sentence, i - 1)
    word = sentence.word(at)
    two = f"{sentence.word(at - 1)} {word}"
    return two if two in kinds else word if word in kinds else None


def _before_called(sentence: Sentence, at: int) -> int:
    """The word before "called" or "known as" that ends at word `at`, else `at`."""
    if sentence.lower[at] in _CALLED:
        return at - 1
    if sentence.lower[at] == "as" and sentence.word(at - 1) == "known":
        return at - 3 if sentence.word(at - 2) in ("also", "locally", "formerly", "now") else at - 2
    return at


def _type_after(sentence: Sentence, last: int, context: Context) -> str | None:
    """What an apposition after word `last` says it is: ", a militia allied with the army,"."""
    if sentence.word(last) != "," or sentence.word(last + 1) not in ("a", "an", "the"):
        return None
    kinds = context.lexicon.before_names
    for k in range(last + 2, min(last + _LONGEST_TYPE, sentence.size)):
        word = sentence.lower[k]
        if word in kinds and sentence.word(k + 1) in _AFTER_TYPE:
            two = f"{sentence.lower[k - 1]} {word}"
            return two if two in kinds else word
        if not word[0].isalnum() or word in _NOT_IN_TYPE:
            return None
    return None


def _all_personal(text: str) -> bool:
    return " " in text and is_personal_name(text)
