"""An address on the web, as a person or a page gives it, made fit to be asked for."""

from typing import NamedTuple
from urllib.parse import quote, urljoin, urlsplit

from syria_reader.errors import SourceError
from syria_reader.text import visible

PORTS = {"http": 80, "https": 443}
_LONGEST = 8_000
_KEPT = "!#$%&'()*+,/:;=?@[]~"
"""What stands in an address for itself (RFC 3986); "%" too, for what is quoted already."""


class Address(NamedTuple):
    """`host` as the name system knows it; `target` is what its server is asked for; all is ASCII."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def url(self) -> str:
        """The address in full."""
        return f"{self.scheme}://{self.authority}{self.target}"

    @property
    def authority(self) -> str:
        """Host and port, the port where it is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    def leads_to(self, target: str) -> "Address":
        """The address a redirect from here to `target` means. Raises `SourceError`."""
        try:
            return read_address(urljoin(self.url, target.strip()))
        except ValueError as error:
            raise unusable(self.url, "it leads to something that is no address") from error


def read_address(url: str) -> Address:
    """The address that `url` is. Raises `SourceError` where it can be none of the web."""
    if len(url) > _LONGEST:
        raise unusable(url[:60] + "…", f"an address has {_LONGEST} characters at most; check that it is one")
    scheme = url.strip().partition(":")[0].lower()
    if scheme not in PORTS:
        raise unusable(url, f"{visible(scheme)}: addresses are not opened; give one with https: or http:")
    try:
        parts = urlsplit(url.strip())
        port = PORTS[scheme] if parts.port is None else parts.port
        host = _ascii(parts.hostname or "")
    except ValueError as error:
        raise unusable(url, "this is no address on the web; check the spelling") from error
    if port == 0:
        raise unusable(url, "this is no address on the web; check the spelling")
    if parts.username is not None or parts.password is not None:
        raise unusable(url, "it holds a name or password, which are not sent; open it without them")
    target = quote(parts.path or "/", safe=_KEPT) + (
        f"?{quote(parts.query, safe=_KEPT)}" if parts.query else ""
    )
    return Address(scheme, host, port, target)


def unusable(url: str, why: str) -> SourceError:
    """The error about an address; `why` says what to do."""
    return SourceError(f"cannot open {visible(url)}: {why}")


def _ascii(host: str) -> str:
    if host.isascii():
        if (
            not host.replace("-", "")
            .replace(".", "")
            .replace("_", "")
            .replace(":", "")
            .replace("%", "")
            .isalnum()
        ):
            raise ValueError(host)
        return host.lower()
    return host.encode("idna").decode("ascii").lower()
