"""What is read of a source, in lines a person can compare with it."""

import os
from pathlib import Path

from syria_reader.article import Article, BlockKind
from syria_reader.facts import analyse
from syria_reader.reading import Reading

_SHOWN = {
    BlockKind.TITLE: "= {}",
    BlockKind.QUOTE: "> {}",
    BlockKind.ROW: "| {}",
    BlockKind.CODE: "` {}",
    BlockKind.PARAGRAPH: "{}",
}


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


def check_shown(reading: Reading, expected: Path) -> None:
    """Compare with what was written down; RENEW_GOLDENS=1 writes it anew."""
    if os.environ.get("RENEW_GOLDENS"):
        expected.write_text(shown(reading), encoding="utf-8")
    assert shown(reading) == expected.read_text(encoding="utf-8")


def check_offsets(article: Article) -> None:
    """Whatever is found stands where it is said to."""
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
