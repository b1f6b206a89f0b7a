"""Plain text: structure without mark-up."""

import re
from itertools import pairwise

from syria_reader.article import Article, Block, BlockKind, Field, Metadata, Section

_LINE = re.compile(r"[^\r\n]*\S[^\r\n]*")


def read_plain_text(text: str) -> Article:
    """An article from plain text; when in doubt a line is a paragraph."""
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text)]
    blocks, headings = [], []
    meta = {}
    title = None
    for i, (s, e) in enumerate(lines):
        t = text[s:e]
        if i == 0 and len(t) < 20:
            meta["section"] = Field(t, s, e)
        elif title is None:
            title = Field(t, s, e)
            blocks.append(Block(BlockKind.TITLE, s, e))
        elif re.fullmatch(r"\d{4}-\d\d-\d\d", t):
            meta["published"] = Field(t, s, e)
        elif t.startswith("Author: "):
            meta["author"] = Field(t[8:], s + 8, e)
        elif len(t) < 70 and t.istitle() or (len(t) < 70 and not t.endswith((".", "?", "”"))):
            headings.append(len(blocks))
            blocks.append(Block(BlockKind.HEADING, s, e, 2))
        else:
            blocks.append(Block(BlockKind.PARAGRAPH, s, e))
    edges = [blocks[h].start for h in headings] + [len(text)]
    sections = [
        Section(n + 1, text[blocks[h].start : blocks[h].end], 2, a, b, h)
        for n, (h, (a, b)) in enumerate(zip(headings, pairwise(edges), strict=True))
    ]
    return Article(text, tuple(blocks), tuple(sections), Metadata(title=title, **meta), "en")
