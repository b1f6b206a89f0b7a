"""Facts in a file."""

import os
import re
from pathlib import Path

from syria_reader.errors import ReaderError
from syria_reader.export.formats import FORMATS, format_of, head, written
from syria_reader.reading import Reading
from syria_reader.text import visible

_LONGEST = 80
"""Characters of a source's name that a suggested name keeps."""
_ENDINGS = ", ".join(form.endings[0] for form in FORMATS.values())


class SavingError(ReaderError):
    """A file could not be written, and why; nothing was lost."""


class TakenError(SavingError):
    """There is a file of that name already."""


def suggested_name(reading: Reading) -> str:
    """A file's name made of the source's: "deir-ezzor.facts.json". Holds nothing a shell or path acts on."""
    address = reading.source if "://" not in reading.source else re.split("[?#]", reading.source)[0]
    last = visible(address.rstrip("/").rpartition("/")[2]) if address != "-" else "standard-input"
    stem = last.rpartition(".")[0] or last
    safe = "".join(c if c.isalnum() or c in "-_. " else "-" for c in stem).strip("-. ")
    return f"{safe[:_LONGEST].rstrip('-. ') or 'article'}{FORMATS['json'].endings[0]}"


def save(reading: Reading, name: str, *, overwrite: bool = False) -> Path:
    """Write the facts to the file `name` in the form its ending stands for; returns where it stands.

    The file is there whole or not at all. A name without a folder is in the current one, ~ is the person's
    own. Raises `TakenError` where the file is there and `overwrite` is false, `SavingError` for all else.
    """
    form = format_of(name)
    if form is None:
        raise SavingError(f"no format for this name: end it with {_ENDINGS}")
    # Path.expanduser raises where there is no home, this leaves the name as it is.
    path = Path(os.path.expanduser(name))  # noqa: PTH111
    try:
        path = path.resolve()
        if path.is_dir():
            raise SavingError(f"{visible(name)} is a folder: name a file in it")
        if not path.parent.is_dir():
            raise SavingError(f"there is no folder {visible(str(path.parent))}")
        if not overwrite and path.exists():
            raise TakenError(f"{visible(path.name)} is there already")
        _write(path, (head(form) + written(reading, form)).encode(), overwrite=overwrite)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise SavingError(f"cannot write {visible(name)}: {visible(reason)}") from error
    return path


def _write(path: Path, data: bytes, *, overwrite: bool) -> None:
    draft = path.with_name(f".{path.name[:100]}.{os.getpid()}.part")
    try:
        with draft.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if overwrite:
            draft.replace(path)
        else:
            _put(draft, path)
    finally:
        draft.unlink(missing_ok=True)


def _put(draft: Path, path: Path) -> None:
    """Give `draft` its name unless another file has taken it meanwhile."""
    try:
        path.hardlink_to(draft)
    except FileExistsError as error:
        raise TakenError(f"{visible(path.name)} is there already") from error
    except OSError:
        # A file system without hard links.
        if path.exists():
            raise TakenError(f"{visible(path.name)} is there already") from None
        draft.rename(path)
