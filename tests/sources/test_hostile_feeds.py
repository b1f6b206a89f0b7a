"""Feeds that are broken, empty or made to do harm: entries or a sentence, in bounded time and memory."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syria_reader.errors import SourceError
from syria_reader.reading import open_source
from syria_reader.shelf import shelf_of
from syria_reader.sources.extract import pack
from syria_reader.sources.feeds.feed import load_feed
from syria_reader.sources.feeds.opml import load_opml
from syria_reader.sources.loading import Job, UnreadableError

from .feeds import ATOM, WHOLE, item, opml, rss

EVIL = "A\x1b[2J\x07\x9b31m\u202eB &#27;[31m &lt;script&gt;alert(1)&lt;/script&gt;"
BOMB = (
    '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f"<!ENTITY {b} '{f'&{a};' * 20}'>" for a, b in ("ab", "bc", "cd", "de", "ef", "fg"))
    + "]>"
)
FILE = '<!DOCTYPE rss [<!ENTITY g SYSTEM "file:///etc/passwd">]>'

REFUSED: dict[str, tuple[Callable[[], str | bytes], str]] = {
    "a feed without entries": (lambda: rss(), "there is no entry in this feed; open it again later"),
    "an element alone": (lambda: "<rss>", "there is no entry in this feed"),
    "RDF of something else": (
        lambda: "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><a/></rdf:RDF>",
        "there is no entry in this feed",
    ),
    "entries without a word": (lambda: rss("<item/>" * 50), "there is no entry in this feed"),
    "no element is closed": (lambda: rss(item().replace("</", "<") * 3), "there is no entry in this feed"),
    "a list without feeds": (lambda: opml("<outline text='a'/>"), "it names no feed; give it one"),
    "a list of one element": (lambda: "<opml>", "it names no feed"),
    "a list of zero bytes": (lambda: b"<opml>" + b"\0" * 10_000, "it names no feed"),
    "a list 100,000 deep": (
        lambda: opml("<outline>" * 100_000 + "<outline xmlUrl='https://a.example/'/>"),
        "it names no feed",
    ),
}


def written(tmp_path: Path, feed: str | bytes) -> str:
    path = tmp_path / "feed"
    path.write_bytes(feed if isinstance(feed, bytes) else feed.encode("utf-8", "surrogatepass"))
    return str(path)


@pytest.mark.usefixtures("read_here_but_large")
@pytest.mark.parametrize("name", REFUSED)
def test_feeds_without_entries(tmp_path: Path, name: str) -> None:
    make, says = REFUSED[name]
    with pytest.raises(SourceError) as caught:
        open_source(written(tmp_path, make()))
    assert says in str(caught.value)
    assert str(caught.value).isprintable()


READ: dict[str, tuple[Callable[[], str | bytes], int]] = {
    "100,000 entries": (lambda: rss(item() * 100_000), 500),
    "100,000 feeds": (lambda: opml("<outline text='a' xmlUrl='https://a.example/f'/>" * 100_000), 500),
    "30 MB in one entry": (lambda: rss(item(), item(content="a " * 15_000_000), item()), 1),
    "entities in entities": (lambda: rss(item("&g;"), item(), head=BOMB), 2),
    "an entity that names a file": (lambda: rss(item("&g;"), item(), head=FILE), 2),
    "escapes everywhere": (
        lambda: rss(item(EVIL, f"https://a.example/{EVIL}", EVIL, f"<p>{EVIL}</p>" * 30), title=EVIL),
        1,
    ),
    "it breaks off": (lambda: rss(item(), item())[:-120], 2),
    "content 100,000 elements deep": (
        lambda: rss(item(content="<div>" * 100_000 + WHOLE), item()),
        2,
    ),
    "undeclared prefixes": (lambda: "<rss><channel>" + item(content=WHOLE) + "</channel></rss>", 1),
    "HTML entities": (lambda: rss(item("The road&nbsp;&mdash; shut")), 1),
    "broken UTF-8": (lambda: rss(item()).encode() + b"\xff\xfe" + item().encode(), 1),
    "another encoding": (lambda: ATOM.replace("Ali", "Álí").encode("utf-16"), 2),
    "a comment of 1 MB": (lambda: rss("<!--" + "-" * 1_000_000 + "-->", item()), 1),
    "halves of characters": (lambda: rss(item("a&#xd800;b&#57343;c"), item(content="&#xDFFF;" + WHOLE)), 2),
    "a list with half a character": (
        lambda: opml("<outline text='a&#xd800;' xmlUrl='https://a.example/f'/>"),
        1,
    ),
    "dates that are none": (
        lambda: rss(
            *(item().replace("Fri, 06 Dec 2024 23:30:00 -0500", day) for day in ("9" * 5000, "", "32"))
        ),
        3,
    ),
    "links that are none": (lambda: rss(item(link="http://["), item(link="\x1b"), link="http://["), 2),
}


@pytest.mark.usefixtures("read_here_but_large")
@pytest.mark.parametrize("name", READ)
def test_feeds_that_are_read_all_the_same(tmp_path: Path, name: str) -> None:
    make, count = READ[name]
    reading = open_source(written(tmp_path, make()))
    shelf = shelf_of(reading)
    assert len(shelf) == count or (count < len(shelf) < 5)
    assert "root:" not in reading.article.text
    assert len(reading.article.text) < 2_000_000
    assert all(line.isprintable() for line in (shelf.title, *shelf.notes))
    for slip in shelf.slips[:20]:
        shown = (slip.source, slip.title, slip.published, slip.by, slip.summary)
        assert all(words.isprintable() for words in shown)
        assert len("".join(shown[1:])) < 1_000
        if slip.entry is not None and slip.entry.parts:
            article = slip.open().article
            assert all(field is None or field.value.isprintable() for field in article.metadata)


def test_what_is_left_out_is_said(tmp_path: Path, read_here: None) -> None:
    reading = open_source(written(tmp_path, rss(item() * 1_200)))
    assert reading.notes == ("it has 1,200 entries; these are the first 500",)
    reading = open_source(written(tmp_path, opml("<outline text='a' xmlUrl='https://a.example/f'/>" * 700)))
    assert reading.notes == ("it names 700 feeds; these are the first 500",)


piece = st.one_of(
    st.sampled_from(
        "<item> </item> <entry> </entry> <title> </title> <link> <link/> <![CDATA[ ]]> <!-- -->"
        " <content:encoded> </content:encoded> <description> </description> <channel> </channel> &amp;"
        " &a; <pubDate> <outline xmlUrl='a'> <outline/> <updated> <author> <div> <p>".split()
    ),
    st.text(max_size=20),
)


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(["<rss version='2.0'>", "<feed>", "<opml>"]), st.lists(piece, max_size=30))
def test_any_feed_is_read_or_refused(root: str, pieces: list[str]) -> None:
    data = (root + "".join(pieces)).encode("utf-8", "replace")
    try:
        pack((load_opml if root == "<opml>" else load_feed)(Job(data)))
    except UnreadableError:
        return
