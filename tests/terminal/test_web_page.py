"""A page served on this machine, fetched by the real program in a real terminal."""

import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

PAGE = (
    "<!doctype html><html lang='en'><head><title>Road closed</title></head><body>"
    "<nav><a href=/>Home</a></nav>"
    "<article><h1>Road closed</h1>"
    + "<p>The road to Homs was closed for a third day, drivers said on Monday.</p>" * 8
    + "</article><script>track()</script></body></html>"
).encode()


FEED = (
    b"<?xml version='1.0'?><rss version='2.0'><channel><title>News</title>"
    b"<item><title>Road closed</title><link>https://wire.example/1</link></item></channel></rss>"
)


@pytest.fixture
def hold() -> threading.Event:
    """Set, it lets the server answer."""
    return threading.Event()


@pytest.fixture
def address(hold: threading.Event) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if "/slow" in self.path:
                hold.wait(60)
            self.send_response(200 if self.path != "/gone" else 404)
            self.send_header("Content-Type", "text/xml" if "feed" in self.path else "text/html")
            self.end_headers()
            try:
                self.wfile.write(FEED if "feed" in self.path else PAGE)
            except OSError:
                return  # the reader was stopped

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    hold.set()
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_page_is_read_like_any_other(open_reader, address):
    reader = open_reader(f"{address}/page")
    reader.wait_for("The road to Homs was closed")
    reader.wait_for("Homs")
    assert "Home" not in reader.text
    reader.press("q")
    assert reader.wait_for_end() == 0


def test_what_takes_long_says_so_and_goes_on(open_reader, address, hold):
    reader = open_reader(f"{address}/slow")
    reader.wait_for("fetching 127.0.0.1 …")
    reader.wait_for("esc stop")
    reader.press("x", "down")
    hold.set()
    reader.wait_for("The road to Homs was closed")
    reader.wait_for("city · Syria")
    assert "fetching" not in reader.text
    reader.press("q")
    assert reader.wait_for_end() == 0
    assert 1049 not in reader.modes()
    assert 25 in reader.modes()


def test_a_feed_is_read_where_a_page_was_likely(open_reader, address, hold):
    """The process that reads pages is started before it is known what comes, and has made itself ready."""
    reader = open_reader(f"{address}/slow/feed")
    reader.wait_for("fetching 127.0.0.1 …")
    hold.set()
    reader.wait_for("Road closed")
    reader.press("q")
    assert reader.wait_for_end() == 0


@pytest.mark.parametrize("key", ["escape", "q", "ctrl+q"])
def test_what_takes_long_can_be_stopped(open_reader, address, key):
    import termios

    reader = open_reader(f"{address}/slow")
    reader.wait_for("fetching 127.0.0.1 …")
    reader.press(key)
    assert reader.wait_for_end() == 130
    assert 1049 not in reader.modes()
    assert 25 in reader.modes()
    assert b"opening was stopped" in reader.raw
    if sys.platform == "linux":
        assert termios.tcgetattr(reader.descriptor) == reader.attributes


def test_a_page_that_is_gone_is_a_sentence(open_reader, address):
    reader = open_reader(f"{address}/gone")
    assert reader.wait_for_end() == 1
    assert "there is no such page (404)" in " ".join(reader.text.split())
    assert b"1049h" not in reader.raw


def test_facts_of_a_feed_say_which_entry_is_fetched(open_reader, address, hold, tmp_path):
    links = "".join(
        f"<item><title>{i}</title><link>http://a.example/slow?{i}</link></item>" for i in range(2)
    )
    path = tmp_path / "feed.xml"
    path.write_text(f"<rss version='2.0'><channel><title>News</title>{links}</channel></rss>")
    reader = open_reader("facts", str(path), environment={"http_proxy": address})
    reader.wait_for("1 of 2: fetching a.example")
    hold.set()
    assert reader.wait_for_end() == 0
    assert "fetching" not in reader.text
