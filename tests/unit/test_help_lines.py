"""The sheet of keys and signs."""

import pytest

from syria_reader.ui.cells import cell_width
from syria_reader.ui.commands import AS_DECLARED, COMMANDS, Scope, key_table
from syria_reader.ui.drawing.help_lines import help_lines


def text(line):
    return "".join(fragment.text for fragment in line)


@pytest.mark.parametrize("width", [24, 40, 80, 99, 100, 120, 160, 200, 300])
@pytest.mark.parametrize("here", [None, *Scope])
def test_it_fits_whatever_the_width(here, width):
    for line in help_lines(here, AS_DECLARED, width):
        assert cell_width(text(line)) <= width


@pytest.mark.parametrize("here", Scope)
def test_the_keys_of_where_the_reader_is_come_first(here):
    lines = [text(line).strip() for line in help_lines(here, AS_DECLARED, 80)]
    assert lines[0] == here.value.upper()
    assert [lines.count(scope.value.upper()) for scope in Scope] == [1] * len(Scope)


@pytest.mark.parametrize("width", [40, 80])
def test_every_command_is_told_whole(width):
    shown = " ".join(" ".join(text(line).split()) for line in help_lines(None, AS_DECLARED, width))
    for scope in Scope:
        for keys, words in key_table(scope):
            assert f"{keys} {words}" in shown


def test_keys_a_person_has_given_are_shown():
    keymap = {command.id: ("f12",) for command in COMMANDS if command.id == "top"}
    lines = [" ".join(text(line).split()) for line in help_lines(Scope.TEXT, keymap, 80)]
    assert "F12 to the beginning" in lines


@pytest.mark.parametrize(("width", "columns"), [(99, 1), (100, 2), (149, 2), (150, 3), (400, 3)])
def test_columns_stand_beside_each_other_where_there_is_room(width, columns):
    heading = help_lines(None, AS_DECLARED, width)[0]
    assert sum(fragment.style == "quiet bold" for fragment in heading) == columns
