"""The order in which the rules read an article: the surer first, since what one takes no other has."""

from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.established import Established, find_established
from syria_reader.facts.naming.found import FoundActor, FoundPlace
from syria_reader.facts.naming.groups import find_groups
from syria_reader.facts.naming.organisations import (
    find_acronyms,
    find_known_organisations,
    find_organisations,
)
from syria_reader.facts.naming.people import find_people
from syria_reader.facts.naming.place_joining import join_places
from syria_reader.facts.naming.place_names import find_gazetteer_places, find_typed_places
from syria_reader.facts.naming.spans import names_from
from syria_reader.facts.naming.states import find_states


def read_names(context: Context) -> tuple[list[FoundActor], list[FoundPlace]]:
    """All mentions of actors and of places, in order of the text."""
    _look_up(context)
    actors: list[FoundActor] = []
    places: list[list[FoundPlace]] = [[] for _ in context.sentences]
    for sentence, known, here in zip(context.sentences, context.known, places, strict=True):
        actors += find_groups(sentence, known, context)
        actors += find_people(sentence, known, context, titled=True)
        actors += find_organisations(sentence, known, context)
        here += find_typed_places(sentence, known, context)
        actors += find_known_organisations(sentence, known, context)
        states, countries = find_states(sentence, known, context)
        actors += states
        here += countries
        here += find_gazetteer_places(sentence, known, context, cued=False)
        actors += find_people(sentence, known, context, titled=False)
        here += find_gazetteer_places(sentence, known, context, cued=True)
        actors += find_acronyms(sentence, known, context)
    established = Established(actors, (place for here in places for place in here))
    for sentence, known, here in zip(context.sentences, context.known, places, strict=True):
        named, more = find_established(sentence, known, context, established)
        actors += named
        here += more
    joined = [place for here in places for place in join_places(sorted(here, key=lambda p: p.first), context)]
    return sorted(actors, key=lambda a: (a.sentence.number, a.first)), joined


def _look_up(context: Context) -> None:
    """Ask the gazetteer once for every stretch of capitals."""
    names = [
        sentence.slice(i, last)
        for sentence in context.sentences
        for i, capital in enumerate(sentence.capital)
        if capital
        for last in names_from(sentence, i)
    ]
    context.gazetteer.find_many(names)
