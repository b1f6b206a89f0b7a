"""From an address to a page: redirects followed within limits, everything else one sentence."""

import http.client
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NamedTuple

from syria_reader.sources.fetched import Fetched
from syria_reader.sources.watch import Watch
from syria_reader.sources.web.address import PORTS, Address, read_address, unusable
from syria_reader.sources.web.exchange import Answer, Way, ask, soon
from syria_reader.sources.web.hosts import find_host, is_public_name
from syria_reader.sources.web.proxies import ProxyError, proxy_for
from syria_reader.sources.web.refusals import refused, refused_status
from syria_reader.sources.web.unpacking import DamagedBodyError, TooLargeError

LARGEST = 32 * 1024 * 1024
"""Bytes, as they come and as they unpack."""
PATIENCE = 60.0
"""Seconds for a page with all its redirects."""
_MOST_REDIRECTS = 10
NOT_MODIFIED = 304


class Came(NamedTuple):
    """A page, None where it is the one that is known, and what makes a later question shorter.

    `is_public` tells that everybody can reach where it is, and all that led there.
    """

    page: Fetched | None
    validators: Mapping[str, str]
    is_public: bool


def fetch_page(url: str, watch: Watch, *, typed: bool, known: Mapping[str, str] | None = None) -> Came:
    """The page at `url`; none where `known`, the validators of a copy, tell that it is the same.

    `typed` tells that a person gave the address: only then may it be one of this machine or its network.
    No redirect may lead there, whatever name it has: what counts is the address that is connected to.
    Raises `SourceError`, and `OpeningStoppedError` where `watch` says so.
    """
    address = read_address(url)
    deadline = soon(PATIENCE)
    typed_at = address if typed else None
    is_public = True
    for _ in range(_MOST_REDIRECTS + 1):
        watch.progress(f"fetching {address.host}")
        try:
            way = _way(address, deadline, watch)
            is_public = is_public and way.is_public
            _check(address, way, typed_at)
            answer = ask(address, way, dict(known or {}), LARGEST, deadline, watch)
        except (OSError, http.client.HTTPException, TooLargeError, DamagedBodyError, ValueError) as error:
            raise refused(address, error, LARGEST, PATIENCE) from error
        if answer.status == NOT_MODIFIED and known:
            return Came(None, known, is_public)
        if answer.leads_to is None:
            return Came(_page(url, address, answer), _validators(answer), is_public)
        address = address.leads_to(answer.leads_to)
        known = None
    raise unusable(url, "it leads from one address to the next without end; open it in a browser")


def _way(address: Address, deadline: float, watch: Watch) -> Way:
    """The way to `address`. A name that is asked for through a proxy is not looked up here."""
    proxy = proxy_for(address, os.environ)
    if proxy is None:
        spots = find_host(address.host, address.port, deadline, watch)
        return Way(spots, all(spot.is_public for spot in spots))
    try:
        return Way(find_host(proxy.host, proxy.port, deadline, watch), is_public_name(address.host), proxy)
    except OSError as error:
        raise ProxyError(f"there is no proxy {proxy.name}; check what your environment sets") from error


def _check(address: Address, way: Way, typed: Address | None) -> None:
    if typed is not None and address.host == typed.host:
        upgraded = (typed.port, address.port) == (PORTS["http"], PORTS["https"])
        if address.port == typed.port or upgraded:
            return
    if not way.is_public:
        raise unusable(
            address.url,
            "a page leads to this address inside your machine or network; type it yourself if you mean it",
        )


def _page(name: str, address: Address, answer: Answer) -> Fetched:
    if answer.status != http.client.OK:
        raise refused_status(address, answer.status)
    told = answer.headers
    charset = told.get_content_charset()
    media_type = told.get_content_type() if "Content-Type" in told else None
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Fetched(name, answer.body, media_type, charset, address.url, now)


def _validators(answer: Answer) -> Mapping[str, str]:
    told = {
        "If-None-Match": answer.headers.get("ETag"),
        "If-Modified-Since": answer.headers.get("Last-Modified"),
    }
    return {name: value for name, value in told.items() if value and value.isprintable() and len(value) < 500}
