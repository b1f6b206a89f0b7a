"""The beginning of a long text is that of the whole, block for block."""

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
    beginning, read_rest = open_beginning(source)
    whole = read_rest()
    assert beginning.partial
    assert not whole.partial
    assert beginning.article.text == whole.article.text
    assert beginning.article.metadata == whole.article.metadata
    assert beginning.article.language == whole.article.language
    count = len(beginning.article.blocks) - 1
    assert beginning.article.blocks[:count] == whole.article.blocks[:count]
    assert len(whole.article.blocks) > count
    for size in ((60, 20), (120, 40)):
        assert shown(beginning, size) == shown(whole, size)


def test_rest_is_what_is_read_at_once(source):
    _, read_rest = open_beginning(source)
    whole, at_once = read_rest().article, open_source(source).article
    assert (whole.blocks, whole.sections, whole.metadata) == (
        at_once.blocks,
        at_once.sections,
        at_once.metadata,
    )


def test_a_short_text_is_read_whole(tmp_path):
    path = tmp_path / "report.txt"
    path.write_text(STORY[: LONG - 1], encoding="utf-8")
    beginning, read_rest = open_beginning(str(path))
    assert not beginning.partial
    assert read_rest() is beginning


def test_seed_is_read_whole():
    beginning, read_rest = open_beginning()
    assert read_rest() is beginning
