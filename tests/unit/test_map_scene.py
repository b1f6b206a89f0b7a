"""The map as it is read: markers, names, what is told beside them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syria_reader.facts import Mention, Place, PlaceKind
from syria_reader.ui.mapping.fitting import fit
from syria_reader.ui.mapping.glyphs import BRAILLE, PLAIN
from syria_reader.ui.mapping.scale_bar import scale_bar
from syria_reader.ui.mapping.scene import Scene
from syria_reader.ui.mapping.sites import Site, sites
from syria_reader.ui.mapping.small_map import small_map
from syria_reader.ui.mapping.status import status
from syria_reader.ui.mapping.viewport import Viewport
from syria_reader.ui.mapping.walking import towards

SYRIA = Viewport(38.5, 34.8, 0.04, 70, 22)
SITES = [
    Site(0, "Homs", PlaceKind.CITY, "SY", 36.73, 34.72, 9),
    Site(1, "Syria", PlaceKind.COUNTRY, "SY", 38.0, 35.0, 4),
    Site(2, "Deir ez-Zor", PlaceKind.CITY, "SY", 40.14, 35.34, 3),
    Site(3, "Damascus", PlaceKind.CITY, "SY", 36.29, 33.51, 1),
    Site(4, "Washington", PlaceKind.CITY, "US", -77.04, 38.9, 1),
    Site(5, "Moscow", PlaceKind.CITY, "RU", 37.6, 55.8, 1),
]


def words(scene):
    return ["".join(fragment.text for fragment in scene.line(y)) for y in range(scene.view.rows)]


def looks(scene, text):
    return [f.style for y in range(scene.view.rows) for f in scene.line(y) if f.text == text]


def test_markers_tell_how_often_a_place_is_named_and_whether_it_is_large():
    text = "\n".join(words(Scene(SITES, SYRIA, BRAILLE)))
    for expected in ("◉ Homs", "● Deir ez-Zor", "• Damascus", "◦ Syria", "IRAQ"):
        assert expected in text
    assert "SYRIA" not in text, "named already, as a place of the article"


def test_plain_letters():
    text = "\n".join(words(Scene(SITES, SYRIA, PLAIN)))
    for expected in ("@ Homs", "O Deir ez-Zor", "o Damascus", "+ Syria", "IRAQ"):
        assert expected in text
    assert text.isascii()


def test_the_chosen_place_is_seen_and_moves_no_name():
    before, after = Scene(SITES, SYRIA, BRAILLE), Scene(SITES, SYRIA, BRAILLE, chosen=3)
    assert words(before) == words(after)
    assert looks(after, "Damascus") == ["place cursor"]
    assert looks(after, "Homs") == ["place"]


def test_a_chosen_place_in_a_crowd_has_its_name():
    crowd = [
        Site(row, f"Village {row}", PlaceKind.TOWN, "SY", 38 + row % 5 * 0.05, 35 + row // 5 * 0.05, 1)
        for row in range(25)
    ]
    named = "\n".join(words(Scene(crowd, SYRIA, BRAILLE)))
    missing = next(row for row in range(24, 0, -1) if f"Village {row} " not in named)
    assert f"Village {missing} " in "\n".join(words(Scene(crowd, SYRIA, BRAILLE, chosen=missing)))


def test_two_places_in_a_cell_are_one_marker_and_the_town_before_its_country():
    both = [SITES[1], SITES[1]._replace(row=1, name="Town", kind=PlaceKind.TOWN, mentions=1)]
    text = "\n".join(words(Scene([site._replace(row=i) for i, site in enumerate(both)], SYRIA, BRAILLE)))
    assert "Town" in text
    assert "Syria" not in text


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.floats(-179, 179), st.floats(-80, 80), st.integers(1, 30)), max_size=25),
    st.integers(1, 90),
    st.integers(1, 30),
    st.floats(0.001, 1),
)
def test_every_line_fills_the_width(places, columns, rows, scale):
    told = [
        Site(row, f"Name of {row}", PlaceKind.CITY, None, east, north, count)
        for row, (east, north, count) in enumerate(places)
    ]
    view = Viewport(20, 30, scale, columns, rows).kept()
    scene = Scene(told, view, BRAILLE, chosen=0)
    assert [len(line) for line in words(scene)] == [columns] * rows


def test_what_is_under_the_pointer():
    scene = Scene(SITES, SYRIA, BRAILLE)
    column, row = scene.shown[0]
    assert scene.site_at(column, row) == 0
    assert scene.site_at(column + 4, row) == 0, "its name"
    assert scene.site_at(column - 1, row + 1) == 0, "near by"
    assert scene.site_at(0, 0) is None


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (80, "├─────────┤ 100 km   outside: ← Washington  ↑ Moscow   2 without coordinates"),
        (60, "├─────────┤ 100 km   2 outside   2 without coordinates"),
        (48, "├─────────┤ 100 km   ← Washington  ↑ Moscow"),
        (30, "├────┤ 50 km   2 outside"),
        (14, "├┤ 20 km"),
    ],
)
def test_the_line_below_tells_scale_and_what_is_not_seen(width, expected):
    view = SYRIA._replace(columns=width)
    assert status(view, BRAILLE, SITES[4:], 2) == expected


def test_of_many_places_out_of_view_a_few_are_named():
    far = [SITES[4]._replace(row=row, name=f"Far {row}") for row in range(5000)]
    told = status(SYRIA._replace(columns=120), BRAILLE, far, 0)
    assert "← Far 0" in told
    assert told.endswith("+4995")


def test_the_line_below_in_plain_letters():
    assert status(SYRIA._replace(columns=80), PLAIN, SITES[4:], 0).endswith("outside: W Washington  N Moscow")


@given(st.floats(0.001, 2), st.integers(4, 200))
def test_a_scale_bar_is_as_long_as_it_says(scale, longest):
    view = Viewport(0, 0, scale, 100, 30)
    bar, length, unit = scale_bar(view, BRAILLE, longest).split(" ")
    kilometres = float(length.replace(",", ""))
    assert unit == "km"
    assert len(bar) <= max(longest + 1, 2)
    if len(bar) > 2:
        assert kilometres / (scale * 111.195 * 2) == pytest.approx(len(bar), abs=0.51)


@pytest.mark.parametrize(
    ("start", "direction", "goal"),
    [
        (0, (1, 0), 1),
        (1, (1, 0), 2),
        (2, (-1, 0), 1),
        (0, (0, 1), 3),
        (3, (0, -1), 0),
        (1, (0, -1), 2),
        (0, (-1, 0), 3),
        (3, (-1, 0), 4),
        (4, (-1, 0), None),
    ],
)
def test_the_arrows_lead_to_the_nearest_place_in_their_direction(start, direction, goal):
    site = towards(SITES, SITES[start], *direction, SYRIA)
    assert (site.row if site else None) == goal


def place(name, latitude, longitude, kind=PlaceKind.CITY):
    mentions = (Mention(0, 1, "x", "by-hand", 1.0),)
    return Place(name, name, kind, "SY", None, latitude, longitude, None, mentions)


def test_only_places_with_coordinates_are_put_on_the_map():
    found = sites([place("Homs", 34.7, 36.7), place("Nowhere", None, None), place("Hama", 35.1, 36.8)])
    assert [(site.row, site.name) for site in found] == [(0, "Homs"), (2, "Hama")]


def test_a_small_map_shows_its_place_among_countries():
    lines = small_map(place("Homs", 34.72, 36.73), 40, 10)
    text = ["".join(fragment.text for fragment in line) for line in lines]
    assert len(text) == 10
    assert all(len(line) == 40 for line in text[:-1])
    assert "Homs" in "".join(text)
    assert text[-1].endswith(" km")


@pytest.mark.parametrize(
    ("size", "at"), [((8, 10), (34.7, 36.7)), ((40, 2), (34.7, 36.7)), ((40, 10), (None, None))]
)
def test_no_small_map_without_room_or_coordinates(size, at):
    assert small_map(place("Homs", *at), *size) == []


def test_the_poles_are_drawn():
    for latitude in (89.9, -90.0):
        site = Site(0, "Pole", PlaceKind.FEATURE, None, 0.0, latitude, 1)
        assert len(words(Scene([site], fit([site], 40, 10), BRAILLE))) == 10
