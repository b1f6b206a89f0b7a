"""The short ways back to an actor named before: "the Department", "the secretary", "the monitoring group"."""

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundActor
from syria_reader.facts.naming.words import Sentence

_WHATS = {
    "monitoring group": "monitoring group",
    "war monitor": "monitoring group",
    "monitor": "monitoring group",
    "think tank": "think tank",
    "rights group": "rights group",
    "aid group": "aid group",
    "watchdog": "monitoring group",
}
_GROUPS = {"group", "movement", "militia", "organization", "organisation", "faction"}


def find_anaphora(actors: list[FoundActor], context: Context) -> list[FoundActor]:
    """Mentions of `actors` (in order of the text) by what they are, where only one of them can be meant."""
    found = []
    at = 0
    past: list[FoundActor] = []
    for sentence in context.sentences:
        while at < len(actors) and actors[at].sentence.number < sentence.number:
            past.append(actors[at])
            at += 1
        here = [a for a in actors[at : at + 40] if a.sentence is sentence]
        for i, word in enumerate(sentence.lower):
            if word != "the" or i + 1 >= len(sentence) or sentence.taken[i + 1] or sentence.title_case:
                continue
            actor = _back(sentence, i + 1, past + [a for a in here if a.first < i], context)
            if actor is not None:
                sentence.take(actor.first, actor.last)
                found.append(actor)
    return found


def _back(sentence: Sentence, i: int, past: list[FoundActor], context: Context) -> FoundActor | None:
    word, two = sentence.lower[i], f"{sentence.lower[i]} {sentence.word(i + 1)}"
    last = i + 2 if two in _WHATS or two in context.lexicon.titles.offices else i + 1
    phrase = two if last == i + 2 else word
    if last < len(sentence) and sentence.capital[last] and sentence.adjoin(last - 1):
        return None
    capital = sentence.capital[i]
    subject = _verb(sentence, last, context)
    if sentence.word(last) == "of" or sentence.word(i - 2) == ",":
        return None
    if phrase in _WHATS:
        return _again(sentence, i, last, _monitor(past, _WHATS[phrase], context), 0.8)
    if phrase in context.lexicon.titles.offices and (capital or subject):
        return _again(sentence, i, last, _holder(past, phrase), 0.75)
    if word in context.lexicon.heads and (capital or subject):
        return _again(sentence, i, last, _headed(past, word), 0.75)
    if word in _GROUPS and subject and (i - 1 == sentence.first or capital):
        groups = [a for a in past if a.kind is ActorKind.ARMED_GROUP and a.key[0] == "actor"]
        return _again(sentence, i, last, groups[-1] if groups else None, 0.65)
    return None


def _verb(sentence: Sentence, i: int, context: Context) -> bool:
    verbs = context.lexicon.verbs
    word = sentence.word(i)
    return word in verbs.saying or word in verbs.acting or word in verbs.auxiliaries


def _again(
    sentence: Sentence, first: int, last: int, actor: FoundActor | None, confidence: float
) -> FoundActor | None:
    if actor is None or not sentence.free(first, last):
        return None
    return FoundActor(
        sentence, first, last, actor.kind, "anaphor", confidence, actor.name, actor.key, None, actor.country
    )


def _monitor(past: list[FoundActor], what: str, context: Context) -> FoundActor | None:
    for actor in reversed(past):
        senses = [s for s in context.lexicon.senses(actor.name.casefold()) if s.type == SenseType.ACTOR]
        index = int(actor.key[1]) if actor.key[0] == "actor" else next((s.ref for s in senses), None)
        if index is not None and context.lexicon.actors[index].what == what:
            return actor
    return None


def _holder(past: list[FoundActor], office: str) -> FoundActor | None:
    """The last named person whose title ends in `office`; None where several hold it."""
    holders = [a for a in past if a.key[0] == "person" and a.role and _ends(a.role.lower(), office)]
    return holders[-1] if holders and len({a.name.split()[-1] for a in holders}) == 1 else None


def _ends(role: str, office: str) -> bool:
    return role.endswith(office) or f"{office} of" in role


def _headed(past: list[FoundActor], word: str) -> FoundActor | None:
    """The last named organisation whose name begins or ends with `word`."""
    for actor in reversed(past):
        names = actor.name.lower().split()
        if actor.key[0] in ("organisation", "actor") and len(names) > 1 and word in (names[0], names[-1]):
            return actor
    return None
