"""The house: what is installed, how large its files are, and that tests of the tree test what is shipped."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from syria_reader import __version__, paths

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "tui"
SEED = ROOT / "seeds" / paths.SEED_NAME
LARGEST = 400


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> dict[str, bytes]:
    """The files of the wheel that `pip install .` installs, by name."""
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp("wheel")
    build = "import sys, hatchling.build; print(hatchling.build.build_wheel(sys.argv[1]))"
    done = subprocess.run(
        [sys.executable, "-c", build, str(folder)], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(folder / done.stdout.split()[-1]) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_wheel_holds_the_package_and_nothing_beside_it(wheel):
    info = f"syria_reader-{__version__}.dist-info"
    assert {name.split("/")[0] for name in wheel} == {"syria_reader", info}


def test_wheel_holds_every_file_of_the_package(wheel):
    package = SOURCES / "syria_reader"
    tracked = [p for p in package.rglob("*") if p.is_file() and "__pycache__" not in p.parts]
    missing = [p for p in tracked if p.relative_to(SOURCES).as_posix() not in wheel]
    assert missing == []


def test_wheel_holds_the_seed_article_as_supplied(wheel):
    assert wheel[f"syria_reader/seeds/{paths.SEED_NAME}"] == SEED.read_bytes()


def test_wheel_says_where_its_data_comes_from_and_how_it_is_licensed(wheel):
    assert b"CC BY 4.0" in wheel["syria_reader/data/LICENSES.md"]
    assert wheel[f"syria_reader-{__version__}.dist-info/licenses/LICENSE"].startswith(b"MIT License")


def test_opens_the_seed_article_as_supplied():
    assert paths.seed_article().read_bytes() == SEED.read_bytes()


def test_installed_program_says_its_version(tmp_path):
    program = Path(sys.executable).with_name("syria-reader")
    done = subprocess.run([program, "--version"], cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0
    assert __version__ in done.stdout.split()


def test_no_source_file_has_grown_too_large():
    lengths = {p: len(p.read_text().splitlines()) for p in SOURCES.rglob("*.py")}
    assert {p.name: length for p, length in lengths.items() if length > LARGEST} == {}


def test_source_root_is_no_package():
    assert not (SOURCES / "__init__.py").exists()
    assert [p.name for p in SOURCES.iterdir() if p.is_dir() and p.name != "__pycache__"] == ["syria_reader"]


def test_gate_runs_the_command_of_the_readme():
    command = "pip install '.[test]' && pytest"
    assert command in (ROOT / "README.md").read_text()
    assert f"test:\n\t{command}\n" in (ROOT / "Makefile").read_text()
    gate = ROOT / ".ci" / "run"
    assert os.access(gate, os.X_OK)
    assert command in gate.read_text()
