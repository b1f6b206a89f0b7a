"""The files in a ZIP archive, within bounds: a few kilobytes may hold petabytes, or a million names.

Names are keys and no paths: nothing is written anywhere, so that "../../etc/passwd" is a name like others.
"""

import io
import posixpath
import zipfile
import zlib
from types import TracebackType
from urllib.parse import unquote, urlsplit

from syria_reader.sources.loading import UnreadableError

MOST_MEMBERS = 10_000
LARGEST_MEMBER = 16 * 1024 * 1024
"""Bytes, unpacked; the text of the Bible has five million."""
MOST_UNPACKED = 64 * 1024 * 1024
"""Bytes of all files that are read together."""
MOST_PACKED = 500
"""Times a large file may be smaller packed: prose packs to a third, the emptiest mark-up to a hundredth."""
_SMALL = 1024 * 1024
_ENTRY = b"PK\x01\x02"
_BROKEN = "{} is broken, or only a part of one; fetch it again, or save it anew in its program"
_BOMB = "{} unpacks to more than can be read; it is broken or made to do harm"
_LOCKED = "{} is locked with a password; save a copy without one in its program and open that"


class Archive:
    """An archive that is open, called `what` ("this EPUB book") in messages; closed when the `with` ends."""

    def __init__(self, data: bytes, what: str) -> None:
        """Raises `UnreadableError` where `data` is no archive, or lists more than anybody needs."""
        self._what = what
        self._room = MOST_UNPACKED
        # Counted before the library reads the list: it holds a kilobyte for each of 46 bytes.
        if data.count(_ENTRY) > MOST_MEMBERS:
            raise UnreadableError(
                f"{what} has more than {MOST_MEMBERS:,} files in it; it is broken or made to do harm"
            )
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, UnicodeDecodeError) as error:
            raise UnreadableError(_BROKEN.format(what)) from error
        self._members = {info.filename: info for info in self._zip.infolist()}

    def __enter__(self) -> "Archive":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    def __contains__(self, name: str) -> bool:
        return name in self._members

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its files, in the order it lists them."""
        return tuple(self._members)

    def read(self, name: str) -> bytes:
        """The file `name`, empty where there is none. The archive is not believed that it is small.

        Raises `UnreadableError` where the file is too large, locked or broken.
        """
        info = self._members.get(name)
        if info is None:
            return b""
        if info.flag_bits & 1:
            raise UnreadableError(_LOCKED.format(self._what))
        most = min(LARGEST_MEMBER, self._room)
        thin = info.file_size > _SMALL and info.file_size > MOST_PACKED * max(info.compress_size, 1)
        if info.file_size > most or thin:
            raise UnreadableError(_BOMB.format(self._what))
        try:
            with self._zip.open(info) as file:
                data = file.read(most + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
            raise UnreadableError(_BROKEN.format(self._what)) from error
        except (RuntimeError, UnicodeDecodeError) as error:  # how the library says that it wants a password
            raise UnreadableError(_LOCKED.format(self._what)) from error
        if len(data) > most:
            raise UnreadableError(_BOMB.format(self._what))
        self._room -= len(data)
        return data


def member(base: str, href: str) -> str:
    """The name of the file that `href` leads to from the file `base` of an archive; "" outside of it."""
    try:
        path = unquote(urlsplit(href.strip()).path)
    except ValueError:
        return ""
    name = posixpath.normpath(posixpath.join(posixpath.dirname(base), path)).lstrip("/")
    return "" if not path or name == ".." or name.startswith("../") else name
