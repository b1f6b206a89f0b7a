"""Opens the reader in a pseudo-terminal of its own, with a home of its own."""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

if sys.platform in ("linux", "darwin"):
    sys.path.append(str(ROOT / "benchmarks"))
    from pseudo_terminal import PseudoTerminal
else:
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture
def open_reader(tmp_path: Path) -> Iterator[Callable[..., "PseudoTerminal"]]:
    """`open_reader(*arguments, columns=…, rows=…, environment=…, stdin=…)`; closed with the test."""
    home = tmp_path / "home"
    home.mkdir()
    folders = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    folders |= {"SYRIA_READER_CONFIG": str(home / "config"), "SYRIA_READER_STATE": str(home / "state")}
    with ExitStack() as closing:

        def start(*arguments: str, environment: dict[str, str] | None = None, **options: object):
            command = [sys.executable, "-m", "syria_reader", *arguments]
            terminal = PseudoTerminal(command, environment=folders | (environment or {}), **options)
            return closing.enter_context(terminal)

        yield start
