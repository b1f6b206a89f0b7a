"""What a call does not need, it does not load."""

import subprocess
import sys
from pathlib import Path

import pytest

SCREEN = {"textual", "rich"}
HEAVY = {"markdown_it", "charset_normalizer"}
LOADING = {"trafilatura", "lxml", "urllib3", "http", "ssl", "socket", "subprocess", "threading", "brotli"}
"""What a page or an address needs, and a plain text does not."""


def loaded(code: str) -> set[str]:
    """The packages in memory after `code` ran in a process of its own."""
    report = (
        "import sys; print('|'.join(sorted({name.split('.')[0] for name in sys.modules})), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{report}"], capture_output=True, text=True, check=True, timeout=60
    )
    return set(done.stderr.strip().splitlines()[-1].split("|"))


@pytest.mark.parametrize(
    "arguments",
    [
        ["facts"],
        ["facts", "--format", "jsonl", "missing"],
        ["--version"],
        ["--help"],
        ["facts", "--help"],
        [],
    ],
    ids=["facts", "jsonl", "version", "help", "facts help", "no terminal"],
)
def test_no_screen_without_a_screen(arguments: list[str]) -> None:
    code = f"from syria_reader.cli import main\ntry:\n    main({arguments!r})\nexcept SystemExit:\n    pass"
    assert not loaded(code) & SCREEN


def test_opening_the_seed_loads_no_parser_and_no_guesser() -> None:
    code = "from syria_reader.reading import open_source; open_source()"
    assert not loaded(code) & (SCREEN | HEAVY | LOADING | {"argparse", "json"})


def test_a_text_that_is_named_loads_nothing_for_pages() -> None:
    code = (
        "from syria_reader import paths\nfrom syria_reader.cli.reader import _open\n"
        "_open(str(paths.seed_article()))"
    )
    assert not loaded(code) & (SCREEN | HEAVY | LOADING | {"argparse", "json", "termios"})


def test_opening_a_page_loads_its_parser_in_a_process_of_its_own(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<!doctype html><p>" + "The road was closed for a third day. " * 20)
    code = f"from syria_reader.reading import open_source; open_source({str(page)!r})"
    assert not loaded(code) & {"trafilatura", "lxml", "urllib3", "markdown_it"}
