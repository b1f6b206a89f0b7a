"""What a page likely is, told before it is sure: it comes only where it is nearly always right."""

import json
import sys

import pytest

from syria_reader.article import Article
from syria_reader.errors import SourceError
from syria_reader.reading import Reading, open_beginning, open_source, open_text
from syria_reader.sources import isolation, worker
from syria_reader.sources.extract import Extract
from syria_reader.sources.fetched import Fetched
from syria_reader.sources.formats import Format
from syria_reader.sources.html import likely
from syria_reader.sources.html.loader import load_html
from syria_reader.sources.loading import Job
from syria_reader.sources.watch import Watch
from syria_reader.ui.session import Session
from syria_reader.ui.typesetting import Position

from .test_pages import PAGES

SAID = "The road to Homs was closed for a third day, drivers said, and nobody knew when it would open."
LONG = f"<p>{SAID}</p>".encode() * 30
NOT_PLAIN = {"analysis", "old"}
"""Their mark-up does not say where the article is."""
DIFFERENT = {"rights_report"}
"""A line below its title is no sentence, and stands outside of what is marked as the article."""
PLAIN = b"<!doctype html><title>Road closed</title><body><article><h1>Road closed</h1>" + LONG + b"</article>"
MISLEADING = (PAGES[0].parent / "rights_report.html").read_bytes().replace(b"<h3>", LONG[:2000] + b"<h3>", 1)


def foretold(page: bytes) -> tuple[list[Extract], Extract]:
    told: list[Extract] = []
    return told, load_html(Job(page, foretell=told.append))


def test_what_is_foretold_of_pages_begins_as_they_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(likely, "_FEWEST", 400)
    early, different = set(), set()
    for path in PAGES:
        told, whole = foretold(path.read_bytes())
        if told:
            early.add(path.stem)
            same = told[0].about == whole.about and told[0].parts[:5] == whole.parts[:5]
            different |= set() if same else {path.stem}
    assert different == DIFFERENT
    assert len(early) >= 0.5 * len(PAGES)
    assert not early & NOT_PLAIN


@pytest.mark.parametrize(
    "page",
    [
        b"<!doctype html><body><article>" + LONG[:500],
        b"<!doctype html><body><div>" + LONG,
        b"<!doctype html><body><article>" + LONG + b"</article><div>" + LONG,
        b"<!doctype html><body><article>" + LONG.replace(b"p>", b"div>"),
    ],
    ids=["short", "in nothing that says so", "half of it elsewhere", "no paragraphs"],
)
def test_nothing_is_foretold_of_a_page_that_is_not_plain(page: bytes) -> None:
    assert not foretold(page)[0]


def words(article: Article) -> str:
    return "\n".join(article.prose(i).text for i in range(len(article.blocks)))


@pytest.mark.parametrize("page", [PLAIN, MISLEADING], ids=["as foretold", "otherwise"])
def test_the_whole_takes_the_place_of_what_was_foretold(page: bytes, tmp_path, read_here: None) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(page)
    beginning, read_rest = open_beginning(str(path))
    assert SAID in words(beginning.article)
    whole = read_rest()
    assert words(whole.article) == words(open_source(str(path)).article)
    assert (whole is beginning) == (page is PLAIN)
    assert whole.data == beginning.data == page


def lines(*messages: object) -> str:
    return "import sys; sys.stdout.write({!r})".format("\n".join(map(json.dumps, messages)))


EXTRACT = {"about": {"title": "A"}, "parts": [["paragraph", "Words.", 0, "", []]], "notes": []}


@pytest.mark.parametrize(
    ("code", "titles"),
    [
        (lines({"likely": EXTRACT}, {"foretold": True}), ["A"]),
        (lines({"likely": EXTRACT}, EXTRACT), ["A", "A"]),
        (lines(EXTRACT), ["A"]),
        (lines({"foretold": True}), None),
        (lines({"likely": EXTRACT}, {"likely": EXTRACT}), None),
        (lines({"likely": {}}, EXTRACT), None),
        (lines({"likely": EXTRACT}), None),
        (lines({"likely": EXTRACT}, {"refused": "no"}), None),
    ],
)
def test_what_a_loader_tells_early_is_looked_through_too(
    monkeypatch: pytest.MonkeyPatch, code: str, titles: list[str] | None
) -> None:
    monkeypatch.setattr(worker, "COMMAND", (sys.executable, "-I", "-S", "-c", code))
    extracts = isolation.extracts_apart(Format.HTML, Fetched("a.html", b"<html>"), Watch())
    if titles is None:
        with pytest.raises(SourceError, match="cannot read"):
            list(extracts)
    else:
        assert [extract.about.title for extract in extracts] == titles


def test_a_page_opens_where_it_was_left_in_the_whole_of_it(tmp_path) -> None:
    said = [f"Paragraph {i} of this report says something of its own." for i in range(30)]
    likely, whole = (
        Reading("page.html", b"", open_text("\n\n".join(some)).article) for some in (said, said[3:])
    )
    files = tmp_path / "settings.toml", tmp_path / "state.json"
    left = Position(12, 4)
    Session(*files, {}).keep(whole, "lamplight", {"background": ""}, 72, left)
    session = Session(*files, {})
    _, read_rest = session.open(likely, lambda: whole)
    assert session.opening.place.position == Position(15, 4)
    read_rest()
    assert session.opening.place.position == left
