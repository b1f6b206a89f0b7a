"""The gold's own format: what fits is read, what does not fit says so."""

import json

import pytest
from scoring.gold import GoldError, load_reports, occurrence
from scoring.gold_lines import load_gold_lines
from scoring.spans import Span

TEXT = "Reds hit Blues. Blues hit Reds; 5 died."
GOLD = {
    "actors": [{"id": "a1", "name": "Reds", "kind": "armed-group", "role": None, "mentions": [["Reds", 2]]}],
    "places": [],
    "optional": {"actors": [["Blues", 1]], "places": []},
    "relations": [],
    "statistics": [
        {
            "phrase": ["5", 1], "value": 5, "low": None, "high": None, "unit": "people", "counted": None,
            "category": "killed", "hedge": "none", "attributed_to": None, "since": None, "optional": False,
        }
    ],
    "claims": [],
    "dates": [],
}  # fmt: skip


def folder_with(tmp_path, **changes):
    (tmp_path / "case.txt").write_text(TEXT)
    (tmp_path / "case.json").write_text(json.dumps(GOLD | changes))
    return tmp_path


def test_references_become_offsets(tmp_path):
    (report,) = load_reports(folder_with(tmp_path))
    assert report.actors[0].mentions == (Span(26, 30),)
    assert report.figures[0].span == Span(32, 33)


def actor(**changes):
    return {"actors": [GOLD["actors"][0] | changes]}


def figure(**changes):
    return {"statistics": [GOLD["statistics"][0] | changes]}


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        pytest.param(actor(mentions=[["Greens", 1]]), "'Greens' does not stand 1 times", id="no such words"),
        pytest.param(actor(mentions=[["Reds", 3]]), "'Reds' does not stand 3 times", id="not so often"),
        pytest.param(actor(kind="gang"), "'gang' is none of", id="unknown kind"),
        pytest.param(actor(mentions=[["Reds", 1], ["Reds", 1]]), "given twice", id="mention twice"),
        pytest.param(figure(category="dead"), "'dead' is none of", id="unknown category"),
        pytest.param(figure(value=None), "neither a value nor bounds", id="no number"),
        pytest.param({"claims": None}, "case.json", id="broken entry names the file"),
    ],
)
def test_gold_that_does_not_fit_says_why(tmp_path, changes, says):
    with pytest.raises(GoldError, match=says):
        load_reports(folder_with(tmp_path, **changes))


def test_gold_without_its_report_says_so(tmp_path):
    (tmp_path / "alone.json").write_text("{}")
    with pytest.raises(GoldError, match=r"alone\.txt"):
        load_reports(tmp_path)


def test_occurrences_may_overlap():
    assert occurrence("aaa", "aa", 2) == Span(1, 3)


def test_further_set_scores_figures_only_where_marked(tmp_path):
    mention = {"start": 0, "end": 4, "kind": "actor"}
    reports = [
        {"id": "one", "text": TEXT, "mentions": [mention]},
        {"id": "two", "text": TEXT, "mentions": []},
    ]
    (tmp_path / "reports.jsonl").write_text("\n".join(json.dumps(entry) for entry in reports))
    marked = {**GOLD["statistics"][0], "document": "one", "start": 32, "end": 33, "phrase": "5"}
    (tmp_path / "statistics.jsonl").write_text(json.dumps(marked))
    one, two = load_gold_lines(tmp_path)
    assert one.actor_spans == (Span(0, 4),)
    assert len(one.figures) == 1
    assert two.figures is None
    assert one.actors is None
