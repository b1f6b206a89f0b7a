"""Several things to read: a list to choose from, one after the other, and back to where each was left."""

import gc
import threading
import weakref

import pytest

from syria_reader.article import BlockKind
from syria_reader.errors import SourceError
from syria_reader.reading import Reading, open_entry
from syria_reader.shelf import Shelf, Slip, State, shelf_of
from syria_reader.sources.assembly import assemble
from syria_reader.sources.extract import About, Entry, Extract, Part
from syria_reader.ui.screens import turning
from syria_reader.ui.screens.reader import ReaderScreen

DAYS = ("2024-12-06", "2024-12-06", "2024-12-05", "")


def story(number: int) -> tuple[Part, ...]:
    words = f"Shelling closed road {number} to Homs, drivers said, and 14 people were killed near Hama. "
    return tuple(Part(BlockKind.PARAGRAPH, words + "The army said no more of it. " * 6) for _ in range(30))


def feed_of(*entries: Entry) -> Reading:
    article = assemble(Extract(About("The Wire"), (Part(BlockKind.PARAGRAPH, "Entries."),)))
    return Reading("https://wire.example/feed.xml", b"", article, entries=entries)


@pytest.fixture
def feed() -> Reading:
    """Four entries the feed holds whole."""
    return feed_of(
        *(
            Entry(
                About(f"Road {number} closed", "Jane Doe", day, url=f"https://wire.example/{number}"),
                f"What is known of road {number}. " * 9 * (number % 2),
                story(number),
            )
            for number, day in enumerate(DAYS, 1)
        )
    )


def foot(desk):
    return desk.picture()[-1]


def listed(desk):
    return desk.app.listing is not None and desk.app.screen is desk.app.listing


def title(desk):
    return desk.app.reader.article.metadata.title.value


async def test_a_feed_is_a_list_to_choose_from(at_desk, feed):
    async with at_desk(feed) as desk:
        assert listed(desk)
        picture = "\n".join(desk.picture())
        assert "4 entries" in picture
        assert "6 Dec 2024   Road 1 closed" in picture
        assert "Jane Doe" in picture
        assert "What is known of road 3." in picture
        await desk.press("j", "down", "k", "enter")
        assert not listed(desk)
        assert title(desk) == "Road 2 closed"
        assert desk.state().focus == "text"
        assert desk.screen.catalogue.rows("places")[1] > 0
        await desk.press("backspace")
        assert listed(desk)
        assert "4 entries · 1 opened" in "\n".join(desk.picture())
        await desk.press("q")
        assert title(desk) == "Road 2 closed"
        assert not listed(desk)


async def test_each_article_is_as_it_was_left(at_desk, feed):
    async with at_desk(feed) as desk:
        await desk.press("enter", "space", "space", "p", "enter", "n", "n", "j")
        before, facts = desk.state(), desk.app.reader.reading.facts
        await desk.press("J")
        assert (title(desk), desk.state().row, desk.state().panel) == ("Road 2 closed", 0, None)
        await desk.press("space", "J", "K", "K")
        assert title(desk) == "Road 1 closed"
        after = desk.state()
        assert (after.row, after.panel, after.chosen, after.at) == (
            before.row, before.panel, before.chosen, before.at,
        )  # fmt: skip
        assert desk.app.reader.reading.facts is facts
        await desk.press("n")
        assert desk.state().at == before.at + 1


async def test_back_leads_through_the_articles(at_desk, feed):
    async with at_desk(feed) as desk:
        await desk.press("enter", "space", "J", "J", "space")
        await desk.press("backspace")
        assert (title(desk), desk.state().row) == ("Road 2 closed", 0)
        await desk.press("backspace")
        assert title(desk) == "Road 1 closed"
        assert desk.state().row > 5
        await desk.press("backspace")
        assert listed(desk)


async def test_keys_typed_ahead_are_for_the_next_article(at_desk, feed):
    async with at_desk(feed) as desk:
        await desk.type_ahead("enter", "j", "J", "j", "j", "j")
        assert (title(desk), desk.state().row) == ("Road 2 closed", 3)
        await desk.type_ahead("K", "j")
        assert (title(desk), desk.state().row) == ("Road 1 closed", 2)


async def test_the_ends_of_a_list_are_told(at_desk, feed, seed):
    async with at_desk(feed) as desk:
        await desk.press("enter", "K")
        assert "this is the first of 4" in foot(desk)
        await desk.press("J", "J", "J", "J")
        assert title(desk) == "Road 4 closed"
        assert "this is the last of 4" in foot(desk)
    async with at_desk(seed) as desk:
        await desk.press("J")
        assert "this is the only source; O opens another" in foot(desk)
        await desk.press("L")
        assert "1 source · 1 opened" in "\n".join(desk.picture())
        await desk.press("enter")
        assert not listed(desk)


async def test_articles_that_are_left_take_no_room(at_desk, feed):
    async with at_desk(feed) as desk:
        await desk.press("enter", "J")
        left = weakref.ref(desk.app.reader)
        await desk.press("J", "J", "K", "L", "enter", "K")
        gc.collect()
        assert left() is None
        assert sum(isinstance(screen, ReaderScreen) for screen in desk.app.screen_stack) == 1
        assert len(desk.app.screen_stack) == 1


async def test_a_click_points_and_then_opens(at_desk, feed):
    async with at_desk(feed) as desk:
        y = next(y for y, line in enumerate(desk.picture()) if "Road 3 closed" in line)
        await desk.pilot.click(offset=(40, y))
        await desk.settle()
        assert listed(desk)
        assert desk.app.listing.view.cursor == 2
        await desk.pilot.click(offset=(40, y))
        await desk.settle()
        assert title(desk) == "Road 3 closed"


# -- what takes long


class Slow(Slip):
    """A slip whose opening waits for the test, until it is stopped."""

    def open(self, watch=turning.UNWATCHED):
        watch.progress("fetching wire.example")
        while not GO.wait(0.005):
            watch.check()
        if self.title == "Bad":
            raise SourceError("cannot open it: there is no such page; check the address")
        return Reading(self.source, b"", assemble(Extract(About(self.title), story(1))))


GO = threading.Event()


@pytest.fixture
def slow(seed, monkeypatch):
    """A shelf of which the first is read and the others take until GO is set."""
    GO.clear()
    monkeypatch.setattr(turning, "SOON", 0)
    shelf = Shelf("Three", [Slip("a", "A"), Slow("b", "Good"), Slow("c", "Bad"), Slow("d", "Fine")])
    yield shelf
    GO.set()


async def test_keys_work_while_something_is_opened(at_desk, seed, slow):
    async with at_desk(seed, shelf=slow) as desk:
        await desk.press("J")
        await desk.until(lambda: "fetching wire.example …   Esc stops" in foot(desk))
        await desk.press("j", "j", "a", "down")
        assert desk.state().panel == "actors"
        assert "fetching wire.example …" in foot(desk)
        await desk.press("escape")
        assert "fetching" not in foot(desk)
        assert desk.state().panel == "actors"
        GO.set()
        await desk.settle()
        assert title(desk).startswith("Syrian Rebels")
        assert slow.state(1) is State.UNOPENED
        await desk.press("enter", "J")
        await desk.until(lambda: title(desk) == "Good")
        assert slow.state(1) is State.OPENED


async def test_what_cannot_be_opened_is_one_sentence(at_desk, seed, slow):
    slow.at = 1
    slow.keep(0, seed)
    GO.set()
    async with at_desk(seed, shelf=slow) as desk:
        await desk.press("j", "J")
        await desk.until(lambda: "there is no such page" in foot(desk))
        assert desk.state().row == 1
        await desk.press("L")
        assert "cannot open it: there is no such page" in "\n".join(desk.picture())
        await desk.press("q", "J")
        await desk.until(lambda: title(desk) == "Fine")


async def test_an_article_waits_for_free_hands(at_desk, seed, slow):
    async with at_desk(seed, shelf=slow) as desk:
        await desk.press("J", "question_mark")
        GO.set()
        await desk.pilot.pause(0.1)
        assert desk.state().top == "HelpScreen"
        await desk.press("escape", "slash", "h")
        await desk.pilot.pause(0.1)
        assert foot(desk).startswith("  / h")
        await desk.press("enter")
        await desk.until(lambda: title(desk) == "Good")


async def test_a_second_opening_stops_the_first(at_desk, slow, seed):
    slow.fail(0, "there is no such file")
    async with at_desk(None, shelf=slow) as desk:
        assert "there is no such file" in "\n".join(desk.picture())
        await desk.press("j", "enter", "G", "enter")
        GO.set()
        await desk.until(lambda: desk.app.reader is not None)
        assert title(desk) == "Fine"
        assert slow.state(1) is State.UNOPENED


async def test_a_list_of_feeds_leads_to_their_lists(at_desk, feed, monkeypatch):
    listing = feed_of(*(Entry(About(name, url=f"https://{name}.example/")) for name in ("one", "two")))

    def open_any(entry, *more):
        return open_entry(entry, *more) if entry.parts else feed

    monkeypatch.setattr("syria_reader.shelf.open_entry", open_any)
    async with at_desk(listing) as desk:
        await desk.press("j", "enter")
        await desk.until(lambda: "Road 1 closed" in "\n".join(desk.picture()))
        await desk.press("backspace")
        assert "2 entries · 1 opened" in "\n".join(desk.picture())
        assert desk.app.listing.view.cursor == 1
        await desk.press("enter", "enter")
        assert title(desk) == "Road 1 closed"
        await desk.press("backspace")
        assert "4 entries · 1 opened" in "\n".join(desk.picture())
        await desk.press("q", "q")
        assert desk.app.return_code is not None


async def test_q_leaves_where_nothing_is_read(at_desk, feed):
    async with at_desk(feed) as desk:
        await desk.press("escape", "backspace")
        assert "this is where you began" in foot(desk)
        await desk.press("q")
        assert desk.app.return_code is not None


@pytest.mark.parametrize("size", [(20, 5), (40, 12), (71, 20), (72, 20), (80, 24), (200, 60)])
async def test_every_line_fits(size, at_desk, feed, unsafe):
    evil = Entry(About(f"A {unsafe}" * 9, f"B {unsafe}", "2024-12-06", url="https://a.example"), unsafe * 9)
    async with at_desk(feed_of(evil, *feed.entries), size) as desk:
        await desk.press("j", "k")
        picture = desk.picture()
        assert all(len(line) <= size[0] for line in picture)
        assert all(line.isprintable() for line in picture)
        assert any("▸" in line for line in picture) or size[1] < 8
        await desk.press("G")
        assert any("Road 4" in line for line in desk.picture())


def test_the_slips_of_a_feed_are_safe_to_show(unsafe):
    about = About(*(f"{name} {unsafe}" for name in About._fields))
    (slip,) = shelf_of(feed_of(Entry(about, unsafe))).slips
    assert all(words.isprintable() for words in (slip.source, *slip[1:5]))
