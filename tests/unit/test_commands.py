"""Every key is declared once and means one thing."""

from collections import Counter

import pytest
from textual.keys import Keys

from syria_reader.ui.commands import (
    COMMANDS,
    TYPED,
    Command,
    Moment,
    Scope,
    bindings,
    hints,
    key_table,
    shown,
)

IDS = [command.id for command in COMMANDS]
NAMED = {key.value for key in Keys} | {
    "right_square_bracket",
    "left_square_bracket",
    "question_mark",
    "minus",
    "plus",
    "equals_sign",
    "slash",
    "space",
}


def test_ids_are_unique():
    assert [name for name, count in Counter(IDS).items() if count > 1] == []


@pytest.mark.parametrize("scope", Scope)
def test_a_key_does_one_thing_where_it_works(scope):
    # A prompt takes all keys, so that they can be typed.
    reach = (scope, Scope.LINE if scope in TYPED else Scope.READER)
    anywhere = [c for c in COMMANDS if c.scope in reach]
    keys = Counter(key for command in anywhere for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("command", COMMANDS, ids=IDS)
def test_a_command_can_be_explained_and_pressed(command: Command):
    assert command.keys
    assert command.action
    assert command.help
    assert not command.help.endswith(".")
    assert all(len(key) == 1 or key in NAMED for key in command.keys)
    assert bool(command.hint) == bool(command.moments)


@pytest.mark.parametrize("scope", Scope)
def test_bindings_can_be_rebound_by_their_ids(scope):
    made = bindings(scope)
    assert [binding.id for binding in made] == [c.id for c in COMMANDS if c.scope is scope]
    assert all(binding.key and binding.description for binding in made)


@pytest.mark.parametrize("moment", Moment)
def test_hints_are_keys_that_exist(moment):
    first_keys = {shown(command.keys[0]) for command in COMMANDS}
    assert hints(moment)
    assert {key for key, _ in hints(moment)} <= first_keys
    assert len({word for _, word in hints(moment)}) == len(hints(moment))


def test_every_moment_shows_the_way_to_help():
    assert all(
        "?" in dict(hints(moment))
        for moment in Moment
        if moment not in (Moment.TYPING, Moment.NAMING, Moment.ASKING)
    )


def test_every_command_is_in_a_key_table():
    tables = {scope: key_table(scope) for scope in Scope}
    for command in COMMANDS:
        row = (" ".join(map(shown, command.keys)), command.help)
        assert row in tables[command.scope] or command.id.startswith("section-"), command.id
    assert sum(keys == "1 … 9" for keys, _ in tables[Scope.READER]) == 1


def test_keys_are_shown_as_they_are_printed():
    assert [shown(key) for key in ("right_square_bracket", "shift+tab", "escape", "G", "pagedown")] == [
        "]", "Shift+Tab", "Esc", "G", "PgDn",
    ]  # fmt: skip
