"""Where a host is, and whether a page may lead there."""

import ipaddress
import queue
import socket
import threading
import time
from typing import NamedTuple

from syria_reader.sources.watch import Watch

_OFTEN = 0.1
_Answer = list[tuple[socket.AddressFamily, str, int]] | OSError | UnicodeError


class Spot(NamedTuple):
    """A machine and a port of it. `number` is its address as numbers."""

    family: socket.AddressFamily
    number: str
    port: int

    @property
    def is_public(self) -> bool:
        """Whether everybody can reach it: no loopback, link-local or private address, in whatever form."""
        return _is_public(ipaddress.ip_address(self.number.partition("%")[0]))


def _is_public(number: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    if isinstance(number, ipaddress.IPv6Address):
        inner = number.ipv4_mapped or number.sixtofour or (number.teredo or (None, None))[1]
        if inner is None and number in _TRANSLATED:
            inner = ipaddress.IPv4Address(int(number) & 0xFFFFFFFF)
        if inner is not None:
            return _is_public(inner)
    return number.is_global and not number.is_multicast


_TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")
"""IPv4 addresses as IPv6 (RFC 6052)."""


_LOCAL = frozenset(
    {"arpa", "corp", "home", "internal", "intranet", "lan", "local", "localdomain", "localhost", "private"}
)
"""Top-level names that networks use for themselves."""


def is_public_name(host: str) -> bool:
    """Whether `host` may be a machine everybody can reach, as far as can be told without looking it up."""
    bare = host.removesuffix(".")
    try:
        return _is_public(ipaddress.ip_address(bare))
    except ValueError:
        pass
    try:  # numbers in forms that only the system's look-up knows: 2130706433, 127.1, 0x7f.1
        return _is_public(ipaddress.ip_address(socket.inet_aton(bare)))
    except OSError:
        return "." in bare and bare.rpartition(".")[2] not in _LOCAL


def find_host(host: str, port: int, deadline: float, watch: Watch) -> list[Spot]:
    """Where `host` is, as the name system says. Raises `OSError`, `TimeoutError` after `deadline`."""
    # The system's look-up cannot be interrupted, so it is waited for here and left behind if need be.
    answers: queue.SimpleQueue[_Answer] = queue.SimpleQueue()
    threading.Thread(target=_ask, args=(host, port, answers), daemon=True).start()
    while True:
        watch.check()
        try:
            answer = answers.get(timeout=_OFTEN)
        except queue.Empty:
            if time.monotonic() > deadline:
                raise TimeoutError from None
            continue
        if isinstance(answer, Exception):
            raise answer if isinstance(answer, OSError) else socket.gaierror(socket.EAI_NONAME, "no name")
        return [Spot(*one) for one in answer]


def _ask(host: str, port: int, answers: "queue.SimpleQueue[_Answer]") -> None:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        answers.put(error)
        return
    spots = [
        (family, str(at[0]), port) for family, *_, at in found if family in (socket.AF_INET, socket.AF_INET6)
    ]
    answers.put(list(dict.fromkeys(spots)))
