"""Finding statements: reporting clauses, "according to", quotations and blocks opened by "X said:"."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from syria_reader.article import BlockKind, Span
from syria_reader.facts.actor import Actor
from syria_reader.facts.attribution.quotation import Piece, find_quotations
from syria_reader.facts.attribution.speakers import Speakers
from syria_reader.facts.attribution.statement import Statement
from syria_reader.facts.attribution.subject import is_reporting, subject_before, subject_behind
from syria_reader.facts.attribution.verbs import Cue, find_cues
from syria_reader.facts.figures.number_words import HYPHENATED
from syria_reader.facts.figures.sentence import Sentence, read_sentence
from syria_reader.facts.passage import Passage

CUES = 12
"""Reporting words looked at in one sentence; a sentence with more is no sentence."""
_SHORT = 70
"""Characters that may follow the verb of a reporting clause at a sentence's end."""
_HEADLINE = re.compile(r"[:–-]\s(?:(?:says|say)\s)?([^:–\d]{2,40})$")
LEADING, TRAILING = 140, 60
"""Characters that may stand between a reporting clause and the quotation behind or before it."""
SCARE = 40
"""Characters below which a quotation without a speaker is only a word the writer keeps at a distance."""
_SENTENCE_END = re.compile(r"[.;?!]”?\s")
_NUMBER = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class _Clause:
    """A reporting clause: `start` to `end` in the passage, who speaks, and what it covers."""

    start: int
    end: int
    speaker: str
    cue: str
    covers: Span
    colon: bool


def find_statements(passages: Sequence[Passage], actors: Sequence[Actor]) -> list[list[Statement]]:
    """For each passage the statements in it; where they overlap, the one with the greater depth is meant."""
    speakers = Speakers(passages, actors)
    quotations = find_quotations(passages)
    found: list[list[Statement]] = []
    block: tuple[str, str] | None = None
    quoting: str | None = None
    for number, passage in enumerate(passages):
        clauses = list(_clauses(passage, quotations[number], speakers))
        statements = [
            Statement(
                number, c.covers.start, c.covers.end, c.speaker, False, c.cue, 1 + (c.covers.start >= c.start)
            )
            for c in clauses
        ]
        if passage.kind in (BlockKind.TITLE, BlockKind.HEADING):
            statements += _headline(number, passage)
            block = quoting = None
        quoting, quoted = _quoted(
            number, passage, clauses, quotations[number], quoting or (block[0] if block else None)
        )
        statements += quoted
        if block and not clauses and not quoted:
            statements.append(Statement(number, 0, len(passage.text), block[0], False, block[1], 0))
        last = clauses[-1] if clauses else None
        if last and last.colon and len(passage.text) - last.end < 3:
            block = (last.speaker, last.cue)
        elif last:
            block = None
        if not quoted and not (block and last):
            quoting = None
        found.append(statements)
    return found


def _headline(number: int, passage: Passage) -> list[Statement]:
    """The source a headline ends with ("Strike kills 12: monitor")."""
    found = _HEADLINE.search(passage.text)
    if found is None or len(found.group(1).split()) > 4 or found.group(1)[0] in '“"':
        return []
    return [Statement(number, 0, found.start(), found.group(1).strip(), False, ":", 1)]


def _clauses(passage: Passage, pieces: Sequence[Piece], speakers: Speakers) -> Iterator[_Clause]:
    starts = [piece.start for piece in pieces]
    for span in passage.sentences:
        cues = [cue for cue in find_cues(passage.text, span) if not _inside(pieces, starts, cue.start)]
        if not cues:
            continue
        sentence = read_sentence(passage.text, _whole(span, pieces, starts), HYPHENATED)
        index = {token.start: number for number, token in enumerate(sentence.tokens)}
        for cue in cues[:CUES]:
            verb = index.get(cue.start)
            clause = _clause(sentence, cue, verb, speakers) if verb is not None else None
            if clause is not None:
                yield clause


def _inside(pieces: Sequence[Piece], starts: Sequence[int], position: int) -> bool:
    at = bisect_right(starts, position) - 1
    return at >= 0 and position < pieces[at].end


def _whole(span: Span, pieces: Sequence[Piece], starts: Sequence[int]) -> Span:
    """`span`, with a quotation that runs into it cut off: what is quoted is not the reporter's."""
    at = bisect_right(starts, span.start) - 1
    if at >= 0 and pieces[at].start < span.start < pieces[at].end < span.end:
        return Span(min(pieces[at].end, span.end - 1), span.end)
    return span


def _clause(sentence: Sentence, cue: Cue, verb: int, speakers: Speakers) -> _Clause | None:
    if cue.text in ("according to", "by"):
        subject = subject_behind(sentence, verb + 1)
        if subject is None:
            return None
        speaker = speakers.name(_cut(sentence, subject))
        if speaker is None:
            return None
        end = sentence.tokens[subject.end - 1].end
        return _Clause(cue.start, end, speaker, cue.text, sentence.span, False)
    if not is_reporting(sentence, verb):
        return None
    behind = _is_inverted(sentence, verb)
    subject = subject_behind(sentence, verb) if behind else subject_before(sentence, verb)
    if subject is None:
        return None
    words = _cut(sentence, subject)
    speaker = speakers.name(words) if words else None
    if speaker is None:
        return None
    first, last = min(subject.start, verb), max(subject.end - 1, verb)
    start, end = sentence.tokens[first].start, sentence.tokens[last].end
    covers = _covers(sentence, first, last, verb, behind)
    return _Clause(start, end, speaker, cue.text, covers, _has_colon(sentence, last))


def _cut(sentence: Sentence, subject: Span) -> str:
    return " ".join(sentence.words(subject.start, subject.end).split())


def _is_inverted(sentence: Sentence, verb: int) -> bool:
    before = sentence.tokens[verb - 1].text if verb else ""
    if before not in ("", ",", "”", '"', "’", "'", "?", "!", "»", "—", "–"):
        return False
    following = sentence.tokens[verb + 1] if verb + 1 < len(sentence.tokens) else None
    if (
        following is None
        or following.kind != "word"
        or following.lower in ("that", "in", "on", "to", "it", "he", "she", "they", "there", "citing")
    ):
        return False
    return verb == 0 or before != "," or not _apposed(sentence, verb - 1)


def _apposed(sentence: Sentence, comma: int) -> bool:
    """Whether the comma closes an apposition, so that the subject stands before it, not behind the verb."""
    if sentence.tokens[comma - 1].text in '”"':
        return False
    commas = [k for k in range(comma) if sentence.lower(k) == ","]
    return (
        bool(commas)
        and commas[-1] > 0
        and comma - commas[-1] < 16
        and sentence.tokens[0].text[0].isupper()
        and not _NUMBER.search(sentence.words(commas[-1], comma))
    )


def _covers(sentence: Sentence, first: int, last: int, verb: int, behind: bool) -> Span:
    """What a reporting clause of tokens `first` to `last` covers: what follows it, or the whole sentence."""
    whole = sentence.span
    before, after = sentence.lower(first - 1), sentence.lower(last + 1)
    if behind or before == "as" or (before == "," and after == ","):
        return whole
    rest = sentence.text[sentence.tokens[last].end : whole.end]
    trailing = before in (",", "”", '"', "-", "–", "—") and len(rest) <= _SHORT and not _NUMBER.search(rest)
    if trailing and "that" not in rest.split() and not _has_colon(sentence, last):
        return sentence.span
    return Span(sentence.tokens[verb].end, whole.end)


def _has_colon(sentence: Sentence, last: int) -> bool:
    return any(sentence.lower(k) == ":" for k in range(last + 1, min(last + 12, len(sentence.tokens))))


def _quoted(
    number: int, passage: Passage, clauses: Sequence[_Clause], pieces: Sequence[Piece], speaking: str | None
) -> tuple[str | None, list[Statement]]:
    """The quotations of a passage, each with its speaker; `speaking` had the last word of the one before."""
    statements = []
    starts = [clause.start for clause in clauses]
    current = speaking if pieces and (pieces[0].continues or pieces[0].start <= 1) else None
    for order, piece in enumerate(pieces):
        following = pieces[order + 1].start if order + 1 < len(pieces) else len(passage.text)
        previous = pieces[order - 1].end if order else 0
        clause = _nearest(passage.text, clauses, starts, piece, previous, following)
        if clause is not None:
            current = clause.speaker
        if current is None:
            at = bisect_left(starts, piece.start) - 1
            if at < 0 or piece.end - piece.start < SCARE:
                continue
            current = clauses[at].speaker
        statements.append(
            Statement(number, piece.start, piece.end, current, True, clause.cue if clause else "", 3)
        )
    return current, statements


def _nearest(
    text: str, clauses: Sequence[_Clause], starts: Sequence[int], piece: Piece, previous: int, following: int
) -> _Clause | None:
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
