"""What there is to read: the sources of a command line, the entries of a feed, the feeds of a list."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from syria_reader.errors import SourceError
from syria_reader.reading import Reading, open_entry, open_source
from syria_reader.sources.extract import Entry
from syria_reader.sources.watch import UNWATCHED, Watch
from syria_reader.text import visible

_DEEPEST = 2
"""Lists in lists: a list of feeds has feeds, these have entries, and what those lead to is read as a page."""


class State(StrEnum):
    """What became of something on a shelf."""

    UNOPENED = "unopened"
    OPENED = "opened"
    FAILED = "failed"


class Slip(NamedTuple):
    """What is known of something before it is opened; all of it is safe to show.

    `source` is what a person gave, or where an `entry` of `feed` leads.
    """

    source: str
    title: str
    published: str = ""
    by: str = ""
    summary: str = ""
    entry: Entry | None = None
    feed: Reading | None = None

    @property
    def is_here(self) -> bool:
        """Whether nothing needs to be fetched or read to open it."""
        return self.entry is not None and bool(self.entry.parts)

    def open(self, watch: Watch = UNWATCHED) -> Reading:
        """Open it. Raises `SourceError`, and `OpeningStoppedError` where `watch` says so."""
        if self.entry is None or self.feed is None:
            return open_source(self.source, watch)
        return open_entry(self.entry, self.feed, watch)


class Shelf:
    """Slips in order, which of them were opened, and which could not be. `noun` is what one and many are.

    `feed` is what they are the entries of, if anything.
    """

    def __init__(
        self,
        title: str,
        slips: Sequence[Slip],
        notes: Sequence[str] = (),
        noun: tuple[str, str] = ("entry", "entries"),
        feed: Reading | None = None,
    ) -> None:
        self.title = title
        self.noun = noun
        self.feed = feed
        self.slips = tuple(slips)
        self.notes = tuple(notes)
        self.at = 0
        """The one that is read, or was read last."""
        self._readings: dict[int, Reading] = {}
        self._reasons: dict[int, str] = {}

    @property
    def source(self) -> str:
        """The feed, as it was given; "" where there is none."""
        return visible(self.feed.source) if self.feed is not None else ""

    def __len__(self) -> int:
        return len(self.slips)

    def state(self, index: int) -> State:
        """What became of slip `index`."""
        if index in self._readings:
            return State.OPENED
        return State.FAILED if index in self._reasons else State.UNOPENED

    def reason(self, index: int) -> str:
        """Why slip `index` could not be opened; "" where it could, or was not tried."""
        return self._reasons.get(index, "")

    def reading(self, index: int) -> Reading | None:
        """What slip `index` was opened as: its facts are still known."""
        return self._readings.get(index)

    def title_of(self, index: int) -> str:
        """What slip `index` is called: its own title, once it is opened."""
        reading = self._readings.get(index)
        title = reading.article.metadata.title if reading is not None else None
        return title.value if title is not None else self.slips[index].title

    def index_of(self, reading: Reading) -> int | None:
        """The slip that was opened as `reading`; None where there is none."""
        return next((index for index, one in self._readings.items() if one is reading), None)

    def add(self, slip: Slip, reading: Reading) -> int:
        """Put a slip that was opened at the end; its index. One of the same source stays where it is."""
        sources = [one.source for one in self.slips]
        index = sources.index(slip.source) if slip.source in sources else len(sources)
        if index == len(sources):
            self.slips = (*self.slips, slip)
        self.keep(index, reading)
        return index

    def keep(self, index: int, reading: Reading) -> None:
        """Slip `index` was opened as `reading`."""
        self._readings[index] = reading
        self._reasons.pop(index, None)

    def take_over(self, before: "Shelf") -> int:
        """Know of what both hold as much as `before` does; returns how many slips it does not hold."""
        known = {slip.source: index for index, slip in enumerate(before.slips)}
        for index, slip in enumerate(self.slips):
            reading = before.reading(known[slip.source]) if slip.source in known else None
            if reading is not None:
                self.keep(index, reading)
        if before.at < len(before) and (here := before.slips[before.at].source):
            self.at = next((index for index, slip in enumerate(self.slips) if slip.source == here), 0)
        return sum(slip.source not in known for slip in self.slips)

    def fail(self, index: int, reason: str) -> None:
        """Slip `index` could not be opened; one that was opened before stays so."""
        if index not in self._readings:
            self._reasons[index] = reason


def shelf_of_sources(sources: Sequence[str]) -> Shelf:
    """The shelf of what a person named."""
    slips = [Slip(source, visible(source)) for source in sources]
    return Shelf("What there is to read", slips, noun=("source", "sources"))


def shelf_of(feed: Reading) -> Shelf:
    """The shelf of the entries of `feed`."""
    title = feed.article.metadata.title
    slips = [
        Slip(
            visible(entry.about.url) or feed.source,
            visible(entry.about.title),
            visible(entry.about.published),
            visible(entry.about.author or entry.about.section),
            visible(entry.summary),
            entry,
            feed,
        )
        for entry in feed.entries
    ]
    return Shelf(title.value if title is not None else visible(feed.source), slips, feed.notes, feed=feed)


def each_reading(
    reading: Reading, watch: Watch = UNWATCHED, lists: int = _DEEPEST
) -> Iterator[Reading | SourceError]:
    """`reading`; of a feed what its entries lead to, or why one of them cannot be opened, in order.

    `watch` is told which of them it is with what is done.
    """
    if not reading.entries:
        yield reading
        return
    slips = shelf_of(reading).slips
    for number, slip in enumerate(slips, 1):
        numbered = _numbered(watch, f"{number} of {len(slips)}")
        try:
            inner = slip.open(numbered)
        except SourceError as error:
            yield error
            continue
        if inner.entries and lists <= 1:
            why = "it is a list in a list of lists; open it by itself"
            yield SourceError(f"cannot read {slip.source}: {why}")
        else:
            yield from each_reading(inner, numbered, lists - 1)


def _numbered(watch: Watch, number: str) -> Watch:
    return watch._replace(progress=lambda words: watch.progress(f"{number}: {words}"))
