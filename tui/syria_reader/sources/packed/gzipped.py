"""What a gzip file holds."""

import zlib

from syria_reader.errors import SourceError
from syria_reader.sources.fetched import Fetched
from syria_reader.sources.fetching import LARGEST
from syria_reader.text import visible

_GZIP = zlib.MAX_WBITS | 16


def ungzipped(fetched: Fetched) -> Fetched:
    """`fetched` with its data unpacked. Raises `SourceError` where that is too much, broken or cut off.

    The bounds are the library's own, so that this needs no process of its own: it gives as much as it is
    asked for and stops.
    """
    parts: list[bytes] = []
    room = LARGEST
    rest = fetched.data
    while rest[:2] == b"\x1f\x8b":  # a file may be several, one behind the other
        unpacker = zlib.decompressobj(_GZIP)
        try:
            part = unpacker.decompress(rest, room + 1)
        except zlib.error as error:
            raise _unusable(fetched, "its compression is damaged; fetch it again") from error
        room -= len(part)
        if room < 0:
            raise _unusable(
                fetched,
                f"it unpacks to more than the {LARGEST // 2**20} MB that can be read; "
                "unpack it with `gunzip` and open a part of it",
            )
        if not unpacker.eof:
            raise _unusable(fetched, "it ends before it should; fetch it again")
        parts.append(part)
        rest = unpacker.unused_data
    return fetched._replace(data=b"".join(parts), media_type=None)


def _unusable(fetched: Fetched, why: str) -> SourceError:
    return SourceError(f"cannot read {visible(fetched.name)}: {why}")
