"""e writes the facts to a file that is named at the foot, and over no other."""

import csv
import io
import json

import pytest


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def foot(desk):
    return desk.picture()[-1]


def files(folder):
    return sorted(path.name for path in folder.iterdir())


async def test_the_suggested_file_is_in_the_current_folder(at_desk, seed, folder):
    async with at_desk(seed) as desk:
        await desk.press("e")
        assert foot(desk).startswith("  export to deir-ezzor.facts.json")
        assert "Enter write   Tab format   Esc back" in foot(desk)
        await desk.press("enter")
        assert f"facts written to {folder}"[:60] in foot(desk)
        assert files(folder) == ["deir-ezzor.facts.json"]
        document = json.loads((folder / "deir-ezzor.facts.json").read_text(encoding="utf-8"))
        assert [s["id"] for s in document["statistics"]] == [s.id for s in seed.facts.statistics]


async def test_tab_goes_round_the_formats(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("e")
        seen = []
        for _ in range(6):
            await desk.press("tab")
            seen.append(foot(desk).split()[2].removeprefix("deir-ezzor"))
        assert seen == [".jsonl", ".csv", ".md", ".geojson", ".jsonld", ".facts.json"]


async def test_a_name_is_typed_and_its_ending_says_the_form(at_desk, seed, folder):
    async with at_desk(seed) as desk:
        await desk.press("e", "ctrl+u", *"x.cs", "backspace", *"sv", "left", "right", "enter")
        table = (folder / "x.csv").read_bytes().decode()
        rows = list(csv.DictReader(io.StringIO(table, newline="")))
        assert {row["fact"] for row in rows} >= {"actor", "place", "statistic"}


async def test_keys_typed_ahead_make_the_file(at_desk, seed, folder):
    async with at_desk(seed) as desk:
        await desk.type_ahead("e", "tab", "tab", "enter", "j")
        assert files(folder) == ["deir-ezzor.csv"]
        assert desk.state().row == 1


async def test_what_is_there_is_replaced_at_the_second_enter_only(at_desk, seed, folder):
    path = folder / "deir-ezzor.facts.json"
    path.write_text("mine")
    async with at_desk(seed) as desk:
        await desk.press("e", "enter")
        assert "there already: Enter replaces it" in foot(desk)
        assert path.read_text() == "mine"
        await desk.press("escape", "e", "enter")
        assert path.read_text() == "mine"
        await desk.press(*"x", "backspace", "enter")
        assert path.read_text() == "mine"
        await desk.press("enter")
        assert json.loads(path.read_text(encoding="utf-8"))["schema"]
        assert files(folder) == [path.name]


@pytest.mark.parametrize(
    ("name", "said"),
    [("facts.txt", "no format for this name"), ("none/a.csv", "there is no folder"), ("", "no format")],
)
async def test_what_cannot_be_written_is_said_and_may_be_mended(name, said, at_desk, seed, folder):
    async with at_desk(seed) as desk:
        await desk.press("e", "ctrl+u", *name, "enter")
        assert said in foot(desk)
        assert files(folder) == []
        await desk.press("ctrl+u", *"a.md", "enter")
        assert files(folder) == ["a.md"]


async def test_escape_and_a_click_write_nothing(at_desk, seed, folder):
    async with at_desk(seed) as desk:
        await desk.press("a", "down")
        before = desk.state()
        await desk.press("e", "escape")
        assert desk.state() == before
        await desk.press("e")
        await desk.pilot.click("#text", offset=(2, 2))
        await desk.settle()
        assert "export to" not in foot(desk)
        await desk.press("enter")
        assert files(folder) == []


async def test_what_is_pasted_is_one_line(at_desk, seed, folder):
    from textual.events import Paste

    async with at_desk(seed) as desk:
        await desk.press("e", "ctrl+u")
        desk.app.post_message(Paste("a\n\x1b[31mb.csv"))
        await desk.settle()
        await desk.press("enter")
        assert files(folder) == ["a [31mb.csv"]


async def test_the_search_prompt_works_after_it(at_desk, seed, folder):
    async with at_desk(seed) as desk:
        await desk.press("e", "escape", "slash", *"homs")
        assert foot(desk).startswith("  / homs")
        await desk.press("enter", "e", "tab", "enter")
        assert files(folder) == ["deir-ezzor.jsonl"]


async def test_a_name_that_is_too_long_for_the_line_shows_its_end(at_desk, seed):
    async with at_desk(seed, (60, 20)) as desk:
        await desk.press("e", "home", *("folder/" * 12), "end")
        assert "deir-ezzor.facts.json" in foot(desk)
        assert len(foot(desk)) <= 60
