"""Which figures stand under which heading, on which scale, and the lines they make."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from syria_reader.article import Span
from syria_reader.facts import Category, Hedge, Statistic
from syria_reader.facts.figure_note import FigureNote, NoteRule
from syria_reader.ui.charting.chart import charts
from syria_reader.ui.charting.extent import Extent, extent
from syria_reader.ui.charting.figures_lines import figures_lines, over_line
from syria_reader.ui.charting.signs import BLOCKS, PLAIN
from syria_reader.ui.rows import Fragment


def figure(item, value, category=Category.KILLED, unit="people", counted=None, **more):
    fields = {
        "text": str(value),
        "low": None,
        "high": None,
        "hedge": Hedge.NONE,
        "attributed_to": None,
    } | more
    return Statistic(
        id=item, start=0, end=1, value=value, unit=unit, counted=counted or unit, category=category,
        hedge_text=None, since=None, sentence=Span(0, 1), rule="by-hand", confidence=1.0, **fields,
    )  # fmt: skip


def vague(item, low, high, **more):
    return figure(item, None, text="some", low=low, high=high, **more)


def shown(statistics, width=57, notes=(), signs=BLOCKS):
    lines = figures_lines(charts(statistics), notes, width, signs)
    return ["".join(text for text, _ in line.line).rstrip() for line in lines]


EXTENTS = {
    "plain": (figure("a", 5), Extent(5, 5)),
    "at least": (figure("a", 5, hedge=Hedge.AT_LEAST), Extent(5, 5, open=True)),
    "more than": (figure("a", 5, hedge=Hedge.MORE_THAN), Extent(5, 5, open=True)),
    "at most": (figure("a", 5, hedge=Hedge.AT_MOST), Extent(0, 5)),
    "fewer than": (figure("a", 5, hedge=Hedge.FEWER_THAN), Extent(0, 5)),
    "possibly": (figure("a", 5, hedge=Hedge.POSSIBLY), Extent(0, 5)),
    "about": (figure("a", 5, hedge=Hedge.ABOUT), Extent(5, 5, soft=True)),
    "a range": (vague("a", 12, 15), Extent(12, 15)),
    "without an upper bound": (vague("a", 1000, None), Extent(1000, 1000, open=True)),
    "a fraction": (figure("a", 0.25, Category.SHARE, "fraction"), Extent(25, 25)),
    "no number": (vague("a", None, None), None),
    "no number a person means": (figure("a", 10**400), None),
    "below nought": (figure("a", -5), None),
}


@pytest.mark.parametrize(("statistic", "wanted"), EXTENTS.values(), ids=EXTENTS)
def test_a_hedge_says_how_far_a_figure_reaches(statistic, wanted):
    assert extent(statistic) == wanted


def headings(*statistics):
    return [(chart.heading, len(chart.bars), chart.scale is not None) for chart in charts(statistics)]


def test_people_come_first_and_what_stands_alone_has_no_bar():
    assert headings(
        figure("a", 3, Category.MONEY, "USD"),
        figure("b", 3, Category.MONEY, "USD"),
        figure("c", 3),
        figure("d", 4),
        figure("e", 9, Category.INJURED),
        figure("f", 9, Category.MISSING),
    ) == [("people killed", 2, True), ("people injured, missing", 2, False), ("money in US dollars", 2, True)]


def test_units_are_not_mixed():
    assert headings(
        figure("a", 3, Category.MONEY, "USD"),
        figure("b", 4, Category.MONEY, "EUR"),
        figure("c", 5, Category.MONEY, "EUR"),
        figure("d", 3, Category.EQUIPMENT, "tanks"),
        figure("e", 3, Category.EQUIPMENT, "tanks"),
        figure("f", 3, Category.EQUIPMENT, "drones"),
    ) == [
        ("equipment: tanks", 2, True),
        ("other equipment", 1, False),
        ("money in euros", 2, True),
        ("other money", 1, False),
    ]


def test_other_counts_are_never_compared():
    assert headings(*(figure(item, 3, Category.COUNT_OTHER) for item in "abc")) == [
        ("other counts", 3, False)
    ]


def test_a_share_is_drawn_of_a_hundred_even_alone():
    assert shown([figure("a", 25, Category.SHARE, "percent", "voters")]) == [
        "",
        "shares",
        "25 %  voters                  ██████▌",
    ]


def test_families_killed_stand_with_people_killed_without_a_bar():
    lines = shown([figure("a", 3), figure("b", 4), figure("c", 2, unit="families")])
    assert lines[1] == "people killed"
    assert lines[4] == "2  families"


def test_a_share_of_a_figure_is_drawn_inside_it():
    whole = figure("a", 200)
    (chart,) = charts([whole, figure("b", 50, Category.SHARE, "percent", part_of="a")])
    assert [(bar.extent.most, bar.whole, bar.depth) for bar in chart.bars] == [(200, 0, 0), (100, 200, 1)]


def test_a_part_in_another_unit_has_no_bar():
    (chart,) = charts([figure("a", 200), figure("b", 7), figure("c", 50, unit="families", part_of="a")])
    assert [bar.extent is not None for bar in chart.bars] == [True, False, True]


SEED = [
    figure("a", 826, hedge=Hedge.AT_MOST),
    figure("b", 111, counted="civilians", part_of="a"),
    vague("c", 2000, 9999, category=Category.DISPLACED, counted="residents"),
    figure("d", 280_000, Category.DISPLACED, text="280,000", hedge=Hedge.MORE_THAN, attributed_to="U.N."),
    figure(
        "e", 1_500_000, Category.DISPLACED, text="1.5 million", hedge=Hedge.POSSIBLY, attributed_to="U.N."
    ),
]
NO_SOURCE = FigureNote(("a", "b", "c"), NoteRule.NO_SOURCE, "The article gives no source for 3 figures.")


def test_words_and_bars_stand_in_columns():
    assert shown(SEED, 60, [NO_SOURCE]) == """
people killed
        ≤ 826  ⚠ no source          ░░░░░░░░░░░░░░░░░░░░░░░
          111  of them civilians    ███▏┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈

people displaced, log scale         ╷1k    ╷10k   ╷100k 1M╷
  2,000–9,999  residents            ███░░░░░
               ⚠ no source
    > 280,000  U.N.                 ██████████████████▷
? 1.5 million  U.N.                 ░░░░░░░░░░░░░░░░░░░░░░░

░ may be   ▷ or more   ┈┈ rest of the whole""".split("\n")  # fmt: skip


def test_bars_stand_under_the_words_in_a_narrow_view():
    assert shown(SEED, 36, [NO_SOURCE]) == """
people killed
≤ 826  ⚠ no source
░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
  111  of them civilians
████▊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈

people displaced, log scale
╷1k        ╷10k       ╷100k      ╷1M
2,000–9,999  residents  ⚠ no source
████░░░░░░░

> 280,000  U.N.
███████████████████████████▷

? 1.5 million  U.N.
░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░

░ may be   ▷ or more
┈┈ rest of the whole""".split("\n")  # fmt: skip


def test_plain_letters_draw_the_same():
    lines = shown(SEED, 60, [NO_SOURCE], PLAIN)
    assert lines[2] == "        ≤ 826  ! no source          -----------------------"
    assert lines[8] == "    > 280,000  U.N.                 ##################>"


def test_a_note_stands_at_its_figures_and_its_sentence_under_the_last():
    statistics = [figure("a", 12, attributed_to="the army"), figure("b", 15, counted="children", part_of="a")]
    note = FigureNote(("a", "b"), NoteRule.PART_EXCEEDS_WHOLE, "15 is given as part of 12, which is less.")
    lines = shown(statistics, 60, [note])
    assert lines[2:5] == [
        "12  ⚠ army                    ███████████████████████▎",
        "15  of them children  ⚠       █████████████████████████████",
        "    15 is given as part of 12, which is less.",
    ]
    drawn = figures_lines(charts(statistics), [note], 60, BLOCKS)
    assert [line.line[-1].style for line in drawn if line.figure == "b"][-1] == "note"


def test_money_is_one_thing_and_people_are_many():
    pledged = figure("a", 62, Category.MONEY, "USD", text="62m")
    lines = shown([pledged, figure("b", 18, Category.SHARE, "percent", "aid", part_of="a")])
    assert "18 %  of it aid" in lines[3]


def test_bars_keep_their_colour_under_the_cursor():
    line = over_line([Fragment("826  ", "value"), Fragment("███", "bar")], True, "cursor")
    assert [style for _, style in line] == ["reading cursor", "value cursor", "cursor bar"]


CATEGORIES = st.sampled_from(
    [Category.KILLED, Category.DISPLACED, Category.SHARE, Category.MONEY, Category.COUNT_OTHER]
)
NAMES = st.sampled_from(
    ["", "people", "residents in Homs and Hama", "西部戦線異状なし", "x" * 60, "a\x1b[31mb"]
)


UNITS = st.sampled_from(["people", "percent", "USD", "tanks"])
TEXTS = st.sampled_from(["many", "280,000", "between 12,000 and 15,000", "9" * 40])


@st.composite
def any_figures(draw):
    made = []
    for number in range(draw(st.integers(1, 7))):
        value = draw(st.one_of(st.none(), st.integers(0, 10**9), st.floats(0, 100)))
        low = draw(st.one_of(st.none(), st.integers(0, 9999))) if value is None else None
        made.append(
            figure(
                f"s{number}", value, draw(CATEGORIES), draw(UNITS), draw(NAMES), text=draw(TEXTS),
                low=low, high=draw(st.sampled_from([None, 10_000])) if low else None,
                hedge=draw(st.sampled_from(Hedge)), attributed_to=draw(st.one_of(st.none(), NAMES)),
                part_of=draw(st.sampled_from([None, "s0", "s1", "s5"])),
            )
        )  # fmt: skip
    return made


@given(any_figures(), st.integers(20, 160), st.sampled_from([BLOCKS, PLAIN]))
def test_every_figure_stands_once_and_no_line_is_too_wide(statistics, width, signs):
    note = FigureNote(
        ("s0", "s1"), NoteRule.COUNTS_DIFFER, "One gives 12 and another gives 30 people killed."
    )
    lines = figures_lines(charts(statistics), [note], width, signs)
    assert all(sum(cell_len(text) for text, _ in line.line) <= width for line in lines)
    assert not any("\x1b" in text for line in lines for text, _ in line.line)
    order = [line.figure for line in lines if line.figure]
    heads = [item for at, item in enumerate(order) if not at or order[at - 1] != item]
    assert sorted(heads) == sorted(statistic.id for statistic in statistics)
