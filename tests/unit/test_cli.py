"""The command line prints data on standard output and nothing else."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from syria_reader import __version__, paths
from syria_reader.cli import main


def documents(capfdbinary: pytest.CaptureFixture[bytes]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capfdbinary.readouterr().out.decode().splitlines()]


def test_facts_of_the_seed_by_default(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["facts"]) == 0
    printed = capfdbinary.readouterr().out.decode()
    assert printed.startswith('{\n  "schema": "syria-reader/facts/1",\n  "source": "deir-ezzor.txt"')
    assert "Assad’s" in printed
    assert json.loads(printed)["article"]["words"] == 558


def test_lines_stand_in_the_order_given(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    names = [str(tmp_path / name) for name in ("b.txt", "a.txt", "c.txt")]
    for name in names:
        Path(name).write_text(f"It is {name}.", encoding="utf-8")
    assert main(["facts", "--format", "jsonl", *names]) == 0
    assert [document["source"] for document in documents(capfdbinary)] == names


def test_options_may_stand_anywhere(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    (tmp_path / "a").write_text("It began.")
    assert main(["facts", str(tmp_path / "a"), "--format", "jsonl", str(tmp_path / "a")]) == 0
    assert len(documents(capfdbinary)) == 2


def test_one_that_fails_leaves_the_others(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    (tmp_path / "a").write_text("It began.")
    missing = [str(tmp_path / "x"), str(tmp_path / "y")]
    assert main(["facts", "--format", "jsonl", missing[0], str(tmp_path / "a"), missing[1]]) == 1
    captured = capfdbinary.readouterr()
    assert len(captured.out.splitlines()) == 1
    assert [line.split(b":")[1].strip() for line in captured.err.splitlines()] == [
        f"cannot read {name}".encode() for name in missing
    ]


def test_several_indented_documents_follow_one_another(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    (tmp_path / "a").write_text("It began.")
    assert main(["facts", str(tmp_path / "a"), str(tmp_path / "a")]) == 0
    first, second = capfdbinary.readouterr().out.decode().split("}\n{")
    assert json.loads(first + "}") == json.loads("{" + second)


def test_the_same_source_gives_the_same_bytes(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    main(["facts"])
    first = capfdbinary.readouterr().out
    main(["facts"])
    assert capfdbinary.readouterr().out == first


def test_version_names_what_the_places_come_from(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out.splitlines() == [
        f"syria-reader {__version__}",
        "Place data from GeoNames (geonames.org), CC BY 4.0",
    ]


@pytest.mark.parametrize("arguments", [["--help"], ["facts", "--help"]])
def test_help_names_the_calls(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 0
    assert "syria-reader facts [SOURCE ...] [--format FORMAT]" in capsys.readouterr().out


def run(*arguments: str, data: bytes | None = None, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "syria_reader", *arguments],
        input=data,
        capture_output=True,
        env={**os.environ, **environment},
        timeout=60,
    )


def test_standard_input_is_read_whatever_the_locale() -> None:
    done = run(
        "facts", "--format", "jsonl", "-", data="Assad’s army left دمشق.".encode(), LC_ALL="C", PYTHONUTF8="0"
    )
    assert done.returncode == 0
    assert "Assad’s army left دمشق." in done.stdout.decode()
    assert json.loads(done.stdout)["source"] == "-"


def test_a_name_that_is_not_utf_8_is_printed_as_json(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    try:
        Path(os.fsdecode(name)).write_text("It began.")
    except OSError:
        pytest.skip("this file system has no such names")
    done = run("facts", "--format", "jsonl", os.fsdecode(name))
    assert json.loads(done.stdout.decode())["source"].endswith("caf\ufffd.txt")


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("It began in Homs. " * 2_000)
    command = f"{sys.executable} -m syria_reader facts --format jsonl {tmp_path}/a {tmp_path}/a | head -c 1"
    done = subprocess.run(["sh", "-c", command], capture_output=True, timeout=60)
    assert done.stderr == b""


def test_an_interrupt_ends_quietly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("syria_reader.cli.facts.open_source", interrupt)
    assert main(["facts"]) == 130
    assert capsys.readouterr().err == ""


def test_the_seed_stands_in_the_package_or_the_checkout() -> None:
    assert paths.seed_article().is_file()
