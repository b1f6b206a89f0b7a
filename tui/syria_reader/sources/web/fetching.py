"""From an address to a page: redirects followed within limits, everything else one sentence."""

import http.client
from collections.abc import Mapping
from datetime import UTC, datetime

from syria_reader.sources.fetched import Fetched
from syria_reader.sources.watch import Watch
from syria_reader.sources.web.address import PORTS, Address, read_address, unusable
from syria_reader.sources.web.exchange import Answer, ask, soon
from syria_reader.sources.web.hosts import Spot, find_host
from syria_reader.sources.web.refusals import refused, refused_status
from syria_reader.sources.web.unpacking import DamagedBodyError, TooLargeError

LARGEST = 32 * 1024 * 1024
"""Bytes, as they come and as they unpack."""
PATIENCE = 60.0
"""Seconds for a page with all its redirects."""
_MOST_REDIRECTS = 10
NOT_MODIFIED = 304


def fetch_page(
    url: str, watch: Watch, *, typed: bool, known: Mapping[str, str] | None = None
) -> tuple[Fetched | None, Mapping[str, str]]:
    """The page at `url` with what makes a later question shorter; no page where `known` says it is the same.

    `typed` tells that a person gave the address: only then may it be one of this machine or its network.
    No redirect may lead there, whatever name it has: what counts is the address that is connected to.
    Raises `SourceError`, and `OpeningStoppedError` where `watch` says so.
    """
    address = read_address(url)
    deadline = soon(PATIENCE)
    typed_at = address if typed else None
    for _ in range(_MOST_REDIRECTS + 1):
        watch.progress(f"fetching {address.host}")
        try:
            spots = find_host(address.host, address.port, deadline, watch)
            _check(address, spots, typed_at)
            answer = ask(address, spots, dict(known or {}), LARGEST, deadline, watch)
        except (OSError, http.client.HTTPException, TooLargeError, DamagedBodyError, ValueError) as error:
            raise refused(address, error, LARGEST, PATIENCE) from error
        if answer.status == NOT_MODIFIED and known:
            return None, known
        if answer.leads_to is None:
            return _page(url, address, answer), _validators(answer)
        address = address.leads_to(answer.leads_to)
        known = None
    raise unusable(url, "it leads from one address to the next without end; open it in a browser")


def _check(address: Address, spots: list[Spot], typed: Address | None) -> None:
    if typed is not None and address.host == typed.host:
        upgraded = (typed.port, address.port) == (PORTS["http"], PORTS["https"])
        if address.port == typed.port or upgraded:
            return
    if not all(spot.is_public for spot in spots):
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
