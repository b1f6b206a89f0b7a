"""No test meets the lexicon files of the person who runs it."""

import os
from pathlib import Path

os.environ["SYRIA_READER_CONFIG"] = str(Path(__file__).parent / "no-configuration")
