"""What holds for the relations of any text, and the relations of the seed article."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from syria_reader.article import Article, Block, BlockKind
from syria_reader.facts import Actor, ActorKind, Mention, RelationVerb, analyse
from syria_reader.facts.passage import read_passages
from syria_reader.facts.relations.finding import find_relations
from syria_reader.reading import open_source

WORDS = st.sampled_from(
    [
        *"""
        Turkey Iran Hamas HTS Assad 's , , . ( ) and or of by with against the a its him who which
        that it backs backed led leads supports fighting attacked clashed ally allies leader
        commander spokesman member support for in to vowed not between war alongside joined forces
        Iran-backed pro-Assad -led under command President Gen. part is has been group U.S. ’s “ ”
        é ß ا
        """.split(),
        "\n",
        "\t",
        "\r\n",
        "\u00a0",
    ]
)
TEXTS = st.one_of(st.lists(WORDS, min_size=1, max_size=60).map(" ".join), st.text(min_size=1, max_size=80))
NAMES = {
    "Turkey": ActorKind.STATE,
    "Iran": ActorKind.STATE,
    "Hamas": ActorKind.ARMED_GROUP,
    "HTS": ActorKind.ARMED_GROUP,
    "Assad": ActorKind.PERSON,
}

SEED = [
    "United States backs Syrian rebel forces",
    "Iran backs Syrian forces",
    "Rami Abdel Rahman leads Syrian Observatory for Human Rights",
    "Hayat Tahrir al-Sham leads Syrian rebel forces",
    "Russia allied-with Bashar al-Assad",
    "Iran backs Bashar al-Assad",
    "United States backs Kurdish forces",
    "Kurdish forces fights ISIS",
    "Turkey backs Syrian rebel forces",
    "Druze fighters fights Syrian forces",
    "Turkey backs Free Syrian Army",
    "Recep Tayyip Erdogan leads Turkey",
    "Iranian officials backs Bashar al-Assad",
]


def an_article(text):
    return Article(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))


def actors_in(text):
    """Every name of `NAMES` in `text` as an actor, so that the rules have sides to relate."""
    rows = []
    for name, kind in NAMES.items():
        found, at = [], text.find(name)
        while at >= 0:
            found.append(Mention(at, at + len(name), name, "marked", 1.0))
            at = text.find(name, at + 1)
        if found:
            rows.append(Actor(name, name, kind, None, (), tuple(found)))
    return rows


def relations(text):
    article = an_article(text)
    return find_relations(article, read_passages(article), actors_in(text))


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_relations_of_any_text(text):
    ids = {actor.id for actor in actors_in(text)}
    found = relations(text)
    for relation in found:
        assert text[relation.start : relation.end] == relation.text
        assert relation.text.strip()
        assert {relation.subject, relation.object} <= ids
        assert relation.subject != relation.object
        assert isinstance(relation.verb, RelationVerb)
        assert relation.rule
        assert 0 < relation.confidence <= 1
    assert [r.start for r in found] == sorted(r.start for r in found)
    assert max(Counter((r.subject, r.verb, r.object) for r in found).values(), default=1) == 1


@settings(max_examples=50, deadline=None)
@given(TEXTS)
def test_the_same_text_gives_the_same_relations(text):
    assert relations(text) == relations(text)


@settings(max_examples=50, deadline=None)
@given(TEXTS)
def test_sides_are_rows_of_the_same_facts(text):
    facts = analyse(an_article(text))
    ids = {actor.id for actor in facts.actors}
    assert all({r.subject, r.object} <= ids for r in facts.relations)


def test_relations_of_the_seed_article():
    facts = open_source().facts
    names = {actor.id: actor.name for actor in facts.actors}
    assert [f"{names[r.subject]} {r.verb} {names[r.object]}" for r in facts.relations] == SEED


def test_a_line_end_inside_the_words_is_part_of_them():
    (relation,) = relations("Talks failed because Turkey\n  backs the\nHTS group.")
    assert relation.text == "Turkey\n  backs the\nHTS"


def test_what_is_said_twice_is_told_once_by_its_surest_words():
    (relation,) = relations("They accused Iran of arming Hamas. Iran backs Hamas.")
    assert relation.text == "Iran backs Hamas"


def test_enemies_are_told_once_whoever_attacks():
    (relation,) = relations("HTS attacked Hamas. Then Hamas shelled HTS.")
    assert (relation.subject, relation.object) == ("HTS", "Hamas")


def test_an_accusation_weighs_less_than_a_statement():
    (accused,) = relations("They accused Iran of arming Hamas.")
    (stated,) = relations("Iran arms Hamas.")
    assert accused.confidence < stated.confidence


def test_clauses_in_clauses_are_followed_to_their_subject_however_many():
    (relation,) = relations("HTS " + "is a bloc that " * 120 + "backs Hamas.")
    assert (relation.subject, relation.object) == ("HTS", "Hamas")
