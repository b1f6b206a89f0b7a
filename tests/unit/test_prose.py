"""Prose is safe to show, and offsets go to and fro between it and the source."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_reader.article.prose import ProseBuilder, plain_prose

ODD = st.text(
    alphabet=st.sampled_from("ab \n\t\r\x1b\x07\x9b\u00a0\u200b\u202e\u2066\ufeff\u00ad\x00é٣"), max_size=40
)


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("one\n  two", "one two"),
        ("one\u00a0\u00a0two", "one two"),
        ("red\x1b[31m", "red␛[31m"),
        ("bell\x07", "bell␇"),
        ("c1\x9b31m", "c1�31m"),
        ("a\u202eb\u2066c\u200b", "abc"),
        ("\n one ", "one "),
        ("a\x00b", "a␀b"),
    ],
    ids=["line end", "blanks", "escape", "bell", "control of 8 bits", "directions", "leading blanks", "nul"],
)
def test_what_is_shown(source: str, shown: str) -> None:
    assert plain_prose(source, 0, len(source)).text == shown


@given(ODD | st.text(max_size=40))
def test_nothing_in_prose_acts_on_a_terminal(source: str) -> None:
    shown = plain_prose(source, 0, len(source)).text
    assert not any(ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0 for c in shown)
    assert not any(
        c in "\u061c\u200e\u200f" or "\u202a" <= c <= "\u202e" or "\u2066" <= c <= "\u2069" for c in shown
    )


@given(ODD)
def test_offsets_go_to_and_fro(source: str) -> None:
    prose = plain_prose(source, 0, len(source))
    before = 0
    for offset, character in enumerate(prose.text):
        position = prose.to_source(offset)
        assert before <= position < len(source)
        before = position
        assert prose.from_source(position) == offset
        span = prose.span_to_source(offset, offset + 1)
        assert span.start == position < span.end
        if character.isalnum():
            assert source[span.start : span.end] == character


@given(ODD)
def test_positions_of_the_source_stay_in_order(source: str) -> None:
    prose = plain_prose(source, 0, len(source))
    offsets = [prose.from_source(position) for position in range(len(source) + 1)]
    assert offsets == sorted(offsets)
    assert offsets[-1] <= len(prose.text)


def test_words_that_stand_for_others_are_whole() -> None:
    builder = ProseBuilder("a &amp; b")
    builder.copy(0, 2)
    builder.replace("&", 2, 7)
    builder.copy(7, 9)
    prose = builder.build()
    assert prose.text == "a & b"
    assert prose.span_to_source(2, 3) == (2, 7)
    assert prose.from_source(4) == 2
    assert prose.to_source(4) == 8


def test_code_keeps_its_blanks() -> None:
    builder = ProseBuilder("  if a:\tb\x1b")
    builder.copy_exactly(0, 10)
    assert builder.build().text == "  if a:    b␛"
