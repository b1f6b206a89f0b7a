"""A server of the web that answers as it is told, on this machine."""

import gzip
import re
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from syria_reader.sources import worker
from syria_reader.sources.__main__ import answer
from syria_reader.sources.formats import Format
from syria_reader.sources.loading import loader_of

PAGE = (
    "<!doctype html><html lang='en'><head><title>Road closed</title></head><body><article>"
    "<h1>Road closed</h1>"
    + "<p>The road was closed for a third day, drivers said on Monday.</p>" * 8
    + "</article>"
)

Answer = Callable[[BaseHTTPRequestHandler], None]


class Server:
    """`answers` by path; `asked` are the requests that came, with their headers."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.stop = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                outer.asked.append((self.path, dict(self.headers)))
                try:
                    outer.answers.get(self.path, missing)(self)
                except OSError:
                    return  # the other side has hung up

            do_CONNECT = do_GET  # noqa: N815 - http.server asks for it

            def log_message(self, *_: object) -> None:
                return

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._server.handle_error = lambda *_: None  # type: ignore[method-assign] # it would write to stderr
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    @property
    def port(self) -> int:
        return self._server.server_address[1]

    def url(self, path: str = "/") -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def at(self, path: str, answer: Answer) -> str:
        self.answers[path] = answer
        return self.url(path)

    def page(self, path: str = "/page", body: bytes | str = PAGE, **headers: str) -> str:
        return self.at(path, sends(body, **headers))

    def close(self) -> None:
        self.stop.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def sends(body: bytes | str = PAGE, status: int = 200, length: int | None = None, **headers: str) -> Answer:
    """An answer with `body`; in the names of headers "_" stands for "-"."""
    data = body.encode() if isinstance(body, str) else body

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        named.setdefault("Content-Type", "text/html")
        for name, value in named.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(data) if length is None else length))
        handler.send_header("Connection", "close")
        handler.end_headers()
        handler.wfile.write(data)
        handler.close_connection = True

    return answer


def redirects(target: str, status: int = 302) -> Answer:
    return sends(b"", status, Location=target)


def raw(*pieces: bytes) -> Answer:
    """Exactly these bytes, and then nothing."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        for piece in pieces:
            handler.wfile.write(piece)
            handler.wfile.flush()
        handler.close_connection = True

    return answer


def drips(server: Server, head: bytes, drop: bytes) -> Answer:
    """`head`, then `drop` again and again until the test is over."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(head)
        handler.close_connection = True
        while not server.stop.wait(0.02):
            handler.wfile.write(drop)
            handler.wfile.flush()

    return answer


def gzip_bomb() -> bytes:
    """200 MB of blanks in 200 KB."""
    return gzip.compress(b" " * 200_000_000, 9)


class _WorkerHere:
    """Reads a document in the process of the tests, which has its libraries already."""

    def __init__(self, format_: str) -> None:
        self._load = loader_of(Format[format_])

    def __enter__(self) -> "_WorkerHere":
        return self

    def __exit__(self, *_: object) -> None:
        return

    def give(self, job: bytes) -> None:
        self._head, _, self._data = job.partition(b"\n")

    def lines(self, check: Callable[[], None]) -> list[bytes]:
        check()
        foretold: list[bytes] = []
        last = answer(self._load, self._head, self._data, foretold.append)
        return [*foretold, last]


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy of the machine the tests run on."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """No process for every document: for tests of what is read, and of what comes before and after."""
    monkeypatch.setattr(worker, "worker", _WorkerHere)


@pytest.fixture
def read_here_but_large(request: pytest.FixtureRequest) -> None:
    """As `read_here`, but for cases named for a large number: they meet the bounds of the process."""
    if not re.search(r"\d,\d|million|MB", request.node.name):
        request.getfixturevalue("read_here")


missing = sends("<h1>Not found</h1>", 404)


@pytest.fixture
def server() -> Iterator[Server]:
    one = Server()
    yield one
    one.close()


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder pages are kept in."""
    monkeypatch.setenv("SYRIA_READER_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache" / "pages"
