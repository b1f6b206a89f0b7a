"""The lines of an article."""

from collections.abc import Iterator

from syria_reader.article import Article, Block, BlockKind
from syria_reader.article.block import BETWEEN_CELLS
from syria_reader.ui.byline import byline
from syria_reader.ui.typesetting import wrap

_UNITS = {"min": "minute", "h": "hour"}
_TOGETHER = {BlockKind.ITEM, BlockKind.ROW}
"""Blocks that follow one of their own kind without a blank line."""


def article_lines(article: Article, width: int, notes: tuple[str, ...] = ()) -> Iterator[str]:
    """Title, what is known of it, and the text in lines of at most `width` cells; sections are numbered."""
    numbers = {section.heading: section.number for section in article.sections}
    titled = bool(article.blocks) and article.blocks[0].kind is BlockKind.TITLE
    if not titled:
        yield from _about(article, width, notes)
    before: BlockKind | None = None
    for index, block in enumerate(article.blocks):
        words = article.prose(index).text
        if block.kind is BlockKind.RULE or not words.strip():
            continue
        if before is not None and not (block.kind is before and block.kind in _TOGETHER):
            yield ""
        if index in numbers:
            words = f"{numbers[index]}. {words}"
        yield from _lines(block, words, width)
        before = block.kind
        if titled and index == 0:
            yield from _about(article, width, notes)


def _about(article: Article, width: int, notes: tuple[str, ...]) -> Iterator[str]:
    section = article.metadata.section
    parts = [*([section.value] if section else []), *byline(article).split(" · ")]
    number, _, unit = parts.pop().rpartition(" ")
    told = ", ".join([*parts, f"{number} {_UNITS[unit]}{'' if number == '1' else 's'}"])
    for words in (told, *notes):
        yield from folded(words, width)


def _lines(block: Block, words: str, width: int) -> Iterator[str]:
    deep = 2 * max(min(block.level, 6) - 1, 0)
    if block.kind is BlockKind.ITEM:
        marker = "-" if block.marker in ("", "•") else block.marker
        yield from folded(words, width, " " * deep + f"{marker} ", " " * (deep + len(marker) + 1))
    elif block.kind is BlockKind.QUOTE:
        yield from folded(words, width, " " * (deep + 2), " " * (deep + 2))
    elif block.kind is BlockKind.CODE:
        yield from (f"  {line}".rstrip() for line in words.split("\n"))
    elif block.kind is BlockKind.ROW:
        yield from folded(words.replace(BETWEEN_CELLS, "; "), width, "", "  ")
    else:
        yield from folded(words, width)


def folded(words: str, width: int, first: str = "", later: str = "") -> Iterator[str]:
    """`words` in lines of at most `width` cells, with `first` before the first and `later` before others."""
    room = max(width - max(len(first), len(later)), 8)
    for number, (start, end) in enumerate(wrap(words, room)):
        yield f"{later if number else first}{words[start:end]}".rstrip()
