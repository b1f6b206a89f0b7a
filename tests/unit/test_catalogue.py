"""The catalogue leads from rows to mentions and from a mention back to its row."""

import pytest

from syria_reader.article import Article, Block, BlockKind, Section, Span
from syria_reader.facts import (
    Actor,
    ActorKind,
    Category,
    Date,
    Facts,
    Hedge,
    Mention,
    Place,
    PlaceKind,
    Statistic,
)
from syria_reader.facts.figure_note import FigureNote, NoteRule
from syria_reader.ui.catalogue import Catalogue, country_name
from syria_reader.ui.highlights import Mark
from syria_reader.ui.row_list import section_rows

TEXT = "HTS took Hama in 2024, and HTS says 826 people died in Hama."
ARTICLE = Article(TEXT, (Block(BlockKind.PARAGRAPH, 0, len(TEXT)),))


def mentions(words):
    starts = [index for index in range(len(TEXT)) if TEXT.startswith(words, index)]
    return tuple(Mention(start, start + len(words), words, "by-hand", 1.0) for start in starts)


HTS = Actor("hts", "HTS", ActorKind.ARMED_GROUP, "rebels", (), mentions("HTS"))
HAMA = Place("hama", "Hama", PlaceKind.CITY, "SY", None, None, None, None, mentions("Hama"))
DEAD = Statistic(
    "dead", TEXT.index("826"), TEXT.index("826") + 3, "826", 826, None, None, "people", "people",
    Category.KILLED, Hedge.NONE, None, "HTS", None, Span(0, len(TEXT)), "by-hand", 1.0,
)  # fmt: skip
YEAR = Date(TEXT.index("2024"), TEXT.index("2024") + 4, "2024", "2024", "by-hand", 1.0)
CATALOGUE = Catalogue(ARTICLE, Facts((HTS,), (HAMA,), (DEAD,), (YEAR,)))
PANELS = ("actors", "places", "statistics", "timeline")


def test_every_fact_is_marked_where_it_stands():
    assert sorted((TEXT[m.start : m.end], m.kind) for m in CATALOGUE.marks) == [
        ("2024", "timeline"), ("826", "statistics"), ("HTS", "actors"), ("HTS", "actors"),
        ("Hama", "places"), ("Hama", "places"),
    ]  # fmt: skip


@pytest.mark.parametrize("panel", PANELS)
def test_a_mention_leads_to_its_row_and_stands_on_it(panel):
    choice = CATALOGUE.choice(panel, 0)
    assert (choice.panel, choice.row, choice.at, choice.peek) == (panel, 0, 0, False)
    for at, mark in enumerate(choice.marks):
        found = CATALOGUE.choice_of(mark)
        assert found == choice.standing(at)
        assert found.here == mark


def test_a_mark_of_no_item_leads_nowhere():
    assert CATALOGUE.choice_of(Mark(YEAR.start, YEAR.end, "timeline", "none")) is None


@pytest.mark.parametrize(
    ("panel", "words"),
    [
        ("actors", ["HTS", "armed group", "rebels"]),
        ("places", ["Hama", "city", "Syria"]),
        ("statistics", ["826"]),
        ("timeline", ["2024"]),
    ],
    ids=PANELS,
)
def test_a_choice_says_what_it_is(panel, words):
    choice = CATALOGUE.choice(panel, 0)
    assert all(word in f"{choice.label} {choice.remark}" for word in words)


@pytest.mark.parametrize("panel", PANELS)
def test_rows_are_as_many_as_said(panel):
    draw, length = CATALOGUE.rows(panel)
    assert length == 1
    assert [len(draw(width)) for width in (18, 24, 40)] == [1, 1, 1]


@pytest.mark.parametrize("panel", PANELS)
def test_nothing_found_has_no_rows(panel):
    draw, length = Catalogue(ARTICLE, Facts()).rows(panel)
    assert length == 0
    assert list(draw(30)) == []


@pytest.mark.parametrize(("code", "name"), [("SY", "Syria"), (None, ""), ("ZZ", "")])
def test_country_names(code, name):
    assert country_name(code) == name


def test_deeper_headings_stand_further_in():
    sections = tuple(Section(n, f"Part {n}", level, 0, 9, 0) for n, level in ((1, 2), (2, 3), (3, 2)))
    drawn = section_rows(Article(TEXT, (), sections))(30)
    insets = ["".join(f.text for f in row[0]).index("Part") for row in drawn]
    assert insets[0] == insets[2] < insets[1]


def test_a_figure_at_odds_with_another_says_so():
    note = FigureNote(("dead",), NoteRule.COUNTS_DIFFER, "The report also gives 900.")
    silent = FigureNote(("dead",), NoteRule.NO_SOURCE, "Nobody is named.")
    facts = Facts((HTS,), (HAMA,), (DEAD,), (YEAR,), notes_on_figures=(note, silent))
    assert Catalogue(ARTICLE, facts).choice("statistics", 0).remark == "The report also gives 900."
