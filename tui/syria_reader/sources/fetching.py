"""The bytes of a file or of standard input; what stands on the web comes through `web/`."""

import errno
import re
import stat
import sys
from pathlib import Path
from typing import BinaryIO

from syria_reader.errors import SourceError
from syria_reader.sources.fetched import Fetched
from syria_reader.sources.watch import UNWATCHED, Watch
from syria_reader.text import visible

LARGEST = 32 * 1024 * 1024
"""Bytes; a source that is larger is refused. The largest reports people publish as text have about 5 MB."""

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://|file:/", re.IGNORECASE)
_REASONS = {
    errno.ENOENT: "there is no such file; check the spelling, or give its full path",
    errno.ENOTDIR: "there is no such file; check the spelling, or give its full path",
    errno.EACCES: "you have no permission to read it; ask its owner, or copy it to a folder of your own",
    errno.EPERM: "you have no permission to read it; ask its owner, or copy it to a folder of your own",
    errno.EISDIR: "it is a folder; name a file in it",
    errno.ENAMETOOLONG: "its name is too long to be a file's; pipe a text into `syria-reader -` instead",
}


def fetch(source: str, watch: Watch = UNWATCHED) -> Fetched:
    """The bytes of a file (its name or file: address), a named pipe, or of standard input for `-`.

    Raises `SourceError`, and `OpeningStoppedError` where `watch` says so.

    Reads `LARGEST` bytes at most, whatever the source: a device that never ends is refused unread.
    """
    watch.check()
    if source == "-":
        return Fetched(source, _standard_input())
    if not source:
        raise SourceError("cannot read a source without a name: give a file, or - for standard input")
    try:
        return Fetched(source, _file(source, _path(source)))
    except OSError as error:
        raise SourceError(f"cannot read {visible(source)}: {_reason(error)}") from error
    except ValueError as error:
        raise SourceError(
            f"cannot read {visible(source)}: no file can have this name; check the spelling"
        ) from error


def is_web_address(source: str) -> bool:
    """Whether `source` is to be fetched from the web."""
    return source[:8].lower().startswith(("https://", "http://"))


def _path(source: str) -> Path:
    if not _ADDRESS.match(source):
        return Path(source)
    from urllib.parse import unquote

    scheme, _, rest = source.partition(":")
    machine, slash, path = rest.removeprefix("//").partition("/") if rest.startswith("//") else ("", "", rest)
    if scheme.lower() != "file" or machine.lower() not in {"", "localhost"}:
        raise SourceError(
            f"cannot open {visible(source)}: {visible(scheme)}: addresses are not opened; "
            "give one with https:, http: or file:"
        )
    return Path(unquote(slash + path))


def _file(source: str, path: Path) -> bytes:
    found = path.stat()
    if stat.S_ISCHR(found.st_mode) or stat.S_ISBLK(found.st_mode):
        raise SourceError(f"cannot read {visible(source)}: it is a device; name a file or a pipe")
    if found.st_size > LARGEST:
        raise _too_large(source, f"{found.st_size / 2**20:.0f} MB, more")
    with path.open("rb") as file:
        return _read(source, file)


def _standard_input() -> bytes:
    stdin = sys.stdin
    if stdin is None:
        raise SourceError("cannot read standard input: it is closed; pipe a report into it, or name a file")
    if stdin.isatty():
        raise SourceError(
            "cannot read standard input: nothing is piped into it; "
            "use `cat report.txt | syria-reader -`, or name a file"
        )
    try:
        return _read("standard input", stdin.buffer)
    except OSError as error:
        raise SourceError(f"cannot read standard input: {_reason(error)}") from error


def _read(source: str, file: BinaryIO) -> bytes:
    data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise _too_large(source, "more")
    return data


def _too_large(source: str, found: str) -> SourceError:
    return SourceError(
        f"cannot read {visible(source)}: it has {found} than the {LARGEST // 2**20} MB that can be read; "
        "split it, or open a part of it"
    )


def _reason(error: OSError) -> str:
    return _REASONS.get(error.errno or 0) or f"{(error.strerror or str(error)).lower()}; try a copy of it"
