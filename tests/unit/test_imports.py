"""What a call does not need, it does not load."""

import subprocess
import sys

import pytest

SCREEN = {"textual", "rich"}
HEAVY = {"markdown_it", "charset_normalizer"}


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
    assert not loaded(code) & (SCREEN | HEAVY | {"argparse", "json"})
