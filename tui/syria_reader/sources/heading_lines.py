"""Which paragraphs of one line are headings, told by what stands around them."""

from collections.abc import Sequence

from syria_reader.article import BlockKind
from syria_reader.slices import Slices, finish, gather
from syria_reader.sources.headings import Standing, heading_standing
from syria_reader.sources.paragraphs import Piece
from syria_reader.sources.wording import ends_sentence, is_capitals

_WORDS_OF_PROSE = 12
_FEWEST_POSSIBLE = 2
"""How many lines worded like sentences make headings of one another; one alone may be anything."""


def find_headings(text: str, pieces: Sequence[Piece], *, titled: bool) -> set[int]:
    """The indices of the `pieces` of `text` that are headings; `titled` tells that the article has a title.

    A heading has something under it: prose, a list, or a heading of another make. Lines alike in a row are
    a list of names or an address, and what follows a colon is named by it.
    """
    return finish(headings_in_slices(text, pieces, titled=titled))


def headings_in_slices(text: str, pieces: Sequence[Piece], *, titled: bool) -> Slices[set[int]]:
    """As `find_headings`, in slices."""
    standings = yield from gather(_standing(text, piece) for piece in pieces)
    likely = {
        i
        for i, standing in enumerate(standings)
        if standing is Standing.LIKELY and _stands_above(text, pieces, standings, i)
    }
    yield
    possible = {
        i
        for i, standing in enumerate(standings)
        if standing is Standing.POSSIBLE
        and pieces[i].gap_above
        and pieces[i].gap_below
        and (i > 0 or titled)
        and _stands_above(text, pieces, standings, i)
        and _is_prose(text, pieces[i + 1])
    }
    if len(possible) >= _FEWEST_POSSIBLE:
        return likely | possible
    return likely | {i for i in possible if likely and text[pieces[i].end - 1] in "?؟"}


def _standing(text: str, piece: Piece) -> Standing:
    if piece.underlined:
        return Standing.LIKELY
    if piece.lines > 1 or piece.end - piece.start > 200:
        return Standing.NONE
    words = text[piece.start : piece.end]
    if piece.kind is BlockKind.PARAGRAPH:
        return heading_standing(words)
    if piece.kind is BlockKind.ITEM and piece.marker[:1].isdigit() and piece.level == 1:
        return min(heading_standing(words), Standing.LIKELY)
    return Standing.NONE


def _stands_above(text: str, pieces: Sequence[Piece], standings: Sequence[Standing], i: int) -> bool:
    if i + 1 >= len(pieces):
        return False
    piece, below = pieces[i], pieces[i + 1]
    if piece.underlined:
        return True
    if i > 0 and text[pieces[i - 1].start : pieces[i - 1].end].endswith(":"):
        return False
    if _is_in_row(text, pieces, standings, i):
        return False
    if piece.kind is BlockKind.ITEM:
        return standings[i] is Standing.LIKELY and not _is_in_list(pieces, i) and _is_prose(text, below)
    if below.kind is BlockKind.ITEM or below.underlined:
        return True
    if below.kind is not BlockKind.PARAGRAPH:
        return False
    if standings[i + 1] is Standing.NONE:
        return _is_prose(text, below)
    return _heads_a_heading(text, pieces, standings, i)


def _heads_a_heading(text: str, pieces: Sequence[Piece], standings: Sequence[Standing], i: int) -> bool:
    """Whether a heading in capitals stands above one that is not, and that one above prose."""
    words, below = (text[piece.start : piece.end] for piece in pieces[i : i + 2])
    return (
        standings[i + 1] is Standing.LIKELY
        and is_capitals(words)
        and not is_capitals(below)
        and i + 2 < len(pieces)
        and (pieces[i + 2].kind is BlockKind.ITEM or _is_prose(text, pieces[i + 2]))
    )


def _is_in_row(text: str, pieces: Sequence[Piece], standings: Sequence[Standing], i: int) -> bool:
    """Whether lines of the same make stand above, as names do: two, or one without a blank line between."""
    count = 2 if pieces[i].gap_above else 1
    if i < count or not all(standings[i - count : i]):
        return False
    makes = {is_capitals(text[piece.start : piece.end]) for piece in pieces[i - count : i + 1]}
    return len(makes) == 1


def _is_in_list(pieces: Sequence[Piece], i: int) -> bool:
    around = [*pieces[max(i - 1, 0) : i], *pieces[i + 1 : i + 2]]
    return any(piece.kind is BlockKind.ITEM for piece in around)


def _is_prose(text: str, piece: Piece) -> bool:
    """Whether `piece` reads on: a sentence that ends, or words enough for one."""
    words = text[piece.start : piece.end]
    return piece.kind is BlockKind.PARAGRAPH and (
        ends_sentence(words)
        or words.endswith(":")
        or len(words.split(None, _WORDS_OF_PROSE)) > _WORDS_OF_PROSE
    )
