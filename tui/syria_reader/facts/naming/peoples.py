"""Peoples and communities named in the plural: "the Turks", "Syrians", "Alawites"."""

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundActor
from syria_reader.facts.naming.known import Known
from syria_reader.facts.naming.words import Sentence


def people_named(sentence: Sentence, name: Known, context: Context) -> FoundActor | None:
    """The people `name` is, or None where it is an adjective or something else."""
    senses = name.senses
    text = sentence.slice(name.first, name.last)
    sense = senses.get(SenseType.STATE_PEOPLE)
    community = senses.get(SenseType.COMMUNITY_PEOPLE)
    if sense is None and community is None:
        return None
    ambiguous = {SenseType.STATE_ADJECTIVE, SenseType.COMMUNITY, SenseType.REGION_ADJECTIVE} & senses.keys()
    if ambiguous:
        following = sentence.word(name.last)
        noun = following.isalpha() and following not in context.lexicon.verbs.auxiliaries
        noun = (
            noun
            and following not in context.lexicon.verbs.saying
            and following not in context.lexicon.verbs.acting
        )
        noun = (
            noun
            and following not in context.lexicon.weak_prepositions
            and following not in ("and", "who", "in")
        )
        if sentence.word(name.first - 1) != "the" or noun:
            return None
    country = str(sense.ref) if sense is not None else None
    owner = sense or community
    key = ("group", str(owner.ref if owner else ""), "people")
    return FoundActor(
        sentence, name.first, name.last, ActorKind.COMMUNITY, "people", 0.8, text, key, None, country
    )
