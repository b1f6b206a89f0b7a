"""For every test: no lexicon files of the person who runs it; CI tries the same examples each time."""

import os
from pathlib import Path

from hypothesis import settings

os.environ["SYRIA_READER_CONFIG"] = str(Path(__file__).parent / "no-configuration")

# A change is judged by the same examples each time; people who run the tests by hand look further.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")
