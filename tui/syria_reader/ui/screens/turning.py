"""Turning from one article to another: what is open, where each was left, and what is being opened.

Whatever takes long is opened in a thread; the reader stays as it is until that is done.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from textual.worker import get_current_worker

from syria_reader.errors import OpeningStoppedError, ReaderError
from syria_reader.reading import Reading, open_source, open_text
from syria_reader.shelf import Shelf, Slip, State, shelf_of, shelf_of_sources
from syria_reader.sources.watch import UNWATCHED, Watch
from syria_reader.text import visible
from syria_reader.ui.background_opening import in_background
from syria_reader.ui.commands import first_key
from syria_reader.ui.place import left_at
from syria_reader.ui.screens.foot import FootScreen

if TYPE_CHECKING:
    from textual.worker import Worker

    from syria_reader.ui.app import ReaderApp
    from syria_reader.ui.trail import Bookmark

SOON = 0.5
"""Seconds an opening may take before anything is said of it."""
_OFTEN = 0.05
_MOST_LEFT = 64
"""Articles of which is known where they were left."""

Open = Callable[[Watch], Reading]
Arrive = Callable[[Reading], Awaitable[None]]
Fail = Callable[[str], None]


class Stop(NamedTuple):
    """What going back leads to: an article, or the list where there is none."""

    reading: Reading | None
    shelf: Shelf


class Turning:
    """What the screens ask for other articles; of one application."""

    def __init__(self, app: "ReaderApp", first: Reading | None, shelf: Shelf | None) -> None:
        self._app = app
        shelf = shelf or shelf_of_sources([first.source] if first is not None else [])
        self._shelves = [shelf]
        if first is not None:
            shelf.keep(shelf.at, first)
            if first.entries:
                self._shelves.append(shelf_of(first))
        self._lists = {id(shelf.feed): shelf for shelf in self._shelves if shelf.feed is not None}
        self._path: list[Stop] = []
        self._left: dict[int, tuple[Reading, Bookmark]] = {}
        self._task: Worker[None] | None = None

    @property
    def shelf(self) -> Shelf:
        """What is chosen from now."""
        return self._shelves[-1]

    # -- opening

    @property
    def opening(self) -> bool:
        """Whether something is being opened."""
        return self._task is not None

    def stop(self) -> bool:
        """Let what is being opened be; returns whether anything was."""
        if self._task is None:
            return False
        self._task.cancel()
        self._task = None
        self._wait_for("")
        return True

    async def open_slip(self, shelf: Shelf, index: int) -> None:
        """Open a slip of `shelf`, or show again what it was opened as."""
        slip = shelf.slips[index]
        reading = shelf.reading(index)

        async def arrive(reading: Reading) -> None:
            shelf.keep(index, reading)
            shelf.at = index
            self._choose_from(shelf)
            await self._go_to(reading)

        def fail(reason: str) -> None:
            shelf.fail(index, reason)

        self.stop()
        if reading is None and slip.is_here:
            with suppress(ReaderError):
                reading = slip.open(UNWATCHED)
        if reading is not None:
            await arrive(reading)
        else:
            self._begin(slip.title, slip.open, arrive, fail)

    def open_typed(self, source: str) -> None:
        """Open what a person named; it stands on the first shelf then."""
        self._add(source, partial(open_source, source))

    def open_pasted(self, words: str) -> None:
        """Read words that a person has pasted."""
        self._add("pasted text", lambda _: open_text(words))

    def _add(self, source: str, open_: Open) -> None:
        async def arrive(reading: Reading) -> None:
            shelf = self._shelves[0]
            self._shelves = [shelf]
            shelf.at = shelf.add(Slip(source, visible(source)), reading)
            await self._go_to(reading)

        self.stop()
        self._begin(visible(source), open_, arrive)

    def open_link(self, target: str) -> None:
        """Open what a link leads to; only public addresses."""
        self.stop()
        self._begin(target, partial(open_source, target, typed=False), self._go_to)

    def read_again(self, before: Reading) -> None:
        """Open once more what is read, or the feed that is listed: it may have gone on since."""
        if before.again is None:
            self._say("this is all there is of it: it came without a source to read again")
            return

        async def arrive(reading: Reading) -> None:
            if (reading.article.text, reading.entries) == (before.article.text, before.entries):
                new = [note for note in reading.notes if note not in before.notes]
                self._say(new[0] if new else "nothing has changed")
            elif reading.entries:
                self._replace_feed(before, reading)
            else:
                await self._replace(before, reading)

        self.stop()
        self._begin(visible(before.source), before.again, arrive)

    async def _replace(self, before: Reading, reading: Reading) -> None:
        for shelf in (*self._shelves, *self._lists.values()):
            index = shelf.index_of(before)
            if index is not None:
                shelf.keep(index, reading)
        for number, stop in enumerate(self._path):
            if stop.reading is before:
                self._path[number] = stop._replace(reading=reading)
        reader = self._app.reader
        left = left_at(before, reader.reading_position) if reader is not None else None
        await self._app.read(reading, None, left)

    def _replace_feed(self, before: Reading, reading: Reading) -> None:
        new = shelf_of(reading)
        old = self._lists.pop(id(before))
        fresh = new.take_over(old)
        self._lists[id(reading)] = new
        self._shelves = [new if shelf is old else shelf for shelf in self._shelves]
        self._path = [stop._replace(shelf=new) if stop.shelf is old else stop for stop in self._path]
        self._show_list()
        self._say(f"{fresh:,} new {new.noun[fresh != 1]}" if fresh else "changed, but nothing is new")

    def _begin(self, name: str, open_: Open, arrive: Arrive, fail: Fail = lambda _: None) -> None:
        self._task = self._app.run_worker(partial(self._open, name, open_, arrive, fail), group="opening")

    async def _open(self, name: str, open_: Open, arrive: Arrive, fail: Fail) -> None:
        mine = get_current_worker()
        words = f"opening {name}"
        shown = False

        def say(now: str) -> None:
            nonlocal words
            words = now
            if shown:
                show()

        def show() -> None:
            nonlocal shown
            shown = True
            if self._task is mine:
                stop = first_key("clear", self._app.reader_keymap)
                self._wait_for(f"{words} …   {stop} stops")

        timer = asyncio.get_running_loop().call_later(SOON, show)
        try:
            reading = await in_background(open_, say)
            await self._until_hands_are_free()
        except OpeningStoppedError:
            return
        except ReaderError as error:
            if self._task is mine:
                self._task = None
                self._wait_for("")
                fail(str(error))
                self._show_list()
                self._say(str(error))
            return
        finally:
            timer.cancel()
        if self._task is mine:
            self._task = None
            self._wait_for("")
            await arrive(reading)

    async def _until_hands_are_free(self) -> None:
        """Wait while a sheet lies over the reader, or something is being typed."""
        while not isinstance(self._app.screen, FootScreen) or self._app.screen.typing:
            await asyncio.sleep(_OFTEN)

    def _wait_for(self, words: str) -> None:
        for screen in self._app.screen_stack:
            if isinstance(screen, FootScreen):
                screen.wait_for(words)

    def _say(self, words: str) -> None:
        if isinstance(self._app.screen, FootScreen):
            self._app.screen.say(words)

    # -- going from one article to another

    async def _go_to(self, reading: Reading) -> None:
        """Show `reading`, or the list of its entries; back leads here again."""
        if reading.entries:
            self._choose_from(self._lists.setdefault(id(reading), shelf_of(reading)))
            await self.show_list()
            return
        before, listed = self._app.reader, self._app.listing is not None
        if before is not None and before.reading is reading:
            await self._app.close_list()
            return
        if before is not None:
            self._path.append(Stop(before.reading, self.shelf))
        if listed:
            self._path.append(Stop(None, self.shelf))
        await self._show(reading)

    async def _show(self, reading: Reading) -> None:
        before = self._app.reader
        if before is not None:
            self._left[id(before.reading)] = before.reading, before.leave()
            for key in list(self._left)[:-_MOST_LEFT]:
                del self._left[key]
        _, left = self._left.pop(id(reading), (None, None))
        await self._app.read(reading, left)

    async def step(self, by: int) -> None:
        """Open the next slip, or the one before; those that could not be opened are passed over."""
        shelf = self.shelf
        index = shelf.at + by
        while 0 <= index < len(shelf) and shelf.state(index) is State.FAILED:
            index += by
        if self._task is not None:
            self._say("one is being opened already")
        elif not 0 <= index < len(shelf):
            last = "only source" if len(shelf) == 1 else f"{'last' if by > 0 else 'first'} of {len(shelf)}"
            self._say(f"this is the {last}; {first_key('open', self._app.reader_keymap)} opens another")
        else:
            await self.open_slip(shelf, index)

    async def back(self) -> bool:
        """Go back to what was read before, where it was left; returns False where there is nothing."""
        if not self._path:
            return False
        self.stop()
        reading, shelf = self._path.pop()
        self._choose_from(shelf)
        if reading is None:
            await self.show_list()
        else:
            index = shelf.index_of(reading)
            shelf.at = shelf.at if index is None else index
            await self._show(reading)
        return True

    # -- the list

    def _choose_from(self, shelf: Shelf) -> None:
        if shelf in self._shelves:
            del self._shelves[self._shelves.index(shelf) + 1 :]
        else:
            self._shelves.append(shelf)

    async def show_list(self) -> None:
        """Show what can be chosen from."""
        await self._app.show_list(self.shelf)

    def _show_list(self) -> None:
        if self._app.listing is not None:
            self._app.listing.show(self.shelf)

    async def leave_list(self) -> bool:
        """Show the list before this one, or what is read; returns False where there is neither."""
        reader = self._app.reader
        outer = self._shelves[-2] if len(self._shelves) > 1 else ()
        if len(outer) > 1 and (reader is None or self.shelf.index_of(reader.reading) is None):
            self._shelves.pop()
            self._show_list()
            return True
        return await self._app.close_list()

    def ask(self) -> None:
        """Ask at the foot for another source."""
        from syria_reader.ui.screens.asking import Asking

        screen = self._app.screen
        if isinstance(screen, FootScreen):
            asking = Asking(screen, self)
            screen.prompt = asking
            asking.start()
