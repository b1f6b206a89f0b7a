"""Pages as wire services, newspapers, relief groups and public bodies build them, with all that surrounds.

The words are our own; the mark-up is after what such sites send. Beside each page stands what is to be read
of it. RENEW_GOLDENS=1 writes that anew; read the difference.
"""

import os
from pathlib import Path

import pytest

from syria_reader.article import Article, BlockKind
from syria_reader.facts import analyse
from syria_reader.reading import Reading, open_source

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))
_SHOWN = {
    BlockKind.TITLE: "= {}",
    BlockKind.QUOTE: "> {}",
    BlockKind.ROW: "| {}",
    BlockKind.CODE: "` {}",
    BlockKind.PARAGRAPH: "{}",
}


@pytest.fixture(scope="module", params=PAGES, ids=lambda path: path.stem)
def page(request: pytest.FixtureRequest) -> tuple[Path, Reading]:
    return request.param, open_source(str(request.param))


def shown(reading: Reading) -> str:
    """What a person gets of a page, in lines."""
    article, about = reading.article, reading.article.metadata
    head = {
        "author": about.author, "published": about.published, "section": about.section, "site": about.site,
        "place": about.place, "agency": about.agency,
    }  # fmt: skip
    lines = [f"{name}: {field.value}" for name, field in head.items() if field]
    lines += [
        f"language: {article.language}",
        f"url: {reading.url}",
        *(f"note: {n}" for n in reading.notes),
        "",
    ]
    for i, block in enumerate(article.blocks):
        prose = article.prose(i)
        if block.kind is BlockKind.HEADING:
            lines.append(f"\n{'#' * block.level} {prose.text}")
        elif block.kind is BlockKind.ITEM:
            lines.append(f"{'  ' * block.level}{block.marker or ' '} {prose.text}")
        else:
            lines.append(_SHOWN[block.kind].format(prose.text))
        lines += [
            f"      {style.name}: {prose.text[style.start : style.end]} {style.target}".rstrip()
            for style in prose.styles
        ]
    return "\n".join(lines) + "\n"


def test_there_are_enough_pages() -> None:
    assert len(PAGES) >= 12


def test_the_article_and_nothing_else_is_read(page: tuple[Path, Reading]) -> None:
    path, reading = page
    expected = path.with_suffix(".txt")
    if os.environ.get("RENEW_GOLDENS"):
        expected.write_text(shown(reading), encoding="utf-8")
    assert shown(reading) == expected.read_text(encoding="utf-8")


def test_every_offset_indexes_the_text(page: tuple[Path, Reading]) -> None:
    article: Article = page[1].article
    for field in article.metadata:
        assert (
            field is None or article.text[field.start : field.end] == field.value or field.value[:4].isdigit()
        )
    end = 0
    for i, block in enumerate(article.blocks):
        assert end <= block.start < block.end <= len(article.text)
        end = block.end
        prose = article.prose(i)
        assert prose.to_source(0) == block.start
    facts = analyse(article)
    for row in (*facts.actors, *facts.places):
        assert all(article.text[m.start : m.end] == m.text for m in row.mentions)
