"""What a figure is part of, how it counts, whom, and where."""

import pytest

from syria_reader.article import Article, Block, BlockKind, Field, Metadata
from syria_reader.facts import Facts, analyse


def facts_of(text: str) -> Facts:
    """The facts of an article of 6 December 2024, one paragraph a line."""
    blocks, start = [], 0
    for line in text.split("\n"):
        if line:
            blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(line)))
        start += len(line) + 1
    return analyse(Article(text, tuple(blocks), metadata=Metadata(published=Field("2024-12-06", 0, 0))))


def parts(text: str) -> list[tuple[str, str]]:
    statistics = facts_of(text).statistics
    words = {s.id: s.text for s in statistics}
    return [(s.text, words[s.part_of]) for s in statistics if s.part_of]


PARTS = {
    "including": ("The raid killed 12 people, including five children.", [("five", "12")]),
    "a list of parts": (
        "The raid killed 12 people, including five children and three women.",
        [("five", "12"), ("three", "12")],
    ),
    "among them": ("Thirty people died, among them 11 women.", [("11", "Thirty")]),
    "of whom": ("Thirty people died, 11 of whom were women.", [("11", "Thirty")]),
    "of them": ("Thirty people died, 11 of them women.", [("11", "Thirty")]),
    "of the": ("The army shot down 47 of the 72 drones.", [("47", "72")]),
    "share of a number": ("A third of the 300 houses burned.", [("A third", "300")]),
    "percent of them": ("Some 400 people fled, 60 percent of them children.", [("60", "400")]),
    "of the dead, a sentence later": (
        "The strike killed 47 people. Three of the dead were soldiers.",
        [("Three", "47")],
    ),
    "of those killed": (
        "The strike killed 47 people. Of those killed, 19 were children.",
        [("19", "47")],
    ),
    "among the dead": (
        "The strike killed 47 people. Nine children were among the dead.",
        [("Nine", "47")],
    ),
    "two outcomes are no parts": ("The raid killed 12 people and wounded 30.", []),
    "two things are no parts": ("The raid destroyed 12 houses and three shops.", []),
    "another unit": ("The raid killed 12 people and destroyed houses, including 3 schools.", []),
    "one of a family": ("They buried nine members of one family.", []),
    "a new sentence": ("The raid killed 12 people. Five children fled.", []),
}


@pytest.mark.parametrize(("text", "wanted"), PARTS.values(), ids=PARTS)
def test_a_part_points_at_its_whole(text: str, wanted: list[tuple[str, str]]) -> None:
    assert parts(text) == wanted


COUNTS = {
    "event": ("A strike killed 12 people.", ["new"]),
    "event with its day": ("A strike killed 12 people on Monday.", ["new"]),
    "last day": ("Over the past 24 hours 12 people have been killed.", ["new"]),
    "since": ("Since January, 12 people have been killed.", ["cumulative"]),
    "so far": ("So far this year 12 people have been killed.", ["cumulative"]),
    "perfect": ("The war has killed 12,000 people.", ["cumulative"]),
    "toll": ("The death toll rose to 43.", ["cumulative"]),
    "as of": ("As of 3 December, 1,204 people were killed.", ["cumulative"]),
    "those displaced now": ("More than 3.6 million people are displaced.", ["cumulative"]),
    "those displaced by an event": ("The raid displaced 94 people.", ["new"]),
    "part": ("A strike killed 12 people, including five children.", ["new", "subset"]),
    "share": ("The group holds 60 percent of the city.", ["unknown"]),
    "length": ("The fighting lasted seven days.", ["unknown"]),
    "strength": ("The group has 2,000 fighters.", ["unknown"]),
    "held still": ("Some 12 hostages are still held.", ["unknown"]),
    "things destroyed": ("The strike destroyed three tanks.", ["new"]),
    "money over years": ("It has given $14 billion since 2000.", ["cumulative"]),
    "sum": ("It pledged $14 billion.", ["unknown"]),
}


@pytest.mark.parametrize(("text", "wanted"), COUNTS.values(), ids=COUNTS)
def test_a_figure_tells_how_it_counts(text: str, wanted: list[str]) -> None:
    assert [str(s.count_type) for s in facts_of(text).statistics] == wanted


GROUPS = {
    "civilians": ("The strike killed 12 civilians.", ["civilians"]),
    "soldiers": ("The strike killed 12 soldiers.", ["combatants"]),
    "militants": ("The strike killed 12 armed militants.", ["combatants"]),
    "children": ("The strike killed nine pupils.", ["children"]),
    "women": ("The strike killed nine women.", ["women"]),
    "doctors": ("The strike killed nine doctors.", ["medics"]),
    "reporters": ("The strike killed two journalists.", ["journalists"]),
    "aid workers": ("Five aid workers were held.", ["aid-workers"]),
    "said behind": ("Thirty people died, 11 of whom were women.", [None, "women"]),
    "of them": ("Thirty people died, 11 of them children.", [None, "children"]),
    "share": ("Some 31 percent were children.", ["children"]),
    "two groups": ("The strike killed 12 women and children.", [None]),
    "people": ("The strike killed 12 people.", [None]),
    "things": ("The strike destroyed 12 army barracks.", [None]),
}


@pytest.mark.parametrize(("text", "wanted"), GROUPS.values(), ids=GROUPS)
def test_a_figure_tells_whom_it_counts(text: str, wanted: list[str | None]) -> None:
    assert [s.status_group for s in facts_of(text).statistics] == wanted


PLACES = {
    "behind": ("A strike killed 12 people in Aleppo.", ["Aleppo"]),
    "before": ("In Aleppo, a strike killed 12 people.", ["Aleppo"]),
    "two clauses": (
        "A strike killed 12 people in Aleppo, while 30 died in Homs.",
        ["Aleppo", "Homs"],
    ),
    "two figures, one place": ("A strike killed 12 people and wounded 30 in Aleppo.", ["Aleppo", "Aleppo"]),
    "the smaller of two": ("A strike killed 12 people in Palmyra, in Homs province.", ["Palmyra"]),
    "where it is said": ("Officials told reporters in Damascus that 12 people died.", [None]),
    "list of places": ("Strikes killed 12 people in Aleppo and Homs.", [None]),
    "nowhere": ("A strike killed 12 people.", [None]),
    "money is nowhere": ("Germany pledged $12 million in Damascus.", [None]),
}


@pytest.mark.parametrize(("text", "wanted"), PLACES.values(), ids=PLACES)
def test_a_figure_has_the_place_of_its_clause(text: str, wanted: list[str | None]) -> None:
    facts = facts_of(text)
    names = {place.id: place.name for place in facts.places}
    assert [s.place and names[s.place] for s in facts.statistics] == wanted
