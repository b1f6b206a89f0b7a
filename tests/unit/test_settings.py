"""The settings file: what it may say, and one sentence by line for each mistake in it."""

import os

import pytest

from syria_reader.ui.commands import COMMANDS, Moment, Scope, first_key, hints, key_table, keys_of
from syria_reader.ui.settings import LARGEST, Settings, complaint, read_settings, unknown_theme


@pytest.fixture
def read(tmp_path):
    def write_and_read(text):
        path = tmp_path / "settings.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return read_settings(path)

    return write_and_read


def keys(settings, name):
    return keys_of(next(command for command in COMMANDS if command.id == name), settings.keymap)


def test_no_file_says_nothing(tmp_path):
    assert read_settings(tmp_path / "settings.toml") == Settings()
    assert read_settings(tmp_path / "no" / "settings.toml") == Settings()


@pytest.mark.parametrize("text", ["", "\n", "# nothing yet\n", "\ufeff", "[keys]\n"])
def test_an_empty_file_says_nothing(text, read):
    assert read(text) == Settings()


def test_everything_that_can_be_settled(read):
    settings = read("""
theme = "noon"
measure = 80
panels = false
remember = false

[keys]
page-down = "f8"
top = ["g", "Home", "ctrl+up"]
next-section = "}"
""")
    assert settings[:4] == ("noon", 80, False, False)
    assert settings.mistakes == ()
    assert keys(settings, "page-down") == ("f8",)
    assert keys(settings, "top") == ("g", "home", "ctrl+up")
    assert keys(settings, "next-section") == ("right_curly_bracket",)
    assert keys(settings, "page-up") == ("b", "pageup", "ctrl+b")


def test_hints_help_and_remarks_show_the_keys_that_were_given(read):
    keymap = read('[keys]\nnext-section = "}"\nactors = "f7"\nsection-3 = "f6"\n').keymap
    assert ("}", "section") in hints(Moment.READING, keymap=keymap)
    assert ("F7", "actors") in hints(Moment.READING, keymap=keymap)
    table = key_table(Scope.READER, keymap)
    assert ("}", "next section") in table
    assert ("F6", "section 3") in table
    assert first_key("actors", keymap) == "F7"


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("theme = 3", 1, 'theme is a name in quotes, as "daylight"'),
        ("\nmeasure = 30", 2, "measure is a number from 40 to 120"),
        ("measure = true", 1, "measure is a number from 40 to 120"),
        ('measure = "72"', 1, "measure is a number from 40 to 120"),
        ('panels = "no"', 1, "panels is true or false"),
        ("remember = 0", 1, "remember is true or false"),
        ("keys = 1", 1, "keys is a table: [keys] on a line of its own, and a command on each line below"),
        ('colour = "red"', 1, "there is no setting colour; there are theme, measure, panels, remember, keys"),
        ('[keys]\npage-dwn = "f"', 2, "there is no command page-dwn; docs/keys.md names them all"),
        ('[keys]\n\npage-down = "pgdwn"', 3, 'there is no key "pgdwn"'),
        ('[keys]\npage-down = ["f8", "strg+f"]', 2, 'there is no key "strg+f"'),
        ("[keys]\npage-down = 5", 2, 'page-down takes a key in quotes, or several as ["f8", "space"]'),
        ("[keys]\npage-down = []", 2, 'page-down takes a key in quotes, or several as ["f8", "space"]'),
        ('[keys]\npage-down = "d"', 2, "D is the key of half-down already; page-down keeps its own"),
        ('[keys]\npage-down = "a"', 2, "A is the key of actors already; page-down keeps its own"),
        ('[keys]\nactors = "j"', 2, "J is the key of row-down already; actors keeps its own"),
        ('[keys]\nactors = "f9"\nplaces = "f9"', 3, "F9 is the key of actors already; places keeps its own"),
        ("theme = \"noon'", 1, "not TOML: a quote is not closed"),
        ('theme = "a"\ntheme = "b"', 2, "not TOML: this name stands in the file already; write it once"),
        (b'theme = "\xff"', 1, "not UTF-8; save the file with the encoding UTF-8"),
        ("a = " + "[" * 5000, 1, "brackets are nested too deeply to be read"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_by_its_line_and_the_default_stays(text, line, what, read):
    settings = read(text)
    assert [(found.line, found.what.upper()) for found in settings.mistakes] == [(line, what.upper())]
    usual = Settings()
    assert settings[:4] == usual[:4] or settings.theme == "noon"
    assert settings.keymap in ({}, {"actors": ("f9",)})


def test_all_mistakes_are_told_and_what_is_right_holds(read):
    settings = read('theme = "noon"\nmeasure = 1\n[keys]\nx = "y"\nactors = "f7"\ntop = "nokey"\n')
    assert settings.theme == "noon"
    assert settings.keymap == {"actors": ("f7",)}
    assert [mistake.line for mistake in settings.mistakes] == [2, 4, 6]


def test_keys_may_change_places(read):
    settings = read('[keys]\nactors = "p"\nplaces = "a"\n')
    assert settings.mistakes == ()
    assert (keys(settings, "actors"), keys(settings, "places")) == (("p",), ("a",))


def test_the_same_key_may_do_different_things_in_different_places(read):
    settings = read('[keys]\npage-down = "f2"\nrows-down = "f2"\n')
    assert settings.mistakes == ()


@pytest.mark.parametrize("name", [command.id for command in COMMANDS])
def test_every_command_takes_another_key(name, read):
    settings = read(f'[keys]\n{name} = "ctrl+alt+f9"\n')
    assert settings.mistakes == ()
    assert keys(settings, name) == ("ctrl+alt+f9",)


def test_what_is_no_readable_file_is_told_of(tmp_path):
    folder = tmp_path / "settings.toml"
    folder.mkdir()
    assert [m.what for m in read_settings(folder).mistakes] == ["it was not read: it is no file"]
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert [m.what for m in read_settings(pipe).mistakes] == ["it was not read: it is no file"]
    large = tmp_path / "large"
    large.write_bytes(b"#" * (LARGEST + 1))
    assert [m.what for m in read_settings(large).mistakes] == ["it was not read: it is too large"]


def test_nothing_in_the_file_reaches_the_terminal(read):
    settings = read('"\\u001b[2Jx" = 1\n[keys]\n"\\u0007" = "a"\ntop = "\\u009b"\n')
    assert len(settings.mistakes) == 3
    assert all(mistake.what.isprintable() for mistake in settings.mistakes)


def test_a_complaint_names_file_and_line(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('measure = 72\ntheme = "darcula"\n')
    mistake = unknown_theme(path, "darcula")
    assert complaint("settings.toml", mistake) == (
        "settings.toml, line 2: there is no theme darcula; Ctrl+P, theme, lists them all"
    )
