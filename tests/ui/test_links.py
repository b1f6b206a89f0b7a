"""Links are chosen one after the other, read here or opened in the browser; nothing opens by itself."""

import threading
import webbrowser

import pytest

from syria_reader.errors import SourceError
from syria_reader.reading import Reading
from syria_reader.ui.screens import turning


def foot(desk):
    return desk.picture()[-1]


@pytest.fixture
def asked(monkeypatch, plain):
    """What was asked to be opened; all of it opens as the plain report."""
    found = []

    def open_any(source, watch, *, typed=True):
        found.append((source, typed))
        if "b?x" in source:
            raise SourceError(f"cannot open {source}: there is no such page; check the address")
        return plain

    monkeypatch.setattr(turning, "open_source", open_any)
    return found


async def test_links_are_walked_from_what_is_in_view(at_desk, linked):
    async with at_desk(linked) as desk:
        await desk.press("l")
        assert (desk.state().panel, desk.state().at) == ("links", 0)
        assert "https://wire.example/a" in foot(desk)
        assert "Enter read" in foot(desk)
        assert "o browser" in foot(desk)
        await desk.press("l")
        assert "https://wire.example/b?x=1" in foot(desk)
        await desk.press("l")
        assert "mailto:desk@wire.example" in foot(desk)
        await desk.press("l")
        assert "https://c.example/" in foot(desk)
        await desk.press("N", "n", "n")
        assert desk.in_view(desk.screen.choice.here)
        assert desk.state().at == 4
        await desk.press("escape")
        assert desk.state().panel is None
        await desk.press("G", "l")
        assert desk.state().at > 20


async def test_a_link_is_read_and_back_leads_to_it(at_desk, linked, asked):
    async with at_desk(linked) as desk:
        await desk.press("space", "space", "l", "l", "l", "l")
        while not desk.screen.choice.label.startswith("https://"):
            await desk.press("l")
        before, label = desk.state(), desk.screen.choice.label
        await desk.press("enter")
        await desk.until(lambda: desk.app.reader.reading is not linked)
        assert asked == [(label, False)]
        await desk.press("j", "backspace")
        assert desk.app.reader.reading is linked
        assert desk.state() == before._replace(cursors=desk.state().cursors)
        await desk.press("backspace")
        assert "this is where you began" in foot(desk)


async def test_a_link_that_cannot_be_read_leaves_everything_as_it_is(at_desk, linked, asked):
    async with at_desk(linked) as desk:
        await desk.press("l", "l")
        before = desk.state()
        await desk.press("enter")
        await desk.until(lambda: "there is no such page" in foot(desk))
        assert desk.state() == before


async def test_mail_is_not_read(at_desk, linked, asked):
    async with at_desk(linked) as desk:
        await desk.press("l", "l", "l", "enter")
        assert "an address for mail; o opens it" in foot(desk)
        assert asked == []


async def test_the_browser_is_told_of_what_is_chosen(at_desk, linked, plain, monkeypatch):
    opened = threading.Event()

    class Browser:
        def open(self, url):
            self.url = url
            opened.set()
            return True

    browser = Browser()
    monkeypatch.setattr(webbrowser, "get", lambda: browser)
    async with at_desk(linked) as desk:
        await desk.press("l", "l", "l", "o")
        await desk.until(opened.is_set)
        assert browser.url == "mailto:desk@wire.example"
        await desk.until(lambda: "opened in the browser: mailto:desk@wire.example" in foot(desk))
        await desk.press("escape", "o")
        await desk.until(lambda: "opened in the browser: https://wire.example/page" in foot(desk))
    async with at_desk(plain) as desk:
        await desk.press("o")
        assert "no link is chosen; l chooses one" in foot(desk)
        await desk.press("l")
        assert "there are no links" in foot(desk)


@pytest.mark.parametrize("kind", ["none", "terminal"])
async def test_no_browser_draws_over_the_reader(at_desk, linked, monkeypatch, kind):
    def get():
        if kind == "none":
            raise webbrowser.Error
        return webbrowser.GenericBrowser("false")

    monkeypatch.setattr(webbrowser, "get", get)
    async with at_desk(linked) as desk:
        await desk.press("l", "o")
        await desk.until(lambda: "the link leads to https://wire.example/a" in foot(desk))


async def test_links_lead_nowhere_else(at_desk, linked: Reading):
    async with at_desk(linked) as desk:
        await desk.press("l")
        targets = {desk.screen.choice.hits.choice(at).label for at in range(len(desk.screen.choice.marks))}
    assert targets == {
        "https://wire.example/a",
        "https://wire.example/b?x=1",
        "mailto:desk@wire.example",
        "https://c.example/",
    }


async def click(desk, words, *, dragged=0):
    """Click the first character of `words` in view, or draw over them from there."""
    for y in range(desk.text.size.height):
        x = desk.text.render_line(y).text.find(words)
        if x >= 0:
            if dragged:
                await desk.pilot.mouse_down("#text", offset=(x, y))
                await desk.pilot.hover("#text", offset=(x + dragged, y))
                await desk.pilot.mouse_up("#text", offset=(x + dragged, y))
            else:
                await desk.pilot.click("#text", offset=(x, y))
            await desk.settle()
            return
    raise AssertionError(f"{words} is not in view")


async def test_a_click_chooses_a_link_and_another_reads_it(at_desk, linked, asked):
    async with at_desk(linked) as desk:
        await desk.press("l", "l")
        chosen = desk.screen.choice
        words = linked.article.text[chosen.here.start : chosen.here.end]
        await desk.press("escape")
        await click(desk, words)
        assert desk.screen.choice.here == chosen.here
        assert "https://wire.example/b?x=1" in foot(desk)
        assert asked == []
        await click(desk, words)
        await desk.until(lambda: "there is no such page" in foot(desk))
        assert asked == [(chosen.label, False)]
        await desk.press("N")
        assert "https://wire.example/a" in foot(desk)


async def test_words_of_a_link_can_be_selected(at_desk, linked, asked):
    async with at_desk(linked) as desk:
        await desk.press("l")
        chosen = desk.screen.choice.here
        await desk.press("escape")
        await click(desk, linked.article.text[chosen.start : chosen.end], dragged=2)
        assert desk.screen.choice is None
        assert desk.screen.get_selected_text()
        assert asked == []
