"""Verbs that tell of a relation, in all their forms. Collected from the usual wording of war reporting."""

from typing import NamedTuple

from syria_reader.facts.relation import RelationVerb

_BACKS, _LEADS, _MEMBER = RelationVerb.BACKS, RelationVerb.LEADS, RelationVerb.MEMBER_OF
_ALLIED, _FIGHTS = RelationVerb.ALLIED_WITH, RelationVerb.FIGHTS


class VerbForm(NamedTuple):
    """One form of a verb. `form` is base, s, ed (past and participle) or ing.

    `prepositions` are what its object stands behind, with "" for a direct object. `weight` is how sure a
    relation told by it is.
    """

    relation: RelationVerb
    form: str
    prepositions: tuple[str, ...]
    weight: float


_IRREGULAR = {
    "rebel": ("rebels", "rebelled", "rebelling"),
    "rise": ("rises", "rose", "rising"),
    "fight": ("fights", "fought", "fighting"),
    "lead": ("leads", "led", "leading"),
    "strike": ("strikes", "struck", "striking"),
    "hit": ("hits", "hit", "hitting"),
    "stand": ("stands", "stood", "standing"),
    "run": ("runs", "run", "running"),
    "prop": ("props", "propped", "propping"),
    "ally": ("allies", "allied", "allying"),
    "equip": ("equips", "equipped", "equipping"),
    "go": ("goes", "went", "going"),
    "repel": ("repels", "repelled", "repelling"),
    "overrun": ("overruns", "overran", "overrunning"),
    "team": ("teams", "teamed", "teaming"),
    "control": ("controls", "controlled", "controlling"),
}

_TABLE: tuple[tuple[RelationVerb, tuple[str, ...], float, str], ...] = (
    (_BACKS, ("",), 0.9, "back support"),
    (_BACKS, ("",), 0.85, "arm train finance fund aid sponsor bankroll equip subsidise subsidize assist"),
    (_BACKS, ("",), 0.7, "bolster reinforce supply endorse help"),
    (_BACKS, ("up",), 0.8, "prop shore"),
    (_BACKS, ("behind",), 0.75, "rally"),
    (_BACKS, ("by", "with", "behind"), 0.7, "stand"),
    (_LEADS, ("",), 0.9, "lead head command chair"),
    (_LEADS, ("",), 0.7, "run direct control"),
    (_MEMBER, ("",), 0.75, "join"),
    (_MEMBER, ("to",), 0.9, "belong"),
    (_MEMBER, ("to",), 0.65, "report answer"),
    (_MEMBER, ("in",), 0.65, "enlist enrol"),
    (_ALLIED, ("with", "to"), 0.85, "ally"),
    (_ALLIED, ("with",), 0.75, "align side partner"),
    (_ALLIED, ("up with",), 0.75, "team"),
    (_FIGHTS, ("", "against"), 0.9, "fight battle combat"),
    (_FIGHTS, ("with", "against"), 0.9, "clash"),
    (_FIGHTS, ("against",), 0.8, "retaliate rebel revolt"),
    (_FIGHTS, ("against", "up against"), 0.8, "rise"),
    (_FIGHTS, ("",), 0.85, "attack bomb bombard shell raid ambush storm assault pound besiege"),
    (_FIGHTS, ("",), 0.75, "strike hit target repel rout defeat confront overrun"),
)


def _forms(verb: str) -> tuple[str, str, str]:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("e"):
        return verb + "s", verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    s = verb + ("es" if verb.endswith(("s", "sh", "ch")) else "s")
    return s, verb + "ed", verb + "ing"


def _verbs() -> dict[str, VerbForm]:
    found: dict[str, VerbForm] = {}
    for relation, prepositions, weight, verbs in _TABLE:
        for verb in verbs.split():
            for word, form in zip((verb, *_forms(verb)), ("base", "s", "ed", "ing"), strict=True):
                found.setdefault(word, VerbForm(relation, form, prepositions, weight))
    # Their past is written as their base form, and far the more common in reports.
    for word in ("hit",):
        found[word] = found[word]._replace(form="ed")
    return found


VERBS = _verbs()
"""Each form, in lower case."""
