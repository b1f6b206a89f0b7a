"""States that act, and peoples: grammar decides whether a state's name is an actor or a place."""

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.capital_grammar import capital_acts
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundActor, FoundPlace
from syria_reader.facts.naming.known import Known, KnownNames
from syria_reader.facts.naming.peoples import people_named
from syria_reader.facts.naming.state_grammar import state_rule
from syria_reader.facts.naming.words import Sentence
from syria_reader.facts.place import PlaceKind


def find_states(
    sentence: Sentence, known: KnownNames, context: Context
) -> tuple[list[FoundActor], list[FoundPlace]]:
    """The states and peoples of `sentence` that act, and the states that are places."""
    actors, places = [], []
    for name in known.starting.values():
        if not sentence.free(name.first, name.last):
            continue
        senses = name.senses
        if SenseType.STATE in senses:
            rule = state_rule(sentence, known, name, context)
            if rule == "state-by-nature" and _before_an_office(sentence, name.last, context):
                continue
            if rule:
                actors.append(_state(sentence, name, str(senses[SenseType.STATE].ref), rule))
                sentence.take(name.first, name.last)
            elif not _adjectival(sentence, name):
                places.append(_country(sentence, name, context))
                sentence.take(name.first, name.last)
        elif SenseType.CAPITAL in senses and capital_acts(sentence, known, name, context):
            actors.append(_state(sentence, name, str(senses[SenseType.CAPITAL].ref), "capital-government"))
            sentence.take(name.first, name.last)
        else:
            people = people_named(sentence, name, context)
            if people is not None:
                actors.append(people)
                sentence.take(name.first, name.last)
    return actors, places


def _before_an_office(sentence: Sentence, i: int, context: Context) -> bool:
    """Whether a state's acronym belongs to an office that follows ("the U.S. special envoy")."""
    titles = context.lexicon.titles
    for k in range(i, min(i + 4, sentence.size)):
        word = sentence.lower[k]
        if word in titles.callings:
            return True
        if word in titles.offices and (
            word not in titles.modifiers or sentence.word(k + 1) in ("for", "to", "in", ",")
        ):
            return True
        if word not in titles.modifiers:
            return False
    return False


def _state(sentence: Sentence, name: Known, code: str, rule: str) -> FoundActor:
    confidence = {
        "state-subject": 0.9,
        "state-by-nature": 0.9,
        "capital-government": 0.9,
        "state-object": 0.75,
        "state-relation": 0.75,
    }.get(rule, 0.8)
    return FoundActor(
        sentence,
        name.first,
        name.last,
        ActorKind.STATE,
        rule,
        confidence,
        sentence.slice(name.first, name.last),
        ("state", code),
        None,
        code,
    )


def _country(sentence: Sentence, name: Known, context: Context) -> FoundPlace:
    text = sentence.slice(name.first, name.last)
    located = sentence.word(name.first - 1) in context.lexicon.strong_prepositions
    return FoundPlace(
        sentence, name.first, name.last, text, "country", 0.95 if located else 0.8, PlaceKind.COUNTRY
    )


def _adjectival(sentence: Sentence, name: Known) -> bool:
    """Whether a state's acronym stands as an adjective before a capitalised or common noun."""
    following = name.last
    if SenseType.STATE_ADJECTIVE not in name.senses or following >= sentence.size:
        return False
    return (
        not sentence.possessive[name.last - 1]
        and sentence.words[following][0].isalpha()
        and sentence.adjoin(name.last - 1)
    )
