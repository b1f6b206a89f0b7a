"""O asks at the foot for another file, address or text."""

import pytest
from textual.events import Paste

from syria_reader.ui.completion import complete
from syria_reader.ui.screens import turning


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "homs-friday.txt").write_text("On Friday\n\nThe road to Homs was closed.\n")
    (tmp_path / "reports" / "homs-monday.txt").write_text("On Monday\n\nThe road to Homs was opened.\n")
    (tmp_path / ".hidden").write_text("Hidden.")
    (tmp_path / "mine.txt").write_text("Mine.")
    return tmp_path


def foot(desk):
    return desk.picture()[-1]


@pytest.mark.parametrize(
    ("typed", "text", "ways"),
    [
        ("m", "mine.txt", ()),
        ("r", "reports/", ()),
        ("reports/", "reports/homs-", ("homs-friday.txt", "homs-monday.txt")),
        ("reports/homs-m", "reports/homs-monday.txt", ()),
        ("", "", ("mine.txt", "reports/")),
        (".h", ".hidden", ()),
        ("x", "x", ()),
        ("no/such", "no/such", ()),
        ("https://wire.example/", "https://wire.example/", ()),
    ],
)
def test_names_are_completed_as_far_as_they_are_sure(typed, text, ways):
    assert complete(typed) == (text, ways)


async def test_a_file_is_completed_and_opened(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("O", "r", "tab", "tab")
        assert foot(desk).startswith("  open reports/homs-")
        assert "homs-friday.txt  homs-monday.txt" in foot(desk)
        await desk.press("m", "tab", "enter")
        await desk.until(lambda: desk.app.reader.reading is not seed)
        assert desk.text.article.text.startswith("On Monday")
        await desk.press("L")
        assert "2 sources · 2 opened" in "\n".join(desk.picture())
        await desk.press("q", "K")
        assert desk.app.reader.reading is seed
        await desk.press("J", "backspace")
        assert desk.app.reader.reading is seed


async def test_what_is_typed_is_typed(at_desk, seed, monkeypatch):
    asked = []

    def open_none(source, watch, **more):
        asked.append((source, more.get("typed", True)))
        return seed

    monkeypatch.setattr(turning, "open_source", open_none)
    async with at_desk(seed) as desk:
        await desk.press("O")
        desk.app.post_message(Paste(" http://localhost:8000/feed\n"))
        await desk.settle()
        assert foot(desk).startswith("  open http://localhost:8000/feed")
        await desk.press("enter")
        await desk.until(lambda: bool(asked))
    assert asked == [("http://localhost:8000/feed", True)]


async def test_a_text_of_several_lines_is_read_itself(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("O")
        desk.app.post_message(Paste("Road closed\r\rThe road to Homs was \x1b[31mclosed.\r"))
        await desk.settle()
        await desk.until(lambda: desk.app.reader.reading is not seed)
        assert desk.text.article.text == "Road closed\n\nThe road to Homs was \x1b[31mclosed.\n"
        assert "Homs was ␛[31mclosed." in "\n".join(desk.picture())


async def test_what_is_not_there_is_told(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("j", "O", *"none.txt", "enter")
        await desk.until(lambda: "there is no such file" in foot(desk))
        assert desk.app.reader.reading is seed
        assert desk.state().row == 1
        await desk.press("O", "m", "escape")
        assert "open m" not in foot(desk)
        await desk.press("O", "enter", "j")
        assert desk.state().row == 2


async def test_another_is_opened_from_a_list(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("L", "O", *"mine.txt", "enter")
        await desk.until(lambda: desk.app.listing is None)
        assert desk.text.article.text == "Mine."
        await desk.press("backspace")
        assert desk.app.listing is not None
