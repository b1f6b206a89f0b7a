"""Writes docs/keys.md from the key table: `python tools/keys.py`."""

from pathlib import Path

from syria_reader.ui.commands import Scope, key_table

TARGET = Path(__file__).resolve().parents[1] / "docs" / "keys.md"
HEAD = """# Keys

Made by `python tools/keys.py` from the one table of keys in `tui/syria_reader/ui/commands.py`; the hints at
the foot of the screen, the help (`?`) and the command palette (`ctrl+p`) come from the same table.
"""


def document() -> str:
    """The page, as it stands in docs/."""
    parts = [HEAD]
    for scope in Scope:
        parts.append(f"## {scope.value.capitalize()}\n")
        parts.append("| key | does |\n| --- | --- |")
        for keys, words in key_table(scope):
            names = " ".join(key if key == "…" else f"`{key}`" for key in keys.split())
            parts.append(f"| {names} | {words} |")
        parts.append("")
    return "\n".join(parts)


if __name__ == "__main__":
    TARGET.write_text(document(), encoding="utf-8")
