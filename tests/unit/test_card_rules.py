"""Every rule that finds something is told in a sentence on the card of what it found."""

import re
from pathlib import Path

import pytest

from syria_reader.reading import open_source
from syria_reader.ui.cards.rules import RULES, in_words
from syria_reader.ui.cards.why import surety

ROOT = Path(__file__).parents[2]
DOCS = [ROOT / "docs" / f"facts-{name}.md" for name in ("names", "relations", "statistics")]


def explained():
    headings = re.findall(r"(?m)^### (.+)$", "".join(path.read_text("utf-8") for path in DOCS))
    return {rule.strip("` ") for heading in headings for rule in heading.split(",")}


def test_every_rule_that_is_explained_has_its_sentence():
    assert RULES.keys() == explained()


@pytest.mark.parametrize("rule", RULES)
def test_sentences_are_short(rule):
    assert 5 < len(RULES[rule]) <= 100
    assert not RULES[rule].endswith(".")


def test_every_rule_at_work_has_its_sentence():
    reports = (ROOT / "tests" / "evaluation" / "reports").glob("*.[mt][dx]*")
    used = set()
    for path in reports:
        facts = open_source(str(path)).facts
        named = [mention for item in (*facts.actors, *facts.places) for mention in item.mentions]
        used |= {found.rule for found in (*named, *facts.statistics, *facts.dates, *facts.relations)}
    assert len(used) > 40
    assert used <= RULES.keys()


def test_a_rule_of_a_model_is_called_by_its_name():
    assert in_words("spacy-person") == "spacy person"


@pytest.mark.parametrize(
    ("confidence", "word"),
    [(1.0, "sure"), (0.9, "sure"), (0.89, "likely"), (0.7, "likely"), (0.5, "unsure"), (0.3, "a guess")],
)
def test_confidence_in_a_word(confidence, word):
    assert surety(confidence) == word
