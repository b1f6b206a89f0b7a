"""The beginning of a long text is that of the whole, block for block."""

import gzip

import pytest

from syria_reader.reading import LONG, open_beginning, open_source
from syria_reader.ui.drawing.first_screen import first_screen

PARAGRAPH = (
    "Shelling went on around the town of Saraqib on {day} March 2020, a resident said by telephone, and {n} "
    "families left for the border before dawn.\n\n"
)
STORY = "".join(PARAGRAPH.format(day=n % 28 + 1, n=n + 3) for n in range(3000))
HARD_WRAPPED = STORY.replace(" by telephone,", "\nby telephone,").replace(
    " for the border", "\nfor the border"
)
MARKDOWN = "".join(
    f"## Day {n}\n\n"
    + "".join(PARAGRAPH.format(day=n % 28 + 1, n=m) for m in range(9))
    + "- **one** family\n- two\n\n"
    for n in range(300)
)
TEXTS = {
    "plain text": (
        "report.txt",
        f"World\n\nThe Long Road to the Border\n\n6 March 2020\n\nA Town\n\n{STORY}",
    ),
    "hard-wrapped lines": ("report.txt", f"The Long Road to the Border\n\n{HARD_WRAPPED}"),
    "one paragraph after another": ("report.txt", STORY),
    "no blank line at all": ("report.txt", STORY.replace("\n\n", " ")),
    "Markdown": ("report.md", f"# The Long Road\n\nBy A Reporter\n\n{MARKDOWN}"),
    "front matter": ("report.md", f"---\ntitle: The Long Road\ndate: 2020-03-06\n---\n\n{MARKDOWN}"),
    "Markdown in a text without a name": ("report", f"# The Long Road\n\n{MARKDOWN}"),
}


SIZES = ((60, 20), (120, 40))


@pytest.fixture(params=TEXTS.values(), ids=TEXTS)
def source(request, tmp_path):
    name, text = request.param
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def shown(reading, size):
    """The column of the text on the first screen, and the line above it."""
    rows = ["".join(text for text, _ in row) for row in first_screen(reading, *size)]
    return rows[0], [row[27:83] if size[0] > 100 else row for row in rows[1:-1]]


def test_beginning_is_that_of_the_whole(source):
    reading = open_beginning(source)[0]
    beginning, before = reading.article, [shown(reading, size) for size in SIZES]
    assert reading.partial
    reading.read_all()
    assert not reading.partial
    whole = reading.article
    assert beginning.text == whole.text
    assert beginning.metadata == whole.metadata
    assert beginning.language == whole.language
    count = len(beginning.blocks) - 1
    assert beginning.blocks[:count] == whole.blocks[:count]
    assert len(whole.blocks) > count
    assert before == [shown(reading, size) for size in SIZES]


def test_rest_is_what_is_read_at_once(source):
    reading = open_beginning(source)[0]
    for _ in range(3):  # laid down after some steps, and taken up again
        next(reading.read_on())
    assert reading.partial
    reading.read_all()
    whole, at_once = reading.article, open_source(source).article
    assert (whole.blocks, whole.sections, whole.metadata) == (
        at_once.blocks,
        at_once.sections,
        at_once.metadata,
    )
    assert [whole.prose(i) for i in range(len(whole.blocks))] == [
        at_once.prose(i) for i in range(len(at_once.blocks))
    ]


def test_facts_are_those_of_the_whole(tmp_path):
    path = tmp_path / "report.txt"
    path.write_text("Nothing was heard from the valley.\n\n" * 12_000 + "In Homs 7 died.", encoding="utf-8")
    assert [place.name for place in open_beginning(str(path))[0].facts.places] == ["Homs"]


BYTES = {
    "the text itself": ("UTF-8", ".txt", False),
    "after a mark": ("UTF-8-sig", ".txt", False),
    "of another encoding": ("cp1252", ".txt", False),
    "packed": ("UTF-8", ".txt.gz", True),
}


@pytest.mark.parametrize(("encoding", "ending", "packed"), BYTES.values(), ids=BYTES)
def test_bytes_are_those_of_the_source(encoding, ending, packed, tmp_path):
    data = STORY.replace("before dawn", "“before dawn”").encode(encoding)
    path = tmp_path / f"report{ending}"
    path.write_bytes(gzip.compress(data) if packed else data)
    early, at_once = open_beginning(str(path))[0], open_source(str(path))
    assert early.partial is not packed  # so much of the same packs small
    assert early.data == at_once.data == path.read_bytes()
    assert (early.sha256, early.checksum) == (at_once.sha256, at_once.checksum)


def test_a_short_text_is_read_whole(tmp_path):
    path = tmp_path / "report.txt"
    path.write_text(STORY[: LONG - 1], encoding="utf-8")
    assert not open_beginning(str(path))[0].partial


def test_seed_is_read_whole():
    assert not open_beginning()[0].partial
