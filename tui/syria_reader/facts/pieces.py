"""Cutting text into tokens at its blanks: what stands between two of them is read once for all places."""

from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

Token = TypeVar("Token")

MOST = 8192
"""Pieces that are remembered; of an article of more, rare ones are read again."""
LONGEST = 40
"""Characters of a piece that is remembered."""
_AT_ONCE = (0,)


class Pieces(dict[str, tuple[Sequence[Token], Sequence[int], int]], Generic[Token]):
    """The tokens of each piece, their offsets in it, and its length with the blank behind it.

    `word` gives the only token of letters, `read` those of anything else with their offsets, in order. No
    token has a blank in it.
    """

    def __init__(
        self, word: Callable[[str], Token], read: Callable[[str], Iterable[tuple[Token, int]]]
    ) -> None:
        super().__init__()
        self._word = word
        self._read = read

    def __missing__(self, piece: str) -> tuple[Sequence[Token], Sequence[int], int]:
        if piece.isalpha():
            found: tuple[Sequence[Token], Sequence[int], int] = (self._word(piece),), _AT_ONCE, len(piece) + 1
        else:
            read = list(self._read(piece))
            found = tuple([token for token, _ in read]), tuple([at for _, at in read]), len(piece) + 1
        if len(piece) <= LONGEST:
            if len(self) >= MOST:
                self.clear()
            self[piece] = found
        return found

    def cut(self, text: str, start: int, end: int) -> tuple[list[Token], list[int]]:
        """The tokens of text[`start`:`end`] and where in `text` they begin."""
        tokens: list[Token] = []
        starts: list[int] = []
        begin = starts.append
        for piece in text[start:end].split(" "):
            found, offsets, length = self[piece]
            tokens += found
            for offset in offsets:
                begin(start + offset)
            start += length
        return tokens, starts
