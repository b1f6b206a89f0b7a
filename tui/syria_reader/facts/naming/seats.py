"""Bases of services and seats of governments, where the name is of a place and no body acts."""

from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundPlace
from syria_reader.facts.naming.known import KnownNames
from syria_reader.facts.naming.words import Sentence
from syria_reader.facts.place import PlaceKind

SERVICES = {"raf", "nas", "rnas", "mcas", "hmnb", "raaf", "usag"}
"""What stands before the town a base is at: "RAF Akrotiri"."""
_BUILDINGS = {"pentagon", "kremlin", "white house", "downing street", "capitol", "elysee palace"}
"""Seats that stand for the government in them, unless someone is there."""
SEATS = {building.partition(" ")[0] for building in _BUILDINGS}
"""The first words of such seats."""
_AT = {"in", "at", "inside", "near"}
_LONGEST = 3


def base(sentence: Sentence, i: int, context: Context) -> FoundPlace | None:
    """Read at a word of `SERVICES` "from NAS Sigonella"; machines are no bases ("RAF Reaper")."""
    last = i + 1
    while (
        last < sentence.size and last - i < _LONGEST and sentence.capital[last] and sentence.adjoin(last - 1)
    ):
        if sentence.taken[last]:
            break
        last += 1
    if last == i + 1 or not sentence.words[i].isupper():
        return None
    name = sentence.slice(i + 1, last)
    candidates = context.gazetteer.find(name)
    before = sentence.word(i - 1)
    placed = before in context.lexicon.strong_prepositions or before in ("from", "to")
    if not candidates and (not placed or any(map(context.common, sentence.words[i + 1 : last]))):
        return None
    whole = sentence.slice(i, last)
    return FoundPlace(sentence, i, last, whole, "place-head", 0.85, PlaceKind.FACILITY, None, candidates)


def seat(sentence: Sentence, known: KnownNames, i: int, context: Context) -> FoundPlace | None:
    """Read "at the Pentagon", "in Downing Street"."""
    name = known.starting.get(i)
    if name is None or SenseType.ACTOR not in name.senses:
        return None
    at = i - 2 if sentence.word(i - 1) == "the" else i - 1
    text = sentence.slice(i, name.last)
    if sentence.word(at) not in _AT or text.lower() not in _BUILDINGS or sentence.possessive[name.last - 1]:
        return None
    country = context.lexicon.actors[name.senses[SenseType.ACTOR].ref].country
    within = context.lexicon.states.get(country or "")
    return FoundPlace(sentence, i, name.last, text, "place-head", 0.8, PlaceKind.FACILITY, within)
