"""The lexicon files in a person's configuration folder."""

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from syria_reader.facts.lexicon.compiling import Table
from syria_reader.text import visible

if TYPE_CHECKING:
    from syria_reader.facts.lexicon.own_file import OwnFile


def add_own(compiled: Table, folder: Path) -> list[str]:
    """Put the files in `folder`, by name, into the `compiled` lexicon; the notes on those that cannot be.

    A file with a mistake is left out whole. No folder is no mistake.
    """
    try:
        files = sorted(name for name in os.listdir(folder) if name.endswith(".toml"))  # noqa: PTH208
    except FileNotFoundError:
        return []
    except (OSError, ValueError) as error:
        return [f"lexicon folder {visible(str(folder))} ignored: {_reason(error)}"]
    tables: list[Table] = []
    notes = []
    for path in (folder / name for name in files):
        name = visible(str(path))
        try:
            own = _read(path, compiled)
        except (OSError, ValueError) as error:
            notes.append(f"lexicon file {name} ignored: {_reason(error)}")
            continue
        if own.mistakes:
            line, what = own.mistakes[0]
            notes.append(
                f"lexicon file {name} ignored: line {line}: {what}; run `syria-reader lexicon check {name}`"
            )
        else:
            tables.append(own.tables)
    if tables:
        from syria_reader.facts.lexicon.merging import merge

        for table in tables:
            merge(compiled, table)
    return notes


def _read(path: Path, compiled: Table) -> "OwnFile":
    from syria_reader.facts.lexicon.own_file import LARGEST, read_own_file

    if not stat.S_ISREG(path.stat().st_mode):  # opening a named pipe would wait for its writer
        raise ValueError("it is no file")
    with path.open("rb") as file:
        return read_own_file(file.read(LARGEST + 1), compiled)


def _reason(error: Exception) -> str:
    return ((isinstance(error, OSError) and error.strerror) or str(error)).lower()
