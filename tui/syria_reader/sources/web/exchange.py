"""One question to one server, and its answer."""

import http.client
import time
from collections.abc import Sequence
from email.message import Message
from typing import NamedTuple

from syria_reader import __version__
from syria_reader.sources.watch import Watch
from syria_reader.sources.web.address import Address
from syria_reader.sources.web.hosts import Spot
from syria_reader.sources.web.proxies import ASKS_WHO, Proxy, ProxyError
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


class Way(NamedTuple):
    """How an address is reached: the machine that is connected to, maybe a `proxy`.

    `is_public` tells of the address that everybody can reach it.
    """

    spots: Sequence[Spot]
    is_public: bool
    proxy: Proxy | None = None


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
    address: Address, way: Way, known: dict[str, str], most: int, deadline: float, watch: Watch
) -> Answer:
    """What is answered, by `way`, when `address` is asked for; `known` are conditions of the question.

    Raises `OSError`, `http.client.HTTPException`, `TooLargeError` above `most` bytes, `DamagedBodyError`.
    """
    stream = _connect(way, deadline, watch)
    try:
        target, headers = address.target, {"Host": address.authority, **_ASKED, **known}
        if way.proxy is not None and address.scheme == "http":
            target, headers = address.url, headers | _credentials(way.proxy)
        elif way.proxy is not None:
            _tunnel(stream, address, way.proxy)
        if address.scheme == "https":
            stream.secure(address.host)
        connection = http.client.HTTPConnection(address.host, address.port)
        connection.sock = stream
        connection.request("GET", target, headers=headers)
        response = connection.getresponse()
        body = b""
        if response.status == http.client.OK:
            watch.progress(f"reading from {address.host}")
            body = _body(response, most)
        return Answer(response.status, response.headers, body)
    finally:
        stream.hang_up()


def _connect(way: Way, deadline: float, watch: Watch) -> Stream:
    try:
        return Stream(way.spots, deadline, watch)
    except OSError as error:
        if way.proxy is None:
            raise
        why = f"the proxy {way.proxy.name} cannot be reached; check what your environment sets"
        raise ProxyError(why) from error


def _credentials(proxy: Proxy) -> dict[str, str]:
    return {"Proxy-Authorization": proxy.credentials} if proxy.credentials else {}


def _tunnel(stream: Stream, address: Address, proxy: Proxy) -> None:
    """Have `proxy` pass on what is said to `address`, unheard: what follows is TLS."""
    host = f"[{address.host}]" if ":" in address.host else address.host
    told = {"Host": f"{host}:{address.port}", "User-Agent": _ASKED["User-Agent"], **_credentials(proxy)}
    lines = [f"CONNECT {host}:{address.port} HTTP/1.1", *(f"{name}: {value}" for name, value in told.items())]
    stream.sendall("\r\n".join([*lines, "", ""]).encode("ascii"))
    response = http.client.HTTPResponse(stream, method="CONNECT")  # type: ignore[arg-type]
    response.begin()
    if response.status == http.client.PROXY_AUTHENTICATION_REQUIRED:
        raise ProxyError(ASKS_WHO)
    if response.status != http.client.OK:
        raise ProxyError(
            f"the proxy {proxy.name} does not lead there ({response.status}); try another network"
        )


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
