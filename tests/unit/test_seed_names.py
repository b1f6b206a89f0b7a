"""The actors and places of the seed article, row by row."""

from pathlib import Path

from syria_reader.reading import open_source

GOLDEN = Path(__file__).parents[1] / "golden" / "seed_names.txt"


def test_seed_rows():
    facts = open_source().facts
    lines = [f"{a.kind} | {a.name} | {a.role} | {_mentions(a)}" for a in facts.actors]
    lines += [f"{p.kind} {p.country} | {p.name} | {p.geonameid} | {_mentions(p)}" for p in facts.places]
    assert lines == GOLDEN.read_text("utf-8").splitlines()


def _mentions(row):
    return "; ".join(m.text for m in row.mentions)
