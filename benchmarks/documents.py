"""Long articles of any size, the same ones in every run: the seed's paragraphs, told anew and again."""

import random
from pathlib import Path

from syria_reader.article import BlockKind
from syria_reader.reading import open_source

SEED = 20241206
FIRST_WORDS = "The words that are waited for"
"""They stand in the first paragraph."""


def write_long_article(folder: Path, size: int, *, markdown: bool) -> Path:
    """Write an article of some `size` bytes; returns its path."""
    article = open_source().article
    choose = random.Random(SEED)
    paragraphs = [
        article.prose(index).text
        for index, block in enumerate(article.blocks)
        if block.kind is BlockKind.PARAGRAPH
    ]
    headings = [section.title for section in article.sections]
    parts = ["# A Long Article" if markdown else "A Long Article", FIRST_WORDS + " stand in this paragraph."]
    length = 0
    while length < size:
        if len(parts) % 9 == 2:
            title = f"{choose.choice(headings)} {len(parts)}"
            parts.append(f"## {title}" if markdown else title)
        words = choose.choice(paragraphs).split()
        parts.append(" ".join(words[choose.randrange(5) :]))
        length += len(parts[-1].encode()) + 2
    path = folder / f"long-{size}.{'md' if markdown else 'txt'}"
    path.write_text("\n\n".join(parts), encoding="utf-8")
    return path
