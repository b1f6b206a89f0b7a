"""No figure falls below its floor, and the gold fits its reports."""

from pathlib import Path

import pytest
from scoring.figures import figures
from scoring.floors import raised, read_floors
from scoring.gold import load_reports
from scoring.measuring import measure

HERE = Path(__file__).parent
FLOORS = read_floors(HERE / "floors.toml")


@pytest.fixture(scope="module")
def measured():
    return figures(measure(load_reports(HERE / "reports")))


@pytest.mark.parametrize("name", FLOORS)
def test_figure_stands_on_its_floor(measured, name):
    assert measured.get(name, 0.0) >= FLOORS[name], f"{name} fell; evaluate.py --misses shows why"


def test_there_are_floors():
    assert {"actors rows", "places rows", "statistics value"} <= FLOORS.keys()


def test_a_floor_rises_with_what_is_measured_and_never_falls():
    floors = raised({"rose": 0.8, "fell": 0.8, "gone": 0.7}, {"rose": 0.9, "fell": 0.5, "new": 0.6})
    assert floors == {"rose": 0.895, "fell": 0.8, "gone": 0.7, "new": 0.595}
