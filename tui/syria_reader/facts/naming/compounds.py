"""Names inside compounds: "an ISIL-held building", "a U.S.-Iraq partnership"."""

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.gazetteer import fold
from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.lexicon.compiling import ACRONYM
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundActor
from syria_reader.facts.naming.known import Known
from syria_reader.facts.naming.owners import owner_of
from syria_reader.facts.naming.words import Sentence

_DASH = "-"


def find_in_compounds(sentence: Sentence, context: Context) -> list[FoundActor]:
    """The actors named in the compounds of `sentence` that no longer mention holds."""
    found = []
    for i in sentence.capitals:
        word = sentence.words[i]
        if _DASH not in word or sentence.taken[i]:
            continue
        parts = word.split(_DASH)
        if len(parts) != 2:
            continue
        start = sentence.starts[i]
        both = all(part[:1].isupper() for part in parts)
        if not both and not tells_whose(word, context):
            continue
        for part in parts:
            actor = _actor(sentence, i, part, start, context)
            if actor is not None:
                found.append(actor)
            start += len(part) + 1
        if found and found[-1].first == i:
            sentence.taken[i] = 1
    return found


def tells_whose(word: str, context: Context) -> bool:
    """Whether `word` is a compound that tells whose the rest is: "ISIL-held", "U.S.-backed"."""
    whose, dash, does = word.lower().rpartition(_DASH)
    words = context.lexicon.group_words
    return bool(dash and whose) and (does in words.backing or does in words.leading or does in words.aligned)


def _actor(sentence: Sentence, i: int, part: str, start: int, context: Context) -> FoundActor | None:
    senses = {
        s.type: s
        for s in context.lexicon.senses(fold(part))
        if s.case != ACRONYM or part.replace(".", "").isupper()
    }
    if not part[:1].isupper() or not senses.keys() & {SenseType.STATE, SenseType.ACTOR}:
        return None
    owner = owner_of(Known(i, i + 1, senses), context.lexicon)
    if owner.actor is not None:
        kind, key = context.lexicon.actors[owner.actor].kind, ("actor", str(owner.actor))
    else:
        kind, key = ActorKind.STATE, ("state", owner.ref)
    return FoundActor(
        sentence, i, i + 1, kind, "compound", 0.6, part, key, None, owner.country, (start, start + len(part))
    )
