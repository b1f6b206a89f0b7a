"""Lines of dots on a canvas, and their cut at its edge."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_reader.ui.mapping.canvas import Canvas, clipped
from syria_reader.ui.mapping.glyphs import BRAILLE, PLAIN, glyphs_for
from syria_reader.ui.mapping.kinds import Kind


def picture(canvas, glyphs=BRAILLE, kind=Kind.COAST):
    dots = canvas.dots.decode("latin-1").translate(glyphs.cells[kind])
    return [dots[row * canvas.columns :][: canvas.columns].rstrip() for row in range(canvas.rows)]


def drawn(*points, columns=6, rows=2, gap=0):
    canvas = Canvas(columns, rows)
    canvas.line([float(x) for x, _ in points], [float(y) for _, y in points], Kind.COAST, gap)
    return canvas


@pytest.mark.parametrize(
    ("name", "points", "braille", "plain"),
    [
        ("level", [(0, 0), (11, 0)], ["⠉⠉⠉⠉⠉⠉", ""], ["''''''", ""]),
        ("level, low", [(0, 3), (11, 3)], ["⣀⣀⣀⣀⣀⣀", ""], ["......", ""]),
        ("upright", [(0, 0), (0, 7)], ["⡇", "⡇"], ["|", "|"]),
        ("falling", [(0, 0), (7, 7)], ["⠑⢄", "  ⠑⢄"], ["'.", "  '."]),
        ("a corner", [(0, 7), (0, 0), (3, 0)], ["⡏⠉", "⡇"], ["|'", "|"]),
        ("one dot", [(4, 4), (4, 4)], ["", "  ⠁"], ["", "  '"]),
    ],
)
def test_lines(name, points, braille, plain):
    canvas = drawn(*points)
    assert picture(canvas) == braille
    assert picture(canvas, PLAIN) == plain


def test_a_dotted_line_goes_on_dotting_round_corners():
    assert picture(drawn((0, 0), (3, 0), (11, 0), gap=1)) == picture(drawn((0, 0), (11, 0), gap=1))
    assert sum(drawn((0, 0), (11, 0), gap=2).dots[:6]) < sum(drawn((0, 0), (11, 0)).dots[:6])


def test_regions_and_rivers_have_letters_of_their_own():
    canvas = drawn((0, 0), (11, 0))
    assert picture(canvas, PLAIN, Kind.REGION)[0] == "......"
    assert picture(canvas, PLAIN, Kind.RIVER)[0] == "~~~~~~"


coordinates = st.floats(-500, 500)


@given(coordinates, coordinates, coordinates, coordinates)
def test_what_is_cut_lies_on_the_stroke_and_on_the_canvas(x, y, end_x, end_y):
    part = clipped(x, y, end_x, end_y, 99, 49)
    if part is None:
        for step in range(51):
            across, down = x + (end_x - x) * step / 50, y + (end_y - y) * step / 50
            assert not (0.5 < across < 98.5 and 0.5 < down < 48.5)
        return
    for across, down in (part[:2], part[2:]):
        assert 0 <= across <= 99
        assert 0 <= down <= 49
        side = (end_x - x) * (down - y) - (end_y - y) * (across - x)
        assert abs(side) <= 1e-6 * (1 + abs(end_x - x) + abs(end_y - y)) * 1000


@given(st.lists(st.tuples(coordinates, coordinates), min_size=2, max_size=8))
def test_no_line_leaves_the_canvas(points):
    drawn(*points, columns=20, rows=9)


@given(st.lists(st.tuples(st.integers(0, 39), st.integers(0, 35)), min_size=2, max_size=8))
def test_a_line_inside_is_drawn_alike_in_both_ways(points):
    one, other = Canvas(20, 9), Canvas(20, 9)
    one.line([float(x) for x, _ in points], [float(y) for _, y in points], Kind.COAST)
    other.line_inside([x for x, _ in points], [y for _, y in points], Kind.COAST)
    if len(set(points)) > 1:
        assert one.dots == other.dots


@pytest.mark.parametrize(
    ("environment", "encoding", "glyphs"),
    [
        ({}, "utf-8", BRAILLE),
        ({"TERM": "xterm-256color"}, "UTF8", BRAILLE),
        ({}, "iso8859-1", PLAIN),
        ({}, "", PLAIN),
        ({"TERM": "linux"}, "utf-8", PLAIN),
        ({"TERM": "linux", "SYRIA_READER_MAP": "braille"}, "utf-8", BRAILLE),
        ({"SYRIA_READER_MAP": "plain"}, "utf-8", PLAIN),
    ],
)
def test_plain_letters_where_braille_cannot_be_shown(environment, encoding, glyphs):
    assert glyphs_for(environment, encoding) is glyphs


def test_plain_letters_are_ascii():
    tables = {letter for table in PLAIN.cells.values() for letter in table.values()}
    assert all(
        letter.isascii() for letter in (*tables, *PLAIN.sizes, PLAIN.area, *PLAIN.bar, *PLAIN.directions)
    )
