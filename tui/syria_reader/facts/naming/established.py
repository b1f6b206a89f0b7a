"""Names the article has told in full, where only a part of them stands."""

from collections.abc import Iterable

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.gazetteer import fold, is_given_name
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
_WHAT_BODIES_ARE = frozenset(
    "organization organisation party movement group alliance coalition network brigade brigades front bloc "
    "association foundation union agency".split()
)
_GIVEN = 4
"""Letters of a given name that may stand alone."""


class Established:
    """The parts of names that stand for someone or something named elsewhere in the article."""

    def __init__(self, actors: Iterable[FoundActor], places: Iterable[FoundPlace], context: Context) -> None:
        self.persons: dict[str, str] = {}
        self.full_names: set[str] = set()
        self.given: dict[str, str] = {}
        self.organisations: dict[str, Key] = {}
        self.kinds: dict[str, ActorKind] = {}
        self.places: dict[str, FoundPlace] = {}
        for actor in actors:
            if actor.key[0] == "person":
                parts = name_parts(actor.name)
                if len(parts) > 1:
                    self.full_names.add(" ".join(parts))
                    self.given[parts[0]] = (
                        "" if self.given.get(parts[0], parts[-1]) != parts[-1] else parts[-1]
                    )
                if parts and len(parts[-1]) > 1:
                    self.persons.setdefault(parts[-1], actor.name)
                elif len(parts) == 2:
                    self.persons.setdefault(" ".join(parts), actor.name)
                if len(parts) > 2:
                    self.persons.setdefault(" ".join(parts[:2]), actor.name)
            if actor.key[0] in ("organisation", "actor"):
                self._note_short_form(actor, context)
            if actor.key[0] == "organisation" and len(actor.name.split()) > 1:
                self.organisations.setdefault(fold(actor.name), actor.key)
                self.kinds.setdefault(fold(actor.name), actor.kind)
        for place in places:
            name = fold(place.name)
            if name not in self.persons and not _tells_whose(name, context):
                self.places.setdefault(name, place)

    def _note_short_form(self, actor: FoundActor, context: Context) -> None:
        """Let the one word before what a body is stand for it: "Badr" after "the Badr Organization"."""
        short, _, what = actor.name.rpartition(" ")
        if not short or " " in short or not short[0].isupper() or what.lower() not in _WHAT_BODIES_ARE:
            return
        if context.common(short) or context.lexicon.senses(fold(short)):
            return
        if any(
            entry.population >= _LARGE or entry.kind not in _SETTLED
            for entry in context.gazetteer.find(short)
        ):
            return
        self.organisations.setdefault(fold(short), actor.key)
        self.kinds.setdefault(fold(short), actor.kind)

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
    whole = _with_given_name(sentence, i, end, established, context)
    if whole < i:
        text = sentence.slice(whole, end)
        return FoundActor(sentence, whole, end, ActorKind.PERSON, "surname", 0.85, text, ("person", text))
    parts = " ".join(name_parts(text))
    leader = known.starting.get(i)
    is_leader = leader is not None and leader.last == end and SenseType.LEADER in leader.senses
    if (parts in established.persons or is_leader) and not _beside_capital(sentence, end):
        if context.lexicon.verbs.openers & {key}:
            return None
        return FoundActor(sentence, i, end, ActorKind.PERSON, "surname", 0.9, text, ("person", text))
    if established.given.get(key) and _given_name_alone(sentence, i, end, context):
        return FoundActor(sentence, i, end, ActorKind.PERSON, "surname", 0.7, text, ("person", text))
    if key in established.organisations and not _beside_capital(sentence, end):
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


def _with_given_name(sentence: Sentence, i: int, end: int, established: Established, context: Context) -> int:
    """Where a full name begins that ends with an established surname at word `i`; `i` where none does.

    It is told elsewhere, or begins a sentence with what is no everyday word.
    """
    first = i - 1
    if first < 0 or end != i + 1 or not sentence.capital[first] or not sentence.adjoin(first):
        return i
    word = sentence.words[first]
    if (
        not word.isalpha()
        or not sentence.free(first, i)
        or fold(sentence.words[i]) not in established.persons
    ):
        return i
    told = established.full_names
    if " ".join(name_parts(sentence.slice(first, end))) in told:
        return first
    opens = first == sentence.first and not sentence.title_case
    strange = not context.common(word) and sentence.lower[first] not in context.lexicon.titles.ends
    return first if opens and strange and not context.gazetteer.find(word) else i


def _given_name_alone(sentence: Sentence, i: int, end: int, context: Context) -> bool:
    """Whether the given name of someone told in full stands for them ("Zahran was born in Douma")."""
    word = sentence.words[i]
    if end > i + 1 or len(word) < _GIVEN or sentence.title_case or context.common(word):
        return False
    if i > 0 and sentence.capital[i - 1] and sentence.adjoin(i - 1) and i - 1 != sentence.first:
        return False
    if not is_given_name(word) or _beside_capital(sentence, end) or context.lexicon.senses(sentence.fold(i)):
        return False
    verbs, following = context.lexicon.verbs, sentence.word(end)
    doing = following in verbs.saying or following in verbs.acting or following in verbs.auxiliaries
    return bool(sentence.possessive[i]) or doing


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
