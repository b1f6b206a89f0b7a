"""Whatever is pressed, clicked and resized in whatever order, the reader stands and shows something."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[2] / "benchmarks"))
from soak import soak


@pytest.mark.parametrize("number", [11, 12])
@pytest.mark.parametrize("name", ["seed", "long", "plain"])
async def test_random_keys(name, number, request, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BROWSER", "true")
    early, late = await soak(request.getfixturevalue(name), 160, number)
    assert early
    assert late
