"""A sentence cut into words, numbers and marks."""

import re
from functools import lru_cache, partial
from typing import NamedTuple

from syria_reader.article import Span

# Each alternative takes all it can in one go and needs a separator between its parts: linear on any input.
_TOKEN = re.compile(
    r"\d+(?:[.,]\d+)*"
    r"|(?:[A-Za-z]\.){2,}|[^\W\d_]+(?:['’‑-][^\W\d_]+)*"
    r"|[^\w\s]|_"
)
_PART = re.compile(r"[^\W\d_'’]+(?:['’][^\W\d_]+)*|['’‑-]")


class Token(NamedTuple):
    """`start` and `end` index the passage; `kind` is number, word or mark; `lower` is the lower-case text."""

    start: int
    end: int
    text: str
    lower: str
    kind: str


_new_token = partial(tuple.__new__, Token)
"""Half the time of `Token(...)`, which counts where every word is made one."""


class _Lowers(dict[int, str]):
    """Lower-case words by their index; empty beyond either end."""

    def __missing__(self, index: int) -> str:
        return ""


class Sentence:
    """`span` and the tokens' offsets index `text`, the whole passage.

    `lower(index)` is the token at `index` in lower case, empty beyond either end; `lowers` are all of them.
    """

    __slots__ = ("lower", "lowers", "span", "text", "tokens")

    def __init__(self, text: str, span: Span, tokens: list[Token]) -> None:
        self.text = text
        self.span = span
        self.tokens = tokens
        self.lowers = [token[3] for token in tokens]
        # A method of our own would take twice as long, and nothing is called as often.
        self.lower = _Lowers(enumerate(self.lowers)).__getitem__

    def joined(self, index: int) -> bool:
        """Whether nothing stands between the tokens at `index` - 1 and `index`."""
        return 0 < index < len(self.tokens) and self.tokens[index - 1].end == self.tokens[index].start

    def words(self, first: int, end: int) -> str:
        """The passage's own text from token `first` up to token `end`, exclusive, or the last."""
        end = min(end, len(self.tokens))
        return self.text[self.tokens[first].start : self.tokens[end - 1].end] if first < end else ""


@lru_cache(maxsize=8192)
def _form(token: str) -> tuple[str, str]:
    """`token` in lower case with the plain apostrophe and hyphen, and its kind."""
    lower = token.lower()
    if not lower.isascii():
        lower = lower.replace("’", "'").replace("‑", "-")
    if token[0].isdecimal():
        return lower, "number"
    return lower, "word" if token[0].isalnum() else "mark"


def read_sentence(text: str, span: Span, split_after: frozenset[str]) -> Sentence:
    """The sentence at `span` of `text`; a hyphenated word whose first part is in `split_after` is split."""
    tokens: list[Token] = []
    add = tokens.append
    for found in _TOKEN.finditer(text, span.start, span.end):
        word = found[0]
        lower, kind = _form(word)
        start, end = found.span()
        if "-" in lower and kind == "word" and lower.split("-", 1)[0] in split_after:
            for part in _PART.finditer(text, start, end):
                piece = part[0]
                add(Token(*part.span(), piece, piece.lower(), "mark" if piece in "'’‑-" else "word"))
        else:
            add(_new_token((start, end, word, lower, kind)))
    return Sentence(text, span, tokens)
