"""Feeds and lists of feeds: what of them is an entry, what an entry opens as, and what facts take of them."""

import json
from pathlib import Path

import pytest

from syria_reader.cli import main
from syria_reader.errors import SourceError
from syria_reader.reading import Reading, open_source
from syria_reader.shelf import Shelf, Slip, State, each_reading, shelf_of

from .conftest import Server, sends
from .feeds import ATOM, RDF, WHOLE, item, opml, outlines, rss


def opened(tmp_path: Path, feed: str | bytes, name: str = "feed.xml") -> Reading:
    path = tmp_path / name
    path.write_bytes(feed if isinstance(feed, bytes) else feed.encode())
    return open_source(str(path))


ENTRIES = {
    "RSS 2": (
        rss(item()), "feed.xml",
        ("Road closed", "https://wire.example/road", "2024-12-06", "Jane Doe", "The road was shut."),
    ),
    "Atom": (
        ATOM, "anything.txt",
        ("Rebels advance & stop", "https://desk.example/rebels", "2024-12-07", "Ali Hasan",
         "They stopped at the river."),
    ),
    "RSS 1": (RDF, "old.rdf", ("One", "https://old.example/1", "2003-03-20", "", "")),
    "OPML": (
        opml("<outline text='Wars'><outline text='a' title='The Wire' xmlUrl='https://w.example/'/></outline>"),
        "mine.opml",
        ("The Wire", "https://w.example/", "", "Wars", "https://w.example/"),
    ),
    "mark-up in a summary": (
        rss(item(summary="&lt;p&gt;It &lt;b&gt;was&lt;/b&gt; shut &amp;amp; cold.&lt;/p&gt;")), "x.rss",
        ("Road closed", "https://wire.example/road", "2024-12-06", "Jane Doe", "It was shut & cold."),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ENTRIES)
def test_what_an_entry_says(tmp_path: Path, read_here: None, name: str) -> None:
    feed, file, says = ENTRIES[name]
    slip = shelf_of(opened(tmp_path, feed, file)).slips[0]
    assert (slip.title, slip.source, slip.published, slip.by, slip.summary) == says


def test_a_feed_reads_as_the_names_of_its_entries(tmp_path: Path, read_here: None) -> None:
    article = opened(tmp_path, rss(item(), item("Bridge down", summary="It fell."))).article
    assert article.text == (
        "The Wire\n\nRoad closed\n\n2024-12-06 · Jane Doe\n\nThe road was shut.\n\n"
        "Bridge down\n\n2024-12-06 · Jane Doe\n\nIt fell."
    )
    assert article.language == "en"


def test_what_a_feed_holds_whole_is_not_fetched(tmp_path: Path, read_here: None) -> None:
    slip = shelf_of(opened(tmp_path, rss(item(content=WHOLE)))).slips[0]
    reading = slip.open()
    article = reading.article
    assert reading.url == "https://wire.example/road"
    about = article.metadata
    assert [about.title.value, about.author.value, about.published.value, about.site.value] == [
        "Road closed", "Jane Doe", "2024-12-06", "The Wire",
    ]  # fmt: skip
    assert "14 people were killed" in article.text
    assert "Read more" not in article.text
    assert [len(article.blocks), article.language] == [8, "en"]


@pytest.mark.parametrize(
    "shown",
    [
        item(content=WHOLE + "<p>The army also said …</p>"),
        item(content=WHOLE + "<p>The army also said <a href='/road'>Continue reading →</a></p>"),
        item(content="<p>The road was shut.</p>"),
        item(summary="The road was shut. " * 30),
    ],
    ids=["goes on", "reads on", "short", "a long summary"],
)
def test_what_a_feed_holds_in_part_is_fetched(
    tmp_path: Path, read_here: None, monkeypatch: pytest.MonkeyPatch, shown: str
) -> None:
    asked = []

    def open_nothing(source: str, *_: object, typed: bool = True) -> None:
        asked.append((source, typed))

    slip = shelf_of(opened(tmp_path, rss(shown))).slips[0]
    monkeypatch.setattr("syria_reader.reading.open_source", open_nothing)
    slip.open()
    assert asked == [("https://wire.example/road", False)]


def test_an_entry_that_leads_nowhere_is_all_there_is(tmp_path: Path, read_here: None) -> None:
    slip = shelf_of(opened(tmp_path, rss(item(link="")))).slips[0]
    assert "The road was shut." in slip.open().article.text


@pytest.mark.parametrize(
    "link",
    ["file:///etc/passwd", "/etc/passwd", "javascript:alert(1)", "http://127.0.0.1:9/", "ftp://a.example/"],
)
def test_entries_lead_to_public_pages_only(tmp_path: Path, read_here: None, link: str) -> None:
    slip = shelf_of(opened(tmp_path, rss(item(link=link), link=""))).slips[0]
    with pytest.raises(SourceError, match=r"a document leads to it|inside your machine"):
        slip.open()


def test_a_feed_is_fetched_and_kept_like_a_page(server: Server, kept: Path, read_here: None) -> None:
    url = server.page("/feed", rss(item(content=WHOLE)), Content_Type="application/rss+xml")
    assert [slip.title for slip in shelf_of(open_source(url)).slips] == ["Road closed"]
    server.close()
    reading = open_source(url)
    assert reading.notes[0].startswith("kept copy from")
    assert len(reading.entries) == 1


# -- shelf


def test_a_shelf_knows_what_became_of_everything(seed_reading: Reading) -> None:
    shelf = Shelf("two", [Slip("a", "A"), Slip("b", "B")])
    assert [shelf.state(i) for i in range(2)] == [State.UNOPENED] * 2
    shelf.fail(0, "there is no such file")
    shelf.keep(1, seed_reading)
    assert [shelf.state(i) for i in range(2)] == [State.FAILED, State.OPENED]
    assert (shelf.reason(0), shelf.reason(1)) == ("there is no such file", "")
    assert shelf.title_of(0) == "A"
    assert shelf.title_of(1).startswith("Syrian Rebels Claim")
    shelf.fail(1, "gone")
    shelf.keep(0, seed_reading)
    assert [shelf.state(i) for i in range(2)] == [State.OPENED] * 2
    assert shelf.reading(1) is seed_reading


@pytest.fixture
def seed_reading() -> Reading:
    return open_source()


# -- facts


def test_facts_take_every_entry_and_go_on(
    tmp_path: Path, read_here: None, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "feed.xml").write_text(
        rss(
            item("One", "https://wire.example/1", content=WHOLE),
            item("Two", "file:///etc/passwd"),
            item("Three", "https://wire.example/3", content=WHOLE),
        )
    )
    status = main(["facts", str(tmp_path / "feed.xml"), str(tmp_path / "none"), "--format", "jsonl"])
    told = capsys.readouterr()
    documents = [json.loads(line) for line in told.out.splitlines()]
    assert status == 1
    assert [document["article"]["title"] for document in documents] == ["One", "Three"]
    assert [document["source"] for document in documents] == [document["url"] for document in documents]
    assert all(any(s["value"] == 14 for s in document["statistics"]) for document in documents)
    assert [line.split(":")[1] for line in told.err.splitlines()] == [
        " cannot open file", f" cannot read {tmp_path / 'none'}",
    ]  # fmt: skip


def test_facts_of_a_list_are_those_of_the_entries_of_its_feeds(
    server: Server, kept: Path, read_here: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.url())  # a list may not lead to this machine
    feed = "http://feeds.example/news"
    server.at(feed, sends(rss(item(content=WHOLE)), Content_Type="text/xml"))
    gone = server.url("/gone")
    listing = open_source(server.page("/list", opml(outlines([gone, feed])), Content_Type="text/xml"))
    error, reading = each_reading(listing)
    assert str(error).startswith(f"cannot open {gone}: a page leads to this address inside your machine")
    assert isinstance(reading, Reading)
    assert reading.url == "https://wire.example/road"
