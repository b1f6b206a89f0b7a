"""What the article says of an actor and others: who backs, leads or fights it. Knows no Textual."""

from collections.abc import Sequence

from syria_reader.facts import Actor, Relation, RelationVerb

LEAST = 0.6
"""The confidence from which a relation is worth a word in a row; below stand titles of office and guesses."""
_AS_OBJECT = {RelationVerb.BACKS: "backed by", RelationVerb.LEADS: "led by"}
_AS_SUBJECT = {
    RelationVerb.BACKS: "backs",
    RelationVerb.LEADS: "leads",
    RelationVerb.MEMBER_OF: "member of",
    RelationVerb.ALLIED_WITH: "allied with",
    RelationVerb.FIGHTS: "fights",
}


def ties(actors: Sequence[Actor], relations: Sequence[Relation]) -> dict[str, list[str]]:
    """For each actor's id its ties as phrases, the surest first: "backed by Turkey", "fights ISIS"."""
    names = {actor.id: actor.name for actor in actors}
    found: dict[str, list[str]] = {}
    for relation in sorted(relations, key=lambda relation: -relation.confidence):
        subject, verb, other = relation.subject, relation.verb, relation.object
        if relation.confidence < LEAST or subject not in names or other not in names:
            continue
        found.setdefault(subject, []).append(f"{_AS_SUBJECT[verb]} {names[other]}")
        if verb in _AS_OBJECT:
            found.setdefault(other, []).append(f"{_AS_OBJECT[verb]} {names[subject]}")
        elif verb is not RelationVerb.MEMBER_OF:
            found.setdefault(other, []).append(f"{_AS_SUBJECT[verb]} {names[subject]}")
    return {actor: list(dict.fromkeys(phrases)) for actor, phrases in found.items()}
