"""Facts are written whole or not at all, and never over a file of the person's."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_reader.export import saving
from syria_reader.export.saving import SavingError, TakenError, save, suggested_name
from syria_reader.facts import Facts
from syria_reader.reading import Reading, open_source
from syria_reader.sources.plain_text import read_plain_text


@pytest.fixture(scope="module")
def seed() -> Reading:
    return open_source()


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def called(source: str) -> Reading:
    reading = Reading(source, b"", read_plain_text("words"))
    reading.__dict__["facts"] = Facts()
    return reading


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("deir-ezzor.txt", "deir-ezzor.facts.json"),
        ("/home/a/reports/week 3.md", "week 3.facts.json"),
        ("https://example.org/news/2024/homs.html?x=/etc/y", "homs.facts.json"),
        ("https://example.org/", "example.facts.json"),
        ("-", "standard-input.facts.json"),
        ("تقرير.txt", "تقرير.facts.json"),
        (".hidden", "hidden.facts.json"),
        ("..", "article.facts.json"),
        ("a\x1b[31m;rm -rf $HOME`.txt", "a--31m-rm -rf -HOME.facts.json"),
        ("-rf.txt", "rf.facts.json"),
    ],
)
def test_the_suggested_name_is_that_of_the_source(source: str, name: str) -> None:
    assert suggested_name(called(source)) == name


@given(st.text(max_size=300))
def test_a_suggested_name_is_a_plain_one(source: str) -> None:
    name = suggested_name(called(source))
    assert name.endswith(".facts.json")
    assert not set(name) & set("/\\\x00\n;$`|&<>*?\"'")
    assert not name.startswith(("-", ".", " "))
    assert len(name) <= 100


def test_the_file_is_in_the_current_folder_and_nothing_else_is(seed: Reading, here: Path) -> None:
    path = save(seed, "a.facts.json")
    assert path == here / "a.facts.json"
    assert json.loads(path.read_text(encoding="utf-8"))["source"] == "deir-ezzor.txt"
    assert files(here) == ["a.facts.json"]


@pytest.mark.parametrize("name", ["a.csv", "a.md", "a.geojson", "a.jsonl", "a.jsonld"])
def test_the_ending_decides_the_form(name: str, seed: Reading) -> None:
    text = save(seed, name).read_text(encoding="utf-8")
    beginning = {"csv": "source,", "md": "# ", "geojson": '{"type"', "jsonl": '{"schema"', "jsonld": '{"@con'}
    assert text.startswith(beginning[name[2:]])


def test_a_file_that_is_there_is_kept_until_it_may_go(seed: Reading, here: Path) -> None:
    (here / "a.csv").write_text("mine")
    with pytest.raises(TakenError, match=r"a\.csv is there already"):
        save(seed, "a.csv")
    assert (here / "a.csv").read_text() == "mine"
    save(seed, "a.csv", overwrite=True)
    assert (here / "a.csv").read_text(encoding="utf-8").startswith("source,")


def test_a_file_that_comes_between_is_kept(seed: Reading, here: Path, monkeypatch) -> None:
    monkeypatch.setattr(Path, "exists", lambda self: False)
    (here / "a.csv").write_text("mine")
    with pytest.raises(TakenError):
        save(seed, "a.csv")
    assert (here / "a.csv").read_text() == "mine"
    assert files(here) == ["a.csv"]


def test_it_works_without_hard_links(seed: Reading, here: Path, monkeypatch) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    assert save(seed, "a.csv").is_file()
    with pytest.raises(TakenError):
        save(seed, "a.csv")
    assert files(here) == ["a.csv"]


def test_a_failed_write_leaves_the_old_file(seed: Reading, here: Path, monkeypatch) -> None:
    (here / "a.csv").write_text("mine")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(saving.os, "fsync", full)
    with pytest.raises(SavingError, match=r"cannot write a\.csv: No space left on device"):
        save(seed, "a.csv", overwrite=True)
    assert (here / "a.csv").read_text() == "mine"
    assert files(here) == ["a.csv"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("a.txt", "no format for this name: end it with .facts.json, .jsonl, .csv, .md, .geojson, .jsonld"),
        ("", "no format"),
        ("none/a.csv", "there is no folder "),
        ("folder.csv", "folder.csv is a folder: name a file in it"),
        ("x" * 300 + ".csv", "cannot write x"),
        ("a\x00b.csv", "cannot write a␀b.csv: "),
    ],
)
def test_what_cannot_be_written_is_said_in_a_sentence(
    name: str, said: str, seed: Reading, here: Path
) -> None:
    (here / "folder.csv").mkdir()
    with pytest.raises(SavingError) as caught:
        save(seed, name)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
    assert files(here) == ["folder.csv"]


def test_a_link_leads_to_the_file_that_is_written(seed: Reading, here: Path) -> None:
    (here / "there").mkdir()
    (here / "there" / "a.csv").write_text("old")
    (here / "a.csv").symlink_to(here / "there" / "a.csv")
    save(seed, "a.csv", overwrite=True)
    assert (here / "a.csv").is_symlink()
    assert (here / "there" / "a.csv").read_text(encoding="utf-8").startswith("source,")


def test_the_persons_own_folder_is_found(seed: Reading, here: Path, monkeypatch) -> None:
    monkeypatch.setenv("HOME", str(here))
    assert save(seed, "~/a.md") == here / "a.md"
