"""The frame every loader stands in: a process of its own, an answer that is looked through, one sentence."""

import json
import sys
from pathlib import Path

import pytest

from syria_reader.article import BlockKind, Style
from syria_reader.errors import OpeningStoppedError, SourceError
from syria_reader.reading import open_source
from syria_reader.sources import isolation, worker
from syria_reader.sources.assembly import assemble
from syria_reader.sources.extract import About, DamagedError, Entry, Extract, Part, pack, unpack
from syria_reader.sources.fetched import Fetched
from syria_reader.sources.formats import Format
from syria_reader.sources.watch import Watch

PAGE = b"<!doctype html><html><body><article><p>" + b"The road was closed for a third day. " * 20 + b"</p>"


def of(*parts: Part, **about: str) -> Extract:
    return Extract(About(**about), parts)


def test_an_extract_arrives_as_it_was_sent() -> None:
    extract = of(
        Part(BlockKind.ITEM, "one two", 2, "•", (Style(0, 3, "link", "https://example.org"),)), title="A"
    )
    assert unpack(json.loads(json.dumps(pack(extract)))) == extract
    listing = extract._replace(entries=(Entry(extract.about, "in short", extract.parts), Entry(About())))
    assert unpack(json.loads(json.dumps(pack(listing)))) == listing


@pytest.mark.parametrize(
    "packed",
    [
        None,
        [],
        {"about": {}, "parts": []},
        {"about": {"tite": "a"}, "parts": [], "notes": []},
        {"about": {"title": 1}, "parts": [], "notes": []},
        {"about": {}, "parts": [["paragraph", "a"]], "notes": []},
        {"about": {}, "parts": [["picture", "a", 0, "", []]], "notes": []},
        {"about": {}, "parts": [["paragraph", 1, 0, "", []]], "notes": []},
        {"about": {}, "parts": [["paragraph", "a", -1, "", []]], "notes": []},
        {"about": {}, "parts": [["paragraph", "a", 1000, "", []]], "notes": []},
        {"about": {}, "parts": [["item", "a", 1, "x" * 99, []]], "notes": []},
        {"about": {}, "parts": [["paragraph", "a", 0, "", [[0, 9, "link", ""]]]], "notes": []},
        {"about": {}, "parts": [["paragraph", "a", 0, "", [[0, 1, "blink", ""]]]], "notes": []},
        {"about": {}, "parts": [["paragraph", "a", 0, "", [[0, 1, "link", None]]]], "notes": []},
        {"about": {}, "parts": [["paragraph", "a", 0, "", 7]], "notes": []},
        {"about": {}, "parts": [None], "notes": []},
        {"about": {}, "parts": [["paragraph", "a", 0, "", []]] * 200_001, "notes": []},
        {"about": {}, "parts": [], "notes": [], "entries": {}},
        {"about": {}, "parts": [], "notes": [], "entries": [[{}, ""]]},
        {"about": {}, "parts": [], "notes": [], "entries": [[[], "", []]]},
        {"about": {}, "parts": [], "notes": [], "entries": [[{}, 1, []]]},
        {"about": {}, "parts": [], "notes": [], "entries": [[{}, "", [["paragraph", 1, 0, "", []]]]]},
        {"about": {}, "parts": [], "notes": [], "entries": [[{}, "", []]] * 1_001},
    ],
)
def test_what_is_no_extract_is_refused(packed: object) -> None:
    with pytest.raises(DamagedError):
        unpack(packed)


def test_the_text_is_what_a_person_would_type() -> None:
    article = assemble(
        of(
            Part(BlockKind.HEADING, "A day", 1),
            Part(BlockKind.PARAGRAPH, "It began."),
            Part(BlockKind.HEADING, "At night", 2),
            Part(BlockKind.ITEM, "first", 1, "•"),
            Part(BlockKind.ITEM, "inner", 2, "•"),
            Part(BlockKind.ROW, "a\tb"),
            Part(BlockKind.ROW, "1\t2"),
            Part(BlockKind.QUOTE, "Well,\nwell.", 1),
            title="A day",
            author="Jane Doe",
            published="2024-12-06",
            site="The Post",
            language="en",
        )
    )
    assert article.text == (
        "A day\n\nJane Doe · 2024-12-06 · The Post\n\nIt began.\n\nAt night\n\n"
        "• first\n  • inner\n\na\tb\n1\t2\n\nWell,\nwell."
    )
    about = article.metadata
    for field in (about.title, about.author, about.published, about.site):
        assert field is not None
        assert article.text[field.start : field.end] == field.value
    assert [article.prose(i).text for i in range(len(article.blocks))] == [
        "A day", "It began.", "At night", "first", "inner", "a  ·  b", "1  ·  2", "Well,\nwell.",
    ]  # fmt: skip
    assert [section.title for section in article.sections] == ["At night"]


def test_styles_stand_where_their_words_do() -> None:
    part = Part(
        BlockKind.PARAGRAPH, "  See  the\x1b report.", styles=(Style(7, 18, "link", "https://a\x1b.org"),)
    )
    article = assemble(of(part))
    prose = article.prose(0)
    assert prose.text == "See the␛ report."
    (style,) = prose.styles
    assert prose.text[style.start : style.end] == "the␛ report"
    assert style.target == "https://a␛.org"


def test_nothing_in_the_metadata_acts_on_the_terminal() -> None:
    about = {name: f"a\x1b[2J\x07{name}\u202e" for name in About._fields}
    article = assemble(Extract(About(**about), (Part(BlockKind.PARAGRAPH, "Words."),)))
    assert all(field is None or field.value.isprintable() for field in article.metadata)


class _Loader:
    """Puts code of a test in the place of the child's own."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, code: str) -> None:
        monkeypatch.setattr(worker, "COMMAND", (sys.executable, "-c", code))


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("raise SystemExit(1)", "is broken or made to do harm"),
        ("import os; os.kill(os.getpid(), 11)", "is broken or made to do harm"),
        ("print('{')", "is broken or made to do harm"),
        ("print('[' * 200000)", "is broken or made to do harm"),
        ("print('{\"parts\": 1}')", "is broken or made to do harm"),
        ("import sys; sys.stdout.write('a' * 3000000)", "is broken or made to do harm"),
        ('print(\'{"refused": "it is \\\\u001b[2J no page"}\')', "it is ␛[2J no page"),
        ("import time; time.sleep(60)", "takes more than 1 seconds"),
    ],
    ids=["fails", "crashes", "half an answer", "nested", "another answer", "floods", "refuses", "hangs"],
)
def test_whatever_a_loader_does_ends_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, code: str, says: str
) -> None:
    monkeypatch.setattr(worker, "PATIENCE", 1.0)
    monkeypatch.setattr(worker, "MOST_ANSWERED", 1_000_000)
    _Loader(monkeypatch, code)
    with pytest.raises(SourceError) as caught:
        isolation.extract_apart(Format.HTML, Fetched("a.html", PAGE), Watch())
    assert says in str(caught.value)
    assert str(caught.value).isprintable()


def test_a_loader_that_hangs_is_stopped_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    _Loader(monkeypatch, "import time; time.sleep(60)")
    asked = iter([False, False, True])
    with pytest.raises(OpeningStoppedError):
        isolation.extract_apart(Format.HTML, Fetched("a.html", PAGE), Watch(stopped=lambda: next(asked)))


def test_modules_of_the_folder_a_person_stands_in_are_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lxml.py").write_text("raise SystemExit")
    (tmp_path / "json.py").write_text("raise SystemExit")
    (tmp_path / "page.html").write_bytes(PAGE)
    monkeypatch.chdir(tmp_path)
    assert "third day" in open_source("page.html").article.text
