"""Who wrote the article, and letters of currencies, are no actors of it."""

import pytest

from syria_reader.article import Article, Block, BlockKind
from syria_reader.facts.names import find_names
from syria_reader.facts.passage import read_passages


def named(*paragraphs):
    text = "\n\n".join(paragraphs)
    blocks, at = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(paragraph)))
        at += len(paragraph) + 2
    article = Article(text, tuple(blocks))
    actors, places = find_names(article, read_passages(article))
    return [a.name for a in actors], [p.name for p in places]


TEXT = "Chad closed the crossing."
CREDITS = {
    "agency": "(Reporting by Miguel Santos in Cairo and Anna Petrova; editing by David Miller)",
    "analysis": "Analysis by Miguel Santos, 14 October 2026",
    "by": "By Miguel Santos and Anna Petrova",
    "before a bar": "Miguel Santos | 9 February 2025",
    "reported from": "Santos reported from Warsaw.",
    "contributed": "Miguel Santos in Cairo and Anna Petrova contributed to this report.",
}


@pytest.mark.parametrize("credit", CREDITS.values(), ids=CREDITS)
def test_authors_are_no_actors(credit):
    assert named(credit, TEXT)[0] == ["Chad"]


def test_places_in_credits_stay():
    assert "Cairo" in named(CREDITS["agency"], TEXT)[1]


@pytest.mark.parametrize(
    "text",
    [
        "It was done by Miguel Santos.",
        "A letter written by Miguel Santos was found.",
        "Miguel Santos reported it.",
    ],
)
def test_other_sentences_with_such_words_name_people(text):
    assert named(TEXT, text)[0] == ["Chad", "Miguel Santos"]


@pytest.mark.parametrize("text", ["Donors paid US$1.12 billion.", "They asked for US$4 billion of it."])
def test_currency_is_no_state(text):
    assert named(text) == ([], [])
