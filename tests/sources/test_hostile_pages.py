"""Pages that are broken, empty or made to do harm: an article or a sentence, in bounded time and memory."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syria_reader.errors import SourceError
from syria_reader.reading import open_source
from syria_reader.sources.extract import pack
from syria_reader.sources.fetched import Fetched
from syria_reader.sources.formats import format_of
from syria_reader.sources.html.loader import load_html
from syria_reader.sources.loading import Job, UnreadableError

HTML = "<!doctype html><html><head><title>A</title></head><body>"
WORDS = "<p>The road was closed for a third day, drivers said on Monday.</p>"
SAID = "The road was closed"


def deep(tag: str, depth: int) -> str:
    return HTML + f"<{tag}>" * depth + WORDS * 5 + f"</{tag}>" * depth


REFUSED: dict[str, tuple[Callable[[], str | bytes], str]] = {
    "nothing but scripts": (lambda: HTML + "<div id=root></div><script>go()</script>", "made by its scripts"),
    "an empty page": (lambda: "<!doctype html>", "there is no"),
    "no words": (lambda: HTML + "<img src=a><hr><br>", "there is no article on this page"),
    "a page to log in": (
        lambda: HTML + "<h1>Sign in</h1><form action=/><p>Your name</p><input><input type=password></form>",
        "this is a page to log in",
    ),
    "links alone": (
        lambda: HTML + "<ul>" + "<li><a href=/a>Another story of the day</a></li>" * 40 + "</ul>",
        "there is no article on this page",
    ),
    "17 MB": (lambda: HTML + WORDS * 300_000, "this page has 19 MB of mark-up, more than the 16 MB"),
    "30 MB of one word": (lambda: HTML + "a" * 30_000_000, "more than the 16 MB"),
    "100,000 elements deep": (lambda: deep("div", 100_000), "nested too deep"),
    "100,000 quotations deep": (lambda: deep("blockquote", 100_000), "nested too deep"),
    "100,000 lists deep": (lambda: deep("ul><li", 100_000), "nested too deep"),
    "100,000 spans deep": (lambda: deep("span", 100_000), "nested too deep"),
    "10,000 tables deep": (lambda: deep("table><tr><td", 10_000), "nested too deep"),
    "zero bytes": (lambda: b"<html>" + b"\0" * 100_000, "there is no"),
}


def written(tmp_path: Path, page: str | bytes) -> str:
    path = tmp_path / "page.html"
    path.write_bytes(page if isinstance(page, bytes) else page.encode("utf-8", "surrogatepass"))
    return str(path)


@pytest.mark.usefixtures("read_here_but_large")
@pytest.mark.parametrize("name", REFUSED)
def test_pages_without_an_article(tmp_path: Path, name: str) -> None:
    make, says = REFUSED[name]
    with pytest.raises(SourceError) as caught:
        open_source(written(tmp_path, make()))
    assert says in str(caught.value)
    assert str(caught.value).isprintable()


READ: dict[str, Callable[[], str | bytes]] = {
    "200 elements deep": lambda: deep("div", 200),
    "200 spans deep": lambda: deep("span", 200),
    "80 lists deep": lambda: deep("ul><li", 80),
    "60 tables deep": lambda: deep("table><tr><td", 60),
    "nothing is closed": lambda: HTML + WORDS.replace("</p>", "") * 50,
    "everything is closed twice": lambda: HTML + (WORDS + "</p></div></body></html>") * 5,
    "entities in entities": lambda: (
        '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
        '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><html><body>' + WORDS * 5 + "<p>&c;&c;</p>"
    ),
    "an entity that names a file": lambda: (
        '<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/passwd">]><html><body>' + WORDS * 5 + "<p>&a;</p>"
    ),
    "XML of another encoding": lambda: '<?xml version="1.0" encoding="utf-16"?>' + HTML + WORDS * 5,
    "an encoding nobody knows": lambda: "<html><meta charset=klingon>" + WORDS * 5,
    "an encoding that is none": lambda: "<html><meta charset=hex>" + WORDS * 5,
    "a million attributes": lambda: HTML + "<p " + "a=b " * 1_000_000 + ">" + WORDS * 5,
    "an attribute of 5 MB": lambda: HTML + f"<p class='{'related ' * 600_000}'>" + "</p>" + WORDS * 5,
    "50,000 empty elements": lambda: HTML + "<i></i>" * 50_000 + WORDS * 5,
    "20,000 links": lambda: HTML + "<article>" + WORDS * 5 + "</article>" + "<a href=a>b</a> " * 20_000,
    "JSON-LD that is deep": lambda: (
        HTML + f"<script type='application/ld+json'>{'[' * 100_000}</script>" + WORDS * 5
    ),
    "JSON-LD that is none": lambda: (
        HTML + "<script type='application/ld+json'>{'@type': NaN, ]</script>" + WORDS * 5
    ),
    "JSON-LD of other types": lambda: (
        HTML + '<script type="application/ld+json">{"@type": ["NewsArticle", 1], "headline": {"a": []}, '
        '"author": [1, null, {"name": 2}], "datePublished": ["x"], "publisher": "p"}</script>' + WORDS * 5
    ),
    "a base that is no address": lambda: HTML + "<base href='http://['>" + WORDS * 5,
    "links that are no addresses": lambda: (
        HTML + WORDS * 5 + "<p>The <a href='http://['>report</a>, the <a href='\x1b[2J'>list</a> and"
        " <a href='javascript:alert(1)'>more of it</a> were read by drivers on Monday.</p>"
    ),
    "a list that starts late": lambda: HTML + WORDS * 5 + "<ol start=999999999999><li>One of them.</li></ol>",
    "a table of 30,000 cells": lambda: (
        HTML + WORDS * 5 + "<table>" + ("<tr>" + "<td>1</td>" * 30 + "</tr>") * 1000 + "</table>"
    ),
    "spans of a billion columns": lambda: (
        HTML + WORDS * 5 + "<table><tr><td colspan=1000000000 rowspan=1000000000>a</td><td>b</td></tr>"
    ),
    "broken UTF-8": lambda: HTML.encode() + WORDS.encode() * 5 + b"<p>\xff\xfe\xc3\x28 \xf0\x9f\x92</p>",
    "surrogates": lambda: HTML + WORDS * 5 + "<p>The \ud800 road &#xD800; was &#0; shut &#1114112;.</p>",
    "controls by their number behind what is dropped": lambda: (
        HTML
        + WORDS * 5
        + "<p>The <script>x</script>&#x1b;[2J&#xFFFF;&#xd800;road <nav>a</nav>&#1; was shut.</p>"
    ),
    "a page in a comment": lambda: "<!--" + "-" * 100_000 + "-->" + HTML + WORDS * 5,
    "a page in a form": lambda: HTML + "<form><div>" + WORDS * 5 + "</div></form>",
    "words beside 10 MB of scripts": lambda: (
        HTML + "<script>" + "x='<p>no</p>';" * 600_000 + "</script>" + WORDS * 5
    ),
}


@pytest.mark.usefixtures("read_here_but_large")
@pytest.mark.parametrize("name", READ)
def test_pages_that_are_read_all_the_same(tmp_path: Path, name: str) -> None:
    reading = open_source(written(tmp_path, READ[name]()))
    article = reading.article
    assert SAID in article.text
    assert "root:" not in article.text
    assert len(article.text) < 2_000_000
    for i in range(min(len(article.blocks), 50)):
        prose = article.prose(i)
        assert all(line.isprintable() for line in prose.text.split("\n"))
        assert all(style.target.isprintable() for style in prose.styles)


def test_numbers_of_windows_characters_are_read_as_browsers_do(tmp_path: Path, read_here: None) -> None:
    path = written(tmp_path, HTML + WORDS * 5 + "<p>It&#146;s shut, &#147;again&#x94; &#150; she said.</p>")
    assert "It’s shut, “again” – she said." in open_source(path).article.text


def test_nothing_a_page_says_of_itself_acts_on_the_terminal(tmp_path: Path, read_here: None) -> None:
    evil = "A\x1b[2J\x07\x9b31m\u202eB &#27;[31m"
    page = (
        f"<!doctype html><html lang='en'><head><title>{evil}</title><meta name=author content='{evil}'>"
        f"<meta property='og:site_name' content='{evil}'><meta property='article:section' content='{evil}'>"
        f"<link rel=canonical href='https://a.example/{evil}'></head><body><h1>{evil}</h1>" + WORDS * 5
    )
    reading = open_source(written(tmp_path, page))
    for field in reading.article.metadata:
        assert field is None or field.value.isprintable()
    assert reading.url is None or reading.url.isprintable()


def confined(code: str) -> subprocess.CompletedProcess[str]:
    """`code` run where documents are read."""
    run = (
        f"import socket, os, subprocess\nfrom syria_reader.sources import __main__ as m\nm._confine()\n{code}"
    )
    return subprocess.run([sys.executable, "-c", run], capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize(
    "code",
    [
        "socket.socket()",
        "socket.getaddrinfo('localhost', 80)",
        "subprocess.run(['true'])",
        "os.system('true')",
        "os.fork()",
        "open('{folder}/a', 'w')",
        "os.open('{folder}/a', os.O_CREAT | os.O_WRONLY)",
        "os.remove('{folder}/there')",
        "os.rename('{folder}/there', '{folder}/b')",
        "os.mkdir('{folder}/b')",
        "bytearray(4 * 1024**3)",
    ],
)
def test_what_reads_documents_can_do_nothing_else(tmp_path: Path, code: str) -> None:
    (tmp_path / "there").write_text("")
    done = confined(code.format(folder=tmp_path))
    assert done.returncode == 1
    assert "PermissionError" in done.stderr or "MemoryError" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["there"]


TAGS = "p div span a ul ol li table tr td th blockquote pre h1 h6 br hr sup b script style title meta".split()
piece = st.one_of(
    st.sampled_from(TAGS).map(lambda tag: f"<{tag}>"),
    st.sampled_from(TAGS).map(lambda tag: f"</{tag}>"),
    st.sampled_from(
        ["<a href='/x'>", "<ol start=3>", "<li value=x>", "<p class=caption>", "<!--", "-->", "&amp;"]
    ),
    st.text(max_size=30),
    st.just("The road was closed for a third day, drivers said. "),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(piece, max_size=40).map("".join))
def test_any_mark_up_is_read_or_refused(page: str) -> None:
    _load(("<html>" + page).encode("utf-8", "replace"))


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    _load(b"<html><p>" + data)
    format_of(Fetched("a", data))


def _load(data: bytes) -> None:
    try:
        extract = load_html(Job(data))
    except UnreadableError:
        return
    pack(extract)
    for part in extract.parts:
        assert part.text.strip()
        assert all(0 <= style.start < style.end <= len(part.text) for style in part.styles)
