"""One question to one server, and its answer."""

import http.client
import time
from email.message import Message
from typing import NamedTuple

from syria_reader import __version__
from syria_reader.sources.watch import Watch
from syria_reader.sources.web.address import Address
from syria_reader.sources.web.hosts import Spot
from syria_reader.sources.web.stream import Stream
from syria_reader.sources.web.unpacking import DamagedBodyError, TooLargeError, unpacker

_PIECE = 64 * 1024
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_ASKED = {
    "User-Agent": f"syria-reader/{__version__}",
    "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate, br",
    "Connection": "close",
}


class Answer(NamedTuple):
    """`body` is unpacked; it is read of a page and of a redirect's none."""

    status: int
    headers: Message
    body: bytes

    @property
    def leads_to(self) -> str | None:
        """Where a redirect leads; None of any other answer."""
        return self.headers.get("Location") if self.status in _REDIRECTS else None


def ask(
    address: Address, spots: list[Spot], known: dict[str, str], most: int, deadline: float, watch: Watch
) -> Answer:
    """What the server at `spots` answers when asked for `address`; `known` are conditions of the question.

    Raises `OSError`, `http.client.HTTPException`, `TooLargeError` above `most` bytes, `DamagedBodyError`.
    """
    stream = Stream(spots, deadline, watch)
    try:
        if address.scheme == "https":
            stream.secure(address.host)
        connection = http.client.HTTPConnection(address.host, address.port)
        connection.sock = stream
        connection.request("GET", address.target, headers={"Host": address.authority, **_ASKED, **known})
        response = connection.getresponse()
        body = b""
        if response.status == http.client.OK:
            watch.progress(f"reading from {address.host}")
            body = _body(response, most)
        return Answer(response.status, response.headers, body)
    finally:
        stream.hang_up()


def _body(response: http.client.HTTPResponse, most: int) -> bytes:
    announced = response.length
    if announced is not None and announced > most:
        raise TooLargeError
    unpack = unpacker(response.headers.get("Content-Encoding", ""), most)
    parts: list[bytes] = []
    came = 0
    while data := response.read1(_PIECE):
        came += len(data)
        if came > most:
            raise TooLargeError
        parts.append(unpack.feed(data))
    if announced is not None and came < announced:
        raise DamagedBodyError(f"the connection broke after {came:,} of {announced:,} bytes")
    unpack.finish()
    return b"".join(parts)


def soon(seconds: float) -> float:
    """The moment of the monotonic clock in `seconds`."""
    return time.monotonic() + seconds
