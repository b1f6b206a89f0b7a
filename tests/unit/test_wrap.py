"""Prose is broken into lines that fit, and nothing but blanks is lost between them."""

import sys
from itertools import pairwise
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from syria_reader.ui.typesetting import wrap
from syria_reader.ui.typesetting.graphemes import graphemes

MODULE = sys.modules[wrap.__module__]
WIDE = "西部戦線異状なし"
COMBINING = "Dayr az-Zawr e\u0301tait a\u0300 l\u2019E\u0302st"
FAMILY = "\N{MAN}\u200d\N{WOMAN}\u200d\N{GIRL}"
FLAG = "\U0001f1f8\U0001f1fe"
ARABIC = "قوات سوريا الديمقراطية تتقدم نحو دير الزور"
ODD = [
    WIDE,
    COMBINING,
    FAMILY,
    FLAG,
    ARABIC,
    "e\u0301",
    "war—and",
    "2014–2016",
    "a" * 60,
    "—",
    "👍🏽",
    "한글",
]
WORDS = st.one_of(
    st.text("abcdefgh", min_size=1, max_size=12),
    st.sampled_from(
        [
            WIDE,
            COMBINING,
            FAMILY,
            FLAG,
            ARABIC,
            "e\u0301",
            "war—and",
            "2014–2016",
            "a" * 60,
            "—",
            "👍🏽",
            "한글",
        ]
    ),
    st.text(min_size=1, max_size=6).map(lambda text: "".join(text.split())).filter(bool),
)
PROSE = st.one_of(
    st.lists(WORDS, max_size=30).map(" ".join),
    st.lists(st.lists(WORDS, max_size=6).map(" ".join), max_size=4).map("\n".join),
    st.lists(WORDS, max_size=12).map("  ".join),
)
WIDTHS = st.integers(1, 90)


def lines_of(text, width):
    return [text[start:end] for start, end in wrap(text, width)]


@given(PROSE, WIDTHS)
def test_every_line_fits(text, width):
    for line in lines_of(text, width):
        assert cell_len(line) <= width or len(graphemes(line)) == 1, line


@given(PROSE, WIDTHS)
def test_nothing_but_blanks_is_lost(text, width):
    position = 0
    for start, end in wrap(text, width):
        assert position <= start <= end
        assert text[position:start].strip(" \n") == ""
        position = end
    assert text[position:].strip(" \n") == ""


@given(PROSE, WIDTHS)
def test_no_grapheme_is_torn(text, width):
    for part in text.split("\n"):
        edges = {first for first, _, _ in graphemes(part)} | {len(part)}
        assert {edge for line in wrap(part, width) for edge in line} <= edges


@given(PROSE, WIDTHS)
def test_hard_breaks_are_kept(text, width):
    starts = [line.start for line in wrap(text, width)]
    broken = [index + 1 for index, character in enumerate(text) if character == "\n"]
    assert set(broken) <= set(starts)


@given(st.lists(st.text("abcdefgh,.'-", min_size=1, max_size=14), max_size=40).map(" ".join), WIDTHS)
def test_counting_cells_breaks_even_text_at_the_same_blanks(text, width):
    fast = wrap(text, width)
    with patch.object(MODULE, "is_even", lambda _: False):
        assert wrap(text, width) == fast


@given(st.lists(st.text("abcdefgh", min_size=1, max_size=9), min_size=1, max_size=40), st.integers(10, 90))
def test_lines_are_as_full_as_they_can_be(words, width):
    lines = lines_of(" ".join(words), width)
    for line, after in pairwise(lines):
        assert len(line) + 1 + len(after.split(" ")[0]) > width


def test_what_counts_as_even_takes_one_cell_each():
    even = filter(MODULE.is_even, map(chr, range(sys.maxunicode + 1)))
    assert [hex(ord(c)) for c in even if c != "\n" and cell_len(c) != 1] == []


CASES = {
    "empty": ("", 10, [""]),
    "one word": ("Homs", 10, ["Homs"]),
    "just fits": ("Deir Ezzor", 10, ["Deir Ezzor"]),
    "breaks at a blank": ("Deir Ezzor fell", 10, ["Deir Ezzor", "fell"]),
    "word longer than the line": ("antiaircraft gun", 5, ["antia", "ircra", "ft", "gun"]),
    "long word after a short one": ("an antiaircraft", 6, ["an", "antiai", "rcraft"]),
    "after a dash": ("civilians—underscoring", 14, ["civilians—", "underscoring"]),
    "between years": ("the years 2014–2016", 15, ["the years 2014–", "2016"]),
    "hyphens hold": ("the al-Suwayda", 8, ["the", "al-Suway", "da"]),
    "line end": ("Homs\nHama", 20, ["Homs", "Hama"]),
    "empty line": ("Homs\n\nHama", 20, ["Homs", "", "Hama"]),
    "two cells a character": ("西部戦線", 5, ["西部", "戦線"]),
    "wide words": ("西部 戦線", 5, ["西部", "戦線"]),
    "marks take no cell": ("e\u0301e\u0301 e\u0301e\u0301", 2, ["e\u0301e\u0301"] * 2),
    "a mark on a blank": ("ab \u0301cd", 2, ["ab", " \u0301c", "d"]),
    "a family is two cells": (FAMILY * 3, 4, [FAMILY * 2, FAMILY]),
    "wider than the line": ("西部", 1, ["西", "部"]),
    "no width": ("ab", 0, ["a", "b"]),
}


@pytest.mark.parametrize(("text", "width", "lines"), CASES.values(), ids=CASES)
def test_breaks(text, width, lines):
    assert lines_of(text, width) == lines
