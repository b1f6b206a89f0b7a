"""The command: its table, its misses, and what it says of a set it cannot read."""

import json

import pytest
from evaluate import main


@pytest.fixture
def further_set(tmp_path):
    text = "At least 12 people were killed in Homs on Monday, the Red Cross said."
    mention = {"start": 34, "end": 38, "kind": "place"}
    report = {"id": "one", "text": text, "mentions": [mention]}
    (tmp_path / "reports.jsonl").write_text(json.dumps(report))
    figure = {"document": "one", "start": 9, "end": 11, "value": 13, "low": None, "high": None, "since": None}
    figure |= {"unit": "people", "counted": "people", "category": "killed", "hedge": "at-least"}
    figure |= {"attributed_to": "Red Cross", "optional": False}
    (tmp_path / "statistics.jsonl").write_text(json.dumps(figure))
    return tmp_path


def test_figures_of_a_further_set_as_json(further_set, capsys):
    assert main(["--gold", str(further_set), "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)["figures"]
    assert figures["places mentions"] == 1.0
    assert figures["statistics detection"] == 1.0
    assert figures["statistics value"] == 0.0
    assert "actors rows" not in figures


def test_misses_name_the_figure_and_show_where_it_stands(further_set, capsys):
    assert main(["--gold", str(further_set), "--misses"]) == 0
    told = [line for line in capsys.readouterr().out.splitlines() if line.startswith("figure value")]
    assert len(told) == 1
    assert "At least [12] people" in told[0]


def test_folder_without_a_set_is_one_line_on_standard_error(tmp_path, capsys):
    assert main(["--gold", str(tmp_path)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "statistics.jsonl" in told.err


def test_floors_are_raised_over_all_reports_only(capsys):
    with pytest.raises(SystemExit):
        main(["--raise-floors", "--report", "a"])
    assert "over all reports" in capsys.readouterr().err
