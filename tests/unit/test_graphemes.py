"""Arabic, Hebrew, Chinese, emoji and marks: rows keep their width, and no character is torn apart."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from syria_reader.article import Article, Block, BlockKind
from syria_reader.reading import Reading
from syria_reader.ui.cells import cell_width, fit
from syria_reader.ui.drawing.article_lines import ArticleLines
from syria_reader.ui.drawing.first_screen import first_screen
from syria_reader.ui.typesetting import wrap

ZWJ, ZWNJ, EMOJI_STYLE, KEYCAP = "\u200d", "\u200c", "\ufe0f", "\u20e3"
WHOLE = [
    "\N{MAN}\u200d\N{WOMAN}\u200d\N{GIRL}",
    "\U0001f3f4\u200d\u2620\ufe0f",
    "\U0001f1f8\U0001f1fe",
    "\U0001f44d\U0001f3fd",
    "❤\ufe0f",
    "1\ufe0f\u20e3",
    "e\u0301",
    "a\u0323\u0307",
    "שָׁ",
    "قَ",
    "می\u200cخواهم",
    "한",
    "漢",
    "が",
    "क्षि",
]
"""What a person sees as one character, or must not be parted."""
WORDS = [
    "the",
    "ceasefire",
    "held,",
    "قوات",
    "سوريا",
    "الديمقراطية",
    "חיל",
    "האוויר",
    "停火協議",
    "生效",
    "—",
    "1,200",
]
TEXT = st.lists(st.sampled_from(WHOLE + WORDS + [" ", " ", " ", "\n"]), max_size=40).map("".join)
_EXTENDS = {"Mn", "Me"}


def torn(text: str, cut: int) -> bool:
    """Whether a line that ends at `cut` tears a character of `text` apart."""
    if not 0 < cut < len(text):
        return False
    before, after = text[cut - 1], text[cut]
    return (
        unicodedata.category(after) in _EXTENDS
        or ZWJ in (before, after)
        or 0x1F3FB <= ord(after) <= 0x1F3FF
        or (is_flag(before) and is_flag(after) and len(text[:cut]) - len(text[:cut].rstrip(FLAGS)) & 1 == 1)
    )


FLAGS = "".join(map(chr, range(0x1F1E6, 0x1F200)))


def is_flag(character: str) -> bool:
    return character in FLAGS


@given(TEXT, st.integers(1, 60))
def test_lines_are_no_wider_than_asked_for_and_tear_nothing_apart(text, width):
    lines = wrap(text, width)
    for start, end in lines:
        assert not torn(text, start), (text[:start], text[start:])
        assert not torn(text, end)
        line = text[start:end]
        assert cell_len(line) <= max(width, 2) or len(wrap(line, 1)) == 1
    assert "".join(text.split()) == "".join("".join(text[a:b].split()) for a, b in lines)


@given(TEXT.map(lambda text: text.replace("\n", " ")), st.integers(0, 60))
def test_what_is_cut_is_cut_between_characters(text, width):
    cut = fit(text, width)
    assert cell_width(cut) <= width
    if cut != text and cut:
        kept = cut.removesuffix("…")
        assert text.startswith(kept)
        assert not torn(text, len(kept))


def article(texts):
    whole = "\n\n".join(texts)
    blocks, at = [], 0
    for text in texts:
        blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(text)))
        at += len(text) + 2
    return Article(whole, tuple(blocks))


@given(st.lists(TEXT.filter(str.strip), min_size=1, max_size=4), st.integers(24, 130))
@settings(max_examples=40)
def test_every_row_of_the_screen_has_just_its_width(texts, width):
    reading = Reading("قوات.txt", b"", article(texts))
    for row in first_screen(reading, width, 20):
        assert sum(cell_len(text) for text, _ in row) == width


@pytest.mark.parametrize("width", range(24, 121))
def test_mixed_text_keeps_columns_straight_at_every_width(width):
    text = " ".join(WHOLE + WORDS) * 3
    lines = ArticleLines(article([text]))
    page = lines.typeset(width)
    for y in range(page.height):
        assert sum(cell_len(fragment.text) for fragment in lines.draw(page, y)) <= width
