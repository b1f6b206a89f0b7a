"""y copies the sentence being read with its source, and shows it where the terminal may not take it."""

import json
import re
from pathlib import Path

import pytest

from syria_reader.reading import open_source

LINE = (
    "“Notably, as many as 826 people have died since the commencement of the rebel's latest offensive, "
    "including 111 civilians—underscoring the devastating human cost.” — Lok, “Syrian Rebels Claim Key "
    "Victory in Deir Ezzor as Assad’s Forces Retreat”, deir-ezzor.txt, 6 December 2024 [characters "
    "2098–2259, "
)


@pytest.fixture(autouse=True)
def xterm(monkeypatch):
    """A terminal that takes what is copied."""
    for name in ("TERM_PROGRAM", "STY", "TMUX"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


async def test_the_sentence_of_the_chosen_mention_is_copied_with_its_source(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("s", "down", "y")
        assert desk.app.clipboard.startswith(LINE)
        assert "copied: Notably, as many as 826" in desk.picture()[-1]
        assert desk.state().focus == "statistics"


async def test_without_a_choice_it_is_the_first_whole_sentence_in_view(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("y")
        assert desk.app.clipboard.startswith("“In a significant blow to President Bashar al-Assad's regime, ")
        await desk.press("space", "y")
        assert desk.app.clipboard.startswith("“As one of the pivotal moments in the ongoing civil war ")
        assert "until they reach Damascus" in desk.picture()[2]


async def test_json_has_the_text_as_it_stands(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("s", "down", "Y")
        citation = json.loads(desk.app.clipboard)
        assert seed.article.text[citation["start"] : citation["end"]] == citation["quote"]
        assert (citation["author"], citation["published"], citation["source"]) == (
            "Lok",
            "2024-12-06",
            "deir-ezzor.txt",
        )


async def test_a_second_y_shows_what_was_copied(at_desk, seed):
    async with at_desk(seed, (80, 24)) as desk:
        await desk.press("s", "down", "y", "y")
        assert desk.state().top == "ByHandScreen"
        shown = " ".join(" ".join(desk.picture()).split())
        assert "Notably, as many as 826 people" in shown
        await desk.press("escape")
        assert (desk.state().top, desk.state().focus) == ("ReaderScreen", "statistics")


@pytest.mark.parametrize(
    "environment",
    [{"TERM_PROGRAM": "Apple_Terminal"}, {"TERM": "linux"}, {"TERM": "screen-256color"}, {"STY": "1.tty"}],
    ids=["Apple", "Linux console", "screen", "screen with another TERM"],
)
async def test_where_nothing_can_be_copied_it_is_shown_at_once(environment, at_desk, seed, monkeypatch):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    async with at_desk(seed) as desk:
        await desk.press("y")
        assert desk.state().top == "ByHandScreen"


async def test_in_tmux_it_is_copied_and_said(at_desk, seed, monkeypatch):
    monkeypatch.setenv("TERM", "screen-256color")
    monkeypatch.setenv("TMUX", "/tmp/tmux-0/default,1,0")
    async with at_desk(seed) as desk:
        await desk.press("y")
        assert desk.state().top == "ReaderScreen"


async def test_nothing_that_could_act_on_a_terminal_is_copied(at_desk, hostile):
    async with at_desk(hostile) as desk:
        await desk.press("y", "Y")
        assert desk.app.clipboard
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", desk.app.clipboard)


async def test_what_is_selected_is_copied_by_ctrl_c(at_desk, seed):
    async with at_desk(seed) as desk:
        mark = desk.screen.catalogue.choice("actors", 0).marks[1]
        x, y = desk.place_of(mark)
        words = seed.article.text[mark.start : mark.end]
        await desk.pilot.mouse_down("#text", offset=(x, y))
        await desk.pilot.hover("#text", offset=(x + len(words) - 1, y))
        await desk.pilot.mouse_up("#text", offset=(x + len(words) - 1, y))
        await desk.press("ctrl+c")
        assert desk.app.clipboard == words
        assert "copied" in desk.picture()[-1]


async def test_a_citation_from_a_pdf_names_the_page(at_desk):
    reading = open_source(str(Path(__file__).parents[1] / "sources" / "documents" / "report.pdf"))
    last = reading.article.pages[-1].number
    assert last > 1
    async with at_desk(reading) as desk:
        await desk.press("y")
        assert "[page 1, characters" in desk.app.clipboard
        await desk.press("G", "Y")
        assert json.loads(desk.app.clipboard)["page"] == last
