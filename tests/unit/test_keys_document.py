"""docs/keys.md is what the key table says."""

import runpy
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_keys_document_is_up_to_date():
    made = runpy.run_path(str(ROOT / "tools" / "keys.py"))["document"]()
    assert (ROOT / "docs" / "keys.md").read_text(encoding="utf-8") == made, "run: python tools/keys.py"
