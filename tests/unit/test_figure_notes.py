"""What an article's figures say against one another."""

import pytest

from syria_reader.article import Article, Block, BlockKind, Field, Metadata
from syria_reader.facts import NoteRule, analyse
from syria_reader.reading import open_source
from syria_reader.sources.markdown.reader import read_markdown


def notes(text: str) -> list[tuple[str, str]]:
    """The notes on an article whose first line is its title, with the figures each is about."""
    blocks, start = [], 0
    for number, line in enumerate(text.split("\n")):
        if line:
            kind = BlockKind.PARAGRAPH if number else BlockKind.TITLE
            blocks.append(Block(kind, start, start + len(line)))
        start += len(line) + 1
    metadata = Metadata(published=Field("2024-12-06", 0, 0))
    facts = analyse(Article(text, tuple(blocks), metadata=metadata))
    words = {s.id: s.text for s in facts.statistics}
    return [(str(note.rule), " ".join(words[i] for i in note.figures)) for note in facts.notes_on_figures]


NOTED = {
    "a part larger than its whole": (
        "\nThe army said 12 people died, including 15 children.",
        [("part-exceeds-whole", "12 15")],
    ),
    "a part of at most": (
        "\nThe army said up to 12 people died, including 15 children.",
        [("part-exceeds-whole", "12 15")],
    ),
    "the title has more": (
        "Strike kills 15: army\nA strike killed 12 people in Aleppo, the army said.",
        [("headline-differs", "15 12")],
    ),
    "one count, two numbers": (
        "\nThe army said 12 people were killed in Aleppo on "
        "Monday.\nThe rebels said 30 people were killed in "
        "Aleppo on Monday.",
        [("counts-differ", "12 30")],
    ),
    "a part told a sentence later": (
        "\nThe army said 12 people died in Homs. It said 14 of the dead were children.",
        [("part-exceeds-whole", "12 14")],
    ),
    "civilians and soldiers together": (
        "\nThe army said 30 people died, including 18 civilians and 15 soldiers.",
        [("part-exceeds-whole", "30 18 15")],
    ),
    "one day in other words": (
        "\nThe army said 12 people were killed in Aleppo on Monday.\n"
        "Monday 30 people were killed in Aleppo, the rebels said.",
        [("counts-differ", "12 30")],
    ),
    "one difference, told once": (
        "\nThe army said 12 people were killed in Aleppo on Monday.\n"
        "Police said 12 people were killed in Aleppo on Monday.\n"
        "The rebels said 30 people were killed in Aleppo on Monday.",
        [("counts-differ", "12 30")],
    ),
    "no source": ("\nA strike killed 12 people.", [("no-source", "12")]),
    "no source for several": (
        "\nA strike killed 12 people and wounded 30.",
        [("no-source", "12 30")],
    ),
}

QUIET = {
    "a part": "\nThe army said 12 people died, including five children.",
    "a part of an open number": "\nThe army said at least 12 people died, including 15 children.",
    "the title has no source": "Strike kills 12\nA strike killed 12 people, the army said.",
    "the title says it vaguely": ("Thousands flee town\nThe army said 81,000 people have fled the town."),
    "the title rounds down": (
        "Strike kills at least 10: army\nA strike killed 12 people in Aleppo, the army said."
    ),
    "the title counts others": "Strike kills 3 children: army\nA strike killed 12 people, the army said.",
    "women and civilians together": "\nThe army said 30 people died, including 18 civilians and 15 women.",
    "some of each": "\nThe army said 30 people died, including 18 civilians and 12 soldiers.",
    "the title sums up a longer time": (
        "Nearly 40 killed since June: army\nThe army counted the deaths of 14 people over the past 24 hours."
    ),
    "the title counts one place": (
        "Strike kills 12 in Homs: army\n"
        "Fighting killed 30 people in Syria, including 12 in Homs, the army said."
    ),
    "the dead of another figure": (
        "\nThe army said it killed 17 fighters and lost two soldiers. It said four of the dead were miners."
    ),
    "two places": (
        "\nThe army said 12 people were killed in Homs on "
        "Monday.\nThe rebels said 30 people were killed in Aleppo "
        "on Monday."
    ),
    "two days": (
        "\nThe army said 12 people were killed in Homs on "
        "Monday.\nThe army said 30 people were killed in Homs on "
        "Tuesday."
    ),
    "place unsaid": (
        "\nThe army said 12 people were killed on Monday.\nThe rebels said 30 were killed on Monday."
    ),
    "whom it counts": (
        "\nThe army said 12 soldiers were killed in Homs on "
        "Monday.\nThe rebels said 30 civilians were killed in "
        "Homs on Monday."
    ),
    "things need no source": "\nA strike destroyed 12 houses.",
}


@pytest.mark.parametrize(("text", "wanted"), NOTED.values(), ids=NOTED)
def test_figures_that_do_not_go_together_are_noted(text: str, wanted: list[tuple[str, str]]) -> None:
    assert notes(text) == wanted


@pytest.mark.parametrize("text", QUIET.values(), ids=QUIET)
def test_nothing_is_guessed(text: str) -> None:
    assert notes(text) == []


def test_a_note_explains_itself_in_a_sentence() -> None:
    (note,) = open_source().facts.notes_on_figures
    assert note.text == "The article gives no source for 3 figures of people killed, hurt or displaced."


TABLES = {
    "the total is not": (("Homs | 20", "Hama | 12", "Total | 33"), ["33 20 12"]),
    "the total is": (("Homs | 20", "Hama | 12", "Total | 32"), []),
    "a share has no total": (("Homs | 20%", "Hama | 12%", "Total | 15%"), []),
    "a row without a number": (("Homs | 20", "Hama | not known", "Total | 33"), []),
}


@pytest.mark.parametrize(("rows", "wanted"), TABLES.values(), ids=TABLES)
def test_a_total_is_checked_against_its_rows(rows: tuple[str, ...], wanted: list[str]) -> None:
    table = "\n".join(f"| {row} |" for row in ("Town | Killed", "--- | ---", *rows))
    facts = analyse(read_markdown(f"The dead.\n\n{table}\n"))
    words = {s.id: s.text for s in facts.statistics}
    noted = [note for note in facts.notes_on_figures if note.rule is NoteRule.TOTAL_DIFFERS]
    assert [" ".join(words[i] for i in note.figures) for note in noted] == wanted
