"""Bars and their scales, to the letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from syria_reader.ui.charting.bar import bar
from syria_reader.ui.charting.extent import Extent
from syria_reader.ui.charting.scale import Scale, scale_for, short
from syria_reader.ui.charting.signs import BLOCKS, PLAIN, signs_for

TEN = Scale(0, 10, log=False)
DECADES = Scale(1, 1000, log=True)


def drawn(extent, scale=TEN, width=11, signs=BLOCKS, whole=0):
    return "".join(text for text, _ in bar(extent, scale, width, signs, whole))


# extent; blocks; plain
BARS = {
    "nothing": (Extent(0, 0), "", ""),
    "the whole scale": (Extent(10, 10), "██████████", "##########"),
    "half": (Extent(5, 5), "█████", "#####"),
    "eighths": (Extent(2.25, 2.25), "██▎", "###"),
    "a trifle": (Extent(0.01, 0.01), "▏", "#"),
    "at least": (Extent(5, 5, open=True), "█████▷", "#####>"),
    "at least, to the edge": (Extent(10, 10, open=True), "██████████▷", "##########>"),
    "at most": (Extent(0, 4), "░░░░", "----"),
    "a range": (Extent(2, 6), "██░░░░", "##----"),
    "a range without end": (Extent(2, 6, open=True), "██░░░░▷", "##---->"),
    "about": (Extent(6, 6, soft=True), "████▓▒", "#####~"),
    "about one": (Extent(1, 1, soft=True), "▒", "~"),
    "about a range": (Extent(3, 6, soft=True), "█▓▒░░░", "##~---"),
}


@pytest.mark.parametrize(("extent", "blocks", "plain"), BARS.values(), ids=BARS)
def test_a_bar_shows_how_firm_its_figure_is(extent, blocks, plain):
    assert drawn(extent) == blocks
    assert drawn(extent, signs=PLAIN) == plain


def test_a_part_stands_inside_its_whole():
    assert drawn(Extent(3, 3), whole=8) == "███┈┈┈┈┈"
    assert drawn(Extent(3, 3, open=True), whole=8) == "███▷┈┈┈┈"
    assert drawn(Extent(8, 8), whole=8) == "████████"


def test_a_part_larger_than_its_whole_reaches_beyond_it():
    assert drawn(Extent(9, 9), whole=4) == "█████████"


def test_the_rest_of_the_whole_is_no_part_of_the_bar():
    styles = [style for _, style in bar(Extent(3, 3), TEN, 11, BLOCKS, whole=8)]
    assert styles == ["bar", "quiet"]


# values; low, high, log
SCALES = {
    "nothing": ([], (0, 0, False)),
    "one": ([7], (0, 7, False)),
    "fifty times is even": ([10, 500], (0, 500, False)),
    "more is in decades": ([10, 501], (1, 501, True)),
    "the smallest is seen": ([1500, 200_000], (1000, 200_000, True)),
    "people come whole": ([1, 94], (0.1, 94, True)),
    "nought is no smallest": ([0, 3, 9], (0, 9, False)),
}


@pytest.mark.parametrize(("values", "wanted"), SCALES.values(), ids=SCALES)
def test_a_scale_begins_at_nought_unless_figures_lie_far_apart(values, wanted):
    assert tuple(scale_for([Extent(value, value) for value in values])) == wanted


def test_shares_are_shares_of_a_hundred():
    assert scale_for([Extent(1, 1), Extent(62, 62)], least_high=100) == Scale(0, 100, log=False)
    assert scale_for([Extent(250, 250)], least_high=100).high == 250


def test_decades_are_ticked_from_one_up():
    assert scale_for([Extent(1, 1), Extent(94, 94)]).ticks == [1, 10]
    assert DECADES.ticks == [1, 10, 100, 1000]
    assert TEN.ticks == []


@pytest.mark.parametrize(
    ("value", "words"),
    [(1, "1"), (100, "100"), (10_000, "10k"), (1_000_000, "1M"), (1e9, "1bn"), (1e13, "10tn")],
)
def test_decades_are_named_in_few_letters(value, words):
    assert short(value) == words


VALUES = st.one_of(st.integers(0, 10**12), st.floats(0, 1e9))
WIDTHS = st.integers(2, 160)


@st.composite
def extents(draw):
    sure, most = sorted((draw(VALUES), draw(VALUES)))
    return Extent(sure, draw(st.sampled_from([sure, most])), draw(st.booleans()), draw(st.booleans()))


@given(st.lists(extents(), min_size=1, max_size=6), WIDTHS, st.sampled_from([BLOCKS, PLAIN]), st.booleans())
def test_a_bar_never_exceeds_its_room(group, width, signs, share):
    scale = scale_for(group, least_high=100 if share else 0)
    for extent in group:
        assert cell_len(drawn(extent, scale, width, signs, whole=group[0].most)) <= width


@given(st.lists(extents(), min_size=2, max_size=6), WIDTHS, st.sampled_from([BLOCKS, PLAIN]))
def test_the_order_of_figures_is_the_order_of_bars(group, width, signs):
    scale = scale_for(group)
    lengths = [
        len(drawn(extent._replace(open=False), scale, width, signs))
        for extent in sorted(group, key=lambda extent: extent.most)
    ]
    assert lengths == sorted(lengths)


@given(extents(), extents(), WIDTHS)
def test_a_smaller_part_never_reaches_beyond_its_whole(one, other, width):
    part, whole = sorted((one, other), key=lambda extent: extent.most)
    scale = scale_for([part, whole])
    inside = drawn(part._replace(open=False), scale, width, whole=whole.most)
    assert len(inside) == len(drawn(whole._replace(open=False), scale, width))


@pytest.mark.parametrize(
    ("terminal", "encoding", "signs"),
    [
        ("xterm-256color", "utf-8", BLOCKS),
        ("xterm", "UTF8", BLOCKS),
        ("xterm", "ascii", PLAIN),
        ("xterm", "", PLAIN),
        ("linux", "utf-8", PLAIN),
    ],
)
def test_plain_letters_stand_where_blocks_cannot(terminal, encoding, signs):
    assert signs_for({"TERM": terminal}, encoding) is signs


@pytest.mark.parametrize("signs", [BLOCKS, PLAIN], ids=["blocks", "plain"])
def test_every_sign_takes_one_cell(signs):
    assert all(cell_len(character) == 1 for field in signs for character in field)
