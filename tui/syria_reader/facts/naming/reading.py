"""The order in which the rules read an article: the surer first, since what one takes no other has."""

from syria_reader.facts.naming.acronyms import find_acronyms, note_acronyms
from syria_reader.facts.naming.aliases import find_aliases
from syria_reader.facts.naming.anaphora import find_anaphora
from syria_reader.facts.naming.compounds import find_in_compounds
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.credits import take_credits
from syria_reader.facts.naming.established import Established, find_established
from syria_reader.facts.naming.found import FoundActor, FoundPlace
from syria_reader.facts.naming.groups import find_groups
from syria_reader.facts.naming.identity import initials_of
from syria_reader.facts.naming.known_organisations import find_known_organisations, find_named_by_type
from syria_reader.facts.naming.list_labels import find_list_labels
from syria_reader.facts.naming.not_names import set_aside
from syria_reader.facts.naming.organisations import find_organisations
from syria_reader.facts.naming.people import find_people
from syria_reader.facts.naming.persons import name_parts
from syria_reader.facts.naming.place_joining import join_places
from syria_reader.facts.naming.place_names import find_gazetteer_places
from syria_reader.facts.naming.spans import names_from
from syria_reader.facts.naming.speaking_bodies import find_speaking_bodies
from syria_reader.facts.naming.states import find_states
from syria_reader.facts.naming.translations import take_translations
from syria_reader.facts.naming.typed_places import find_typed_places
from syria_reader.slices import Slices

_SPELLED = 2
"""Blanks in a name long enough for its initials to be an acronym."""


def read_names(context: Context) -> Slices[tuple[list[FoundActor], list[FoundPlace]]]:
    """All mentions of actors and of places, in order of the text."""
    _look_up(context)
    yield
    actors: list[FoundActor] = []
    labels = find_list_labels(context)
    places = [[labels[s.number]] if s.number in labels else [] for s in context.sentences]
    for sentence, known, here in zip(context.sentences, context.known, places, strict=True):
        take_credits(sentence, known, context)
        set_aside(sentence, known, context)
        take_translations(sentence, context)
        note_acronyms(sentence, context)
        actors += find_groups(sentence, known, context)
        actors += find_people(sentence, known, context, titled=True)
        actors += find_named_by_type(sentence, known, context)
        actors += find_organisations(sentence, known, context)
        here += find_typed_places(sentence, known, context)
        actors += find_known_organisations(sentence, known, context)
        states, countries = find_states(sentence, known, context)
        actors += states
        here += countries
        sentence.leave_taken()
        yield
    _note_surnames(actors, context)
    _note_initials(actors, context)
    for sentence, known, here in zip(context.sentences, context.known, places, strict=True):
        here += find_gazetteer_places(sentence, known, context, here, cued=False)
        people = find_people(sentence, known, context, titled=False)
        _note_surnames(people, context)
        actors += people
        actors += find_speaking_bodies(sentence, known, context)
        here += find_gazetteer_places(sentence, known, context, here, cued=True)
        actors += find_acronyms(sentence, known, context)
        actors += find_in_compounds(sentence, context)
        sentence.leave_taken()
        yield
    actors += find_aliases(actors, context)
    established = Established(actors, (place for here in places for place in here), context)
    for sentence, known, here in zip(context.sentences, context.known, places, strict=True):
        actors += [person for place in here if (person := established.surname(place)) is not None]
        here[:] = [place for place in here if established.surname(place) is None]
        named, more = find_established(sentence, known, context, established)
        actors += named
        here += more
    yield
    actors.sort(key=_position)
    actors += find_anaphora(actors, context)
    joined = [place for here in places if here for place in join_places(sorted(here, key=_position), context)]
    return sorted(actors, key=_position), joined


def _position(found: FoundActor | FoundPlace) -> tuple[int, int]:
    return found.sentence.number, found.first


def _note_surnames(actors: list[FoundActor], context: Context) -> None:
    for actor in actors:
        if actor.key[0] == "person":
            context.surnames.add(name_parts(actor.name)[-1])


def _note_initials(actors: list[FoundActor], context: Context) -> None:
    """Let the initials of a body named in full stand for it, declared or not."""
    for actor in actors:
        if actor.key[0] in ("organisation", "actor") and actor.name.count(" ") >= _SPELLED:
            context.declared.setdefault(initials_of(actor.name).upper(), actor.name)


def _look_up(context: Context) -> None:
    """Ask the gazetteer once for every stretch of capitals that may be a name."""
    never = context.lexicon.never_names
    context.gazetteer.look_up(
        sentence.slice(i, last)
        for sentence in context.sentences
        for i in sentence.capitals
        if sentence.lower[i] not in never
        for last in names_from(sentence, i)
    )
