"""Where a place lies in a view, and how a view moves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_reader.ui.mapping.viewport import NEAREST, Viewport, wrapped

SYRIA = Viewport(38.0, 35.0, 0.03, 80, 30)
views = st.builds(
    lambda longitude, latitude, scale, columns, rows: Viewport(
        longitude, latitude, scale, columns, rows
    ).kept(),
    st.floats(-180, 179.9),
    st.floats(-85, 85),
    st.floats(NEAREST, 2),
    st.integers(2, 240),
    st.integers(1, 80),
)
places = st.tuples(st.floats(-179.9, 179.9), st.floats(-89, 89))


@given(views, places)
def test_a_place_is_found_again_where_it_is_drawn(view, place):
    longitude, latitude = view.place(*view.dot(*place))
    assert abs(wrapped(longitude - place[0])) < 1e-6
    assert abs(latitude - place[1]) < 1e-6


@given(views, places)
def test_a_place_has_a_cell_where_the_view_holds_it(view, place):
    cell = view.cell(*place)
    x, y = view.dot(*place)
    inside = 0 <= x < view.width and 0 <= y < view.height
    assert (cell is not None) == inside
    if cell is not None:
        assert 0 <= cell[0] < view.columns
        assert 0 <= cell[1] < view.rows


@given(views, places, st.floats(0.5, 2))
def test_zooming_leaves_the_place_where_it_is(view, place, factor):
    x, y = view.dot(*place)
    nearer = view.zoomed(factor, *place)
    once = max(v.width * v.across for v in (view, nearer)) < 360
    if once and 0 <= x < view.width and 0 <= y < view.height and abs(nearer.latitude) < 85:
        assert nearer.dot(*place) == pytest.approx((x, y), abs=0.01)


@given(views)
def test_a_view_is_never_more_than_once_round_the_world(view):
    box = view.box
    assert 0 < box.east - box.west <= 360
    assert -90 <= box.south < box.north <= 90


def test_a_dot_is_as_many_kilometres_wide_as_high_in_the_middle():
    x, y = SYRIA.dot(38.0 + 1 / 0.8191520442889918, 36.0)
    assert x - SYRIA.width / 2 == pytest.approx(SYRIA.height / 2 - y)


def test_north_is_up_and_east_is_right():
    x, y = SYRIA.dot(38.5, 35.5)
    assert x > SYRIA.width / 2
    assert y < SYRIA.height / 2


@pytest.mark.parametrize(
    ("name", "middle", "place"),
    [
        ("Chukotka from the east", -178.0, (177.5, 64.7)),
        ("Alaska from the west", 179.0, (-175.0, 65.0)),
        ("Fiji", 179.99, (-179.9, -17.0)),
    ],
)
def test_the_antimeridian_is_no_edge(name, middle, place):
    view = Viewport(middle, place[1], 0.2, 60, 20)
    assert view.cell(*place) is not None


def test_panning_there_and_back_on_a_parallel():
    back = SYRIA.panned(7, 0).panned(-7, 0)
    assert back.longitude == pytest.approx(SYRIA.longitude)
    assert SYRIA.panned(0, 5).latitude < SYRIA.latitude


@pytest.mark.parametrize("latitude", [89.9, -89.9])
def test_a_view_stays_off_the_poles(latitude):
    view = Viewport(10.0, latitude, 0.1, 60, 20).kept().panned(0, 1000 if latitude < 0 else -1000)
    assert abs(view.latitude) <= 85
    assert view.box.north - view.box.south > 1


def test_zooming_ends_at_the_whole_world_and_at_the_finest_outline():
    assert SYRIA.zoomed(1e-9, 38, 35).scale < 3
    assert SYRIA.zoomed(1e9, 38, 35).scale == NEAREST
