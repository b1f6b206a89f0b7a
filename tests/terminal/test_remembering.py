"""From one run to the next: where the reader was, in which theme and with which keys."""

import json
import os
import signal

import pytest

TRUECOLOR = {"COLORTERM": "truecolor"}
MOUSE = b"\x1b[?1000h"
"""Textual's first word to the terminal: what stands before it was drawn without it."""
LEFT_OFF = "where you left off; g goes to the beginning"
HINT = "Enter goes to the words"
PAPER = b"48;2;248;244;236"
"""The ground of the light theme."""


@pytest.fixture
def state(tmp_path):
    return tmp_path / "home" / "state" / "state.json"


@pytest.fixture
def settings(tmp_path):
    path = tmp_path / "home" / "config" / "settings.toml"

    def write(text):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    return write


@pytest.fixture
def started(open_reader):
    """Opens the reader and waits until it answers keys; the seed by default."""

    def start(*arguments, words="STATISTICS", **environment):
        reader = open_reader(*arguments, environment=TRUECOLOR | environment)
        reader.wait_for(words)
        assert reader.wait_until(lambda: MOUSE in reader.raw)
        reader.first = bytes(reader.raw[: reader.raw.index(MOUSE)])
        assert words.encode() in reader.first
        return reader

    return start


def leave(reader, key="q"):
    reader.press(key)
    assert reader.wait_for_end() == 0


def first_words(reader):
    return reader.rows[2][25:].strip()


def test_an_article_opens_where_it_was_left(started):
    reader = started()
    reader.press("4")
    reader.wait_for("4 of 6")
    leave(reader)
    reader = started(words=LEFT_OFF)
    assert "Escalating Violence" in first_words(reader)
    assert "4 of 6" in reader.text
    reader.press("g")
    assert reader.wait_until(lambda: "World" in first_words(reader) and LEFT_OFF not in reader.text)
    assert LEFT_OFF not in reader.text
    leave(reader)
    assert LEFT_OFF not in started().text


def test_what_was_only_looked_at_is_not_where_the_reader_was(started):
    reader = started()
    reader.wait_for("● Bashar al-Assad")
    reader.press("p", "down", "down", "down", "down", "down")
    reader.wait_for("al-Suwayda  ")
    leave(reader, "ctrl+q")
    assert LEFT_OFF not in started().text


def test_a_long_article_opens_where_it_was_left(started, tmp_path):
    path = tmp_path / "long.txt"
    paragraphs = [
        f"Paragraph {number}: nothing was heard from the valley that day." for number in range(9000)
    ]
    path.write_text("\n\n".join(paragraphs))
    reader = started(str(path), words="Paragraph 1:")
    reader.press("G")
    reader.wait_for("Paragraph 8999")
    leave(reader)
    reader = started(str(path), words=LEFT_OFF)
    assert "Paragraph 8999" in reader.text


def test_a_terminal_that_is_closed_loses_no_place(started, state):
    reader = started()
    reader.press("4")
    assert reader.wait_until(lambda: state.exists())
    os.killpg(reader._process.pid, signal.SIGKILL)
    assert "Escalating Violence" in first_words(started(words=LEFT_OFF))


def test_a_theme_is_put_on_again_before_anything_else_is_there(started, settings):
    reader = started()
    reader.press("T", "-")
    reader.wait_for("lines of 52")
    leave(reader)
    reader = started()
    assert PAPER in reader.first
    leave(reader)
    settings('theme = "noon"')
    assert b"48;2;255;255;255" in started().first, "the settings changed after the choice was made"


def test_a_theme_of_textual_s_is_known_from_the_second_time_on(open_reader, started, settings):
    settings('theme = "dracula"')
    reader = open_reader(environment=TRUECOLOR)
    reader.wait_for("● Bashar al-Assad")
    leave(reader)
    reader = started()
    assert b"48;2;40;42;54" in reader.first
    reader.wait_for("● Bashar al-Assad")
    leave(reader)
    assert b"48;2;23;21;18" not in reader.raw, "no other theme shows in between"


def test_the_first_keys_are_named_in_the_first_runs_only(started):
    for run in range(4):
        reader = started()
        assert (HINT in reader.text) == (run < 3)
        reader.press("j")
        reader.wait_for("? help")
        assert HINT not in reader.text
        leave(reader)


def test_keys_from_the_settings_work_and_are_shown(started, settings):
    settings('remember = false\n[keys]\nactors = "f8"\nhalf-down = ["a", "d"]\n')
    reader = started()
    assert "F8 p s panels" in reader.rows[-1]
    reader.press("\x1b[19~")
    reader.wait_for("Enter go there")
    assert "▌ ACTORS" in reader.text
    reader.press("escape")
    reader.wait_for("F8 actors")
    reader.press("a")
    reader.wait_for("3  International Involvement")
    reader.press("?")
    reader.wait_for("ANYWHERE")
    leave(reader, "ctrl+q")


def test_nothing_is_remembered_where_the_settings_say_so(started, settings, state):
    settings("remember = false")
    reader = started()
    reader.press("4", "T")
    reader.wait_for("4 of 6")
    leave(reader)
    assert not state.exists()
    assert LEFT_OFF not in started().text


def test_a_mistake_in_the_settings_is_told_at_the_foot_and_on_standard_error(open_reader, settings):
    path = settings('measure = 60\ntheme = "darcula"\n[keys]\nnoo = "a"\n')
    told = "settings.toml, line 2: there is no theme darcula; Ctrl+P, theme, lists them all (and 1 more)"
    reader = open_reader(environment=TRUECOLOR)
    reader.wait_for(told)
    leave(reader)
    errors = bytes(reader.raw).decode().split("\x1b[?1049l")[-1]
    assert f"{path}, line 2: there is no theme darcula" in errors
    assert f"{path}, line 4: there is no command noo; docs/keys.md names them all" in errors


def test_a_damaged_memory_is_forgotten(started, state):
    state.parent.mkdir(parents=True)
    state.write_text('{"left": [[')
    reader = started()
    assert HINT in reader.text
    leave(reader)
    assert json.loads(state.read_text())["runs"] == 1
