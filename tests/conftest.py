"""For every test: nothing of the person who runs it is read or written; CI tries the same examples."""

import gc
import os
from pathlib import Path

import pytest
from hypothesis import settings

os.environ["SYRIA_READER_CONFIG"] = str(Path(__file__).parent / "no-configuration")
# Places where nothing can be kept; tests of what is kept name a folder of their own.
os.environ["SYRIA_READER_CACHE"] = str(Path(__file__) / "no-cache")
os.environ["SYRIA_READER_STATE"] = str(Path(__file__) / "no-state")

# A change is judged by the same examples each time; people who run the tests by hand look further.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Look for garbage seldom, and not among what is there for good: else a sixth of the time goes there."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 10, 10)
