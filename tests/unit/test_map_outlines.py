"""The shipped outlines: borders and coasts where they are known to be."""

import pytest

from syria_reader import paths
from syria_reader.ui.mapping.backdrop import backdrop
from syria_reader.ui.mapping.countries import open_spans, stretches
from syria_reader.ui.mapping.kinds import Kind
from syria_reader.ui.mapping.outlines import open_outlines
from syria_reader.ui.mapping.viewport import Box, Viewport

SCALES = [0.9, 0.3, 0.06, 0.015]


def near(longitude, latitude, scale, reach):
    """The kinds of line within `reach` degrees of a place."""
    box = Box(longitude - reach, latitude - reach, longitude + reach, latitude + reach)
    return {
        shape.kind
        for shape, turn in open_outlines().shapes(box, scale)
        for x, y in zip(shape.xs, shape.ys, strict=True)
        if box.meets(Box(x * shape.step + turn, y * shape.step, x * shape.step + turn, y * shape.step))
    }


@pytest.mark.parametrize(
    ("name", "place", "kind"),
    [
        ("the coast at Tartus", (35.87, 34.9), Kind.COAST),
        ("where Syria, Iraq and Turkey meet", (42.37, 37.1), Kind.COUNTRY),
        ("Syria and Jordan", (36.6, 32.4), Kind.COUNTRY),
        ("the governorates of Homs and Deir ez-Zor", (39.3, 34.9), Kind.REGION),
        ("the Euphrates at Deir ez-Zor", (40.15, 35.33), Kind.RIVER),
        ("the Golan", (35.85, 33.0), Kind.DISPUTED),
        ("the Gaza Strip", (34.55, 31.55), Kind.COUNTRY),
        ("the oblasts of Donetsk and Luhansk", (38.3, 48.6), Kind.REGION),
        ("the Nile at Khartoum", (32.5, 15.7), Kind.RIVER),
        ("Lake Chad", (14.3, 13.1), Kind.LAKE),
    ],
)
def test_known_lines(name, place, kind):
    assert kind in near(*place, 0.015, 0.35)


@pytest.mark.parametrize("scale", SCALES)
def test_borders_of_countries_at_every_nearness(scale):
    assert Kind.COUNTRY in near(39.0, 32.5, scale, 3)


def test_regions_only_from_near():
    assert Kind.REGION not in near(39, 35, 0.9, 5)


def test_more_is_known_from_nearer():
    counts = [
        sum(len(shape.xs) for shape, _ in open_outlines().shapes(Box(34, 32, 43, 38), scale))
        for scale in SCALES
    ]
    assert counts == sorted(counts)


def test_both_sides_of_the_antimeridian():
    box = Box(170, 60, 195, 70)
    turns = {turn for _, turn in open_outlines().shapes(box, 0.06)}
    assert turns == {0, 360}
    assert any(backdrop(Viewport(180.0, 65.0, 0.1, 60, 20)).dots)


@pytest.mark.parametrize("longitude", [-180.0, -90.0, 0.0, 90.0, 179.9])
@pytest.mark.parametrize("latitude", [-85.0, -40.0, 0.0, 40.0, 85.0])
def test_a_backdrop_anywhere(longitude, latitude):
    for scale in SCALES:
        backdrop(Viewport(longitude, latitude, scale, 50, 15).kept())


def test_no_coast_along_the_antimeridian_where_the_land_was_cut():
    assert Kind.COAST not in near(180, 67.5, 0.015, 0.3)


def test_the_table_is_small():
    assert paths.data("outlines.sqlite").stat().st_size < 600_000


def test_names_of_countries_lie_in_them():
    found = stretches(Viewport(38.0, 34.5, 0.035, 78, 28))
    assert {"SY", "IQ", "JO", "LB"} <= found.keys()
    view = Viewport(38.0, 34.5, 0.035, 78, 28)
    for row, start, end in found["SY"]:
        longitude, latitude = view.place(start + end, row * 4 + 2)
        assert 35.5 < longitude < 42.5
        assert 32.2 < latitude < 37.4


def test_spans_are_in_order():
    spans = open_spans()
    assert spans.tops == sorted(spans.tops)
    assert spans.tops[-1] == len(spans.starts) == len(spans.lengths) == len(spans.countries)
