"""The first screenful stands before Textual is there, which takes over without moving a cell of text."""

import pytest

TITLE = "Syrian Rebels Claim Key Victory"
TRUECOLOR = {"COLORTERM": "truecolor"}
MOUSE = b"\x1b[?1000h"
"""Textual's first word to the terminal: the first screenful asks it for nothing."""


TERMINALS = {
    "true colour": TRUECOLOR,
    "256 colours": {"COLORTERM": "", "TERM": "xterm-256color"},
    "16 colours": {"COLORTERM": "", "TERM": "xterm"},
    "no colour": TRUECOLOR | {"NO_COLOR": "1"},
    "light": TRUECOLOR | {"COLORFGBG": "0;15"},
}


@pytest.fixture(params=TERMINALS)
def reader(request, open_reader):
    reader = open_reader(environment=TERMINALS[request.param])
    reader.wait_for("? every key")
    for chunk in reader.listen(quiet=0.01):  # what the last row ends with
        reader.show(chunk.data)
    return reader


def words(reader):
    """The article's column, without its scroll bar."""
    return [row[27:83] for row in reader.rows[1:-1]]


def bars(reader):
    """The cells of the first and the last row, where nothing is marked."""
    rows = reader.cells()
    return [cell for y in (0, -1) for cell in rows[y]]


def test_first_words_stand_before_the_application_starts_and_none_moves_when_it_takes_over(reader):
    first, bar = words(reader), bars(reader)
    seen, feet = [], set()

    def filled():
        seen.append(words(reader))
        feet.add(reader.rows[-1])
        return any("Bashar al-Assad" in row[84:] for row in reader.rows)

    assert reader.wait_until(filled)
    assert reader.raw.index(TITLE.encode()) < reader.raw.index(MOUSE)
    assert all(screen == first for screen in seen)
    assert bars(reader) == bar
    assert len(feet) == 1
    assert reader.raw.count(b"\x1b[?1049h") == 1


def test_keys_typed_before_the_application_is_there_are_not_lost_and_not_shown(reader):
    reader.press("]", "]", "a")
    assert reader.wait_until(lambda: "2 of 6" in reader.text and "▌ ACTORS" in reader.text)
    assert "]]a" not in reader.text


def test_quitting_at_once_leaves_the_terminal_as_it_was(reader):
    import termios

    reader.press("q")
    assert reader.wait_for_end() == 0
    assert 1049 not in reader.modes()
    assert 25 in reader.modes()
    assert termios.tcgetattr(reader.descriptor) == reader.attributes


@pytest.mark.parametrize(
    "environment", [TRUECOLOR | {"TEXTUAL_FPS": "60"}, TRUECOLOR | {"TEXTUAL_COLOR_SYSTEM": "256"}],
    ids=["frames", "colours"],
)  # fmt: skip
def test_where_textual_is_set_up_otherwise_it_is_not_done(open_reader, environment):
    reader = open_reader(environment=environment)
    reader.wait_for(TITLE)
    assert MOUSE in reader.raw


def test_a_key_typed_at_once_leads_to_the_end_of_all_of_a_long_article(open_reader, tmp_path):
    path = tmp_path / "long.md"
    path.write_text("# A Long Road\n\n" + "Nothing was heard.\n\n" * 16_000 + "The end.", encoding="utf-8")
    reader = open_reader(str(path))
    reader.press("G", "a")
    assert reader.wait_until(lambda: "The end." in reader.text and "▌ ACTORS" in reader.text)
    assert "100 %" in reader.rows[0]


def test_the_facts_of_a_long_article_come_when_all_of_it_is_read(open_reader, tmp_path):
    path = tmp_path / "long.txt"
    told = "Gen. Jane Doe said 12 people died in Homs.\n"
    path.write_text("A Long Road\n\n" + "Nothing was heard.\n\n" * 16_000 + told, encoding="utf-8")
    reader = open_reader(str(path))
    reader.wait_for("A Long Road")
    reader.wait_for("Jane Doe")
    reader.press("s", "j")
    reader.wait_for("said 12 people died")


def test_keys_typed_before_the_application_is_there_find_the_facts(reader):
    reader.press("a", "j", "i")
    assert reader.wait_until(lambda: "▌ ACTOR ↓" in reader.text and "NAMES HERE" in reader.text)
    assert b"still being analysed" not in reader.raw
