"""A page that was fetched opens again, with the network or without."""

import json
import os
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from syria_reader.errors import SourceError
from syria_reader.reading import open_source
from syria_reader.sources.fetched import Fetched
from syria_reader.sources.web import cache

from .conftest import PAGE, Server, sends

pytestmark = pytest.mark.usefixtures("read_here")
WORDS = "The road was closed for a third day"


def grow_old(kept: Path, by: timedelta = timedelta(days=2)) -> None:
    """Let the pages in `kept` have been fetched some time ago."""
    for path in kept.glob("*.page"):
        head, _, data = path.read_bytes().partition(b"\n")
        told = json.loads(head)
        told["fetched"] = (datetime.now(UTC) - by).strftime("%Y-%m-%dT%H:%M:%SZ")
        path.write_bytes(json.dumps(told).encode() + b"\n" + data)


def test_a_fresh_copy_is_opened_without_asking(server: Server, kept: Path) -> None:
    url = server.page()
    first = open_source(url)
    second = open_source(url)
    assert len(server.asked) == 1
    assert second.article.text == first.article.text
    assert (second.url, second.fetched) == (first.url, first.fetched)
    assert second.notes[0].startswith("kept copy from ")
    assert open_source(url, anew=True).notes == ()
    assert len(server.asked) == 2


def test_an_old_copy_is_asked_for_again(server: Server, kept: Path) -> None:
    url = server.page()
    open_source(url)
    grow_old(kept)
    server.page(body=PAGE.replace("third", "fourth"))
    reading = open_source(url)
    assert "fourth day" in reading.article.text
    assert reading.notes == ()


def test_a_page_that_is_the_same_is_not_sent_again(server: Server, kept: Path) -> None:
    url = server.page(ETag='"1"', Last_Modified="Mon, 02 Nov 2026 10:00:00 GMT")
    open_source(url)
    grow_old(kept)
    server.at("/page", sends(b"", 304))
    reading = open_source(url)
    assert WORDS in reading.article.text
    assert reading.notes == ()
    headers = server.asked[-1][1]
    assert headers["If-None-Match"] == '"1"'
    assert headers["If-Modified-Since"] == "Mon, 02 Nov 2026 10:00:00 GMT"
    assert open_source(url).notes[0].startswith("kept copy from ")
    assert len(server.asked) == 2


@pytest.mark.parametrize(
    ("status", "body", "why"),
    [
        (404, "", "there is no such page (404)"),
        (410, "", "this page was taken down (410)"),
        (503, "", "its server is overloaded or being repaired (503)"),
        (200, "<!doctype html><script>go()</script>", "this page is made by its scripts"),
        (200, "<!doctype html><form><input type=password></form>", "this is a page to log in"),
        (200, "", "there is no text in it"),
        (200, b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "it is a PNG picture"),
    ],
)
def test_what_fails_never_loses_what_was_there(
    server: Server, kept: Path, status: int, body: bytes | str, why: str
) -> None:
    url = server.page()
    open_source(url)
    for _ in range(2):
        grow_old(kept)
        server.at("/page", sends(body, status))
        reading = open_source(url)
        assert WORDS in reading.article.text
        (note,) = reading.notes
        assert note.startswith(why)
        assert "; this is the copy kept on " in note
        assert note.isprintable()


def test_without_a_network(server: Server, kept: Path) -> None:
    url = server.page()
    open_source(url)
    grow_old(kept)
    server.close()
    (note,) = open_source(url).notes
    assert note.startswith("nothing answers at 127.0.0.1; this is the copy kept on ")


def test_fragments_are_one_page(server: Server, kept: Path) -> None:
    open_source(server.page())
    assert open_source(server.url("/page#later")).notes


def test_a_redirect_is_kept_under_its_own_address(server: Server, kept: Path) -> None:
    server.page("/b")
    server.at("/a", sends(b"", 302, Location="/b"))
    open_source(server.url("/a"))
    again = open_source(server.url("/a"))
    assert again.url == server.url("/b")
    assert len(server.asked) == 2


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:-10],
        lambda data: data[:20],
        lambda data: b"\xff" * len(data),
        lambda data: data.replace(b"third", b"fifth", 1),
        lambda data: b"[]\n" + data,
        lambda data: data.replace(b'"fetched": "', b'"fetched": "x'),
        lambda data: data.replace(b'"validators": {', b'"validators": {"a": '),
        lambda data: b"{" * 100_000,
        lambda data: b'{"name": 1}\n',
    ],
)
def test_a_damaged_copy_is_no_copy(server: Server, kept: Path, damage: object) -> None:
    url = server.page()
    open_source(url)
    (path,) = kept.iterdir()
    path.write_bytes(damage(path.read_bytes()))  # type: ignore[operator]
    assert open_source(url).notes == ()
    server.at("/page", sends("", 404))
    path.write_bytes(damage(path.read_bytes()))  # type: ignore[operator]
    with pytest.raises(SourceError, match="there is no such page"):
        open_source(url)


def test_a_folder_that_cannot_be_written_keeps_nothing(server: Server, tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("SYRIA_READER_CACHE", str(tmp_path / "file" / "cache"))
    assert WORDS in open_source(server.page()).article.text


def test_only_the_person_can_look_into_what_is_kept(server: Server, kept: Path) -> None:
    open_source(server.page())
    (path,) = kept.iterdir()
    assert kept.stat().st_mode & 0o077 == 0
    assert path.stat().st_mode & 0o077 == 0


def test_files_and_pipes_are_not_kept(tmp_path: Path, kept: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE)
    open_source(str(tmp_path / "a.html"))
    assert not kept.exists()


def test_the_oldest_go_first(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MOST_KEPT", 5000)
    for i in range(10):
        page = Fetched(f"http://example.org/{i}", bytes(900), fetched="2026-11-02T10:00:00Z")
        cache.keep_page(page, {}, is_public=True)
        for path in kept.glob("*.page"):
            os.utime(path, (path.stat().st_mtime - 10,) * 2)
    there = [i for i in range(10) if cache.kept_page(f"http://example.org/{i}")]
    assert there == list(range(10 - len(there), 10))
    assert 2 <= len(there) <= 5


def test_what_a_killed_writer_left_is_cleared_away(kept: Path) -> None:
    kept.mkdir(parents=True)
    (kept / "new-old").write_bytes(b"half")
    (kept / "new-young").write_bytes(b"half")
    os.utime(kept / "new-old", (time.time() - 9000,) * 2)
    cache.keep_page(Fetched("http://example.org/", b"a", fetched="2026-11-02T10:00:00Z"), {}, is_public=True)
    assert not (kept / "new-old").exists()
    assert (kept / "new-young").exists()


@pytest.mark.parametrize(
    ("set_to", "folder"),
    [
        ({"SYRIA_READER_CACHE": "/c"}, "/c"),
        ({"XDG_CACHE_HOME": "/x"}, "/x/syria-reader"),
        ({"XDG_CACHE_HOME": "relative", "HOME": "/h"}, "/h/.cache/syria-reader"),
        ({"HOME": "/h"}, "/h/.cache/syria-reader"),
    ],
)
def test_where_pages_are_kept(monkeypatch: pytest.MonkeyPatch, set_to: dict[str, str], folder: str) -> None:
    from syria_reader import paths

    monkeypatch.setattr("sys.platform", "linux")
    for name in ("SYRIA_READER_CACHE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in set_to.items():
        monkeypatch.setenv(name, value)
    assert str(paths.cache()) == folder


def test_a_copy_from_inside_is_opened_for_who_typed_its_address_alone(server: Server, kept: Path) -> None:
    url = server.page()
    assert WORDS in open_source(url).article.text
    with pytest.raises(SourceError, match="inside your machine"):
        open_source(url, typed=False)
    grow_old(kept)
    with pytest.raises(SourceError, match="inside your machine"):
        open_source(url, typed=False)
    assert open_source(url).notes == ()


def test_a_copy_of_a_public_page_is_opened_for_a_document_too(kept: Path) -> None:
    url = "http://news.example/page"
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    cache.keep_page(Fetched(url, PAGE.encode(), "text/html", url=url, fetched=now), {}, is_public=True)
    assert WORDS in open_source(url, typed=False).article.text
