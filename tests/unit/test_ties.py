"""Who backs, leads or fights an actor, in a few words."""

from syria_reader.facts import Actor, ActorKind, Mention, Relation, RelationVerb
from syria_reader.ui.fact_rows import actor_row
from syria_reader.ui.ties import ties


def actor(name):
    return Actor(
        name.lower(), name, ActorKind.ARMED_GROUP, None, (), (Mention(0, 1, name[0], "by-hand", 1.0),)
    )


def relation(subject, verb, other, confidence=0.9):
    return Relation(subject, verb, other, 0, 1, "x", "by-hand", confidence)


ACTORS = [actor(name) for name in ("Alpha", "Beta", "Gamma")]


def test_both_sides_are_told_the_surest_first():
    found = ties(
        ACTORS,
        [
            relation("alpha", RelationVerb.FIGHTS, "gamma", 0.7),
            relation("alpha", RelationVerb.BACKS, "beta", 0.95),
            relation("beta", RelationVerb.MEMBER_OF, "gamma", 0.8),
            relation("gamma", RelationVerb.LEADS, "beta", 0.75),
        ],
    )
    assert found == {
        "alpha": ["backs Beta", "fights Gamma"],
        "beta": ["backed by Alpha", "member of Gamma", "led by Gamma"],
        "gamma": ["leads Beta", "fights Alpha"],
    }


def test_guesses_and_unknown_actors_are_not_told():
    assert ties(ACTORS, [relation("alpha", RelationVerb.LEADS, "beta", 0.4)]) == {}
    assert ties(ACTORS, [relation("alpha", RelationVerb.LEADS, "nobody")]) == {}


def test_a_tie_stands_where_no_role_is_known():
    def words(row):
        return "".join(fragment.text for line in row for fragment in line)

    assert "backed by Beta" in words(actor_row(ACTORS[0], 40, "backed by Beta"))
    known = ACTORS[0]._replace(role="a faction")
    assert "backed by Beta" not in words(actor_row(known, 40, "backed by Beta"))
