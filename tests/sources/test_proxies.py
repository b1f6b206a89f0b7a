"""Pages come through the proxy that the environment names, and what it guards stays guarded."""

import base64
import socket
from http.server import BaseHTTPRequestHandler

import pytest

from syria_reader.errors import SourceError
from syria_reader.reading import open_source
from syria_reader.sources.web.address import read_address
from syria_reader.sources.web.hosts import is_public_name
from syria_reader.sources.web.proxies import proxy_for
from syria_reader.sources.web.stream import Stream

from .conftest import Server, sends

pytestmark = pytest.mark.usefixtures("read_here", "kept")
WORDS = "The road was closed for a third day"
PAGE = "http://news.example/page"


@pytest.fixture
def proxy(server: Server, monkeypatch: pytest.MonkeyPatch) -> Server:
    for name in ("http_proxy", "https_proxy"):
        monkeypatch.setenv(name, f"http://jane:s%40cret@127.0.0.1:{server.port}")
    monkeypatch.delenv("no_proxy", raising=False)
    server.at(PAGE, sends())
    return server


def refusal(url: str, *, typed: bool = True) -> str:
    with pytest.raises(SourceError) as caught:
        open_source(url, typed=typed)
    assert "s@cret" not in str(caught.value)
    return str(caught.value)


def test_a_page_is_asked_for_through_the_proxy(proxy: Server) -> None:
    assert WORDS in open_source(PAGE).article.text
    ((path, headers),) = proxy.asked
    assert (path, headers["Host"]) == (PAGE, "news.example")
    assert base64.b64decode(headers["Proxy-Authorization"].removeprefix("Basic ")) == b"jane:s@cret"


def test_what_is_secret_is_said_to_the_server_alone(proxy: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    secured = []
    monkeypatch.setattr(Stream, "secure", lambda _, host: secured.append(host))

    def passes_on(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()

    proxy.at("news.example:443", passes_on)
    proxy.at("/page?a=1", sends())
    assert WORDS in open_source("https://news.example/page?a=1").article.text
    (through, to_proxy), (path, to_server) = proxy.asked
    assert (through, path, secured) == ("news.example:443", "/page?a=1", ["news.example"])
    assert "Proxy-Authorization" in to_proxy
    assert "Proxy-Authorization" not in to_server


def test_what_a_proxy_refuses(proxy: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy.at("news.example:443", sends(b"", 403))
    assert f"the proxy 127.0.0.1:{proxy.port} does not lead there (403)" in refusal("https://news.example/")
    proxy.at("news.example:443", sends(b"", 407))
    assert "the proxy asks who you are (407)" in refusal("https://news.example/")
    proxy.at(PAGE, sends(b"", 407))
    assert "the proxy asks who you are (407)" in refusal(PAGE)
    monkeypatch.setenv("http_proxy", "127.0.0.1:9")
    assert "the proxy 127.0.0.1:9 cannot be reached" in refusal(PAGE)
    monkeypatch.setenv("http_proxy", "socks5://127.0.0.1:9050")
    assert "http_proxy names no HTTP proxy" in refusal(PAGE)

    def find_nothing(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "no name")

    monkeypatch.setenv("http_proxy", "http://proxy.example:3128")
    monkeypatch.setattr(socket, "getaddrinfo", find_nothing)
    assert "there is no proxy proxy.example:3128" in refusal(PAGE)


def test_a_document_leads_nowhere_inside_through_a_proxy_either(proxy: Server) -> None:
    for name in ("http://intranet/", "http://printer.local/", "http://10.0.0.1/", "http://2130706433.local/"):
        proxy.at(name, sends())
        assert "inside your machine or network" in refusal(name, typed=False)
    assert proxy.asked == []
    assert WORDS in open_source(PAGE, typed=False).article.text
    assert WORDS in open_source("http://intranet/").article.text
    assert "inside your machine or network" in refusal("http://intranet/", typed=False)


@pytest.mark.parametrize(
    ("host", "public"),
    [
        ("example.org", True),
        ("example.org.", True),
        ("1.1.1.1", True),
        ("2606:4700::1111", True),
        ("localhost", False),
        ("printer", False),
        ("a.localhost", False),
        ("nas.local", False),
        ("db.internal.", False),
        ("1.0.168.192.in-addr.arpa", False),
        ("127.1", False),
        ("2130706433", False),
        ("0x7f.1", False),
        ("192.168.0.1", False),
        ("::1", False),
        ("::ffff:10.0.0.1", False),
        ("fe80::1%eth0", False),
    ],
)
def test_names_that_everybody_can_reach(host: str, public: bool) -> None:
    assert is_public_name(host) == public


STRAIGHT = None
A, B = ("a.example", 3128), ("b.example", 80)


@pytest.mark.parametrize(
    ("url", "environment", "through"),
    [
        ("http://x.org/", {}, STRAIGHT),
        ("http://x.org/", {"http_proxy": "a.example:3128"}, A),
        ("http://x.org/", {"HTTP_PROXY": "http://a.example:3128/"}, A),
        ("http://x.org/", {"http_proxy": "http://b.example", "HTTP_PROXY": "a.example:3128"}, B),
        ("http://x.org/", {"https_proxy": "a.example:3128"}, STRAIGHT),
        ("https://x.org/", {"https_proxy": "a.example:3128", "http_proxy": "b.example"}, A),
        ("https://x.org/", {"all_proxy": "a.example:3128"}, A),
        ("https://x.org/", {"https_proxy": " ", "all_proxy": "a.example:3128"}, A),
        ("http://localhost:8000/", {"http_proxy": "a.example:3128"}, STRAIGHT),
        ("http://127.0.0.1/", {"http_proxy": "a.example:3128"}, STRAIGHT),
        ("http://[::1]/", {"http_proxy": "a.example:3128"}, STRAIGHT),
        ("http://notlocalhost/", {"http_proxy": "a.example:3128"}, A),
        ("http://x.org/", {"http_proxy": "a.example:3128", "no_proxy": "*"}, STRAIGHT),
        ("http://x.org/", {"http_proxy": "a.example:3128", "NO_PROXY": "y.org, X.org"}, STRAIGHT),
        ("http://w.x.org/", {"http_proxy": "a.example:3128", "no_proxy": ".x.org"}, STRAIGHT),
        ("http://w.x.org/", {"http_proxy": "a.example:3128", "no_proxy": "*.x.org"}, STRAIGHT),
        ("http://wx.org/", {"http_proxy": "a.example:3128", "no_proxy": "x.org"}, A),
        ("http://x.org/", {"http_proxy": "a.example:3128", "no_proxy": "x.org:8080"}, A),
        ("http://x.org:8080/", {"http_proxy": "a.example:3128", "no_proxy": "x.org:8080"}, STRAIGHT),
        ("http://10.1.2.3/", {"http_proxy": "a.example:3128", "no_proxy": "10.0.0.0/8"}, STRAIGHT),
        ("http://11.1.2.3/", {"http_proxy": "a.example:3128", "no_proxy": "10.0.0.0/8,::/0"}, A),
        ("http://[fd00::1]/", {"http_proxy": "a.example:3128", "no_proxy": "[fd00::1]"}, STRAIGHT),
    ],
)
def test_which_proxy(url: str, environment: dict[str, str], through: tuple[str, int] | None) -> None:
    proxy = proxy_for(read_address(url), environment)
    assert (proxy and (proxy.host, proxy.port)) == through
