"""Figures in tables: the head of the column says what, the head of the row where."""

import pytest

from syria_reader.facts import Facts, analyse
from syria_reader.sources.markdown.reader import read_markdown


def facts_of(*rows: str) -> Facts:
    """The facts of a table in Markdown, whose first row is its head."""
    head, *body = rows
    rule = "|" + " --- |" * (head.count("|") - 1)
    return analyse(read_markdown("\n".join(["Where they are.", "", head, rule, *body])))


TABLES = {
    "outcomes": (
        ("| Country | Killed | Injured |", "| Syria | 12 | 30 |"),
        ["12 people | killed | Syria", "30 people | injured | Syria"],
    ),
    "people": (
        ("| Country | Refugees from Sudan |", "| Chad | 722,000 |", "| Egypt | 1.5 million |"),
        ["722,000 people | refugees | Chad", "1.5 million people | refugees | Egypt"],
    ),
    "number of": (
        ("| Country | Number of displaced people |", "| Chad | 722,000 |"),
        ["722,000 people | displaced | Chad"],
    ),
    "shares": (
        ("| Country | Share of children |", "| Chad | 61% |"),
        ["61 percent | share | Chad"],
    ),
    "money": (("| Country | Aid |", "| Chad | $5 million |"), ["5 million USD | money | Chad"]),
    "hedged": (("| Country | Killed |", "| Syria | at least 12 |"), ["12 people | killed | Syria"]),
    "row of no place": (("| Group | Killed |", "| Medics | 12 |"), ["12 people | killed | None"]),
    "years are none": (
        ("| Country | Year | Killed |", "| Syria | 2016 | 12 |"),
        ["12 people | killed | Syria"],
    ),
    "ranks are none": (("| Country | Rank |", "| Syria | 3 |"), []),
    "words are none": (("| Country | Held by |", "| Syria | the army |"), []),
    "without a head": (("| Syria | 12 |", "| Homs | 30 |"), []),
}


@pytest.mark.parametrize(("rows", "wanted"), TABLES.values(), ids=TABLES)
def test_a_cell_is_read_with_its_heads(rows: tuple[str, ...], wanted: list[str]) -> None:
    facts = facts_of(*rows)
    names = {place.id: place.name for place in facts.places}
    found = [f"{s.text} {s.unit} | {s.category} | {names.get(s.place or '')}" for s in facts.statistics]
    assert found == wanted


def test_a_column_of_whom_is_part_of_the_one_before() -> None:
    facts = facts_of("| Country | Killed | of whom children | Injured |", "| Syria | 12 | 3 | 30 |")
    words = {s.id: s.text for s in facts.statistics}
    assert [(s.text, str(s.category), words.get(s.part_of or "")) for s in facts.statistics] == [
        ("12", "killed", None),
        ("3", "killed", "12"),
        ("30", "injured", None),
    ]


def test_a_cell_stands_where_its_number_does() -> None:
    text = "| City | Killed |\n| --- | --- |\n| Aleppo | 12 |\n"
    (figure,) = analyse(read_markdown(text)).statistics
    assert text[figure.start : figure.end] == figure.text == "12"
    assert text[figure.sentence.start : figure.sentence.end] == "Aleppo | 12"
