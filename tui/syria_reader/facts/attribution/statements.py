"""Finding statements: reporting clauses, "according to", quotations and blocks opened by "X said:"."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from syria_reader.article import BlockKind, Span
from syria_reader.facts.actor import Actor
from syria_reader.facts.attribution.clauses import Clause, read_clauses
from syria_reader.facts.attribution.quotation import Piece, find_quotations
from syria_reader.facts.attribution.speaker import Speaker
from syria_reader.facts.attribution.speakers import Speakers
from syria_reader.facts.attribution.statement import Statement
from syria_reader.facts.passage import Passage
from syria_reader.facts.readings import Readings

_HEADLINE = re.compile(r"(?:(?::|\s[–-])\s(?:(?:says|say)\s)?|,\s(?:says|say)\s)([^:–\d]{2,40})$")
LEADING, TRAILING = 140, 60
"""Characters that may stand between a reporting clause and the quotation behind or before it."""
SCARE = 40
"""Characters below which a quotation without a speaker is only a word the writer keeps at a distance."""
WORDS_OF_OWN = 4
"""Words from which a quotation behind a comma, begun with a capital, is a statement of its own."""
_DATELINE = re.compile(r"[A-Z][A-Z’'.-]{2,}[^–—a-z]{0,3}[^–—\n]{0,70}?\s(?:--|[–—-])\s")
"""The place, day and agency at the head of a report ("BEIRUT, Dec 6 (Agency) —")."""
_SENTENCE_END = re.compile(r"[.;?!]”?\s")


def find_statements(
    passages: Sequence[Passage], actors: Sequence[Actor], readings: Readings
) -> Iterator[list[Statement]]:
    """For each passage the statements in it; where they overlap, the one with the greater depth is meant."""
    speakers = Speakers(passages, actors)
    block: tuple[Speaker, str] | None = None
    quoting: Speaker | None = None
    in_quotes = False
    for number, (passage, pieces) in enumerate(zip(passages, find_quotations(passages), strict=True)):
        clauses = list(read_clauses(number, passage, pieces, speakers, readings))
        statements = [
            Statement(
                number, c.covers.start, c.covers.end, c.speaker, False, c.cue, 1 + (c.covers.start >= c.start)
            )
            for c in clauses
        ]
        reported = _reported(number, passage.text, clauses, pieces)
        statements += reported
        if passage.kind in (BlockKind.TITLE, BlockKind.HEADING):
            statements += _headline(number, passage, speakers)
            block = quoting = None
        quoting, quoted = _quoted(
            number, passage, clauses, pieces, reported, quoting or (block[0] if block else None), speakers
        )
        statements += quoted
        if block and in_quotes and not quoted:
            block = None
        in_quotes = bool(quoted)
        if block and not clauses and not quoted:
            statements.append(Statement(number, 0, len(passage.text), block[0], False, block[1], 0, True))
        last = clauses[-1] if clauses else None
        if last and last.colon and len(passage.text) - last.end < 3:
            block = (last.speaker, last.cue)
        elif last:
            block = None
        if not quoted and not (block and last):
            quoting = None
        yield statements


def _headline(number: int, passage: Passage, speakers: Speakers) -> list[Statement]:
    """The source a headline ends with ("Strike kills 12: monitor", "Strike kills 12, say medics")."""
    found = _HEADLINE.search(passage.text)
    if found is None or len(found.group(1).split()) > 4 or found.group(1)[0] in '"“':
        return []
    speaker = speakers.named(number, Span(found.start(1), found.end(1)))
    return [Statement(number, 0, found.start(), speaker, False, ":", 1, True)] if speaker else []


def _reported(number: int, text: str, clauses: Sequence[Clause], pieces: Sequence[Piece]) -> list[Statement]:
    """What the clauses report in other words than the speakers' own."""
    found: list[Statement] = []
    for clause in clauses:
        for part in clause.said:
            end = _before_quotation(text, part, pieces)
            dateline = _DATELINE.match(text) if part.start == 0 else None
            part = Span(dateline.end(), part.end) if dateline else part
            if end > part.start and len(text[part.start : end].split()) > 1:
                depth = 1 + (clause.covers.start >= clause.start)
                found.append(
                    Statement(number, part.start, end, clause.speaker, False, clause.cue, depth, True)
                )
    return found


def _before_quotation(text: str, part: Span, pieces: Sequence[Piece]) -> int:
    """Where `part` ends if a quotation that is a statement of its own follows in it."""
    at = bisect_left(pieces, part.start, key=lambda piece: piece.start)
    for piece in pieces[at:]:
        if piece.start >= part.end:
            break
        before = text[part.start : piece.start - 1].rstrip()
        words = text[piece.start : piece.end].split()
        if before.endswith(":") or (
            before.endswith(",") and len(words) >= WORDS_OF_OWN and words[0][:1].isupper()
        ):
            return part.start + len(before) - 1
    return part.end


def _quoted(
    number: int,
    passage: Passage,
    clauses: Sequence[Clause],
    pieces: Sequence[Piece],
    reported: Sequence[Statement],
    speaking: Speaker | None,
    speakers: Speakers,
) -> tuple[Speaker | None, list[Statement]]:
    """The quotations of a passage, each with its speaker; `speaking` had the last word of the one before."""
    statements = []
    text = passage.text
    starts = [clause.start for clause in clauses]
    spoken = sorted((statement.start, statement.end) for statement in reported)
    current = speaking if pieces and (pieces[0].continues or pieces[0].start <= 1) else None
    for order, piece in enumerate(pieces):
        following = pieces[order + 1].start if order + 1 < len(pieces) else len(text)
        previous = pieces[order - 1].end if order else 0
        clause = _nearest(text, clauses, starts, piece, previous, following)
        if clause is not None:
            current = clause.speaker
        elif text[max(piece.start - 3, 0) : piece.start - 1].rstrip().endswith(":"):
            current = _introduced(number, passage, piece, pieces, speakers) or current
        if current is None:
            at = bisect_left(starts, piece.start) - 1
            if at < 0 or piece.end - piece.start < SCARE:
                continue
            current = clauses[at].speaker
        at = bisect_right(spoken, (piece.start, len(text))) - 1
        own = at < 0 or piece.start >= spoken[at][1]
        stated = clause is not None or piece.continues or _is_statement(text, piece)
        statements.append(
            Statement(
                number, piece.start, piece.end, current, True, clause.cue if clause else "", 3, own and stated
            )
        )
    return current, statements


def _is_statement(text: str, piece: Piece) -> bool:
    return piece.end - piece.start >= SCARE or text[piece.end - 1] in ".,!?…"


def _introduced(
    number: int, passage: Passage, piece: Piece, pieces: Sequence[Piece], speakers: Speakers
) -> Speaker | None:
    """Whom a sentence is about that ends in a colon and a quotation ("Aziz was blunt: “We lost.”")."""
    at = bisect_right(passage.sentences, (piece.start, len(passage.text))) - 1
    if at < 0 or passage.sentences[at].start >= piece.start - 1:
        at -= 1
    return (
        speakers.opening(number, Span(passage.sentences[at].start, piece.start), pieces) if at >= 0 else None
    )


def _nearest(
    text: str, clauses: Sequence[Clause], starts: Sequence[int], piece: Piece, previous: int, following: int
) -> Clause | None:
    """The reporting clause beside a quotation: right before it and leading to it, else right behind it."""
    at = bisect_left(starts, piece.start) - 1
    if at >= 0 and clauses[at].start >= previous and clauses[at].end <= piece.start:
        gap = text[clauses[at].end : piece.start]
        if len(gap) < LEADING and not _SENTENCE_END.search(gap):
            return clauses[at]
    at = bisect_left(starts, piece.end)
    if at < len(clauses) and clauses[at].start < following:
        gap = text[piece.end : clauses[at].start]
        if len(gap) < TRAILING and not _SENTENCE_END.search(gap):
            return clauses[at]
    return None
