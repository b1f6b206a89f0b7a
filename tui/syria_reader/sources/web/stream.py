"""A connection that never waits longer than it may, and lets itself be stopped."""

import errno
import io
import select
import socket
import ssl
import time
from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path
from typing import TypeVar

from syria_reader.sources.watch import Watch
from syria_reader.sources.web.hosts import Spot

CONNECTING = 10.0
"""Seconds to reach one machine."""
IDLE = 15.0
"""Seconds without a byte."""
_OFTEN = 0.1
Done = TypeVar("Done")
_NOT_YET = {errno.EINPROGRESS, errno.EALREADY, errno.EWOULDBLOCK}


class Stream:
    """Bytes to and fro; what `http.client` needs of a socket. All it raises is `OSError`, and what stops it.

    `deadline` is the moment of the monotonic clock when all must be done, whatever has come by then.
    """

    def __init__(self, spots: Sequence[Spot], deadline: float, watch: Watch) -> None:
        self._deadline = deadline
        self._watch = watch
        self._socket = self._reach(spots)

    def _reach(self, spots: Sequence[Spot]) -> socket.socket:
        failure: OSError = OSError(errno.EHOSTUNREACH, "no address")
        for spot in spots:
            one = socket.socket(spot.family, socket.SOCK_STREAM)
            try:
                one.setblocking(False)
                self._connect(one, spot)
            except OSError as error:
                one.close()
                failure = error
            except BaseException:
                one.close()
                raise
            else:
                return one
        raise failure

    def _connect(self, one: socket.socket, spot: Spot) -> None:
        code = one.connect_ex((spot.number, spot.port))
        if code in _NOT_YET:
            self._wait(one, CONNECTING, writing=True)
            code = one.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            raise OSError(code, "no connection")

    def secure(self, host: str) -> None:
        """Go on in TLS, with a server that proves to be `host`."""
        secured = _context().wrap_socket(self._socket, server_hostname=host, do_handshake_on_connect=False)
        self._socket = secured
        self._patiently(secured.do_handshake)

    def _patiently(self, act: Callable[[], Done], *, writing: bool = False) -> Done:
        while True:
            try:
                return act()
            except ssl.SSLWantReadError:
                self._wait(self._socket, IDLE, writing=False)
            except ssl.SSLWantWriteError:
                self._wait(self._socket, IDLE, writing=True)
            except BlockingIOError:
                self._wait(self._socket, IDLE, writing=writing)

    def _wait(self, one: socket.socket, patience: float, *, writing: bool) -> None:
        until = min(time.monotonic() + patience, self._deadline)
        reads, writes = ([], [one]) if writing else ([one], [])
        while True:
            self._watch.check()
            if any(select.select(reads, writes, [], _OFTEN)):
                return
            if time.monotonic() > until:
                raise TimeoutError

    def sendall(self, data: bytes) -> None:
        """Send `data`."""
        left = memoryview(data)
        while left:
            sent = self._patiently(partial(self._socket.send, left), writing=True)
            left = left[sent:]

    def receive_into(self, buffer: memoryview) -> int:
        """Fill `buffer` with what has come; returns how many bytes, 0 at the end."""
        self._watch.check()
        if time.monotonic() > self._deadline:
            raise TimeoutError
        try:
            return self._patiently(lambda: self._socket.recv_into(buffer))
        except ssl.SSLEOFError:
            return 0  # the length that was announced tells whether anything is missing

    def makefile(self, mode: str) -> io.BufferedReader:
        """What comes, as a file; `http.client` asks for it."""
        del mode
        return io.BufferedReader(_Incoming(self))

    def close(self) -> None:
        """Nothing: `http.client` closes a socket before it reads the last of it. See `hang_up`."""

    def hang_up(self) -> None:
        """End the connection."""
        self._socket.close()


class _Incoming(io.RawIOBase):
    def __init__(self, stream: Stream) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        return self._stream.receive_into(buffer)


@cache
def _context() -> ssl.SSLContext:
    context = ssl.create_default_context()
    if not context.cert_store_stats()["x509_ca"] and not _has_folder():
        import certifi  # Python from python.org on macOS has no certificates of its own

        context.load_verify_locations(certifi.where())
    return context


def _has_folder() -> bool:
    folder = ssl.get_default_verify_paths().capath
    return folder is not None and any(Path(folder).glob("*"))
