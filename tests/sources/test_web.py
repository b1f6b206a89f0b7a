"""Pages come from the web within bounds, and whatever a server does ends in one sentence."""

import gzip
import socket
import ssl
import time
import zlib
from collections.abc import Callable

import brotli
import pytest

from syria_reader.errors import OpeningStoppedError, SourceError
from syria_reader.reading import open_source
from syria_reader.sources.watch import Watch
from syria_reader.sources.web import fetching, stream
from syria_reader.sources.web.hosts import Spot

from .conftest import PAGE, Answer, Server, drips, gzip_bomb, raw, redirects, sends

pytestmark = pytest.mark.usefixtures("read_here")
WORDS = "The road was closed for a third day"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


def refusal(url: str, **options: bool) -> str:
    with pytest.raises(SourceError) as caught:
        open_source(url, **options)
    sentence = str(caught.value)
    assert sentence.isprintable()
    assert sentence.startswith(("cannot open ", "cannot read "))
    return sentence


def test_a_page_is_read_as_a_saved_one_is(server: Server) -> None:
    url = server.page()
    reading = open_source(url)
    assert reading.source == url
    assert reading.url == url
    assert reading.fetched is not None
    assert reading.notes == ()
    assert reading.article.metadata.title is not None
    assert WORDS in reading.article.text


def test_the_server_is_told_who_asks_and_nothing_else(server: Server) -> None:
    open_source(server.page(Set_Cookie="id=1"))
    open_source(server.page())
    for _, headers in server.asked:
        assert headers["User-Agent"].startswith("syria-reader/")
        assert set(headers) == {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}


def test_nothing_but_the_page_is_fetched(server: Server) -> None:
    body = PAGE + "<img src='/i.png'><link rel=stylesheet href='/s.css'><iframe src='/f'></iframe>"
    open_source(server.page(body=body + "<meta http-equiv=refresh content='0;url=/r'>"))
    assert [path for path, _ in server.asked] == ["/page"]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed(server: Server, status: int) -> None:
    server.page("/b")
    server.at("/a", redirects("b", status))
    reading = open_source(server.url("/a"))
    assert reading.url == server.url("/b")
    assert reading.source == server.url("/a")


def test_an_address_is_made_fit_to_be_asked_for(server: Server) -> None:
    server.page("/%D8%AE%D8%A8%D8%B1?q=a%20b%22")
    assert WORDS in open_source(server.url('/خبر?q=a b"#part')).article.text


PACKED: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": brotli.compress,
    "identity": bytes,
}


@pytest.mark.parametrize("encoding", PACKED)
def test_compression_is_undone(server: Server, encoding: str) -> None:
    url = server.page(body=PACKED[encoding](PAGE.encode()), Content_Encoding=encoding)
    assert WORDS in open_source(url).article.text


def test_deflate_without_a_header(server: Server) -> None:
    squeezed = zlib.compressobj(wbits=-15)
    body = squeezed.compress(PAGE.encode()) + squeezed.flush()
    assert WORDS in open_source(server.page(body=body, Content_Encoding="deflate")).article.text


def test_chunks(server: Server) -> None:
    data = PAGE.encode()
    chunks = [b"%x\r\n%s\r\n" % (len(data[i : i + 100]), data[i : i + 100]) for i in range(0, len(data), 100)]
    url = server.at("/c", raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", *chunks, b"0\r\n\r\n"))
    assert WORDS in open_source(url).article.text


def test_no_length_at_all(server: Server) -> None:
    assert WORDS in open_source(server.at("/n", raw(HEAD + b"\r\n" + PAGE.encode()))).article.text


@pytest.mark.parametrize("media_type", ["text/plain", "text/plain; charset=utf-8", "text/markdown"])
def test_a_text_is_read_as_text(server: Server, media_type: str) -> None:
    url = server.page(body="Road closed\n\nThe road was closed.\n", Content_Type=media_type)
    assert open_source(url).article.text == "Road closed\n\nThe road was closed.\n"


RUSSIAN, ARABIC = (
    "Дорога закрыта третий день, сообщили водители. ",
    "أُغلق الطريق لليوم الثالث، قال السائقون. ",
)


@pytest.mark.parametrize(
    ("words", "codec", "header", "meta"),
    [
        (RUSSIAN, "cp1251", "windows-1251", ""),
        (RUSSIAN, "cp1251", "", "windows-1251"),
        (RUSSIAN, "cp1251", "", ""),
        (RUSSIAN, "koi8-r", "", "koi8-r"),
        (RUSSIAN, "utf-8", "windows-1251", "windows-1251"),
        (RUSSIAN, "cp1251", "utf-8", "windows-1251"),
        (RUSSIAN, "utf-16", "", ""),
        (RUSSIAN, "utf-16-le", "utf-16", ""),
        (ARABIC, "cp1256", "windows-1256", ""),
        (ARABIC, "cp1256", "", "windows-1256"),
        (ARABIC, "cp1256", "", ""),
        (ARABIC, "iso8859-6", "iso-8859-6", ""),
        (ARABIC, "utf-8", "iso-8859-1", ""),
        (ARABIC, "utf-8-sig", "windows-1256", ""),
        ("“Déjà vu”, dit-il à l’aube. ", "cp1252", "iso-8859-1", ""),
        ("“Déjà vu”, dit-il à l’aube. ", "cp1252", "", "us-ascii"),
        ("道路は三日間閉鎖された。", "shift_jis", "", "Shift_JIS"),
        ("道路は三日間閉鎖された。", "iso2022_jp", "iso-2022-jp", ""),
        ("道路已关闭三天。", "gb18030", "gb2312", ""),
    ],
)
def test_characters(server: Server, words: str, codec: str, header: str, meta: str) -> None:
    declared = f"<meta charset='{meta}'>" if meta else ""
    body = f"<!doctype html><html><head>{declared}</head><body><article><p>{words * 12}</p></article>"
    media_type = f"text/html; charset={header}" if header else "text/html"
    url = server.page(body=body.encode(codec), Content_Type=media_type)
    assert words.strip() in open_source(url).article.text


@pytest.mark.parametrize(
    ("status", "says"),
    [
        (401, "for those who log in (401); open it in a browser"),
        (402, "for those who pay (402)"),
        (403, "refuses to give it to this program (403); open it in a browser"),
        (404, "there is no such page (404); check the spelling"),
        (410, "was taken down (410)"),
        (418, "gave no page but the answer 418"),
        (429, "too many questions (429); try again in a while"),
        (451, "for legal reasons (451)"),
        (500, "its server failed (500); try again in a while"),
        (503, "overloaded or being repaired (503)"),
        (599, "its server failed (599)"),
        (204, "gave no page but the answer 204"),
    ],
)
def test_answers_that_are_no_page(server: Server, status: int, says: str) -> None:
    assert says in refusal(server.at("/s", sends("<p>words</p>" if status != 204 else "", status)))


def squeezed_late(server: Server) -> Answer:
    return raw(HEAD + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(PAGE.encode())[:-20])


HOSTILE: dict[str, tuple[Callable[[Server], Answer], str]] = {
    "a loop": (lambda s: redirects(s.url("/x")), "from one address to the next without end"),
    "a long chain": (lambda s: redirects(f"/x?{len(s.asked)}"), "there is no such page"),
    "to a file": (lambda _: redirects("file:///etc/passwd"), "file: addresses are not opened"),
    "to another scheme": (lambda _: redirects("ftp://example.org/a"), "ftp: addresses are not opened"),
    "to a script": (lambda _: redirects("javascript:alert(1)"), "javascript: addresses are not opened"),
    "to another port": (lambda _: redirects("http://127.0.0.1:9/a"), "inside your machine or network"),
    "to localhost": (lambda s: redirects(f"http://localhost:{s.port}/a"), "inside your machine or network"),
    "to a number": (lambda s: redirects(f"http://2130706433:{s.port}/"), "inside your machine or network"),
    "to nowhere": (lambda s: redirects(f"http://0.0.0.0:{s.port}/"), "inside your machine or network"),
    "to IPv6": (lambda s: redirects(f"http://[::1]:{s.port}/"), "inside your machine or network"),
    "to mapped IPv6": (lambda _: redirects("http://[::ffff:127.0.0.1]/"), "inside your machine or network"),
    "to a cloud's metadata": (
        lambda _: redirects("http://169.254.169.254/"),
        "inside your machine or network",
    ),
    "to a private network": (lambda _: redirects("http://10.0.0.1/"), "inside your machine or network"),
    "to no address": (lambda _: redirects("http://[oops/"), "something that is no address"),
    "with a password": (lambda _: redirects("http://a:b@example.org/"), "a name or password"),
    "controls in a header": (lambda _: redirects("http://exa\x1b[2Jmple.org/"), "no address"),
    "a gzip bomb": (lambda _: sends(gzip_bomb(), Content_Encoding="gzip"), "more than the 2 MB"),
    "a brotli bomb": (
        lambda _: sends(brotli.compress(b" " * 50_000_000, quality=5), Content_Encoding="br"),
        "more than the 2 MB",
    ),
    "announced too large": (lambda _: sends(b"", length=3_000_000_000), "more than the 2 MB"),
    "too large": (lambda s: drips(s, HEAD + b"\r\n", b" " * 500_000), "more than the 2 MB"),
    "damaged gzip": (lambda _: sends(b"\x1f\x8bnonsense", Content_Encoding="gzip"), "compression is damaged"),
    "damaged brotli": (lambda _: sends(b"nonsense" * 9, Content_Encoding="br"), "compression is damaged"),
    "half of gzip": (squeezed_late, "it ends before it should"),
    "another packing": (lambda _: sends(b"x", Content_Encoding="zstd"), "packed as zstd"),
    "cut short": (lambda _: sends(PAGE, length=90_000), "the connection broke after"),
    "cut chunks": (
        lambda _: raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\nfff\r\nabc"),
        "the connection broke before all had come",
    ),
    "hangs up": (lambda _: raw(b""), "127.0.0.1 hung up"),
    "not HTTP": (lambda _: raw(b"220 mail.example.org ESMTP\r\n" * 3), "does not speak the web's language"),
    "endless header": (lambda s: drips(s, HEAD, b"X-A: b\r\n" * 200), "does not speak the web's language"),
    "a byte now and then": (
        lambda s: drips(s, HEAD + b"Content-Length: 9000\r\n\r\n", b"a"),
        "takes too long, 1 seconds at most",
    ),
    "half a header": (lambda s: drips(s, b"HTTP/1.1 200", b""), "takes too long"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_servers(server: Server, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(fetching, "LARGEST", 2 * 2**20)
    monkeypatch.setattr(fetching, "PATIENCE", 1.0 if "takes too long" in HOSTILE[name][1] else 20.0)
    answer, says = HOSTILE[name]
    url = server.at("/x", answer(server))
    began = time.monotonic()
    assert says in refusal(url)
    assert time.monotonic() - began < 15


def test_a_name_that_leads_inside_is_seen_through(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    found = socket.getaddrinfo

    def look_up(host: str, *rest: object, **options: object) -> object:
        return found("127.0.0.1" if host == "news.example" else host, *rest, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    server.page("/b")
    url = server.at("/a", redirects(f"http://news.example:{server.port}/b"))
    assert "inside your machine or network" in refusal(url)
    assert "inside your machine or network" in refusal(f"http://news.example:{server.port}/b", typed=False)


def test_what_a_document_names_may_not_lead_inside(server: Server) -> None:
    assert "inside your machine or network" in refusal(server.page(), typed=False)
    assert "it is no page of the web" in refusal("/etc/passwd", typed=False)
    assert "it is no page of the web" in refusal("file:///etc/passwd", typed=False)
    assert server.asked == []


@pytest.mark.parametrize(
    ("number", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("100.64.0.1", False),
        ("169.254.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::1", False),
        ("::", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:10.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("2002:7f00:1::", False),
    ],
)
def test_which_addresses_are_public(number: str, public: bool) -> None:
    family = socket.AF_INET6 if ":" in number else socket.AF_INET
    assert Spot(family, number, 80).is_public is public


def test_names_that_cannot_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(code: int) -> Callable[..., object]:
        def look_up(*_: object, **__: object) -> object:
            raise socket.gaierror(code, "no")

        return look_up

    monkeypatch.setattr(socket, "getaddrinfo", fail(socket.EAI_NONAME))
    assert "there is no nowhere.example; check the spelling" in refusal("https://nowhere.example/")
    monkeypatch.setattr(socket, "getaddrinfo", fail(socket.EAI_AGAIN))
    assert "cannot be looked up; check that you are online" in refusal("https://nowhere.example/")


def test_a_look_up_that_hangs_is_left_behind(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "PATIENCE", 0.3)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: server.stop.wait(30) and [])
    assert "takes too long" in refusal("http://slow.example/")


def test_nothing_listens() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert "nothing answers at 127.0.0.1; check the address" in refusal(f"http://127.0.0.1:{port}/")


def test_a_server_without_tls(server: Server) -> None:
    assert "no secure connection" in refusal(server.page().replace("http:", "https:"))


def test_a_certificate_that_proves_nothing(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    def distrust(*_: object) -> None:
        error = ssl.SSLCertVerificationError(1, "no")
        error.verify_message = "self-signed certificate"
        raise error

    monkeypatch.setattr(stream.Stream, "secure", distrust)
    says = refusal(server.page().replace("http:", "https:"))
    assert "cannot prove to be 127.0.0.1 (self-signed certificate); somebody may listen in" in says


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("http://", "no address on the web"),
        ("https:///a", "no address on the web"),
        ("http://example.org:0/", "no address on the web"),
        ("http://example.org:99999/", "no address on the web"),
        ("http://exa mple.org/", "no address on the web"),
        ("http://exa\x1bmple.org/", "no address on the web"),
        ("http://[::1/", "no address on the web"),
        ("http://\u2100.example/", "no address on the web"),
        ("http://me:secret@example.org/", "a name or password, which are not sent"),
        ("https://example.org/" + "a" * 9000, "8000 characters at most"),
    ],
)
def test_addresses_that_are_none(url: str, says: str) -> None:
    sentence = refusal(url)
    assert says in sentence
    assert len(sentence) < 300


def test_what_is_fetched_can_be_stopped(server: Server) -> None:
    url = server.at("/slow", drips(server, HEAD + b"\r\n", b"a"))
    told: list[str] = []
    began = time.monotonic()
    with pytest.raises(OpeningStoppedError):
        open_source(url, Watch(told.append, lambda: time.monotonic() > began + 0.3))
    assert time.monotonic() - began < 5
    assert told == ["fetching 127.0.0.1", "reading from 127.0.0.1"]


def test_what_waits_is_told_what_is_done(server: Server) -> None:
    told: list[str] = []
    open_source(server.page(), Watch(told.append))
    assert told == ["fetching 127.0.0.1", "reading from 127.0.0.1", "reading the HTML page"]
