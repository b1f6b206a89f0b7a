"""The whole program in a real pseudo-terminal: what it draws, what it leaves behind, what never gets out."""

import os
import re
import signal
import subprocess
import sys
import termios
from pathlib import Path

import pytest

TITLE = "Syrian Rebels Claim Key Victory"
HEADING = "Significant Blow to Assad's Regime"
SEED = Path(__file__).parents[2] / "seeds" / "deir-ezzor.txt"
ALTERNATE_SCREEN, CURSOR, MOUSE, PASTE = 1049, 25, {1000, 1002, 1003, 1006, 1015}, 2004
SIZES = [(200, 60), (120, 40), (100, 30), (80, 24), (40, 12)]


STARTED = b"\x1b[?1000h"
"""The mouse is asked for: from here on the application hears of keys and sizes itself."""


def open_seed(open_reader, **options):
    reader = open_reader(**options)
    reader.wait_for(TITLE)
    assert reader.wait_until(lambda: STARTED in reader.raw)
    return reader


def leaves_no_trace(reader):
    modes = reader.modes()
    assert ALTERNATE_SCREEN not in modes
    assert CURSOR in modes, "the cursor was not shown again"
    assert not modes & (MOUSE | {PASTE})
    assert b"Traceback" not in reader.raw


def test_shows_title_and_first_section_of_the_seed(open_reader):
    reader = open_seed(open_reader)
    reader.wait_for(HEADING)
    assert ALTERNATE_SCREEN in reader.modes()


def test_every_key_typed_changes_the_screen_and_q_ends(open_reader):
    reader = open_seed(open_reader)
    reader.wait_for("STATISTICS")
    for key in ("]", "a", "down", "n"):
        before = reader.cells()
        reader.press(key)
        assert reader.wait_until(lambda before=before: reader.cells() != before), f"{key} changed nothing"
    reader.press("q")
    assert reader.wait_for_end() == 0


@pytest.mark.parametrize("key", ["q", "ctrl+q"])
def test_quitting_leaves_the_terminal_as_it_was(open_reader, key):
    reader = open_seed(open_reader)
    reader.press(key)
    assert reader.wait_for_end() == 0
    leaves_no_trace(reader)
    assert termios.tcgetattr(reader.descriptor) == reader.attributes


@pytest.mark.parametrize("running", [True, False], ids=["while it runs", "while it starts"])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP], ids=lambda number: number.name)
def test_ended_by_another_program_it_leaves_the_terminal_as_it_was(open_reader, number, running):
    reader = open_seed(open_reader) if running else open_reader()
    reader.wait_for("● Bashar al-Assad" if running else TITLE)
    os.kill(reader.process_id, number)
    assert reader.wait_for_end() == 128 + number
    leaves_no_trace(reader)
    assert termios.tcgetattr(reader.descriptor) == reader.attributes


def test_stopped_it_gives_the_terminal_back_and_goes_on_as_it_was(open_reader):
    reader = open_seed(open_reader)
    reader.wait_for("● Bashar al-Assad")
    reader.press("3")
    reader.wait_for("3 of 6")
    reader.press("\x1a")
    assert reader.wait_until(lambda: ALTERNATE_SCREEN not in reader.modes())
    leaves_no_trace(reader)
    os.waitpid(reader.process_id, os.WUNTRACED)
    reader.resize(100, 30)
    os.kill(reader.process_id, signal.SIGCONT)
    reader.wait_for("3 of 6")
    reader.press("q")
    assert reader.wait_for_end() == 0
    leaves_no_trace(reader)


def test_what_others_wrote_over_it_is_drawn_over(open_reader):
    reader = open_seed(open_reader)
    reader.wait_for("● Bashar al-Assad")
    reader.press("3")
    for chunk in reader.listen(0.3):
        reader.show(chunk.data)
    whole = reader.rows
    reader.show(b"\x1b[2J\x1b[5;1Hwall: the system goes down")
    reader.press("\x0c")
    assert reader.wait_until(lambda: reader.rows == whole)


def test_takes_the_article_from_the_pipe_and_the_keys_from_the_terminal(open_reader):
    reader = open_reader("-", stdin=SEED.read_bytes())
    reader.wait_for(TITLE)
    reader.press("G")
    reader.wait_for("the horizon?")
    reader.press("q")
    assert reader.wait_for_end() == 0
    leaves_no_trace(reader)


def test_redraws_at_every_size_it_is_given_while_running(open_reader):
    reader = open_seed(open_reader)
    for columns, rows in [*SIZES, *reversed(SIZES)]:
        reader.resize(columns, rows)
        reader.wait_for(TITLE[:20])
        reader.wait_until(lambda: reader.rows[-1].strip() != "")
    reader.press("q")
    assert reader.wait_for_end() == 0


def test_a_tiny_terminal_gets_a_notice_and_the_article_once_it_grows(open_reader):
    reader = open_reader(columns=10, rows=3)
    reader.wait_for("too s")
    reader.resize(80, 24)
    reader.wait_for(TITLE)
    reader.resize(10, 3)
    reader.wait_for("too s")
    reader.press("q")
    assert reader.wait_for_end() == 0
    leaves_no_trace(reader)


def test_without_colour_nothing_has_a_hue(open_reader):
    reader = open_seed(open_reader, environment={"NO_COLOR": "1"})
    reader.wait_for("● Bashar al-Assad")
    reader.press("q")
    assert reader.wait_for_end() == 0
    codes = {
        code for styles in re.findall(rb"\x1b\[([0-9;]*)m", bytes(reader.raw)) for code in styles.split(b";")
    }
    assert {b"1", b"3", b"4"} <= codes, "weight, slant and lines tell the marks apart"
    assert codes <= {b"", b"0", b"1", b"2", b"3", b"4", b"7", b"9", b"39", b"49"}


def test_on_a_dumb_terminal_the_article_is_printed(open_reader):
    reader = open_reader(environment={"TERM": "dumb"}, rows=400)
    assert reader.wait_for_end() == 0
    assert TITLE in reader.text
    assert "Actors: " in reader.text
    assert b"\x1b" not in reader.raw


@pytest.mark.parametrize(
    "arguments", [[], ["-"], [str(SEED)], ["--plain"]], ids=["seed", "pipe", "file", "plain"]
)
def test_without_a_terminal_the_article_is_printed(arguments):
    done = subprocess.run(
        [sys.executable, "-m", "syria_reader", *arguments],
        input=SEED.read_bytes(),
        capture_output=True,
        timeout=60,
        start_new_session=True,
    )
    assert done.returncode == 0
    assert done.stderr == b""
    assert done.stdout.startswith(TITLE.encode())


def test_without_anything_to_print_to_it_says_so_in_one_line():
    done = subprocess.run(
        ["sh", "-c", f"exec {sys.executable} -m syria_reader >&-"], stderr=subprocess.PIPE, timeout=60
    )
    assert done.returncode == 2
    assert done.stderr.startswith(b"syria-reader: there is nothing to print to")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize(("columns", "width"), [("50", 50), ("100", 100), ("", 72), ("none", 72)])
def test_on_a_terminal_plain_lines_are_as_wide_as_columns_says(columns, width, open_reader):
    reader = open_reader("--plain", columns=120, rows=400, environment={"COLUMNS": columns})
    assert reader.wait_for_end() == 0
    longest = max(len(row.rstrip()) for row in reader.rows)
    assert width - 12 < longest <= width
    assert b"\x1b" not in reader.raw


HOSTILE = {
    "clipboard": "\x1b]52;c;ZXZpbA==\x07",
    "window title": "\x1b]0;owned\x1b\\",
    "colour": "\x1b[31;5m",
    "clear": "\x1b[2J\x1b[H",
    "C1 control": "\x9b31m\x9d0;owned\x9c",
    "device string": "\x1bPq#0;2;0;0;0\x1b\\",
    "bell and backspace": "\x07\x08\x08",
    "override": "\u202egnp.exe\u202c",
    "isolate": "\u2066left\u2069",
}


def test_nothing_hostile_in_an_article_or_its_name_reaches_the_terminal(open_reader, tmp_path):
    payloads = "".join(HOSTILE.values())
    harmless = open_reader(str(article_file(tmp_path / "harmless", "", "report")))
    hostile = open_reader(str(article_file(tmp_path / "hostile", payloads, f"re{payloads}port")))
    for reader in (harmless, hostile):
        reader.wait_for("Beginning")
        reader.press("G")
        reader.wait_for("Ending")
        reader.press("q")
        assert reader.wait_for_end() == 0
    sent = bytes(hostile.raw)
    assert [name for name, payload in HOSTILE.items() if payload.encode() in sent] == []
    assert kinds_of_control(hostile) <= kinds_of_control(harmless)


def article_file(folder: Path, payload: str, name: str) -> Path:
    """An article with `payload` in its title, a heading, its author and its text, in a file of that name."""
    folder.mkdir()
    path = folder / f"{name}.txt"
    filling = "\n\n".join(["The ceasefire held for a second day, residents said."] * 60)
    lines = [
        f"Beginning {payload} of the Report from the Border",
        f"Author: Some{payload}body",
        f"The {payload} Heading of It",
        f"A first {payload} paragraph.",
        filling,
        f"Ending {payload} here.",
    ]
    path.write_text("\n\n".join(lines), encoding="utf-8")
    return path


def kinds_of_control(reader) -> set[str]:
    """The controls, string sequences and marks of direction among the bytes sent."""
    strings, controls, directions = (
        r"\x1b[\]P^_X]",
        r"[\x00-\x1a\x1c-\x1f\x7f-\x9f]",
        r"[\u202a-\u202e\u2066-\u2069]",
    )
    return set(re.findall(f"{strings}|{controls}|{directions}", bytes(reader.raw).decode()))
