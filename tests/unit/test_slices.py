"""The analysis in slices: what it gives, and how little each of them does."""

import subprocess
import sys
from itertools import count

from syria_reader.facts import Facts
from syria_reader.facts.analysis import analyse, analyse_in_slices
from syria_reader.facts.frames import Gathering, frames
from syria_reader.facts.progress import Progress
from syria_reader.reading import open_source
from syria_reader.slices import finish, gather

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


def test_gathering_gives_the_items_and_rests_between_lots() -> None:
    assert finish(gather(range(7), 3)) == list(range(7))
    assert sum(1 for _ in gather(range(7), 3)) == 2


def test_facts_are_whole_again_when_their_frames_have_come() -> None:
    facts = open_source().facts
    many = facts.actors[0]._replace(mentions=facts.actors[0].mentions * 200)
    facts = facts._replace(actors=(many, *facts.actors[1:]))
    gathering = Gathering()
    for frame in frames(facts):
        assert len(frame[1]) <= 100
        gathering.add(frame)
    assert gathering.facts() == facts
    assert Gathering().facts() == Facts()


def test_how_far_an_analysis_is_only_grows(monkeypatch) -> None:
    monkeypatch.setattr("syria_reader.facts.progress.monotonic", count().__next__)
    progress = Progress()
    assert progress.percent == 0
    finish(progress.measured(gather(range(50), 1)))
    progress.times = 20
    told = []
    for _ in range(1100):
        progress.step()
        told.append(progress.percent)
    assert told == sorted(told)
    assert told[-1] == 99
    assert len(set(told)) > 20
