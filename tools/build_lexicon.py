#!/usr/bin/env python3
"""Compiles the lexicon's tables (data/lexicon/*.toml in the package) to the file that is read at run time."""

import json
from pathlib import Path

from syria_reader.facts.lexicon.compiling import compile_folder
from syria_reader.facts.lexicon.packing import pack_phrases

DATA = Path(__file__).resolve().parent.parent / "tui" / "syria_reader" / "data"


def main() -> None:
    """Write the compiled lexicon beside its tables."""
    compiled = compile_folder(DATA / "lexicon")
    compiled["phrases"] = pack_phrases(compiled["phrases"])
    text = json.dumps(compiled, ensure_ascii=False, separators=(",", ":"))
    (DATA / "lexicon.json").write_text(text + "\n", "utf-8")
    print(f"{len(compiled['phrases'])} names, {len(text)} characters")


if __name__ == "__main__":
    main()
