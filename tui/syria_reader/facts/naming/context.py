"""What the whole article says about its names, gathered before any of them is decided."""

from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from itertools import compress
from operator import not_

from syria_reader.facts.gazetteer import Gazetteer, fold, is_common_word
from syria_reader.facts.lexicon import Lexicon, SenseType
from syria_reader.facts.lexicon.compiling import SHARED
from syria_reader.facts.naming.known import Known, KnownNames, Meanings
from syria_reader.facts.naming.owners import Owner, owner_of
from syria_reader.facts.naming.words import Sentence
from syria_reader.facts.place import PlaceKind

_BEFORE_STATES = frozenset(
    ("new", "north", "south", "east", "west", "northern", "southern", "western", "eastern")
)
_ADJECTIVE_WEIGHT, _LEADER_WEIGHT = 0.7, 0.7


class Context:
    """The sentences with their known names, the states the article speaks of, and the tables."""

    def __init__(self, sentences: Sequence[Sentence], lexicon: Lexicon, gazetteer: Gazetteer) -> None:
        self.sentences, self.lexicon, self.gazetteer = sentences, lexicon, gazetteer
        meanings: Meanings = {}
        self.known = [KnownNames(sentence, lexicon, meanings) for sentence in sentences]
        self._drop_parts_of_places()
        self._capitals: defaultdict[str, int] = defaultdict(int)
        self.states = self._count_states()
        self._drop_shared_acronyms()
        self.declared: dict[str, str] = {}
        """Acronyms the article declares, and what they stand for."""
        self.acting_acronyms: set[str] = set()
        """Acronyms that stand at least once where only a name does."""
        self.surnames: set[str] = set()
        """Folded surnames of the persons found so far."""
        self.lower_seen = _lower_words(sentences)

    @property
    def main_state(self) -> str | None:
        """The state most spoken of; "the army" without more is its army."""
        return next(iter(self.states), None) or max(
            self._capitals, key=self._capitals.__getitem__, default=None
        )

    def _drop_shared_acronyms(self) -> None:
        """Forget what an acronym that several bodies share means in a state the article does not speak of."""
        for known in self.known:
            for name in list(known.starting.values()):
                sense = name.senses.get(SenseType.ACTOR)
                if sense is not None and sense.case == SHARED:
                    country = self.lexicon.actors[sense.ref].country
                    if country not in self.states:
                        known.forget(name, SenseType.ACTOR)

    def _drop_parts_of_places(self) -> None:
        """Forget a state's name that ends another place's ("New Jersey", "Western Australia")."""
        for sentence, known in zip(self.sentences, self.known, strict=True):
            for name in list(known.starting.values()):
                before = name.first - 1
                if SenseType.STATE not in name.senses or sentence.word(before) not in _BEFORE_STATES:
                    continue
                if not (sentence.capital[before] and sentence.adjoin(before)):
                    continue
                whole = self.gazetteer.find(sentence.slice(before, name.last))
                if not whole or any(entry.kind is PlaceKind.COUNTRY for entry in whole):
                    continue
                known.forget(name, SenseType.STATE)
                adjective = known.ending_at(name.first)
                if adjective is not None:
                    for type_ in adjective.senses:
                        known.forget(adjective, type_)

    def common(self, word: str) -> bool:
        """Whether `word` is an everyday English word, so that its capital may tell nothing."""
        return word.lower() in self.lexicon.verbs.openers or is_common_word(word)

    def owner_named(self, name: str) -> Owner | None:
        """What a known `name`, as part of a compound, stands for."""
        senses = {sense.type: sense for sense in self.lexicon.senses(fold(name))}
        return owner_of(Known(0, 1, senses), self.lexicon) if senses else None

    def country_of(self, name: str) -> str | None:
        """The ISO code of the state called `name`."""
        return next((str(s.ref) for s in self.lexicon.senses(fold(name)) if s.type == SenseType.STATE), None)

    def _count_states(self) -> dict[str, float]:
        weights: defaultdict[str, float] = defaultdict(float)
        for known in self.known:
            for name in known.starting.values():
                senses = name.senses
                if SenseType.STATE in senses:
                    weights[senses[SenseType.STATE].ref] += 1
                elif SenseType.STATE_ADJECTIVE in senses:
                    weights[senses[SenseType.STATE_ADJECTIVE].ref] += _ADJECTIVE_WEIGHT
                elif SenseType.CAPITAL in senses:
                    self._capitals[str(senses[SenseType.CAPITAL].ref)] += 1
                elif SenseType.LEADER in senses:
                    country = self.lexicon.leaders[senses[SenseType.LEADER].ref].country
                    if country:
                        weights[country] += _LEADER_WEIGHT
        return dict(sorted(weights.items(), key=lambda item: (-item[1], item[0])))


def _lower_words(sentences: Iterable[Sentence]) -> Set[str]:
    seen: set[str] = set()
    for sentence in sentences:
        seen.update(compress(sentence.words, map(not_, sentence.capital)))
    return seen
