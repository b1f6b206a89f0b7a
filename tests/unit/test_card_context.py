"""The words around a mention, cut between words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_reader.article import Article, Block, BlockKind, Span
from syria_reader.ui.cards.context import context, lines_around, sentence_of, words_of
from syria_reader.ui.cells import cell_width

TEXT = "The brigade held the old bridge. At dawn it took Karda and the road to the sea. Then it rained."


def around(text, name, width):
    article = Article(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    start = text.index(name)
    line = context(words_of(article, Span(start, start + len(name))), "place", width)
    return "|".join(fragment.text for fragment in line)


@pytest.mark.parametrize(
    ("name", "width", "shown"),
    [
        ("Karda", 40, "… dawn it took |Karda| and the road to …"),
        ("Karda", 30, "… it took |Karda| and the road …"),
        ("Karda", 12, "… |Karda| …"),
        ("Karda", 8, "|Karda| …"),
        ("Karda", 5, "|Karda|"),
        ("Karda", 3, "|Ka…|"),
        ("The brigade", 30, "|The brigade| held the old …"),
        ("rained", 30, "… to the sea. Then it |rained|."),
        ("rained", 200, TEXT.replace("rained", "|rained|")),
    ],
)
def test_context(name, width, shown):
    assert around(TEXT, name, width) == shown


def test_a_word_without_blanks_is_cut_inside():
    assert around("戰" * 30 + "Karda" + "鬥" * 30, "Karda", 25) == "…戰戰戰戰|Karda|鬥鬥鬥鬥鬥…"


@given(st.text(max_size=60), st.text(min_size=1, max_size=20), st.text(max_size=60), st.integers(1, 60))
def test_context_fits_any_width(before, name, after, width):
    text = before + name + after
    article = Article(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    words = words_of(article, Span(len(before), len(before + name)))
    line = context(words, "place", width)
    assert sum(cell_width(fragment.text) for fragment in line) <= width
    for drawn in lines_around(words, sentence_of(words), "place", width, 3):
        assert sum(cell_width(fragment.text) for fragment in drawn) <= max(width, 2)


def test_the_sentence_is_the_one_that_holds_the_mention():
    article = Article(TEXT, (Block(BlockKind.PARAGRAPH, 0, len(TEXT)),))
    words = words_of(article, Span(TEXT.index("Karda"), TEXT.index("Karda") + 5))
    assert TEXT[slice(*sentence_of(words))] == "At dawn it took Karda and the road to the sea."
    lines = lines_around(words, sentence_of(words), "place", 30, 5)
    assert [[f.text for f in line if f.style] for line in lines if any(f.text for f in line if f.style)] == [
        ["Karda"]
    ]


def test_a_sentence_is_found_in_a_paragraph_of_a_megabyte():
    text = "It held. " * 100_000 + "It took Karda. It held."
    article = Article(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    start = text.index("Karda")
    words = words_of(article, Span(start, start + 5))
    assert text[slice(*sentence_of(words))] == "It took Karda."
