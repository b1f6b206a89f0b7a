"""The actors of one article as the relation rules ask for them: by what they are called."""

from collections.abc import Sequence

from syria_reader.facts.actor import Actor, ActorKind
from syria_reader.facts.gazetteer import fold
from syria_reader.facts.lexicon import Lexicon, SenseType

_ADJECTIVES = (SenseType.STATE_ADJECTIVE, SenseType.STATE)


class Cast:
    """Actors by index. A name that two of them bear is nobody's."""

    def __init__(self, actors: Sequence[Actor], lexicon: Lexicon) -> None:
        self.actors = actors
        kinds = [actor.kind for actor in actors]
        person, state = ActorKind.PERSON, ActorKind.STATE
        self.persons = [kind is person for kind in kinds]
        self.states = [kind is state for kind in kinds]
        self.lexicon = lexicon
        self._by_name: dict[str, int | None] = {}
        self._by_sense: dict[tuple[str, str], int] = {}
        self._asked: dict[str, int | None] = {}
        for index, actor in enumerate(actors):
            for name in {fold(n) for n in (actor.name, *actor.aliases, *(m.text for m in actor.mentions))}:
                known = self._by_name.setdefault(name, index)
                if known != index:
                    self._by_name[name] = None
                if not self.persons[index]:
                    for sense in lexicon.senses(name):
                        if sense.type == SenseType.STATE and self.states[index]:
                            self._by_sense.setdefault(("state", str(sense.ref)), index)
                        elif sense.type == SenseType.ACTOR:
                            self._by_sense.setdefault(("actor", str(sense.ref)), index)

    def named(self, words: str) -> int | None:
        """Whom `words` name: an actor by any of its names, a state also by its adjective."""
        if words not in self._asked:
            self._asked[words] = self._look_up(fold(words))
        return self._asked[words]

    def _look_up(self, name: str) -> int | None:
        if self._by_name.get(name) is not None:
            return self._by_name[name]
        for sense in self.lexicon.senses(name):
            if sense.type in _ADJECTIVES:
                index = self._by_sense.get(("state", str(sense.ref)))
            elif sense.type == SenseType.ACTOR:
                index = self._by_sense.get(("actor", str(sense.ref)))
            else:
                index = None
            if index is not None:
                return index
        return None
