"""Proxies, as the environment names them: `http_proxy`, `https_proxy`, `all_proxy`, `no_proxy`."""

import base64
import ipaddress
import re
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from syria_reader.sources.web.address import PORTS, Address, unusable

ASKS_WHO = (
    "the proxy asks who you are (407); set http_proxy and https_proxy to http://NAME:PASSWORD@HOST:PORT"
)


class ProxyError(OSError):
    """A proxy cannot be reached or does not lead on; why, and what to do."""


class Proxy(NamedTuple):
    """`credentials` are what the header Proxy-Authorization has, "" where the proxy asks for none."""

    host: str
    port: int
    credentials: str = ""

    @property
    def name(self) -> str:
        """Where it is, without what is secret."""
        return f"{self.host}:{self.port}"


def proxy_for(address: Address, environment: Mapping[str, str]) -> Proxy | None:
    """The proxy `address` is asked for through; None for the straight way, as to this machine itself.

    Raises `SourceError` where the environment names something that is no HTTP proxy.
    """
    names = (f"{address.scheme}_proxy", f"{address.scheme.upper()}_PROXY", "all_proxy", "ALL_PROXY")
    name = next((name for name in names if environment.get(name, "").strip()), None)
    if name is None or _is_this_machine(address.host):
        return None
    spared = environment.get("no_proxy") or environment.get("NO_PROXY") or ""
    if any(_spares(entry, address) for entry in re.split(r"[,\s]+", spared.lower()) if entry):
        return None
    given = environment[name].strip()
    try:
        parts = urlsplit(given if "://" in given else f"http://{given}")
        host, port = parts.hostname or "", parts.port or PORTS["http"]
    except ValueError:
        host, parts, port = "", urlsplit("http:"), 0
    if not host or parts.scheme != "http":
        raise unusable(
            address.url,
            f"{name} names no HTTP proxy, and others are not spoken to; set it to http://HOST:PORT",
        )
    told = f"{unquote(parts.username or '')}:{unquote(parts.password or '')}".encode()
    return Proxy(host, port, f"Basic {base64.b64encode(told).decode()}" if parts.username else "")


def _is_this_machine(host: str) -> bool:
    if f".{host.removesuffix('.')}".endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _spares(entry: str, address: Address) -> bool:
    """Whether `entry` of `no_proxy` is for `address`: a name with all below it, a network, or "*"."""
    if entry == "*":
        return True
    if "/" in entry or entry.count(":") > 1:
        try:
            return ipaddress.ip_address(address.host) in ipaddress.ip_network(entry.strip("[]"), strict=False)
        except ValueError:
            return False
    name, _, port = entry.partition(":")
    name = name.removeprefix("*").removeprefix(".")
    same = bool(name) and f".{address.host}".endswith(f".{name}")
    return same and port in {"", str(address.port)}
