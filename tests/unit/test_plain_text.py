"""Plain text becomes an article: title, metadata, headings and lists are found without mark-up."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from syria_reader import paths
from syria_reader.article import Article
from syria_reader.sources.lines import read_lines
from syria_reader.sources.plain_text import read_plain_text

GOLDEN = Path(__file__).parents[1] / "golden"
LETTERS = {"title": "T", "heading": "H", "paragraph": "P", "item": "I", "rule": "R"}


def outline(text: str) -> list[str]:
    """One line a block: its kind and its first words as they are read."""
    article = read_plain_text(text)
    return [
        f"{LETTERS[block.kind]}{block.marker and ' ' + block.marker} {article.prose(i).text[:24].rstrip()}"
        for i, block in enumerate(article.blocks)
    ]


def told(text: str) -> dict[str, str]:
    """What the article says of itself, but for its title."""
    about = read_plain_text(text).metadata
    fields = {name: getattr(about, name) for name in ("section", "author", "published", "place", "agency")}
    return {name: field.value for name, field in fields.items() if field}


PROSE = "The army left the town on Friday, and the rebels came in. Nobody was hurt."
MORE = "A second paragraph follows the first. It has two sentences."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{PROSE}\n\n{MORE}", ["P The army left the town o", "P A second paragraph follo"]),
        ("A Title Only", ["T A Title Only"]),
        ("hello", ["P hello"]),
        (f"Rebels Take Homs\n\n{PROSE}", ["T Rebels Take Homs", "P The army left the town o"]),
        (f"Rebels take Homs\n\n{PROSE}", ["T Rebels take Homs", "P The army left the town o"]),
        (f"Rebels take Homs.\n\n{PROSE}", ["P Rebels take Homs.", "P The army left the town o"]),
        (
            f"{PROSE}\n{MORE}\n{PROSE}",
            ["P The army left the town o", "P A second paragraph follo", "P The army left the town o"],
        ),
        (f"Will Assad Survive?\n\n{PROSE}", ["T Will Assad Survive?", "P The army left the town o"]),
        (
            f"QUESTION: Did you discuss Aleppo?\n\n{PROSE}",
            ["P QUESTION: Did you discus", "P The army left the town o"],
        ),
        (f"A TITLE\n=======\n\n{PROSE}", ["T A TITLE", "P The army left the town o"]),
        (
            f"Syrian Rebels Claim Key Victory in Deir\nEzzor as Forces Retreat\n\n{PROSE}",
            ["T Syrian Rebels Claim Key", "P The army left the town o"],
        ),
        (
            f"Title: War in Syria\nDate: 2024-12-06\n\n{PROSE}",
            ["T War in Syria", "P The army left the town o"],
        ),
    ],
    ids=[
        "no title",
        "title only",
        "a word",
        "title case",
        "sentence case",
        "full stop",
        "a paragraph a line",
        "question",
        "speaker's label",
        "underlined",
        "wrapped title",
        "head of labels",
    ],
)
def test_titles(text: str, expected: list[str]) -> None:
    assert outline(text) == expected


HEADINGS = {
    "title case": "Rebel Advances",
    "title case with small words": "The War of Assad and His Allies in the East",
    "name with article": "Clashes in al-Suwayda",
    "of releases": "Notes to editors",
    "capitals": "THE ROAD TO DAMASCUS",
    "one word": "Background",
    "country": "Syria",
    "numbered": "1. Background",
    "roman": "II. The Second Phase",
    "section": "Section 3: The Offensive",
    "title-case question": "What Happens Next?",
    "colon inside": "Syria: A Divided Country",
    "quoted word inside": "The “Red Line” and After",
    "possessive": "Turkey's Role and Future Outlook",
}


@pytest.mark.parametrize("line", HEADINGS.values(), ids=HEADINGS.keys())
def test_headings(line: str) -> None:
    article = read_plain_text(f"The Title of the Report\n\n{PROSE}\n\n{line}\n\n{MORE}")
    assert [section.title for section in article.sections] == [line]
    assert article.text[article.sections[0].start :].startswith(line)
    assert article.sections[0].end == len(article.text)


PARAGRAPHS = {
    "sentence": "He went home.",
    "short sentence without full stop": "He went home and slept",
    "quotation": "“Never Again”",
    "leads in": "The dead were named as:",
    "sign-off": "ENDS",
    "thirty": "-30-",
    "number signs": "###",
    "more": "(more)",
    "credit": "Photo: Jane Doe",
    "credit of an agency": "AP Photo/Hussein Malla",
    "agency": "Getty Images",
    "caption": "Image Caption, Smoke Over Homs",
    "address": "12 Main Street, Damascus",
    "mail": "press@example.org",
    "telephone": "Tel: 555 0100",
    "byline": "By Jane Doe",
    "brackets": "(Reporting by Jane Doe)",
    "boilerplate": "Read More",
    "long title case": "One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen",
    "question among prose": "Who did it?",
    "starts small": "and So It Was",
}


@pytest.mark.parametrize("line", PARAGRAPHS.values(), ids=PARAGRAPHS.keys())
def test_what_is_in_doubt_is_a_paragraph(line: str) -> None:
    article = read_plain_text(f"The Title of the Report\n\n{PROSE}\n\n{line}\n\n{MORE}")
    assert not article.sections
    assert [block.kind for block in article.blocks] == ["title", "paragraph", "paragraph", "paragraph"]


def test_names_in_a_row_are_no_headings() -> None:
    article = read_plain_text(f"Title of It\n\n{PROSE}\n\nJohn Smith\nJane Doe\nAli Hassan\n\n{MORE}")
    assert not article.sections


def test_a_heading_has_something_under_it() -> None:
    assert not read_plain_text(f"Title of It\n\n{PROSE}\n\nContact Information").sections


@pytest.mark.parametrize(
    "lines",
    [("Fighting in the east", "Aid on the way"), ("Who are they?", "Why now?"), ("March 2011", "July 2012")],
    ids=["sentence case", "questions", "dates"],
)
def test_what_may_be_a_heading_is_one_among_others(lines: tuple[str, str]) -> None:
    first, second = lines
    article = read_plain_text(f"Title of It\n\n{PROSE}\n\n{first}\n\n{MORE}\n\n{second}\n\n{PROSE}")
    assert [section.title for section in article.sections] == [first, second]


def test_country_heads_between_lists_without_blank_lines() -> None:
    syria = "Syria\n.\xa0 \xa0 Near Homs, one strike hit a tank.\n.\xa0 \xa0 Near Hama, two."
    text = f"{PROSE}\n{syria}\nIraq\n. Near Mosul, six."
    assert outline(text)[1:] == [
        "H Syria",
        "I • Near Homs, one strike hi",
        "I • Near Hama, two.",
        "H Iraq",
        "I • Near Mosul, six.",
    ]


WRAPPED = """\
The army left the town on Friday after two days of heavy fighting, and
the rebels came in. Nobody was hurt, a war monitor said - at least not
on the first day. More than 280,000 people had left their homes before
the end of it."""


def test_hard_wrapped_lines_are_joined() -> None:
    assert len(outline(f"{WRAPPED}\n\n{WRAPPED}")) == 2


def test_an_indented_line_begins_a_paragraph() -> None:
    assert len(outline(f"  {WRAPPED}\n  {WRAPPED}")) == 2


def test_lines_wrapped_by_hand_are_joined_though_uneven() -> None:
    text = """\
The general staff said on Monday that fighting went on
along the whole of the front in the east.

Over the past day its forces repelled attacks near the
villages of Karsk and Melin, it said, and held their
positions on the river. Shelling went on all night in the
Dobra district and on the road to the south.

Nobody was hurt in the strikes on the town, said the head
of its administration, who spoke to reporters by
telephone.

A second statement is expected on Tuesday, the office of
Governor Ilya Maren said.
"""
    article = read_plain_text(text)
    prose = [article.prose(index).text for index in range(len(article.blocks))]
    assert len(prose) == 4
    assert prose[3] == "A second statement is expected on Tuesday, the office of Governor Ilya Maren said."


def test_items_of_wrapped_text_run_on() -> None:
    items = "- One item that is long enough to be broken at the end of the line,\n  as here\n- Two"
    text = f"{WRAPPED}\n\n{items}\n\n{WRAPPED}"
    assert outline(text)[1:3] == ["I • One item that is long en", "I • Two"]


def test_a_sentence_broken_by_copying_is_one_paragraph() -> None:
    text = (
        f"{PROSE}\nAlso on Friday, he said, the U.S.-led \ncoalition\n struck six targets, he said.\n{MORE}"
    )
    assert outline(text) == [
        "P The army left the town o",
        "P Also on Friday, he said,",
        "P A second paragraph follo",
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["unix", "windows", "old mac"])
def test_line_ends(end: str) -> None:
    text = f"World\n\nRebels Take Homs\n\n2024-12-06\n\n{PROSE}\n\nBackground\n\n{MORE}".replace("\n", end)
    assert outline(text) == [
        "T Rebels Take Homs",
        "P The army left the town o",
        "H Background",
        "P A second paragraph follo",
    ]
    assert told(text) == {"section": "World", "published": "2024-12-06"}


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("- one\n- two", ["I • one", "I • two"]),
        ("• one\n* two", ["I • one", "I • two"]),
        ("1. one\n2. two", ["I 1. one", "I 2. two"]),
        ("(1) one\n(2) two", ["I (1) one", "I (2) two"]),
        ("a) one\nb) two", ["I a) one", "I b) two"]),
        ("19. March was cold.", ["P 19. March was cold."]),
        ("***", ["R ***"]),
        ("* * *", ["R * * *"]),
        ("-----", ["R -----"]),
    ],
    ids=[
        "dashes",
        "bullets",
        "numbers",
        "bracketed",
        "letters",
        "a date",
        "stars",
        "spaced stars",
        "dashes only",
    ],
)
def test_items_and_rules(lines: str, expected: list[str]) -> None:
    assert outline(f"{PROSE}\n\n{lines}\n\n{MORE}")[1:-1] == expected


def test_items_within_items_have_a_deeper_level() -> None:
    article = read_plain_text(f"{PROSE}\n\n- one\n  - two\n    - three\n- four\n\n{MORE}")
    assert [block.level for block in article.blocks[1:-1]] == [1, 2, 3, 1]


METADATA = {
    "iso": ("2024-12-06", {"published": "2024-12-06"}),
    "american": ("December 6, 2024", {"published": "2024-12-06"}),
    "british": ("6 December 2024", {"published": "2024-12-06"}),
    "abbreviated": ("Dec. 6, 2024", {"published": "2024-12-06"}),
    "ordinal": ("6th of December, 2024", {"published": "2024-12-06"}),
    "weekday and clock": ("Friday, Dec 6 2024 14:30 GMT", {"published": "2024-12-06"}),
    "clock first": ("14:30 GMT, Friday 6 December 2024", {"published": "2024-12-06"}),
    "afternoon": ("Dec 6, 2024 at 5:30 p.m. ET", {"published": "2024-12-06"}),
    "month above 12": ("12/25/2024", {"published": "2024-12-25"}),
    "day first": ("25/12/2024", {"published": "2024-12-25"}),
    "full stops": ("06.12.2024", {"published": "2024-12-06"}),
    "cannot tell": ("06/12/2024", {}),
    "no such day": ("February 30, 2024", {}),
    "french": ("6 décembre 2024", {"published": "2024-12-06"}),
    "arabic": ("٦ كانون الأول ٢٠٢٤", {"published": "2024-12-06"}),
    "published": ("Published: 6 December 2024", {"published": "2024-12-06"}),
    "published on": ("Published on December 6, 2024", {"published": "2024-12-06"}),
    "as of": ("As of 6 December 2024", {"published": "2024-12-06"}),
    "updated": ("Last updated: 2024-12-06T14:30:00Z", {"published": "2024-12-06"}),
    "author": ("Author: Lok", {"author": "Lok"}),
    "by": ("By Jane Doe", {"author": "Jane Doe"}),
    "by capitals": ("By JANE DOE", {"author": "JANE DOE"}),
    "by two": ("By Jane Doe and John Roe", {"author": "Jane Doe and John Roe"}),
    "by, agency": (
        "By Jane Doe and John Roe, Reuters",
        {"author": "Jane Doe and John Roe", "agency": "Reuters"},
    ),
    "by, post": ("By JANE DOE | Staff writer", {"author": "JANE DOE"}),
    "by, date": ("By Jane Doe, December 6, 2024", {"author": "Jane Doe", "published": "2024-12-06"}),
    "by, bar, date": (
        "By Jane Doe | 6 December 2024 | 5 min read",
        {"author": "Jane Doe", "published": "2024-12-06"},
    ),
    "by with particles": ("By Ali bin Omar al-Rashid", {"author": "Ali bin Omar al-Rashid"}),
    "reporting by": ("Reporting by Jane Doe", {"author": "Jane Doe"}),
    "source": ("Source: Reuters", {"agency": "Reuters"}),
    "agency": ("Associated Press", {"agency": "Associated Press"}),
    "no byline": ("By Friday The Rebels Had Left", {}),
    "a sentence": ("By then it was over.", {}),
}


@pytest.mark.parametrize(("line", "expected"), METADATA.values(), ids=METADATA.keys())
def test_metadata_lines(line: str, expected: dict[str, str]) -> None:
    text = f"Rebels Take the City of Homs\n\n{line}\n\n{PROSE}"
    assert told(text) == expected
    assert len(read_plain_text(text).blocks) == (2 if expected else 3)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("World", {"section": "World"}),
        ("WORLD NEWS", {"section": "WORLD NEWS"}),
        ("World | Middle East", {"section": "World | Middle East"}),
        ("For Immediate Release", {"section": "For Immediate Release"}),
        ("SYRIA CONFLICT", {"section": "SYRIA CONFLICT"}),
        ("Home > News > South Asia", {"section": "Home > News > South Asia"}),
        ("2024-12-06\nAuthor: Lok", {"published": "2024-12-06", "author": "Lok"}),
    ],
    ids=["section", "capitals", "two sections", "release", "unknown section", "path", "metadata first"],
)
def test_what_stands_above_the_title(head: str, expected: dict[str, str]) -> None:
    text = f"{head}\n\nRebels Take the City of Homs as Army Leaves\n\n{PROSE}"
    assert told(text) == expected
    assert outline(text)[0] == "T Rebels Take the City of"


def test_a_line_of_introduction_may_stand_before_the_byline() -> None:
    text = f"Rebels take Homs\nThe city fell after two days\nBy Jane Doe\n2024-12-06\n{PROSE}"
    assert told(text) == {"author": "Jane Doe", "published": "2024-12-06"}
    assert outline(text)[:2] == ["T Rebels take Homs", "P The city fell after two"]


def test_the_first_of_a_group_of_short_lines_is_the_title() -> None:
    text = f"Headline about the war\nA line below it\nJane Doe\n\n{PROSE}"
    assert outline(text)[:3] == ["T Headline about the war", "P A line below it", "P Jane Doe"]


def test_a_release_says_so_before_its_contact() -> None:
    text = f"FOR IMMEDIATE RELEASE\n\nContact: Jane Doe\n\nGroup Condemns Attack on Aid Convoy\n\n{PROSE}"
    assert told(text) == {"section": "FOR IMMEDIATE RELEASE"}
    assert outline(text)[:2] == ["P Contact: Jane Doe", "H Group Condemns Attack on"]


def test_capitals_over_a_list_below_other_short_lines() -> None:
    article = read_plain_text(f"Title of It\n\nSyria Update\nSituation Report\n\nHIGHLIGHTS\n\n- {MORE}\n- b")
    assert [section.title for section in article.sections] == ["HIGHLIGHTS"]


def test_metadata_further_down_stays_where_it_is() -> None:
    text = f"Rebels Take Homs\n\n{PROSE}\n\n{MORE}\n\nAuthor: Lok\n\n2024-12-06"
    assert told(text) == {}
    assert len(read_plain_text(text).blocks) == 5


def test_a_second_date_is_not_lost() -> None:
    assert (
        outline(f"Rebels Take Homs\n\n2024-12-06\n\nUpdated: 2024-12-07\n\n{PROSE}")[1]
        == "P Updated: 2024-12-07"
    )


DATELINES = {
    "agency": ("BEIRUT (AP) — ", {"place": "BEIRUT", "agency": "AP"}),
    "date and agency": ("BEIRUT, Dec 6 (Reuters) - ", {"place": "BEIRUT", "agency": "Reuters"}),
    "full date": ("GENEVA, 6 December 2024 - ", {"place": "GENEVA", "published": "2024-12-06"}),
    "date in brackets": ("GENEVA (6 December 2024) – ", {"place": "GENEVA", "published": "2024-12-06"}),
    "country": ("ALEPPO, Syria — ", {"place": "ALEPPO, Syria"}),
    "city alone": ("WASHINGTON -- ", {"place": "WASHINGTON"}),
    "two cities": ("KYIV/MOSCOW, March 3 (Reuters) - ", {"place": "KYIV/MOSCOW", "agency": "Reuters"}),
    "small letters with agency": ("Damascus, December 6 (SANA) — ", {"place": "Damascus", "agency": "SANA"}),
    "acronym explained": ("HTS — Syria's main rebel group — ", {}),
    "a clause": ("The Syrian army — ", {}),
    "label": ("BREAKING — ", {}),
    "hyphenated": ("U.S.-backed ", {}),
}


@pytest.mark.parametrize(("line", "expected"), DATELINES.values(), ids=DATELINES.keys())
def test_datelines(line: str, expected: dict[str, str]) -> None:
    text = f"Rebels Take the City of Homs\n\n{line}Rebels took the city on Friday."
    assert told(text) == expected
    assert outline(text)[1].startswith(f"P {line[:20].rstrip()}"[:18])


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (PROSE + MORE, "en"),
        ("قال المرصد السوري إن القوات انسحبت من المدينة.", "ar"),
        ("Силы сирийской армии отступили из города.", "ru"),
        (
            "Les forces de l'armée ont quitté la ville dans la nuit, et les rebelles sont entrés par le sud.",
            "fr",
        ),
        ("Homs 2024", None),
    ],
    ids=["english", "arabic", "russian", "french", "unclear"],
)
def test_language(text: str, language: str | None) -> None:
    assert read_plain_text(text).language == language


def test_the_seed() -> None:
    article = read_plain_text(paths.seed_article().read_text(encoding="utf-8"))
    assert shape(article) == (GOLDEN / "seed_structure.txt").read_text(encoding="utf-8")


def shape(article: Article) -> str:
    about = article.metadata
    fields = [about.section, about.title, about.published, about.author]
    lines = [f"{field.start:>5} {field.end:>5}  {field.value}" for field in fields if field]
    lines += [f"{article.words} words, {article.language}", ""]
    for section in article.sections:
        lines.append(f"{section.start:>5} {section.end:>5}  {section.number}. {section.title}")
    lines.append("")
    for i, block in enumerate(article.blocks):
        counted = f"{len(article.sentences(i))} sentences"
        lines.append(
            f"{block.start:>5} {block.end:>5}  {block.kind:<10} {counted:<12} {article.prose(i).text[:40]}"
        )
    return "\n".join(lines) + "\n"


TEXTS = st.lists(
    st.sampled_from(
        [
            "World",
            "A Title of It",
            "2024-12-06",
            "By Jane Doe",
            PROSE,
            "- an item",
            "1. One",
            "***",
            "====",
            "",
            "",
            "  indented words go on",
            "SYRIA",
            "and so\u202e on,",
            "BEIRUT (AP) — It began.",
            "\x1b[31m",
            "x" * 90,
        ]
    ),
    max_size=14,
).flatmap(lambda lines: st.sampled_from(["\n", "\r\n", "\n\n"]).map(lambda end: end.join(lines)))


@given(TEXTS | st.text(max_size=80))
@example("A\n=\nB")
def test_blocks_are_in_order_and_hold_every_word(text: str) -> None:
    article = read_plain_text(text)
    assert article.text == text
    at = 0
    outside = set(range(len(text)))
    for block in article.blocks:
        assert at <= block.start < block.end <= len(text)
        at = block.end
        outside -= set(range(block.start - (8 if block.marker else 0), block.end))
    # What is outside of blocks is blank, an underline, or a line of metadata.
    about = article.metadata
    fields = [field for field in (about.section, about.author, about.published, about.agency) if field]
    for line in read_lines(text):
        words = {i for i in range(line.start, line.end) if text[i].isalnum()}
        if words & outside:
            assert any(line.start <= field.start < line.end for field in fields), line


@given(TEXTS | st.text(alphabet=st.characters(codec="utf-8"), max_size=60))
def test_prose_is_safe_to_show(text: str) -> None:
    article = read_plain_text(text)
    for i in range(len(article.blocks)):
        shown = article.prose(i).text
        assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 for c in shown)
        assert not any("\u202a" <= c <= "\u202e" or "\u2066" <= c <= "\u2069" for c in shown)
        assert "\ufeff" not in shown
