"""Relations told inside a compound: "U.S.-backed rebels", "the Saudi-led coalition", "anti-Houthi"."""

import re
from collections.abc import Iterator

from syria_reader.facts.relation import RelationVerb
from syria_reader.facts.relations.found import FoundRelation
from syria_reader.facts.relations.modifiers import before, is_modifier
from syria_reader.facts.relations.party import Party
from syria_reader.facts.relations.sentence import Sentence
from syria_reader.facts.relations.subjects import apposition_head, head

_BACKING = "backed supported funded financed armed trained sponsored equipped supplied aligned allied".split()
_LEADING = "led commanded headed dominated".split()
_PARTICIPLES = {
    **dict.fromkeys(_BACKING, RelationVerb.BACKS),
    **dict.fromkeys(_LEADING, RelationVerb.LEADS),
}
_OPENINGS = {"pro": RelationVerb.BACKS, "anti": RelationVerb.FIGHTS}
_COMPOUND = re.compile(
    r"(?P<name>[^\W\d_][\w.’']*(?:-[A-Z][\w’']*)*)-(?:and[ ](?P<other>[^\W\d_][\w.’']*)-)?(?P<tail>"
    + "|".join(_PARTICIPLES)
    + r")\b|\b(?P<opening>pro|anti)-(?P<what>[^\W\d_][\w’']*)",
    re.IGNORECASE,
)
_SURE = 0.95
_LOOSE = {"aligned": 0.75, "allied": 0.75, "dominated": 0.75}
_FARTHEST = 6


def find_in_name(sentence: Sentence, i: int) -> Iterator[FoundRelation]:
    """The relations told by the compounds inside the name at `i`."""
    text = sentence.text[sentence.starts[i] : sentence.ends[i]]
    if "-" in text:
        for match in _COMPOUND.finditer(text):
            yield from _told(sentence, match, head(sentence, i), i)


def find_before_name(sentence: Sentence, i: int) -> Iterator[FoundRelation]:
    """The relations told by the compound at `i`, which stands before the name it describes."""
    word = sentence.words[i]
    first, text = i, word
    if word[0] == "-":
        if i == 0 or not sentence.is_name(i - 1) or sentence.ends[i - 1] != sentence.starts[i]:
            return
        first, text = i - 1, sentence.text[sentence.starts[i - 1] : sentence.ends[i]]
    match = _COMPOUND.fullmatch(text)
    if match is None:
        return
    named = sentence.actor[first] if first < i else None
    for j in range(i + 1, min(i + 1 + _FARTHEST, len(sentence))):
        if sentence.is_name(j):
            if not sentence.owning[j] and not sentence.cast.states[sentence.actor[j]]:
                yield from _told(sentence, match, head(sentence, j), first, named)
            return
        if not is_modifier(sentence, j):
            break
    described = apposition_head(sentence, before(sentence, first))
    if described is not None:
        yield from _told(sentence, match, described, first, named)


def _told(
    sentence: Sentence, match: re.Match[str], party: Party, cue: int, named: int | None = None
) -> Iterator[FoundRelation]:
    cast, described = sentence.cast, party.actors[-1]
    first, last = min(party.last, cue), max(party.last, cue)
    if match["opening"]:
        other = cast.named(match["what"])
        verb = _OPENINGS[match["opening"].lower()]
        if (
            other is not None
            and other != described
            and not _owned_by(cast.actors[described].aliases, match["what"])
        ):
            yield FoundRelation(
                described, verb, other, first, last, f"{match['opening'].lower()}-compound", 0.7
            )
        return
    tail = match["tail"].lower()
    verb = _PARTICIPLES[tail]
    for name in (match["name"], match["other"]):
        actor = named if named is not None else cast.named(name) if name else None
        if actor is not None and actor != described:
            rule = f"{verb.value}-compound"
            yield FoundRelation(actor, verb, described, first, last, rule, _LOOSE.get(tail, _SURE))
        if named is not None:
            return


def _owned_by(names: tuple[str, ...], owner: str) -> bool:
    """Whether one of `names` says the group is the owner's own, so that being for the owner is no news."""
    return any(name.startswith((owner + "'s ", owner + "’s ")) for name in names)
