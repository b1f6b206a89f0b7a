"""Hostile text takes no more work than its length calls for, counted in calls, not in seconds."""

import sys
from pathlib import Path

import pytest

from syria_reader.article import Article, Block, BlockKind
from syria_reader.facts import analyse

sys.path.append(str(Path(__file__).parents[2] / "benchmarks"))

from hostile_shapes import SHAPES, text_of

LENGTH = 3_000
PROPORTION = 2.35
"""Twice the text may take so many times the calls: what is in proportion takes 2, what is not 4."""
MOST = 60
"""Calls a character may take at all; reporting takes 20."""


def article(piece: str, length: int) -> Article:
    text = text_of(piece, length)
    return Article(text, (Block(BlockKind.PARAGRAPH, 0, length),))


def calls(piece: str, length: int) -> int:
    """How many functions an analysis calls, the interpreter's own included."""
    analyse(article(piece, length))  # what is remembered from one article to the next is not counted
    count = 0

    def counted(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    read = article(piece, length)
    sys.setprofile(counted)
    try:
        analyse(read)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("piece", SHAPES.values(), ids=SHAPES)
def test_work_grows_in_proportion(piece: str) -> None:
    short, long = calls(piece, LENGTH), calls(piece, 2 * LENGTH)
    assert long < PROPORTION * short
    assert long < MOST * 2 * LENGTH
