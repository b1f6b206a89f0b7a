"""What stands on the card of an actor, a place, a figure and a date."""

import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syria_reader.article import Article, Block, BlockKind, Field, Metadata, Section, Span
from syria_reader.facts import (
    Actor,
    ActorKind,
    Category,
    Claim,
    CountType,
    Date,
    Facts,
    FigureNote,
    Hedge,
    Mention,
    NoteRule,
    Place,
    PlaceKind,
    Relation,
    RelationVerb,
    Speech,
    Statistic,
)
from syria_reader.facts.place import Alternative
from syria_reader.reading import open_source
from syria_reader.ui.cards.card import Layout
from syria_reader.ui.cards.dossier import Dossier
from syria_reader.ui.cards.making import card_of
from syria_reader.ui.catalogue import Catalogue
from syria_reader.ui.cells import cell_width

PARTS = (
    (BlockKind.TITLE, "Karda Falls to the Valley Front"),
    (BlockKind.HEADING, "The Day"),
    (
        BlockKind.PARAGRAPH,
        "General Omar Aziz, head of the Valley Front, said at least 40 people, including 12 civilians, "
        "died in Karda on 5 March. Nobody else was there.",
    ),
    (BlockKind.HEADING, "The War"),
    (
        BlockKind.PARAGRAPH,
        "Norland is fighting the Valley Front near Karda. “We will not stop before the last bridge is "
        "ours,” Aziz said. Norland counted 300 fighters of the Valley Front.",
    ),
)
TEXT = "\n\n".join(words for _, words in PARTS)


def article():
    blocks, at = [], 0
    for kind, words in PARTS:
        blocks.append(Block(kind, at, at + len(words)))
        at += len(words) + 2
    sections = (
        Section(1, "The Day", 2, blocks[1].start, blocks[2].end, 1),
        Section(2, "The War", 2, blocks[3].start, blocks[4].end, 3),
    )
    return Article(TEXT, tuple(blocks), sections, Metadata(published=Field("2016-03-06", 0, 1)), "en")


def span(words):
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def mentions(words, rule, confidence):
    found = re.finditer(re.escape(words), TEXT)
    return tuple(Mention(m.start(), m.end(), m.group(), rule, confidence) for m in found)


def figure(number, words, value, counted, category, **more):
    start, end = span(words)
    return Statistic(
        number, start, end, words, value, None, None, "people", counted, category, rule="number-with-noun",
        confidence=0.9, **(
            {"hedge": Hedge.NONE, "hedge_text": None, "attributed_to": None, "since": None} | more
        ),
    )  # fmt: skip


FIRST = span(PARTS[2][1].partition(" Nobody")[0])
AZIZ = Actor(
    "aziz", "Omar Aziz", ActorKind.PERSON, "General; head of the Valley Front", ("Aziz",),
    (*mentions("General Omar Aziz", "person-title", 0.95), *mentions("Aziz", "surname", 0.8)[1:]),
)  # fmt: skip
FRONT = Actor(
    "front", "Valley Front", ActorKind.ARMED_GROUP, None, (), mentions("Valley Front", "known-actor", 0.97)
)
NORLAND = Actor("norland", "Norland", ActorKind.STATE, None, (), mentions("Norland", "state-subject", 0.6))
KARDA = Place(
    "karda", "Karda", PlaceKind.TOWN, "SY", "Hama", 35.1, -36.756, 77, mentions("Karda", "gazetteer", 0.75),
    (Alternative("Karda", PlaceKind.CITY, "IQ", "Duhok", 78),),
)  # fmt: skip
DEAD = figure(
    "dead", "40", 40, "people", Category.KILLED, sentence=FIRST, hedge=Hedge.AT_LEAST, hedge_text="at least",
    attributed_to="Omar Aziz", since="on 5 March", count_type=CountType.NEW, place="karda",
)  # fmt: skip
CIVILIANS = figure(
    "civilians", "12", 12, "civilians", Category.KILLED, sentence=FIRST, attributed_to="Omar Aziz",
    part_of="dead", count_type=CountType.SUBSET, status_group="civilians",
)  # fmt: skip
FIGHTERS = figure(
    "fighters", "300", 300, "fighters of the Valley Front", Category.FIGHTERS,
    sentence=span("Norland counted 300 fighters of the Valley Front."), attributed_to="Norland",
)  # fmt: skip
DAY = Date(*span("on 5 March"), "on 5 March", "2016-03-05", "date-without-year", 0.85, "died in Karda")
SAID = span("at least 40 people, including 12 civilians, died in Karda on 5 March")
QUOTED = span("We will not stop before the last bridge is ours,")
LEADS, FIGHTS = (
    span("Omar Aziz, head of the Valley Front"),
    span("Norland is fighting the Valley Front"),
)
FACTS = Facts(
    (AZIZ, FRONT, NORLAND),
    (KARDA,),
    (DEAD, CIVILIANS, FIGHTERS),
    (DAY,),
    (
        Claim("aziz", "General Omar Aziz", Speech.INDIRECT, "said", *SAID, TEXT[slice(*SAID)]),
        Claim("aziz", "Aziz", Speech.DIRECT, "said", *QUOTED, TEXT[slice(*QUOTED)]),
    ),
    (FigureNote(("dead",), NoteRule.COUNTS_DIFFER, "The report gives 12 as well."),),
    relations=(
        Relation(
            "aziz", RelationVerb.LEADS, "front", *LEADS, TEXT[slice(*LEADS)], rule="leader", confidence=0.85
        ),
        Relation("norland", RelationVerb.FIGHTS, "front", *FIGHTS, TEXT[slice(*FIGHTS)], "fights-verb", 0.92),
    ),
)
ARTICLE = article()
CATALOGUE = Catalogue(ARTICLE, FACTS)
DOSSIER = Dossier(ARTICLE, CATALOGUE)


def layout(panel, row, width=60):
    return Layout(card_of(CATALOGUE.choice(panel, row), DOSSIER, width))


def shown(lines):
    """The card as a person sees it."""
    drawn = []
    for y in range(lines.height):
        at = lines.at(y)
        words = at.heading if at.row is None else "".join(f.text for f in at.row.lines[at.line])
        drawn.append(words.rstrip())
    return "\n".join(drawn)


CARDS = {
    ("actors", 0, 60): """

● Omar Aziz
  person
  2 mentions in § 1, 2

ROLE
§ 1        General
           head of the Valley Front
           General Omar Aziz, head of the Valley Front, said
           at least 40 people, including 12 civilians, died
           in Karda on 5 March.

NAMES HERE
General Omar Aziz · Aziz

TIES
leads      ▲ Valley Front                                § 1
likely     … Omar Aziz, head of the Valley Front, said at …

FIGURES IT GIVES
≥ 40       people killed                                 § 1
12         civilians killed                              § 1

SAYS
reported   at least 40 people, including 12 civilians, died
§ 1        in Karda on 5 March
quoted     “We will not stop before the last bridge is
§ 2        ours,”

WHY IS THIS HERE
0.95       A name after a rank, an office or a form of
sure       address.
           General Omar Aziz, head of the Valley Front, …
           rule: person-title

0.8        Part of a name that the article tells in full
likely     elsewhere.
           … bridge is ours,” Aziz said. Norland counted …
           rule: surname

MENTIONS
§ 1  General Omar Aziz, head of the Valley Front, said at …
§ 2  … last bridge is ours,” Aziz said. Norland counted …
""",
    ("actors", 1, 34): """

▲ Valley Front
  armed group
  4 mentions in the title and § 1,
  2

TIES
fights    ■ Norland            § 2
          Norland is fighting the…
led by    ● Omar Aziz          § 1
likely    Omar Aziz, head of the…

FIGURES THAT COUNT IT
300       fighters of the Va…  § 2

WHY IS THIS HERE
0.97      A name in the tables of
sure      armed groups and
          organisations.
          … to the Valley Front
          rule: known-actor     ×4

MENTIONS
title  … Falls to the Valley Front
§ 1    … the Valley Front, said …
§ 2    … the Valley Front near …
§ 2    … of the Valley Front.
""",
    ("places", 0, 60): """

Karda
town in Syria
3 mentions in the title and § 1, 2

WHERE IT IS
region     Hama
country    Syria
lies at    35.10° N, 36.76° W
GeoNames   77




                              ◉ Karda



├────────────────┤ 500 km

OTHERS OF THAT NAME
not        Karda: city, Duhok, Iraq · GeoNames 78

NAMED WITH IT
title      ▲ Valley Front                                 ×3
§ 1        ● Omar Aziz
§ 2        ■ Norland

FIGURES FROM THERE
≥ 40       people killed                                 § 1

WHEN
§ 1        5 Mar 2016  died in Karda

WHY IS THIS HERE
0.75       A name the gazetteer has, where the words around
likely     it speak for a place.
           Karda Falls to the Valley Front
           rule: gazetteer                                ×3

MENTIONS
title  Karda Falls to the Valley Front
§ 1    … 12 civilians, died in Karda on 5 March. Nobody …
§ 2    … the Valley Front near Karda. “We will not stop …
""",
    ("statistics", 0, 60): """

≥ 40 people killed
killed · § 1

SENTENCE
General Omar Aziz, head of the Valley Front, said at least
40 people, including 12 civilians, died in Karda on 5 March.

READ AS
value      40 or more: “at least”
counts     people
source     ● Omar Aziz
           reported: “said”
time       on 5 March
kind       one event, not a running total
place      Karda

ITS PARTS
12         of them civilians                             § 1

NOTE
The report gives 12 as well.

WHY IS THIS HERE
0.9        A number beside what it counts.
sure       … Front, said at least 40 people, including 12 …
           rule: number-with-noun
""",
    ("statistics", 1, 34): """

12 civilians killed
killed · § 1

SENTENCE
General Omar Aziz, head of the
Valley Front, said at least 40
people, including 12 civilians,
died in Karda on 5 March.

READ AS
value     12
counts    civilians
source    ● Omar Aziz
          reported: “said”
kind      part of another figure

PART OF
≥ 40      people killed        § 1

WHY IS THIS HERE
0.9       A number beside what it
sure      counts.
          … 12 civilians, died …
          rule: number-with-noun
""",
    ("timeline", 0, 60): """

5 March 2016
died in Karda
§ 1

SENTENCE
General Omar Aziz, head of the Valley Front, said at least
40 people, including 12 civilians, died in Karda on 5 March.

READ AS
words      “on 5 March”
value      2016-03-05, a day
read       against the article's date, 6 March 2016

NAMED WITH IT
§ 1        ● Omar Aziz
§ 1        ▲ Valley Front
§ 1        Karda

FIGURES WITH IT
≥ 40       people killed                                 § 1
12         civilians killed                              § 1

WHY IS THIS HERE
0.85       A day without a year: the one nearest to the
likely     article's date.
           … died in Karda on 5 March. Nobody else was …
           rule: date-without-year
""",
}


@pytest.mark.parametrize(("panel", "row", "width"), CARDS, ids=str)
def test_card(panel, row, width):
    assert shown(layout(panel, row, width)).strip("\n") == CARDS[panel, row, width].strip("\n")


# -- what holds of every card

REPORTS = sorted((Path(__file__).parents[1] / "evaluation" / "reports").glob("*.[mt][dx]*"))
HOSTILE = "\x1b[31m \u202eabc\u2066 \x9b2J \x00\u200b"
ACTS = re.compile("[\\x00-\\x1f\\x7f-\\x9f\\u200b\\u202a-\\u202e\\u2066-\\u2069]")
WIDE = "敘利亞民主力量與政府軍的戰鬥 e\u0301 \N{WOMAN}\u200d\N{GIRL} قوات سوريا الديمقراطية"


def swapped(words):
    """The facts above in a text in which `words` stand for the last ones of each paragraph."""
    text = TEXT.replace(" Nobody else was there.", words[:23].ljust(23, "–")).replace("Day\n", "Da\x1b\n")
    return Article(text, ARTICLE.blocks, ARTICLE.sections, ARTICLE.metadata, "en")


@cache
def read(path):
    reading = open_source(str(path))
    return Dossier(reading.article, Catalogue(reading.article, reading.facts))


def cards(dossier, width):
    catalogue = dossier._catalogue
    for panel in ("actors", "places", "statistics", "timeline"):
        for row in range(catalogue.rows(panel)[1]):
            yield catalogue.choice(panel, row), Layout(card_of(catalogue.choice(panel, row), dossier, width))


def is_sound(choice, lines, dossier, width):
    seen = []
    for y in range(lines.height):
        at = lines.at(y)
        if at.row is None:
            assert cell_width(at.heading) <= width
            continue
        words = at.row.lines[at.line]
        assert sum(cell_width(fragment.text) for fragment in words) <= width, words
        assert not re.search(
            "[\x00-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069]", "".join(f.text for f in words)
        )
        if at.line == 0:
            seen.append(at.number)
            assert lines.top(at.number) == y
    assert seen == list(range(lines.length))
    for number in seen:
        stop = lines.row(number).stop
        if stop is not None:
            assert 0 <= stop.words.start < stop.words.end <= len(dossier.article.text)
            assert stop.choice is None or stop.choice.marks
    for at, mark in enumerate(choice.marks):
        number = lines.mention(at)
        assert number is None or lines.row(number).stop == (Span(mark.start, mark.end), choice.standing(at))


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
@given(width=st.integers(16, 80))
@settings(max_examples=3, deadline=None)
def test_every_line_fits_and_every_stop_leads_to_words(path, width):
    dossier = read(path)
    for choice, lines in cards(dossier, width):
        is_sound(choice, lines, dossier, width)


@pytest.mark.parametrize("words", [HOSTILE, WIDE, "x" * 40, ""], ids=["hostile", "wide", "long", "none"])
@given(width=st.integers(16, 80))
@settings(max_examples=10, deadline=None)
def test_any_text_around_the_facts(words, width):
    strange = swapped(words)
    dossier = Dossier(strange, Catalogue(strange, FACTS))
    for choice, lines in cards(dossier, width):
        is_sound(choice, lines, dossier, width)


def test_stops_lead_up_and_down_to_the_same_rows():
    lines = layout("actors", 0)
    down, number = [], lines.stop_from(0, 1)
    while number is not None:
        down.append(number)
        number = lines.stop_from(number + 1, 1)
    up, number = [], lines.stop_from(lines.length - 1, -1)
    while number is not None:
        up.append(number)
        number = lines.stop_from(number - 1, -1)
    assert up[::-1] == down
    assert len(down) > 8


def test_a_tie_leads_to_the_card_of_the_other():
    lines = layout("actors", 1)
    stop = lines.row(lines.stop_from(0, 1)).stop
    assert stop.choice.item == "norland"
    assert TEXT[slice(*stop.words)] == "Norland is fighting the Valley Front"


def test_a_place_lies_on_a_small_map():
    dossier = Dossier(ARTICLE, CATALOGUE)
    for width in (30, 60):
        choice = CATALOGUE.choice("places", 0)
        lines = Layout(card_of(choice, dossier, width))
        is_sound(choice, lines, dossier, width)
        assert "Karda" in shown(lines).partition("GeoNames")[2].partition("OTHERS")[0]


def test_of_thousands_of_mentions_only_those_in_view_are_drawn():
    text = "The Valley Front held. " * 3000
    many = Article(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    found = tuple(
        Mention(m.start(), m.end(), m.group(), "known-actor", 0.97) for m in re.finditer("Valley Front", text)
    )
    facts = Facts((Actor("front", "Valley Front", ActorKind.ARMED_GROUP, None, (), found),))
    catalogue = Catalogue(many, facts)
    made = []
    dossier = Dossier(many, catalogue)
    where = dossier.where
    dossier.where = lambda position: made.append(position) or where(position)
    lines = Layout(card_of(catalogue.choice("actors", 0), dossier, 60))
    made.clear()
    drawn = [lines.at(y) for y in range(lines.height - 20, lines.height)]
    assert drawn[-1].number == lines.mention(2999)
    assert len(made) == 20
