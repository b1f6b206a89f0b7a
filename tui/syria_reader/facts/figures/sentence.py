"""A sentence cut into words, numbers and marks."""

import re
from collections.abc import Iterator, Sequence
from operator import add, attrgetter

from syria_reader.article import Span
from syria_reader.facts.figures.number_words import HYPHENATED, STARTS
from syria_reader.facts.pieces import Pieces

# Each alternative takes all it can in one go and needs a separator between its parts: linear on any input.
_TOKEN = re.compile(
    r"\d+(?:[.,]\d+)*"
    r"|(?:[A-Za-z]\.){2,}|[^\W\d_]+(?:['’‑-][^\W\d_]+)*"
    r"|[^\w\s]|_"
)
_PART = re.compile(r"[^\W\d_'’]+(?:['’][^\W\d_]+)*|['’‑-]")


class Token:
    """`kind` is number, word or mark; `lower` is `text` in lower case, apostrophes and hyphens plain.

    `counts` tells that a number may begin with it.

    Slots, since the rules ask tokens for them more than for anything else: of a named tuple it takes ten
    times as long.
    """

    __slots__ = ("counts", "kind", "length", "lower", "text")

    def __init__(self, text: str, lower: str, kind: str) -> None:
        self.text = text
        self.lower = lower
        self.kind = kind
        self.length = len(text)
        self.counts = kind == "number" or lower in STARTS


_LOWER = attrgetter("lower")
_LENGTH = attrgetter("length")


_BEYOND = [""] * 64
"""More than any rule looks beyond either end of a sentence."""


class Sentence:
    """The `tokens` of `text` at `span`; `starts` and `ends` are their offsets in `text`, the whole passage.

    `lowers` are the tokens in lower case. So is `lower`, for a look at one: it is empty beyond either end, as
    far as any rule looks.
    """

    __slots__ = ("ends", "lower", "lowers", "span", "starts", "text", "tokens")

    def __init__(
        self, text: str, span: Span, tokens: list[Token], starts: Sequence[int], ends: Sequence[int]
    ) -> None:
        self.text = text
        self.span = span
        self.tokens = tokens
        self.starts = starts
        self.ends = ends
        self.lowers: list[str] = list(map(_LOWER, tokens))
        # Counted from the end, what stands beyond it stands before the beginning too.
        self.lower = self.lowers + _BEYOND

    def joined(self, index: int) -> bool:
        """Whether nothing stands between the tokens at `index` - 1 and `index`."""
        return 0 < index < len(self.starts) and self.ends[index - 1] == self.starts[index]

    def words(self, first: int, end: int) -> str:
        """The passage's own text from token `first` up to token `end`, exclusive, or the last."""
        end = min(end, len(self.tokens))
        return self.text[self.starts[first] : self.ends[end - 1]] if first < end else ""


def read_sentence(text: str, span: Span) -> Sentence:
    """The sentence at `span` of `text`; a hyphenated word that begins with a number word is several."""
    tokens, starts = _PIECES.cut(text, span.start, span.end)
    return Sentence(text, span, tokens, starts, list(map(add, starts, map(_LENGTH, tokens))))


def _token(word: str) -> Token:
    # The World Health Organization is no pronoun.
    lower = word.lower() if word != "WHO" else "w.h.o."
    if not lower.isascii():
        lower = lower.replace("’", "'").replace("‑", "-")
    if word[0].isdecimal():
        return Token(word, lower, "number")
    return Token(word, lower, "word" if word[0].isalnum() else "mark")


def _tokens(piece: str) -> Iterator[tuple[Token, int]]:
    """The tokens of a `piece` of text without a blank, each with its offset."""
    for found in _TOKEN.finditer(piece):
        token, start = _token(found[0]), found.start()
        if "-" in token.lower and token.lower.split("-", 1)[0] in HYPHENATED:
            for part in _PART.finditer(token.text):
                kind = "mark" if part[0] in "'’‑-" else "word"
                yield Token(part[0], part[0].lower(), kind), start + part.start()
        else:
            yield token, start


_PIECES = Pieces(_token, _tokens)
