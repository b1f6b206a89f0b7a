"""Writes docs/keys.md from the key table: `python tools/keys.py`."""

from pathlib import Path

from syria_reader.ui.commands import COMMANDS, Scope, shown

TARGET = Path(__file__).resolve().parents[1] / "docs" / "keys.md"
HEAD = """# Keys

Made by `python tools/keys.py` from the one table of keys in `tui/syria_reader/ui/commands.py`; the hints at
the foot of the screen, the help (`?`) and the command palette (`ctrl+p`) come from the same table.
Other keys are given to commands in `settings.toml`: see [configuration.md](configuration.md).
"""


def document() -> str:
    """The page, as it stands in docs/."""
    parts = [HEAD]
    for scope in Scope:
        parts.append(f"## {scope.value.capitalize()}\n")
        parts.append("| key | does | command |\n| --- | --- | --- |")
        for command in (command for command in COMMANDS if command.scope is scope):
            names = " ".join(f"`{shown(key)}`" for key in command.keys)
            parts.append(f"| {names} | {command.help} | `{command.id}` |")
        parts.append("")
    return "\n".join(parts)


if __name__ == "__main__":
    TARGET.write_text(document(), encoding="utf-8")
