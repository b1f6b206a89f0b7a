"""Every rule that finds names finds what it is for, and is explained in docs/facts-names.md."""

from pathlib import Path

import pytest

from syria_reader.article import Article, Block, BlockKind
from syria_reader.facts.names import find_names
from syria_reader.facts.passage import read_passages

DOCS = Path(__file__).parents[2] / "docs" / "facts-names.md"

RULES = {
    "person-title": (
        "They met Turkish President Recep Tayyip Erdogan.",
        "Turkish President Recep Tayyip Erdogan",
    ),
    "person-known": ("It was a blow to Assad.", "Assad"),
    "person-name": ("The case against Miguel Santos was dropped.", "Miguel Santos"),
    "person-speaks": ("The road is closed, Zorvath said.", "Zorvath"),
    "surname": ("Miguel Santos was held. Later the court freed Santos.", "Santos"),
    "group": ("Fire came from Kurdish forces there.", "Kurdish forces"),
    "group-alone": ("Aid reached the area, but rebel forces closed the road.", "rebel forces"),
    "organisation-head": ("He joined the Zintan Military Council.", "Zintan Military Council"),
    "known-actor": ("The road is held by Hayat Tahrir al-Sham.", "Hayat Tahrir al-Sham"),
    "named-by-type": ("According to the newspaper Politika, he left.", "Politika"),
    "body-speaks": ("The cost grew, he told the Courier.", "Courier"),
    "acronym": ("The Zone Rescue Team (ZRT) dug on. Later ZRT left.", "ZRT"),
    "established": ("Snow fell in Zorvath. It was Zorvath that froze.", "Zorvath"),
    "alias": ("Jan Prins, better known as Scarface, left.", "Scarface"),
    "anaphor": ("The Ministry of Health closed. The ministry said why.", "ministry"),
    "compound": ("It burned in an ISIL-held depot.", "ISIL"),
    "state-subject": ("Chad closed the crossing.", "Chad"),
    "state-object": ("The envoy accused Rwanda of a raid.", "Rwanda"),
    "state-relation": ("Trade relations with Qatar were cut.", "Qatar"),
    "state-agent": ("The cost was borne by Norway.", "Norway"),
    "state-possessor": ("The paper described Turkey's role.", "Turkey"),
    "state-by-nature": ("A wave of U.S. airstrikes began.", "U.S."),
    "state-attribute": ("Lawmakers passed Ukraine aid.", "Ukraine"),
    "capital-government": ("Moscow denied the report.", "Moscow"),
    "state-represented": ("The seat of Ernest Rukundo (Rwanda) was empty.", "Rwanda"),
    "people": ("Aid for the Turks was sent.", "Turks"),
    "country": ("The fighting in Mali went on.", "Mali"),
    "country-part": ("The fighting in northern Mali went on.", "northern Mali"),
    "place-type": ("Snow fell in the village of Zorvath.", "village of Zorvath"),
    "place-head": ("Engineers closed the Zorvath Dam.", "Zorvath Dam"),
    "gazetteer": ("Snow fell in Aleppo.", "Aleppo"),
    "gazetteer-variant": ("Syria said shells fell near Khan Shaykhoun.", "Khan Shaykhoun"),
    "place-unlisted": ("Snow fell near Zorvath.", "Zorvath"),
}


def mentions(text):
    article = Article(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    actors, places = find_names(article, read_passages(article))
    return {(m.rule, m.text) for row in (*actors, *places) for m in row.mentions}


@pytest.mark.parametrize("rule", [rule for rule, (_, found) in RULES.items() if found])
def test_rule_finds_its_example(rule):
    text, found = RULES[rule]
    assert (rule, found) in mentions(text)


def test_rules_are_explained():
    explained = {
        line[4:].strip("` \n") for line in DOCS.read_text("utf-8").splitlines() if line.startswith("### ")
    }
    assert set(RULES) <= explained
