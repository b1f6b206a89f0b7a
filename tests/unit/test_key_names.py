"""Keys by the names a person gives them, Textual does, and a keyboard shows."""

import string

import pytest
from textual.keys import _character_to_key

from syria_reader.ui.key_names import named, printed


@pytest.mark.parametrize("sign", [*string.punctuation, *string.ascii_letters, *string.digits, " ", "é", "ж"])
def test_a_character_is_the_key_that_types_it(sign):
    assert named(sign) == _character_to_key(sign)


@pytest.mark.parametrize(
    ("spelled", "name", "shown"),
    [
        ("space", "space", "Space"),
        ("PgDn", "pagedown", "PgDn"),
        ("Esc", "escape", "Esc"),
        ("f12", "f12", "F12"),
        ("ctrl+d", "ctrl+d", "Ctrl+D"),
        ("Shift+Tab", "shift+tab", "Shift+Tab"),
        ("ctrl+alt+left", "ctrl+alt+left", "Ctrl+Alt+←"),
        ("alt+ctrl+left", "ctrl+alt+left", "Ctrl+Alt+←"),
        ("ctrl++", "ctrl+plus", "Ctrl++"),
        ("right_square_bracket", "right_square_bracket", "]"),
        ("G", "G", "G"),
        ("g", "g", "g"),
    ],
)
def test_a_key_is_named_and_shown(spelled, name, shown):
    assert named(spelled) == name
    assert printed(name) == shown


@pytest.mark.parametrize(
    "spelled", ["", "pgdwn", "f25", "f0", "ctrl+", "strg+d", "ctrl+ctrl+d", "ab", "\x1b", "…"]
)
def test_what_is_no_key_has_no_name(spelled):
    assert named(spelled) is None
