"""The analysis in slices: what it gives, and how little each of them does."""

import subprocess
import sys

from syria_reader.facts.analysis import analyse, analyse_in_slices
from syria_reader.reading import open_source
from syria_reader.slices import finish

MOST_MODULES = 14
"""Modules a step may import; an extractor takes a millisecond or two for each."""
LOADING = """
import sys
import syria_reader.reading
from syria_reader.facts.loading import load_in_slices

def loaded():
    return {name for name in sys.modules if name.startswith("syria_reader")}

before = loaded()
for _ in load_in_slices():
    now = loaded()
    print(len(now - before))
    before = now
from syria_reader.facts import analyse
print("left", len(loaded() - before))
"""


def test_slices_find_what_is_found_at_once() -> None:
    article = open_source().article
    assert finish(analyse_in_slices(article)) == analyse(article)


def test_there_is_a_slice_for_every_sentence() -> None:
    article = open_source().article
    sentences = sum(len(article.sentences(block)) for block in range(len(article.blocks)))
    assert sum(1 for _ in analyse_in_slices(article)) > sentences


def test_a_reading_has_its_facts_after_the_last_slice() -> None:
    reading = open_source()
    for _ in reading.analyse_in_slices():
        assert not reading.analysed
    assert reading.analysed
    assert reading.facts == analyse(reading.article)
    assert not list(reading.analyse_in_slices())


def test_extractors_are_imported_a_few_at_a_time() -> None:
    output = subprocess.run(
        [sys.executable, "-c", LOADING], check=True, capture_output=True, text=True
    ).stdout
    *steps, left = output.splitlines()
    assert max(map(int, steps)) <= MOST_MODULES
    assert left == "left 0"
