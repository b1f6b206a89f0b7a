"""Bombs are told before they go off: what is unpacked, looked at and held has bounds."""

import gzip
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from syria_reader.errors import SourceError
from syria_reader.sources.fetched import Fetched
from syria_reader.sources.formats import Format
from syria_reader.sources.loading import Job, UnreadableError, loader_of
from syria_reader.sources.packed import gzipped
from syria_reader.sources.packed.archive import MOST_UNPACKED, Archive
from syria_reader.sources.pdf import document

from .building import packed
from .test_hostile_documents import READ, REFUSED, REPORT

BOMBS = (
    "book of blanks",
    "book of a billion laughs",
    "book of 100,000 files",
    "document of blanks",
    "document of a billion laughs",
    "document 2,000 tables deep",
    "1,000 multiparts in each other",
    "PDF whose pages are one another's",
)
STILL_READ = (
    "book of laughs in a chapter",
    "book that repeats a chapter",
    "PDF with 50 MB of blanks to draw",
    "PDF that claims a million pages",
)
SMALL = """
import resource, sys, json, os
from syria_reader.sources.__main__ import answer
from syria_reader.sources.fetched import Fetched
from syria_reader.sources.formats import format_of
from syria_reader.sources.loading import loader_of
loads = {f: loader_of(f) for f in map(format_of, (Fetched("", open(n, "rb").read()) for n in sys.argv[1:]))}
resource.setrlimit(resource.RLIMIT_AS, (700 * 2**20,) * 2)
resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
for name in sys.argv[1:]:
    data = open(name, "rb").read()
    head = json.dumps({"name": "", "charset": "", "url": "", "foretell": False}).encode()
    print(answer(loads[format_of(Fetched("", data))], head, data, print).decode()[:2000])
"""


def test_bombs_are_read_in_a_third_of_the_memory_there_is(tmp_path: Path) -> None:
    for name in BOMBS + STILL_READ:
        (tmp_path / name).write_bytes(REFUSED[name][0]() if name in REFUSED else READ[name]())
    done = subprocess.run(
        [sys.executable, "-c", SMALL, *BOMBS, *STILL_READ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=90,
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(answers) == len(BOMBS + STILL_READ), done.stderr
    for name, told in zip(BOMBS, answers, strict=False):
        assert REFUSED[name][1] in told["refused"]
    assert all("refused" not in told for told in answers[len(BOMBS) :])


def test_an_archive_gives_no_more_than_there_is_room_for() -> None:
    size = 3_000_000
    files = {f"{i}.xml": bytes(size) for i in range(25)}
    read = refused = 0
    with Archive(packed(files, zipfile.ZIP_STORED), "this book") as archive:
        for name in archive.names:
            try:
                read += len(archive.read(name))
            except UnreadableError:
                refused += 1
    assert MOST_UNPACKED - size < read <= MOST_UNPACKED
    assert refused == len(files) - read // size


def test_gzip_gives_no_more_than_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gzipped, "LARGEST", 1000)
    assert len(gzipped.ungzipped(Fetched("a", gzip.compress(b"a" * 1000))).data) == 1000
    for data in (gzip.compress(b"a" * 1001), gzip.compress(b"a" * 600) * 2):
        with pytest.raises(SourceError):
            gzipped.ungzipped(Fetched("a", data))


@pytest.mark.parametrize("bound", ["MOST_PAGES", "MOST_SECONDS", "MOST_CHARACTERS"])
def test_reading_pages_ends_at_its_bounds(monkeypatch: pytest.MonkeyPatch, bound: str) -> None:
    monkeypatch.setattr(document, bound, 1)
    clock = iter([0, 2, 2])
    if bound == "MOST_SECONDS":
        monkeypatch.setattr(document.time, "process_time", lambda: next(clock))
    extract = loader_of(Format.PDF)(Job(REPORT))
    assert extract.notes == ("only its first 1 of 2 pages are read",)
    assert {number for part in extract.parts for _, number in part.pages} == {1}


def test_a_page_gives_no_more_characters_than_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "MOST_ON_A_PAGE", 300)
    extract = loader_of(Format.PDF)(Job(REPORT))
    assert sum(len(part.text) for part in extract.parts) <= 600
