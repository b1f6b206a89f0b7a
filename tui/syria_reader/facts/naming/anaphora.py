"""The short ways back to an actor named before: "the Department", "the secretary", "the monitoring group"."""

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundActor
from syria_reader.facts.naming.words import Sentence
from syria_reader.facts.positions import positions

_WHATS = {
    "monitoring group": "monitoring group",
    "war monitor": "monitoring group",
    "monitor": "monitoring group",
    "think tank": "think tank",
    "rights group": "rights group",
    "aid group": "aid group",
    "watchdog": "monitoring group",
}
_THE = {"the"}
_GROUPS = {"group", "movement", "militia", "organization", "organisation", "faction"}


def find_anaphora(actors: list[FoundActor], context: Context) -> list[FoundActor]:
    """Mentions of `actors` (in order of the text) by what they are, where only one of them can be meant."""
    found = []
    past = _Past(context)
    at = 0
    for sentence in context.sentences:
        if sentence.title_case or "the" not in sentence.lower:
            continue
        for i in positions(sentence.lower, _THE):
            if i + 1 >= sentence.size or sentence.taken[i + 1]:
                continue
            while at < len(actors) and _position(actors[at]) < (sentence.number, i):
                past.note(actors[at])
                at += 1
            actor = _back(sentence, i + 1, past, context)
            if actor is not None:
                sentence.take(actor.first, actor.last)
                found.append(actor)
    return found


def _position(actor: FoundActor) -> tuple[int, int]:
    return actor.sentence.number, actor.first


class _Past:
    """The actors named so far, by what they can be called later; the last of each."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.whats: dict[str, FoundActor] = {}
        self.headed: dict[str, FoundActor] = {}
        self.group: FoundActor | None = None
        self._offices: dict[str, tuple[FoundActor, set[str]]] = {}

    def note(self, actor: FoundActor) -> None:
        """Remember `actor`."""
        kind = actor.key[0]
        if kind == "person":
            self._note_offices(actor)
        elif kind in ("organisation", "actor"):
            words = actor.name.lower().split()
            if len(words) > 1:
                heads = self._context.lexicon.heads
                for word in {words[0], words[-1], *(word for word in words if word in heads)}:
                    self.headed[word] = actor
        if kind == "actor":
            what = self._context.lexicon.actors[int(actor.key[1])].what
            if what:
                self.whats[what] = actor
            if actor.kind is ActorKind.ARMED_GROUP:
                self.group = actor

    def holder(self, office: str) -> FoundActor | None:
        """The named person whose title is `office`; None where several hold it."""
        actor, surnames = self._offices.get(office, (None, set()))
        return actor if len(surnames) == 1 else None

    def _note_offices(self, actor: FoundActor) -> None:
        words = (actor.role or "").lower().split()
        offices = self._context.lexicon.titles.offices
        for end, word in enumerate(words, 1):
            if end < len(words) and words[end] != "of":
                continue
            for office in (word, " ".join(words[max(end - 2, 0) : end])):
                if office in offices:
                    _, surnames = self._offices.get(office, (actor, set()))
                    self._offices[office] = actor, surnames | {actor.name.split()[-1]}


def _back(sentence: Sentence, i: int, past: _Past, context: Context) -> FoundActor | None:
    word, two = sentence.lower[i], f"{sentence.lower[i]} {sentence.word(i + 1)}"
    offices = context.lexicon.titles.offices
    last = i + 2 if two in _WHATS or two in offices else i + 1
    phrase = two if last == i + 2 else word
    if last < sentence.size and sentence.capital[last] and sentence.adjoin(last - 1):
        return None
    if sentence.word(last) == "of" or sentence.word(i - 2) == ",":
        return None
    named = sentence.capital[i] or _verb(sentence, last, context)
    if phrase in _WHATS:
        return _again(sentence, i, last, past.whats.get(_WHATS[phrase]), 0.8)
    if phrase in offices:
        return _again(sentence, i, last, past.holder(phrase), 0.75) if named else None
    if word in context.lexicon.heads and named and word in past.headed:
        return _again(sentence, i, last, past.headed[word], 0.75)
    if word in context.lexicon.heads and sentence.capital[i] and _a_body(sentence, i, context):
        return _told_by_a_head(sentence, i, context)
    if word in _GROUPS and named and i - 1 == sentence.first:
        return _again(sentence, i, last, past.group, 0.65)
    return None


def _a_body(sentence: Sentence, i: int, context: Context) -> bool:
    """Whether a capital and what it does make a lone head a body's short name: "The Council welcomes …"."""
    weak = sentence.lower[i] in context.lexicon.organisations.weak
    return not weak and not sentence.possessive[i] and _verb(sentence, i + 1, context)


def _told_by_a_head(sentence: Sentence, i: int, context: Context) -> FoundActor:
    text = sentence.words[i]
    sentence.take(i, i + 1)
    kind = context.lexicon.heads[sentence.lower[i]]
    return FoundActor(sentence, i, i + 1, kind, "body-speaks", 0.65, text, ("organisation", text))


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
