"""Which part of the world is shown."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syria_reader.facts import PlaceKind
from syria_reader.ui.mapping.fitting import box_around, fit, fit_all, main_group
from syria_reader.ui.mapping.sites import Site

WHERE = {
    "Homs": (36.72, 34.72), "Hama": (36.76, 35.13), "Damascus": (36.29, 33.51), "Deir ez-Zor": (40.14, 35.34),
    "Washington": (-77.04, 38.9), "Moscow": (37.6, 55.8), "Kyiv": (30.5, 50.45), "Kharkiv": (36.3, 50.0),
    "Gaza City": (34.46, 31.5), "Rafah": (34.25, 31.28), "Khan Younis": (34.3, 31.35),
    "Suva": (178.44, -18.14), "Nukualofa": (-175.2, -21.14), "Apia": (-171.77, -13.83),
    "Anadyr": (177.5, 64.7), "Provideniya": (-173.2, 64.4),
    "Amundsen-Scott": (0.0, -90.0), "Alert": (-62.3, 82.5),
}  # fmt: skip


def sites(*rows):
    """Sites from "name" or ("name", mentions)."""
    pairs = [row if isinstance(row, tuple) else (row, 1) for row in rows]
    return [
        Site(number, name, PlaceKind.CITY, None, *WHERE[name], mentions)
        for number, (name, mentions) in enumerate(pairs)
    ]


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ([("Homs", 4), ("Damascus", 2), "Hama", "Deir ez-Zor", "Washington"], 4),
        ([("Rafah", 6), ("Gaza City", 3), "Khan Younis", "Washington", "Moscow"], 3),
        ([("Kyiv", 3), ("Kharkiv", 2), "Moscow"], 3),
        (["Suva", "Nukualofa", "Apia", "Washington"], 3),
        (["Washington"], 1),
        ([("Washington", 5), "Homs"], 1),
    ],
    ids=lambda told: str(told[0]) if isinstance(told, list) else "",
)
def test_the_main_group_without_what_is_far_away(told, shown):
    assert [site.row for site in main_group(sites(*told))] == list(range(shown))


def test_an_outlier_does_not_shrink_the_country():
    told = sites(("Homs", 4), "Hama", "Damascus", "Deir ez-Zor", "Washington")
    view = fit(told, 80, 24)
    assert view.cell(*WHERE["Washington"]) is None
    assert view.box.east - view.box.west < 15
    assert fit_all(told, 80, 24).cell(*WHERE["Washington"]) is not None


@pytest.mark.parametrize("names", [("Suva", "Nukualofa"), ("Anadyr", "Provideniya")])
def test_over_the_antimeridian(names):
    view = fit(sites(*names), 60, 20)
    assert view.box.east - view.box.west < 60
    assert all(view.cell(*WHERE[name]) for name in names)


@pytest.mark.parametrize("name", WHERE)
def test_one_place_in_the_middle_of_its_surroundings(name):
    view = fit(sites(name), 40, 10)
    column, row = view.cell(*WHERE[name]) if "Amundsen" not in name else (20, 5)
    assert 5 <= column <= 35
    assert 3 <= row <= 7
    assert view.box.north - view.box.south < 5


def test_a_country_shows_more_around_it_than_a_city():
    city = sites("Homs")[0]
    country = city._replace(kind=PlaceKind.COUNTRY)
    assert fit([country], 40, 10).scale > 4 * fit([city], 40, 10).scale


def test_the_box_goes_the_shorter_way_round():
    box = box_around(sites("Suva", "Apia"))
    assert (box.west, round(box.east - box.west, 2)) == (178.44, 9.79)


degrees = st.tuples(st.floats(-179.9, 179.9), st.floats(-70, 70))


@settings(max_examples=60)
@given(st.lists(degrees, min_size=1, max_size=30), st.integers(20, 200), st.integers(5, 60))
def test_all_places_are_in_the_view_of_all(places, columns, rows):
    told = [Site(row, "x", PlaceKind.CITY, None, *place, 1) for row, place in enumerate(places)]
    view = fit_all(told, columns, rows)
    widest = view.box.east - view.box.west
    missing = [site for site in told if view.cell(site.longitude, site.latitude) is None]
    assert not missing or widest > 300


@settings(max_examples=60)
@given(st.lists(degrees, min_size=1, max_size=30))
def test_the_main_places_are_in_view(places):
    told = [Site(row, "x", PlaceKind.CITY, None, *place, 1 + row % 3) for row, place in enumerate(places)]
    view = fit(told, 100, 40)
    shown = [site for site in main_group(told) if view.cell(site.longitude, site.latitude)]
    assert len(shown) == len(main_group(told)) or view.box.east - view.box.west > 300
