"""What is said of a page that cannot be had: what, why and what to do, in one sentence."""

import errno
import http.client
import socket
import ssl

from syria_reader.errors import SourceError
from syria_reader.sources.web.address import Address, unusable
from syria_reader.sources.web.proxies import ASKS_WHO, ProxyError
from syria_reader.sources.web.unpacking import DamagedBodyError, TooLargeError
from syria_reader.text import visible

_LATER = "try again in a while"
_BROWSER = "open it in a browser, save it there, and open the saved page"
_STATUS = {
    401: f"it is for those who log in (401); {_BROWSER}",
    402: f"it is for those who pay (402); {_BROWSER}",
    403: f"its server refuses to give it to this program (403); {_BROWSER}",
    404: "there is no such page (404); check the spelling, or look for it on the site",
    407: ASKS_WHO,
    410: "this page was taken down (410); look for a copy in a web archive",
    429: f"its server has had too many questions (429); {_LATER}",
    451: "it may not be shown where you are, for legal reasons (451); look for a copy in a web archive",
    503: f"its server is overloaded or being repaired (503); {_LATER}",
    504: f"its server takes too long (504); {_LATER}",
}
_NO_NETWORK = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN, errno.EADDRNOTAVAIL}


def refused_status(address: Address, status: int) -> SourceError:
    """The error about an answer that is no page."""
    why = _STATUS.get(status)
    if why is None and status >= 500:
        why = f"its server failed ({status}); {_LATER}"
    elif why is None:
        why = f"its server gave no page but the answer {status}; open it in a browser to see why"
    return unusable(address.url, why)


def refused(address: Address, error: Exception, most: int, seconds: float) -> SourceError:
    """The error about a page that did not come."""
    return unusable(address.url, _why(address.host, error, most, seconds))


def _why(host: str, error: Exception, most: int, seconds: float) -> str:
    match error:
        case ProxyError():
            return visible(str(error))
        case TooLargeError():
            return f"it has more than the {most // 2**20} MB that can be read; look for a smaller page of it"
        case DamagedBodyError():
            return f"{visible(str(error))}; {_LATER}"
        case TimeoutError():
            return f"its server takes too long, {seconds:.0f} seconds at most are waited; {_LATER}"
        case ssl.SSLCertVerificationError():
            return (
                f"the server cannot prove to be {host} ({visible(error.verify_message)}); "
                "somebody may listen in, so check the address, and your clock"
            )
        case ssl.SSLError():
            return f"no secure connection to {host} can be made; check the address, or try another network"
        case socket.gaierror():
            again = error.errno == socket.EAI_AGAIN
            return (
                f"{host} cannot be looked up; check that you are online"
                if again
                else f"there is no {host}; check the spelling, and that you are online"
            )
        case ConnectionRefusedError():
            return f"nothing answers at {host}; check the address"
        case http.client.IncompleteRead():
            return f"the connection broke before all had come; {_LATER}"
        case http.client.RemoteDisconnected() | ConnectionError():
            return f"{host} hung up; {_LATER}"
        case http.client.HTTPException() | ValueError():
            return f"what answers at {host} does not speak the web's language; check the address"
        case OSError() if error.errno in _NO_NETWORK:
            return f"{host} cannot be reached; check that you are online"
    return f"{host} cannot be reached ({visible(str(error)).lower()}); check that you are online"
