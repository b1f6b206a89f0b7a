"""The floors: below which no figure may fall, and which only rise."""

import math
import tomllib
from collections.abc import Mapping
from pathlib import Path

MARGIN = 0.005
HEADER = """\
# What the extractor reaches on the reports of this folder, at least. Raised with
# `python tests/evaluation/evaluate.py --raise-floors`; never lowered (see README.md).
"""


def read_floors(file: Path) -> dict[str, float]:
    """Figure by name; empty where there is no file yet."""
    if not file.exists():
        return {}
    with file.open("rb") as opened:
        return {name: float(value) for name, value in tomllib.load(opened).items()}


def raised(floors: Mapping[str, float], measured: Mapping[str, float]) -> dict[str, float]:
    """Floors just below what was measured, none lower than it was."""
    below = {name: max(0.0, math.floor((value - MARGIN) * 1000) / 1000) for name, value in measured.items()}
    highest = {name: max(floors.get(name, 0.0), below.get(name, 0.0)) for name in [*floors, *below]}
    return {name: floor for name, floor in highest.items() if floor}


def write_floors(file: Path, floors: Mapping[str, float]) -> None:
    lines = [f'"{name}" = {value:.3f}\n' for name, value in floors.items()]
    file.write_text(HEADER + "\n" + "".join(lines), encoding="utf-8")
