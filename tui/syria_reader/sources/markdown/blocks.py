"""From the parser's block tokens to blocks, each with what its prose is made from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from markdown_it.token import Token

from syria_reader.article import Block, BlockKind
from syria_reader.sources.markdown.html_text import words_of_html
from syria_reader.sources.markdown.source_lines import Content, SourceLines


@dataclass(slots=True)
class Found:
    """A block and its words: `contents` to be read inline, or `spans` to be shown as they are."""

    block: Block
    contents: list[Content] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)


@dataclass(slots=True)
class _Item:
    marker: str
    used: bool = False


class BlockReader:
    """Goes through the block tokens of a text once."""

    def __init__(self, lines: SourceLines, text: str) -> None:
        self._lines = lines
        self._text = text
        self._quotes = 0
        self._items: list[_Item] = []
        self._lists = 0
        self._heading = 0
        self._row: list[Content] | None = None

    def read(self, tokens: Sequence[Token]) -> Iterator[Found]:
        """The blocks in order; what has no words (an empty fence, a comment) gives none."""
        for token in tokens:
            found = self._read(token)
            if found is not None:
                yield found

    def _read(self, token: Token) -> Found | None:
        kind = token.type
        if kind in {"blockquote_open", "blockquote_close"}:
            self._quotes += token.nesting
        elif kind in {"bullet_list_open", "ordered_list_open", "bullet_list_close", "ordered_list_close"}:
            self._lists += token.nesting
        elif kind == "list_item_open":
            self._items.append(_Item(f"{token.info}{token.markup}" if token.info else "•"))
        elif kind == "list_item_close":
            self._items.pop()
        elif kind == "heading_open":
            self._heading = int(token.tag[1])
        elif kind == "heading_close":
            self._heading = 0
        elif kind == "tr_open":
            self._row = []
        elif kind == "tr_close":
            return self._end_row()
        elif kind == "inline":
            return self._inline(token)
        elif kind in {"fence", "code_block"}:
            return self._code(token)
        elif kind == "html_block":
            return self._html(token)
        elif kind == "hr":
            return self._rule(token)
        return None

    def _inline(self, token: Token) -> Found | None:
        first, last = token.map or (0, 0)
        if self._row is not None:
            if cell := self._cell(token.content, first):
                self._row.append(cell)
            return None
        content = self._lines.locate(token.content, first, last) if token.content else None
        if content is not None:
            return Found(self._block(content.start, content.end), contents=[content])
        span = self._whole(first, last)
        return Found(self._block(*span), spans=[span]) if token.content and span[0] < span[1] else None

    def _block(self, start: int, end: int) -> Block:
        if self._items:
            item = self._items[-1]
            marker, item.used = ("" if item.used else item.marker), True
            return Block(BlockKind.ITEM, start, end, self._lists, marker)
        if self._quotes:
            return Block(BlockKind.QUOTE, start, end, self._quotes)
        if self._heading:
            return Block(BlockKind.HEADING, start, end, self._heading)
        return Block(BlockKind.PARAGRAPH, start, end)

    def _whole(self, first: int, last: int) -> tuple[int, int]:
        start, end = self._lines.span(first)[0], self._lines.span(max(last - 1, first))[1]
        words = self._text[start:end]
        return start + len(words) - len(words.lstrip()), start + len(words.rstrip())

    def _cell(self, words: str, line: int) -> Content | None:
        if not words:
            return None
        start, end = self._lines.span(line)
        if self._row:
            start = self._row[-1].end
        for written in (words, words.replace("|", "\\|")):
            at = self._text.find(written, start, end)
            if at >= 0:
                return Content.of_line(written, at)
        return None

    def _end_row(self) -> Found | None:
        row, self._row = self._row, None
        if not row:
            return None
        return Found(Block(BlockKind.ROW, row[0].start, row[-1].end), contents=row)

    def _code(self, token: Token) -> Found | None:
        first, last = token.map or (0, 0)
        first += token.type == "fence"
        spans = []
        for number, line in enumerate(token.content.removesuffix("\n").split("\n"), first):
            if number < last:
                end = self._lines.span(number)[1]
                start = max(end - len(line), self._lines.span(number)[0])
                spans.append((start, end))
        while spans and not self._text[slice(*spans[-1])].strip():
            spans.pop()
        while spans and not self._text[slice(*spans[0])].strip():
            spans.pop(0)
        if not spans:
            return None
        return Found(Block(BlockKind.CODE, spans[0][0], spans[-1][1]), spans=spans)

    def _html(self, token: Token) -> Found | None:
        start, end = self._whole(*(token.map or (0, 0)))
        spans = [(start + first, start + last) for first, last in words_of_html(self._text[start:end])]
        if not spans:
            return None
        return Found(self._block(spans[0][0], spans[-1][1]), spans=spans)

    def _rule(self, token: Token) -> Found | None:
        start, end = self._whole(*(token.map or (0, 0)))
        return Found(Block(BlockKind.RULE, start, end), spans=[(start, end)])
