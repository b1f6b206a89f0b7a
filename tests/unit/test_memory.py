"""What is remembered between runs, and that nothing about it can go wrong."""

import json
import os
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_reader.reading import open_source
from syria_reader.ui.memory import MOST, Chosen, Left, Memory, recall, remember
from syria_reader.ui.place import found_again, left_at
from syria_reader.ui.typesetting import Position


def left(number, digest=None, block=3):
    return Left(f"/reports/{number}.txt", digest or f"d{number}", block, 7, "some words")


def test_what_is_remembered_is_recalled(tmp_path):
    path = tmp_path / "new" / "state.json"
    memory = Memory(
        2, Chosen("noon", ""), Chosen(80, 0), ("dracula", {"foreground": "#ffffff"}), (left(1), left(2))
    )
    remember(path, lambda _: memory)
    assert recall(path) == memory
    assert [name.name for name in path.parent.iterdir()] == ["state.json"]


def test_only_the_person_may_read_what_they_read(tmp_path):
    path = tmp_path / "new" / "state.json"
    remember(path, lambda memory: memory.leaving(left(1)))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_two_readers_do_not_forget_each_other(tmp_path):
    path = tmp_path / "state.json"
    remember(path, lambda memory: memory.leaving(left(1)))
    remember(path, lambda memory: memory.leaving(left(2)))
    assert recall(path).left == (left(2), left(1))


def test_an_article_is_known_by_its_content_or_where_it_comes_from():
    memory = Memory().leaving(left(1)).leaving(left(2))
    assert memory.place("/elsewhere/copy.txt", "d1") == left(1)
    assert memory.place("/reports/2.txt", "changed") == left(2)
    assert memory.place("", "unknown") is None
    moved = Left("/elsewhere/1.txt", "d1", 9, 0, "later")
    assert memory.leaving(moved).left == (moved, left(2))


def test_at_its_beginning_an_article_needs_no_place():
    assert Memory().leaving(left(1)).leaving(Left("/reports/1.txt", "d1", 0, 0, "")).left == ()


def test_the_places_are_those_of_the_last_articles():
    memory = Memory()
    for number in range(MOST + 20):
        memory = memory.leaving(left(number))
    assert len(memory.left) == MOST
    assert memory.left[0] == left(MOST + 19)


def test_where_nothing_can_be_written_nothing_is_remembered(tmp_path):
    (tmp_path / "file").write_text("")
    for path in (tmp_path / "file" / "state.json", tmp_path / "\0" / "state.json"):
        assert remember(path, lambda memory: memory._replace(runs=1)).runs == 1
        assert recall(path) == Memory()
    folder = tmp_path / "state.json"
    folder.mkdir()
    remember(folder, lambda memory: memory._replace(runs=1))
    assert recall(folder) == Memory()


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", "3", '{"runs": -1}', '{"runs": true}', '{"left": 3}', '{"left": [[1, 2]]}',
     '{"left": [["a", "b", -1, 0, "c"]]}', '{"theme": "noon"}', '{"theme": [1, 2]}', '{"colours": []}',
     '{"colours": {"theme": "x", "values": {"foreground": "\\u001b[2J"}}}', "[" * 100_000, "\x00\xff"],
    ids=range(16),
)  # fmt: skip
def test_a_damaged_file_is_none(text, tmp_path):
    path = tmp_path / "state.json"
    path.write_text(text, encoding="latin-1")
    assert recall(path) == Memory()
    remember(path, lambda memory: memory._replace(runs=1))
    assert recall(path).runs == 1


WORD = st.text("a#0é\x1b", max_size=8)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | WORD,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(WORD, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["runs", "theme", "measure", "colours", "left"]), JSON))
def test_any_document_is_recalled_as_a_memory(document):
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "state.json"
        path.write_text(json.dumps(document))
        memory = recall(path)
        remember(path, lambda _: memory)
        assert recall(path) == memory


# -- finding a place again

SEED = open_source()


def position(words):
    for block in range(len(SEED.article.blocks)):
        offset = SEED.article.prose(block).text.find(words)
        if offset >= 0:
            return Position(block, offset)
    raise AssertionError(words)


def test_the_same_article_is_found_where_it_was_left():
    where = position("The violence has surged")
    assert found_again(SEED.article, left_at(SEED, where)) == where


def test_a_changed_article_is_found_by_its_words(tmp_path):
    where = position("The violence has surged")
    text = SEED.data.decode().replace(
        "In a significant blow", "An update.\n\nOne more.\n\nIn a significant blow"
    )
    changed = tmp_path / "changed.txt"
    changed.write_text(text)
    article = open_source(str(changed)).article
    found = found_again(article, left_at(SEED, where))
    assert found == Position(where.block + 2, where.offset)
    assert article.prose(found.block).text.startswith("The violence has surged")


def test_another_article_begins_at_its_beginning(tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("Something else entirely was reported.\n\nAnd more.")
    article = open_source(str(other)).article
    assert found_again(article, left_at(SEED, position("The violence"))) is None
    assert found_again(article, Left("", "", 3, 4, "")) is None
    assert found_again(article, Left("", "", 10**9, 10**9, "And more.")) is None


def test_a_place_does_not_depend_on_the_folder_it_is_opened_from(tmp_path, monkeypatch):
    (tmp_path / "report.txt").write_text("It began.")
    monkeypatch.chdir(tmp_path)
    near = left_at(open_source("report.txt"), Position(0, 3))
    monkeypatch.chdir("/")
    far = left_at(open_source(os.path.join(tmp_path, "report.txt")), Position(0, 3))  # noqa: PTH118
    assert near == far
