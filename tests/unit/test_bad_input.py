"""Whatever cannot be read ends in one sentence on standard error and a status, never in a traceback."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from syria_reader.errors import SourceError
from syria_reader.reading import open_source
from syria_reader.sources import fetching


def refusal(source: str) -> str:
    with pytest.raises(SourceError) as caught:
        open_source(source)
    sentence = str(caught.value)
    assert sentence.isprintable()
    return sentence


def test_a_missing_file(tmp_path: Path) -> None:
    assert "there is no such file" in refusal(str(tmp_path / "missing.txt"))


def test_a_file_within_a_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a")
    assert "there is no such file" in refusal(str(tmp_path / "a" / "b"))


def test_a_folder(tmp_path: Path) -> None:
    assert "it is a folder; name a file in it" in refusal(str(tmp_path))


@pytest.mark.skipif(os.geteuid() == 0, reason="everything is readable for root")
def test_an_unreadable_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a")
    (tmp_path / "a").chmod(0)
    assert "you have no permission" in refusal(str(tmp_path / "a"))


def test_permission_is_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_text("a")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert "you have no permission" in refusal(str(tmp_path / "a"))


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", "\u200b\n".encode()])
def test_nothing_to_read(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a").write_bytes(data)
    assert "there is no text in it" in refusal(str(tmp_path / "a"))


def test_a_large_file_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (tmp_path / "a").open("wb") as file:
        file.truncate(50 * 2**20)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("it was opened"))
    assert "it has 50 MB, more than the 32 MB that can be read" in refusal(str(tmp_path / "a"))


def test_a_file_that_grows_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "LARGEST", 2**20)
    fifo = tmp_path / "pipe"
    os.mkfifo(fifo)

    def write() -> None:
        with fifo.open("wb") as pipe:
            try:
                pipe.write(b"a" * (2**20 + 10))
            except BrokenPipeError:
                return

    writer = threading.Thread(target=write)
    writer.start()
    assert "it has more than the 1 MB that can be read" in refusal(str(fifo))
    writer.join()


def test_a_named_pipe_is_read(tmp_path: Path) -> None:
    fifo = tmp_path / "pipe"
    os.mkfifo(fifo)
    writer = threading.Thread(target=lambda: fifo.write_text("It began. It ended."))
    writer.start()
    assert open_source(str(fifo)).article.text == "It began. It ended."
    writer.join()


def test_a_file_that_vanishes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_text("a")
    opened = Path.open

    def vanish(path: Path, mode: str) -> object:
        path.unlink()
        return opened(path, mode)

    monkeypatch.setattr(Path, "open", vanish)
    assert "there is no such file" in refusal(str(tmp_path / "a"))


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("/dev/zero", "it is a device"),
        ("", "a source without a name"),
        ("ftp://example.org/a", "ftp: addresses are not opened; give one with https:, http: or file:"),
        ("gopher://\x1b[31m", "gopher: addresses are not opened"),
        ("file://elsewhere/a", "file: addresses are not opened"),
        ("file:///there/is no/such", "there is no such file"),
        ("a\0b", "no file can have this name"),
        ("a" * 5000, "its name is too long"),
        ("missing \x1b[31m\u202ename\n", "missing ␛[31mname:"),
    ],
    ids=[
        "device",
        "no name",
        "scheme",
        "controls in it",
        "machine",
        "file address",
        "nul",
        "long",
        "controls",
    ],
)
def test_names_that_are_no_files(source: str, why: str) -> None:
    assert why in refusal(source)


def test_a_name_that_is_not_utf_8(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")
    sentence = refusal(path)
    sentence.encode()
    assert "there is no such file" in sentence


def run(*arguments: str, data: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "syria_reader", *arguments],
        input=data,
        capture_output=True,
        env={**os.environ, **environment},
        timeout=60,
    )


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["-"], 1, "there is no text in it"),
        (["--plain", "-"], 1, "there is no text in it"),
        (["missing.txt"], 1, "there is no such file"),
        (["facts", "missing.txt"], 1, "there is no such file"),
        (["facts", "-"], 1, "there is no text in it"),
        (["facts", "--format", "xml"], 2, "invalid choice"),
        (["facts", "--nonsense"], 2, "unrecognized arguments"),
        (["one", "--two"], 2, "unrecognized arguments"),
        (["--nonsense\x1b[31m"], 2, "unrecognized arguments"),
    ],
    ids=["pipe", "plain", "file", "facts", "empty pipe", "format", "option", "two words", "escape"],
)
def test_one_line_and_a_status(arguments: list[str], status: int, says: str) -> None:
    done = run(*arguments)
    assert done.returncode == status
    assert done.stdout == b""
    lines = done.stderr.decode().splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("syria-reader: ")
    assert says in lines[0]
    assert lines[0].isprintable()


def test_a_closed_standard_input_is_told() -> None:
    done = subprocess.run(
        ["sh", "-c", f"exec {sys.executable} -m syria_reader facts - <&-"], capture_output=True, timeout=60
    )
    assert done.returncode == 1
    assert b"it is closed" in done.stderr
