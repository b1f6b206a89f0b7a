"""Names the article has told in full, where only a part of them stands."""

from collections.abc import Iterable

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.gazetteer import fold
from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundActor, FoundPlace, Key
from syria_reader.facts.naming.known import KnownNames
from syria_reader.facts.naming.persons import name_parts
from syria_reader.facts.naming.spans import names_from
from syria_reader.facts.naming.words import Sentence
from syria_reader.facts.place import PlaceKind

_SETTLED = {PlaceKind.CITY, PlaceKind.TOWN}
_LARGE = 100_000


class Established:
    """The parts of names that stand for someone or something named elsewhere in the article."""

    def __init__(self, actors: Iterable[FoundActor], places: Iterable[FoundPlace], context: Context) -> None:
        self.persons: dict[str, str] = {}
        self.organisations: dict[str, Key] = {}
        self.kinds: dict[str, ActorKind] = {}
        self.places: dict[str, FoundPlace] = {}
        for actor in actors:
            if actor.key[0] == "person":
                parts = name_parts(actor.name)
                if parts and len(parts[-1]) > 1:
                    self.persons.setdefault(parts[-1], actor.name)
                elif len(parts) == 2:
                    self.persons.setdefault(" ".join(parts), actor.name)
                if len(parts) > 2:
                    self.persons.setdefault(" ".join(parts[:2]), actor.name)
            elif actor.key[0] == "organisation" and len(actor.name.split()) > 1:
                self.organisations.setdefault(fold(actor.name), actor.key)
                self.kinds.setdefault(fold(actor.name), actor.kind)
        for place in places:
            name = fold(place.name)
            if name not in self.persons and not _tells_whose(name, context):
                self.places.setdefault(name, place)

    def surname(self, place: FoundPlace) -> FoundActor | None:
        """The person of whom `place`, found by where it stands alone, is the surname."""
        if place.rule not in ("place-unlisted", "gazetteer") or place.first + 1 != place.last:
            return None
        if any(entry.population >= _LARGE or entry.kind not in _SETTLED for entry in place.candidates):
            return None
        if fold(place.name) not in self.persons:
            return None
        return FoundActor(
            place.sentence, place.first, place.last, ActorKind.PERSON, "surname", 0.9, place.name,
            ("person", place.name),
        )  # fmt: skip


def _tells_whose(name: str, context: Context) -> bool:
    """Whether `name`, a region's without its type word, is an adjective ("Palestinian territories")."""
    return any(sense.type == SenseType.STATE_ADJECTIVE for sense in context.lexicon.senses(name))


def find_established(
    sentence: Sentence, known: KnownNames, context: Context, established: Established
) -> tuple[list[FoundActor], list[FoundPlace]]:
    """Surnames of persons and names of places the article established, where nothing else has them."""
    actors: list[FoundActor] = []
    places: list[FoundPlace] = []
    for i in sentence.capitals:
        if sentence.taken[i] or not sentence.words[i][0].isalpha():
            continue
        for end in names_from(sentence, i):
            found = _established(sentence, i, end, known, established, context)
            if found is not None:
                sentence.take(i, end)
                (actors if isinstance(found, FoundActor) else places).append(found)  # type: ignore[arg-type]
                break
    return actors, places


def _established(
    sentence: Sentence, i: int, end: int, known: KnownNames, established: Established, context: Context
) -> FoundActor | FoundPlace | None:
    text = sentence.slice(i, end)
    key = fold(text)
    place = established.places.get(key)
    if place is not None and not _beside_capital(sentence, end):
        return FoundPlace(sentence, i, end, text, "established", 0.8, place.wanted, None, place.candidates)
    parts = " ".join(name_parts(text))
    leader = known.starting.get(i)
    is_leader = leader is not None and leader.last == end and SenseType.LEADER in leader.senses
    if (parts in established.persons or is_leader) and not _beside_capital(sentence, end):
        if context.lexicon.verbs.openers & {key}:
            return None
        return FoundActor(sentence, i, end, ActorKind.PERSON, "surname", 0.9, text, ("person", text))
    if key in established.organisations:
        return FoundActor(
            sentence,
            i,
            end,
            established.kinds[key],
            "established",
            0.85,
            text,
            established.organisations[key],
        )
    return None


def _beside_capital(sentence: Sentence, last: int) -> bool:
    """Whether the words are part of a longer run of capitals, which is another name."""
    if sentence.title_case:
        return False
    after = (
        last < sentence.size
        and sentence.adjoin(last - 1)
        and sentence.capital[last]
        and not sentence.taken[last]
    )
    return bool(after and sentence.words[last][0].isalpha())
