"""A sentence cut into words, numbers and marks."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from syria_reader.article import Span

# Each alternative takes all it can in one go and needs a separator between its parts: linear on any input.
_TOKEN = re.compile(
    r"(?P<number>\d+(?:[.,]\d+)*)"
    r"|(?P<word>(?:[A-Za-z]\.){2,}|[^\W\d_]+(?:['’‑-][^\W\d_]+)*)"
    r"|(?P<mark>[^\w\s]|_)"
)
_PART = re.compile(r"[^\W\d_'’]+(?:['’][^\W\d_]+)*|['’‑-]")


class Token(NamedTuple):
    """`start` and `end` index the passage; `kind` is number, word or mark; `lower` is the lower-case text."""

    start: int
    end: int
    text: str
    lower: str
    kind: str


class Sentence(NamedTuple):
    """`span` and the tokens' offsets index `text`, the whole passage."""

    text: str
    span: Span
    tokens: tuple[Token, ...]
    lowers: tuple[str, ...]
    """The lower-case text of each token."""

    def lower(self, index: int) -> str:
        """The token at `index` in lower case; empty beyond either end."""
        return self.lowers[index] if 0 <= index < len(self.lowers) else ""

    def joined(self, index: int) -> bool:
        """Whether nothing stands between the tokens at `index` - 1 and `index`."""
        return 0 < index < len(self.tokens) and self.tokens[index - 1].end == self.tokens[index].start

    def words(self, first: int, end: int) -> str:
        """The passage's own text from token `first` up to token `end`, exclusive, or the last."""
        end = min(end, len(self.tokens))
        return self.text[self.tokens[first].start : self.tokens[end - 1].end] if first < end else ""


def read_sentence(text: str, span: Span, split_after: frozenset[str]) -> Sentence:
    """The sentence at `span` of `text`; a hyphenated word whose first part is in `split_after` is split."""
    tokens = tuple(_tokens(text, span, split_after))
    return Sentence(text, span, tokens, tuple(token.lower for token in tokens))


def _tokens(text: str, span: Span, split_after: frozenset[str]) -> Iterator[Token]:
    for found in _TOKEN.finditer(text, span.start, span.end):
        word = found.group()
        lower = word.lower()
        if not lower.isascii():
            lower = lower.replace("’", "'").replace("‑", "-")
        if "-" in lower and found.lastgroup == "word" and lower.split("-", 1)[0] in split_after:
            for part in _PART.finditer(word):
                kind = "mark" if part.group() in "'’‑-" else "word"
                start = found.start() + part.start()
                yield Token(start, start + len(part.group()), part.group(), part.group().lower(), kind)
        else:
            yield Token(found.start(), found.end(), word, lower, found.lastgroup or "mark")
