"""Readings whose facts are known to a letter, and a desk to read them at."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from itertools import pairwise
from typing import NamedTuple

import pytest
from rich.style import Style as Looks
from textual import events
from textual._compositor import Compositor
from textual.keys import _character_to_key
from textual.pilot import Pilot
from textual.widget import Widget

from syria_reader.article import Article, Block, BlockKind, Field, Metadata, Section, Span, Style
from syria_reader.facts import (
    Actor,
    ActorKind,
    Category,
    Claim,
    CountType,
    Date,
    Facts,
    FigureNote,
    Hedge,
    Mention,
    NoteRule,
    Place,
    PlaceKind,
    Relation,
    RelationVerb,
    Speech,
    Statistic,
)
from syria_reader.reading import Reading, open_source
from syria_reader.shelf import Shelf, Slip
from syria_reader.sources.assembly import assemble
from syria_reader.sources.extract import About, Extract, Part
from syria_reader.text import visible
from syria_reader.ui.app import ReaderApp
from syria_reader.ui.highlights import Highlights, Mark
from syria_reader.ui.mapping.viewport import Viewport
from syria_reader.ui.screens.reader import ReaderScreen
from syria_reader.ui.typesetting import Position
from syria_reader.ui.widgets.map_view import MapView


@contextmanager
def _eyes_closed() -> Iterator[None]:
    """Nothing is drawn meanwhile: the pilot would have a picture for every step, which nobody sees."""
    drawing = Compositor.render_update
    Compositor.render_update = lambda *_, **__: None
    try:
        yield
    finally:
        Compositor.render_update = drawing


class State(NamedTuple):
    """What a person at the screen would say of it."""

    top: str
    focus: str | None
    row: int
    section: int | None
    panel: str | None
    chosen: int | None
    at: int | None
    peek: bool | None
    cursors: tuple[int, ...]
    seen: Viewport | None
    quit: bool


class Desk:
    """A running reader with a keyboard, a mouse and eyes."""

    def __init__(self, pilot: Pilot[None]) -> None:
        self.pilot = pilot
        self.app = pilot.app

    @property
    def screen(self) -> ReaderScreen:
        return next(screen for screen in self.app.screen_stack if isinstance(screen, ReaderScreen))

    @property
    def text(self):
        return self.screen.text

    @property
    def map(self) -> MapView | None:
        """The map, where it has been opened."""
        return next(iter(self.screen.query(MapView)), None)

    @property
    def height(self) -> int:
        return self.text.size.height

    async def settle(self) -> None:
        """Let every message that is under way arrive; what it comes to is drawn once."""
        with _eyes_closed():
            for _ in range(5):
                await self.pilot.pause(0)
        self.app.screen._compositor_refresh()

    async def press(self, *keys: str) -> None:
        """Press keys, each when what came before it is done."""
        for key in keys:
            await self.type_ahead(key)

    async def type_ahead(self, *keys: str) -> None:
        """Press keys faster than anything can be done about them."""
        for key in keys:
            one = len(key) == 1
            self.app.post_message(events.Key(_character_to_key(key) if one else key, key if one else None))
        await self.settle()

    async def resize(self, size: tuple[int, int]) -> None:
        await self.pilot.resize_terminal(*size)
        await self.settle()

    async def click_mark(self, mark: Mark) -> None:
        """Click the first character of a mark in view."""
        x, y = self.place_of(mark)
        await self.pilot.click("#text", offset=(x, y))
        await self.settle()

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until `holds`, which a thread brings about."""
        for _ in range(1000):
            if holds():
                await self.settle()
                return
            await asyncio.sleep(0.005)
        raise AssertionError("it has not come to pass")

    def state(self) -> State:
        screen, choice = self.screen, self.screen.choice
        return State(
            top=type(self.app.screen).__name__,
            focus=screen.focused.id if screen.focused is not None else None,
            row=self.text.scroll_offset.y,
            section=screen.section,
            panel=choice.panel if choice else None,
            chosen=choice.row if choice else None,
            at=choice.at if choice else None,
            peek=choice.peek if choice else None,
            cursors=tuple(panel.cursor for panel in screen.panels.values()),
            seen=self.map.viewport if self.map is not None else None,
            quit=self.app.return_code is not None,
        )

    def position(self, mark: Mark) -> Position:
        article = self.text.article
        block = article.block_at(mark.start)
        return Position(block, article.prose(block).from_source(mark.start))

    def in_view(self, what: Mark | Position) -> bool:
        position = self.position(what) if isinstance(what, Mark) else what
        return 0 <= self.text.page.y_of(position) - self.text.scroll_offset.y < self.height

    def place_of(self, mark: Mark) -> tuple[int, int]:
        """Column and row in the text where a mark in view begins, as it is drawn."""
        y = self.text.page.y_of(self.position(mark)) - self.text.scroll_offset.y
        words = self.text.article.text[mark.start : mark.end].split()[0]
        return lines(self.text)[y].index(words), y

    @property
    def highlights(self) -> Highlights:
        """What is marked, found anew from what can be chosen."""
        return Highlights(self.text.article, self.screen.catalogue.marks)

    def looks(self, mark: Mark, after: int = 0) -> Looks:
        """How the first character of a mark in view is drawn, or the one `after` cells further on."""
        x, y = self.place_of(mark)
        (segment,) = self.text.render_line(y).crop(x + after, x + after + 1)
        return segment.style

    def heading_of_section(self, number: int) -> Position:
        return Position(self.text.article.sections[number - 1].heading, 0)

    def starts_with_section(self, number: int) -> bool:
        """Whether the heading of section `number` is the first thing in view."""
        return self.text.top == self.heading_of_section(number)

    def panel(self, name: str):
        return self.screen.panels[name]

    def parts(self) -> dict[str, Widget]:
        """The parts of the reader that take room on the screen."""
        return {child.id or "": child for child in self.screen.children if child.region.area}

    def picture(self) -> list[str]:
        """The whole screen as plain characters."""
        return [strip.text.rstrip() for strip in self.app.screen._compositor.render_strips()]


def lines(widget: Widget) -> list[str]:
    return [widget.render_line(y).text for y in range(widget.size.height)]


OpenReader = Callable[..., AbstractAsyncContextManager[Desk]]


@asynccontextmanager
async def _at_desk(
    reading: Reading | None, size: tuple[int, int] = (120, 40), shelf: Shelf | None = None
) -> AsyncIterator[Desk]:
    async with ReaderApp(reading, shelf=shelf).run_test(size=size) as pilot:
        desk = Desk(pilot)
        await desk.settle()
        if (
            desk.app.reader is not None and desk.screen.catalogue is not None
        ):  # asked for, the facts of a short article are there
            await desk.settle()
        yield desk


@pytest.fixture(scope="session")
def at_desk() -> OpenReader:
    """Opens a reading, or a list: `async with at_desk(reading, (120, 40)) as desk`."""
    return _at_desk


# -- readings


def _reading(
    article: Article, facts: Facts, source: str = "report.txt", notes: tuple[str, ...] = ()
) -> Reading:
    reading = Reading(source, b"", article, notes)
    reading.__dict__["facts"] = facts
    return reading


def _mentions(text: str, *words: str) -> tuple[Mention, ...]:
    found = re.finditer("|".join(sorted(map(re.escape, words), key=len, reverse=True)), text)
    return tuple(Mention(m.start(), m.end(), m.group(), "by-hand", 1.0) for m in found)


def _by_weight(items: Iterable) -> tuple:
    return tuple(sorted(items, key=lambda item: (-len(item.mentions), item.mentions[0].start)))


def _actor(text: str, name: str, kind: ActorKind, role: str | None, *words: str) -> Actor:
    return Actor(f"actor-{name}", name, kind, role, (), _mentions(text, *words or (name,)))


def _place(
    text: str,
    name: str,
    kind: PlaceKind,
    country: str | None,
    *words: str,
    at: tuple[float | None, float | None] = (None, None),
) -> Place:
    """`at` is latitude and longitude."""
    return Place(f"place-{name}", name, kind, country, None, *at, None, _mentions(text, *words or (name,)))


def _statistic(
    text: str, words: str, value: int | None, counted: str, category: Category, **more
) -> Statistic:
    start = text.index(words)
    fields = {
        "low": None, "high": None, "hedge": Hedge.NONE, "hedge_text": None, "attributed_to": None,
    } | more  # fmt: skip
    return Statistic(
        f"statistic-{start}", start, start + len(words), words, value, unit="people", counted=counted,
        category=category, since=None, sentence=Span(start, start + len(words)), rule="by-hand",
        confidence=1.0, **fields,
    )  # fmt: skip


def _date(text: str, words: str, value: str) -> Date:
    start = text.index(words)
    return Date(start, start + len(words), words, value, "by-hand", 1.0)


@pytest.fixture(scope="session")
def seed() -> Reading:
    """The seed article with a handful of facts."""
    article = open_source().article
    text = article.text
    kind, where, what = ActorKind, PlaceKind, Category
    died = _statistic(text, "826", 826, "people", what.KILLED, hedge=Hedge.AT_MOST, hedge_text="as many as")
    facts = Facts(
        actors=_by_weight(
            [
                _actor(text, "Syrian rebels", kind.ARMED_GROUP, None, "Syrian Rebels", "Syrian rebel forces",
                       "The rebel forces", "The rapid advances of the rebels", "Rebel forces"),
                _actor(text, "Bashar al-Assad", kind.PERSON, "President", "Bashar al-Assad", "Assad"),
                _actor(text, "Syrian government forces", kind.MILITARY, None, "Assad’s Forces",
                       "government troops", "pro-Assad forces", "The Syrian forces", "Assad's forces"),
                _actor(text, "Turkey", kind.STATE, None),
                _actor(text, "Hayat Tahrir al-Sham", kind.ARMED_GROUP, None, "Hayat Tahrir al-Sham", "HTS"),
                _actor(text, "Syrian Observatory for Human Rights", kind.ORGANISATION, None,
                       "Syrian Observatory for Human Rights", "the monitoring group"),
                _actor(text, "Druze fighters", kind.COMMUNITY, None),
                _actor(text, "Recep Tayyip Erdogan", kind.PERSON, "Turkish President"),
            ]
        ),
        places=_by_weight(
            [
                _place(text, "Homs", where.CITY, "SY", at=(34.724, 36.726)),
                _place(text, "Deir ez-Zor", where.CITY, "SY", "Deir ez-Zor", "Deir Ezzor",
                       at=(35.336, 40.141)),
                _place(text, "Damascus", where.CITY, "SY", at=(33.513, 36.292)),
                _place(text, "Hama", where.CITY, "SY", at=(35.132, 36.756)),
                _place(text, "al-Suwayda", where.CITY, "SY", at=(32.709, 36.569)),
                _place(text, "Iraq", where.COUNTRY, "IQ", at=(33.0, 44.0)),
            ]
        ),
        statistics=(
            died,
            _statistic(text, "111", 111, "civilians", what.KILLED, part_of=died.id),
            _statistic(text, "Thousands", None, "residents in Homs", what.DISPLACED, low=2000, high=9999),
            _statistic(text, "280,000", 280_000, "people", what.DISPLACED, hedge=Hedge.MORE_THAN,
                       hedge_text="upwards of", attributed_to="The U.N."),
            _statistic(text, "1.5 million", 1_500_000, "those numbers", what.DISPLACED,
                       hedge=Hedge.POSSIBLY, attributed_to="The U.N."),
        ),
        dates=(_date(text, "a day prior", "2024-12-05"), _date(text, "since 2015", "2015/..")),
        notes_on_figures=(FigureNote((died.id,), NoteRule.NO_SOURCE, "No source is given for 826."),),
    )  # fmt: skip
    return _reading(article, facts, "deir-ezzor.txt")


@pytest.fixture(scope="session")
def told(seed: Reading) -> Reading:
    """The seed article with who backs and leads whom, who says what, and parts of figures."""
    text, facts = seed.article.text, seed.facts

    def relation(subject: str, verb: RelationVerb, other: str, words: str, confidence: float) -> Relation:
        start = text.index(words)
        ids = f"actor-{subject}", verb, f"actor-{other}"
        return Relation(*ids, start, start + len(words), words, "by-hand", confidence)

    def claim(speaker: str, speech: Speech, cue: str, words: str) -> Claim:
        start = text.index(words)
        return Claim(f"actor-{speaker}", speaker, speech, cue, start, start + len(words), words)

    sentence = Span(text.index("Notably,"), text.index("Thousands of"))
    dead, civilians, *others = facts.statistics
    figures = (
        dead._replace(sentence=sentence, since="since the commencement of the rebel's latest offensive"),
        civilians._replace(sentence=sentence, part_of=dead.id, count_type=CountType.SUBSET),
        *(other._replace(place="place-Homs") for other in others),
    )
    relations = (
        relation("Turkey", RelationVerb.BACKS, "Syrian rebels", "Turkey has also entered the fray", 0.81),
        relation(
            "Hayat Tahrir al-Sham",
            RelationVerb.LEADS,
            "Syrian rebels",
            "rebel forces, predominantly led by the Hayat Tahrir al-Sham",
            0.9,
        ),
        relation(
            "Recep Tayyip Erdogan",
            RelationVerb.LEADS,
            "Turkey",
            "Turkish President Recep Tayyip Erdogan",
            0.47,
        ),
    )
    claims = (
        claim(
            "Hayat Tahrir al-Sham",
            Speech.INDIRECT,
            "made clear",
            "their march will not cease until they reach Damascus, the heart of Assad's power",
        ),
        claim("Recep Tayyip Erdogan", Speech.DIRECT, "remarked", "As of now, Idlib, Hama, Homs,"),
    )
    notes = (FigureNote((dead.id,), NoteRule.NO_SOURCE, "The article gives no source for 2 figures."),)
    return _reading(
        seed.article,
        facts._replace(statistics=figures, relations=relations, claims=claims, notes_on_figures=notes),
        "deir-ezzor.txt",
    )  # fmt: skip


def _article(parts: Iterable[tuple[BlockKind, str]], metadata: Metadata | None = None) -> Article:
    """An article of (kind, words) without the help of any source format."""
    text, blocks = "", []
    for kind, words in parts:
        blocks.append(Block(kind, len(text), len(text) + len(words), 2 if kind is BlockKind.HEADING else 0))
        text += words + "\n\n"
    headings = [index for index, block in enumerate(blocks) if block.kind is BlockKind.HEADING]
    edges = [blocks[index].start for index in headings] + [len(text)]
    sections = tuple(
        Section(number, text[blocks[index].start : blocks[index].end], 2, *edge, index)
        for number, (index, edge) in enumerate(zip(headings, pairwise(edges), strict=True), 1)
    )
    return Article(text, tuple(blocks), sections, metadata or Metadata(), "en")


FIGHTERS = [
    "Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel", "India", "Juliett", "Kilo",
    "Lima", "Mike", "November", "Oscar", "Papa", "Quebec", "Romeo", "Sierra", "Tango", "Uniform", "Victor",
    "Whiskey", "Xray", "Yankee", "Zulu", "Amber", "Basalt", "Cedar", "Dune", "Ember", "Fjord", "Garnet",
]  # fmt: skip
TOWNS = [f"{name}ville" for name in FIGHTERS]
SPOTS = [(33 + row * 0.6, 36 + column * 0.9) for row in range(6) for column in range(5)]
"""Where the towns lie, in rows of five; of the last three it is not known."""


@pytest.fixture(scope="session")
def long() -> Reading:
    """Eleven sections of some screens each, and more rows than any panel has room for."""
    parts = [(BlockKind.TITLE, "A Long Report from the Front")]
    names = len(FIGHTERS)
    for section in range(1, 12):
        parts.append((BlockKind.HEADING, f"Part {section} of the Report"))
        for number in range(section * 6, section * 6 + 6):
            first, second = FIGHTERS[number % names], FIGHTERS[(number * 7 + 3) % names]
            words = (
                f"On that day the {first} Brigade met the {second} Brigade on the road to "
                f"{TOWNS[number % names]}, where {1000 + number} people had been counted. "
            )
            parts.append(
                (BlockKind.PARAGRAPH, words + "Nothing else of note was heard from the valley. " * 12)
            )
    article = _article(parts)
    text = article.text
    facts = Facts(
        actors=_by_weight(_actor(text, f"{name} Brigade", ActorKind.ARMED_GROUP, None) for name in FIGHTERS),
        places=_by_weight(
            _place(text, name, PlaceKind.TOWN, "SY", at=spot)
            for name, spot in zip(TOWNS, [*SPOTS, *[(None, None)] * 3], strict=True)
        ),
        statistics=tuple(
            _statistic(text, str(1000 + number), 1000 + number, "people", Category.COUNT_OTHER)
            for number in range(6, 72)
        ),
    )
    return _reading(article, facts)


@pytest.fixture(scope="session")
def endless() -> Reading:
    """More text than is set at once, in paragraphs of very different length; words are numbered."""
    lengths = [3 + number * 37 % 211 for number in range(400)]
    parts = [
        (BlockKind.PARAGRAPH, " ".join(f"w{number}.{word}" for word in range(length)))
        for number, length in enumerate(lengths)
    ]
    parts[::50] = [(BlockKind.HEADING, f"Part {number}") for number in range(8)]
    return _reading(_article([(BlockKind.TITLE, "Without an End"), *parts]), Facts())


@pytest.fixture(scope="session")
def plain() -> Reading:
    """A report without headings in which nothing is found."""
    words = "Nothing was heard from the valley that day. " * 20
    return _reading(_article([(BlockKind.PARAGRAPH, words.strip())] * 12), Facts())


LEADS = (
    "https://wire.example/a",
    "/b?x=1",
    "mailto:desk@wire.example",
    "file:///etc/passwd",
    "https://c.example/",
)


@pytest.fixture(scope="session")
def linked() -> Reading:
    """A page with a link in every paragraph, some screens of them; one leads where nobody may go."""
    parts = []
    for number in range(40):
        words = f"Report {number} told of the road. " + "Nothing else of note was heard from the valley. " * 5
        link = Style(7, 9, "link", LEADS[number % len(LEADS)])
        parts.append(Part(BlockKind.PARAGRAPH, words.strip(), styles=(link,)))
    article = assemble(Extract(About("A Page with Links"), tuple(parts)))
    reading = _reading(article, Facts(), "https://wire.example/page")
    reading.url = "https://wire.example/page"
    return reading


@pytest.fixture
def shelf(plain: Reading, long: Reading, linked: Reading) -> Shelf:
    """Three that are open, the long report between the others."""
    shelf = Shelf("What is open", [Slip(name, name) for name in ("plain", "long", "linked")])
    for index, reading in enumerate((plain, long, linked)):
        shelf.keep(index, reading)
    shelf.at = 1
    return shelf


UNSAFE = "\x1b[31m\x1b]0;owned\x07 \u202egnorw\u2066 \x9b2J\x9d \x00\x08\x7f\u200b"
"""Escape sequences, bidirectional overrides and isolates, C0 and C1 controls, hidden blanks."""


@pytest.fixture(scope="session")
def unsafe() -> str:
    return UNSAFE


@pytest.fixture(scope="session")
def odd_widths() -> Reading:
    """Characters of two cells and of none before a mention."""
    family = "\N{MAN}\u200d\N{WOMAN}\u200d\N{GIRL}"
    article = _article([(BlockKind.PARAGRAPH, f"西部 e\u0301 {family} \U0001f1f8\U0001f1fe Homs fell.")])
    return _reading(article, Facts(places=(_place(article.text, "Homs", PlaceKind.CITY, "SY"),)))


@pytest.fixture(scope="session")
def hostile() -> Reading:
    """A report in which every word that could be shown tries to act on the terminal."""

    def field(name: str) -> Field:
        return Field(visible(f"{name} {UNSAFE}"), 0, 1)

    parts = [
        (BlockKind.TITLE, f"Title {UNSAFE}"),
        (BlockKind.PARAGRAPH, f"Brigade{UNSAFE} was in Home{UNSAFE}town with 8{UNSAFE}26 people."),
        (BlockKind.HEADING, f"Heading {UNSAFE}"),
        (BlockKind.ITEM, f"Item {UNSAFE}"),
        (BlockKind.QUOTE, f"Quotation {UNSAFE}"),
        (BlockKind.CODE, f"Code {UNSAFE}"),
    ]
    article = _article(parts, Metadata(*map(field, ("title", "kicker", "author", "date"))))
    text = article.text
    facts = Facts(
        actors=(_actor(text, f"Brigade{UNSAFE}", ActorKind.MILITARY, f"role {UNSAFE}"),),
        places=(_place(text, f"Home{UNSAFE}town", PlaceKind.TOWN, None),),
        statistics=(
            _statistic(text, f"8{UNSAFE}26", 826, f"people{UNSAFE}", Category.KILLED,
                       hedge_text=f"about{UNSAFE}", attributed_to=f"U.N.{UNSAFE}"),
        ),
    )  # fmt: skip
    return _reading(article, facts, f"bad{UNSAFE}.txt", ("read as Windows-1252",))
