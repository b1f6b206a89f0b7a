"""The article and its facts as plain text, as a screen reader or a pipe gets them."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from syria_reader.article import Article, Block, BlockKind, Section, Span
from syria_reader.facts import Category, Date, Facts, Hedge, Mention, Place, PlaceKind, Statistic
from syria_reader.reading import open_source
from syria_reader.ui.cells import cell_width
from syria_reader.ui.linear.article_text import article_lines
from syria_reader.ui.linear.facts_text import facts_lines

GOLDEN = Path(__file__).parents[1] / "golden" / "seed-plain.txt"
MARKDOWN = """# Talks

By Somebody

First *words*.

- one
- two
  1. deep

> A voice.

| town | killed |
| --- | --- |
| Homs | 4 |

---

    code  here

## Later

漢字 and عربي.
"""


def test_the_seed_from_top_to_bottom():
    reading = open_source()
    printed = "\n".join([*article_lines(reading.article, 72), *facts_lines(reading.facts, 72)]) + "\n"
    if os.environ.get("RENEW_GOLDENS"):
        GOLDEN.write_text(printed, encoding="utf-8")
    assert printed == GOLDEN.read_text(encoding="utf-8"), "deliberate? RENEW_GOLDENS=1 writes it anew"


def test_what_markup_means_is_told_without_it(tmp_path):
    path = tmp_path / "talks.md"
    path.write_text(MARKDOWN, encoding="utf-8")
    assert list(article_lines(open_source(str(path)).article, 40, ("read as Windows-1252",)))[1:] == [
        "Somebody, 38 words, 1 minute",
        "read as Windows-1252",
        "",
        "First words.",
        "",
        "- one",
        "- two",
        "  1. deep",
        "",
        "  A voice.",
        "",
        "town; killed",
        "Homs; 4",
        "",
        "  code  here",
        "",
        "1. Later",
        "",
        "漢字 and عربي.",
    ]


@pytest.mark.parametrize("width", [20, 40, 72, 120])
def test_no_line_is_wider_than_asked_for(width):
    reading = open_source()
    for line in [*article_lines(reading.article, width), *facts_lines(reading.facts, width)]:
        assert cell_width(line) <= width
        assert line == line.rstrip()


def test_no_sign_stands_without_a_word():
    reading = open_source()
    printed = "\n".join([*article_lines(reading.article, 72), *facts_lines(reading.facts, 72)])
    assert set(re.findall(r"""[^\w\s.,;:!?'’"“”()-]""", printed)) <= {"—"}


def test_where_nothing_is_found_it_says_so():
    assert [line for line in facts_lines(Facts(), 72) if line] == [
        "Actors: none",
        "No actors in this article.",
        "Places: none",
        "No places in this article.",
        "Statistics: none",
        "No figures in this article.",
        "Timeline: none",
        "No dated events in this article.",
    ]


def statistic(**fields):
    usual = {
        "id": "s", "start": 0, "end": 3, "text": "826", "value": 826, "low": None, "high": None,
        "unit": "people", "counted": "people", "category": Category.KILLED, "hedge": Hedge.NONE,
        "hedge_text": None, "attributed_to": None, "since": None, "sentence": Span(0, 3), "rule": "",
        "confidence": 1.0,
    }  # fmt: skip
    return Statistic(**usual | fields)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, "- 826 people killed."),
        ({"hedge": Hedge.AT_LEAST}, "- at least 826 people killed."),
        ({"hedge": Hedge.ABOUT, "hedge_text": "some"}, "- some 826 people killed."),
        ({"attributed_to": "The U.N."}, "- 826 people killed, according to U.N."),
        ({"text": "Thousands", "value": None, "low": 2000, "high": 9999}, "- 2,000 to 9,999 people killed."),
        ({"text": "Dozens", "value": None, "low": 24, "high": None}, "- 24 or more people killed."),
        ({"text": "30–40", "value": None, "low": 30, "high": 40}, "- 30 to 40 people killed."),
    ],
)
def test_a_figure_is_a_phrase(fields, told):
    assert told in facts_lines(Facts(statistics=(statistic(**fields),)), 72)


def test_a_part_stands_under_its_whole():
    whole, part = statistic(), statistic(id="p", text="111", value=111, counted="civilians", part_of="s")
    lines = list(facts_lines(Facts(statistics=(whole, part)), 72))
    assert lines[lines.index("- 826 people killed.") + 1] == "  - 111 of them civilians."


def run(*arguments, **options):
    command = [sys.executable, "-m", "syria_reader", *arguments]
    return subprocess.run(command, capture_output=True, timeout=60, **options)


def test_a_pipe_gets_utf_8_whatever_the_locale_and_no_control(tmp_path):
    path = tmp_path / "hostile.txt"
    words = "Title \x1b[31m\x07\n\nBody \x1b]52;c;aGk=\x07 دمشق and \u202e more words.\n"
    path.write_text(words, encoding="utf-8")
    done = run(str(path), env=os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0"})
    assert (done.returncode, done.stderr) == (0, b"")
    assert "دمشق" in done.stdout.decode()
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", done.stdout.decode())


def test_a_closed_pipe_ends_quietly(tmp_path):
    (tmp_path / "a").write_text("It began in Homs. " * 20_000)
    command = f"{sys.executable} -m syria_reader {tmp_path}/a | head -c 1"
    done = subprocess.run(["sh", "-c", command], capture_output=True, timeout=60)
    assert done.stderr == b""
    assert len(done.stdout) == 1


def test_a_source_that_cannot_be_read_is_told_in_one_line():
    done = run("--plain", "/nowhere/at/all.txt")
    assert done.returncode == 1
    assert done.stdout == b""
    assert done.stderr.count(b"\n") == 1


def test_sections_are_numbered():
    text = "One\n\nWords.\n\nTwo"
    heading, paragraph = BlockKind.HEADING, BlockKind.PARAGRAPH
    blocks = (Block(heading, 0, 3, 2), Block(paragraph, 5, 11), Block(heading, 13, 16, 2))
    article = Article(text, blocks, (Section(1, "One", 2, 0, 13, 0), Section(2, "Two", 2, 13, 16, 2)))
    assert [line for line in article_lines(article, 72) if line][1:] == ["1. One", "Words.", "2. Two"]


def test_a_place_tells_its_country_and_what_else_it_may_be():
    mention = Mention(0, 4, "Homs", "by-hand", 1.0)
    place = Place("p", "Homs", PlaceKind.CITY, "SY", None, None, None, None, (mention,))
    assert "- Homs: city in Syria, 1 mention." in facts_lines(Facts(places=(place,)), 72)


def test_days_are_told_with_what_happened():
    dates = (Date(0, 4, "then", "2024-12-02/2024-12-08", "r", 1.0), Date(0, 4, "since", "2015/..", "r", 1.0))
    lines = list(facts_lines(Facts(dates=dates), 72))
    assert lines[-2:] == ["- since 2015: since.", "- 2 to 8 Dec 2024: then."]
