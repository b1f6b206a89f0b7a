"""Reporting clauses: who says, in which words, and what of the sentence is said."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from syria_reader.article import Span
from syria_reader.facts.attribution.complement import complements
from syria_reader.facts.attribution.coverage import covered, has_colon, is_inverted
from syria_reader.facts.attribution.quotation import Piece, inside
from syria_reader.facts.attribution.reporting import is_reporting
from syria_reader.facts.attribution.speaker import Speaker
from syria_reader.facts.attribution.speakers import Speakers
from syria_reader.facts.attribution.subject import Subject, subject_before, subject_behind
from syria_reader.facts.attribution.verbs import GERUNDS, GIVING, Cue, find_cues
from syria_reader.facts.figures import nouns
from syria_reader.facts.figures.grammar import is_verb, skip_adverbs
from syria_reader.facts.figures.number_words import STARTS
from syria_reader.facts.figures.sentence import Sentence, read_sentence
from syria_reader.facts.passage import Passage
from syria_reader.facts.readings import Readings
from syria_reader.facts.signs import CUE

CUES = 12
"""Reporting words looked at in one sentence; a sentence with more is no sentence."""
_NEED_VERB = (GIVING - {"claimed", "claims", "reports", "report", "say", "tell", "warn"}) | {
    "pledged", "promised", "appealed", "requested", "announced", "denied", "denies", "deny",
}  # fmt: skip
"""Cues of a source or a promise, which state something only with a verb behind them."""
HEDGED = 4
"""Tokens a number and the hedge before it have at the most before its digits or word stand."""
LONGEST_RELATIVE = 40
"""Tokens a relative clause may have."""
_NO_STATEMENT = {"by"}
"""Cues of a source, behind which nothing is stated ("recorded by the ministry")."""

_SOURCE_BEHIND = {"according to", "by", "told by"}
_COUNTING = {
    "recorded", "records", "documented", "documents", "counted", "counts", "registered", "tallied",
    "confirmed", "verified", "reported", "reports", "estimated", "estimates", "logged",
}  # fmt: skip
"""Cues of a source that state a number by themselves ("recorded 38 abductions")."""
_PLEAS = {"admitted", "admits", "admit"}
_NO_OFFENCE = frozenset(
    """
    that the a an this these those it he she they we i there his her its their any all some no in on at to
    by what how when after having being last
    """.split()
)


class Clause:
    """`start` to `end` in the passage; the speaker answers for what it `covers`; `said` is reported."""

    __slots__ = ("colon", "covers", "cue", "end", "said", "speaker", "start")

    def __init__(
        self, start: int, end: int, speaker: Speaker, cue: str, covers: Span, colon: bool,
        said: tuple[Span, ...],
    ) -> None:  # fmt: skip
        self.start = start
        self.end = end
        self.speaker = speaker
        self.cue = cue
        self.covers = covers
        self.colon = colon
        self.said = said


class _Found:
    """A clause of tokens `first` to `last` with its speaker unknown; with no `subject` it is another's."""

    __slots__ = ("behind", "cue", "first", "last", "subject")

    def __init__(self, cue: Cue, subject: Subject | None, behind: bool) -> None:
        self.cue = cue
        self.subject = subject
        self.behind = behind
        self.first = self.last = cue.at
        if subject is not None:
            self.first = min(subject.whole.start, cue.at)
            self.last = max(subject.whole.end - 1, cue.at)


def read_clauses(
    number: int, passage: Passage, pieces: Sequence[Piece], speakers: Speakers, readings: Readings
) -> Iterator[Clause]:
    """The reporting clauses of passage `number`, in order; `pieces` are its quotations."""
    for reading in readings.of(passage):
        if not reading.signs & CUE:
            continue
        span, rest = reading.span, _unquoted(reading.span, pieces)
        sentence = reading.words if rest == span else read_sentence(passage.text, rest)
        cues = [cue for cue in find_cues(sentence) if not inside(pieces, sentence.starts[cue.at])]
        found: list[_Found] = []
        for cue in cues[:CUES]:
            clause = _find(sentence, cue)
            if clause is not None and not _is_told_of(sentence, clause, found):
                found.append(clause)
        starts = [sentence.starts[clause.first] for clause in found] + [sentence.span.end]
        speaking: Speaker | None = None
        clauses: list[Clause] = []
        for order, clause in enumerate(found):
            if clause.subject is None:
                speaker = speaking or speakers.opening(number, Span(span.start, starts[order]), pieces)
            else:
                first, end = clause.subject.name
                named = Span(sentence.starts[first], sentence.ends[end - 1])
                speaker = speakers.named(number, named, pieces)
            if speaker is not None:
                speaking = speaker
                later = next((s for s in starts[order + 1 :] if s > starts[order]), sentence.span.end)
                clauses.append(_clause(sentence, clause, speaker, later))
        yield from (clause for clause in clauses if not _is_nested(clause, clauses))


def _is_told_of(sentence: Sentence, clause: _Found, others: Sequence[_Found]) -> bool:
    """Whether a speaker before tells what others found ("it said troops had found three shafts")."""
    before = sentence.lower[skip_adverbs(sentence, clause.cue.at - 1, -1)]
    if clause.cue.text not in GIVING or before != "had" or clause.behind or not others:
        return False
    other = others[-1]
    if other.behind or other.cue.text in GIVING or other.cue.text in _SOURCE_BEHIND:
        return False
    between = sentence.lowers[other.cue.at + 1 : clause.first]
    return not any(word in (";", "while", "but", "and") for word in between)


def _is_nested(clause: Clause, others: Sequence[Clause]) -> bool:
    """Whether somebody nameless speaks inside the words of a named speaker ("she said its staff counted")."""
    nameless = clause.speaker.actor is None and clause.speaker.words[:1].islower()
    if clause.cue == "according to" or not (nameless or clause.cue in GIVING):
        return False
    return any(
        (other.speaker.actor or clause.cue in GIVING)
        and other is not clause
        and other.cue != "according to"
        and any(said.start <= clause.start < said.end for said in other.said)
        for other in others
    )


def _unquoted(span: Span, pieces: Sequence[Piece]) -> Span:
    """`span`, with a quotation that runs into it cut off: what is quoted is not the reporter's."""
    at = bisect_right(pieces, span.start, key=lambda piece: piece.start) - 1
    if at >= 0 and pieces[at].start < span.start < pieces[at].end < span.end:
        return Span(min(pieces[at].end, span.end - 1), span.end)
    return span


def _find(sentence: Sentence, cue: Cue) -> _Found | None:
    verb = cue.at
    if cue.text in _SOURCE_BEHIND:
        subject = subject_behind(sentence, verb + 1)
        return _Found(cue, subject, False) if subject else None
    if not is_reporting(sentence, verb):
        return None
    if cue.text in _PLEAS and _names_offence(sentence, verb + 1):
        return None
    before = sentence.lower[verb - 1]
    if cue.text in GERUNDS and before == ",":
        return _Found(cue, None, False)
    if before in ("and", "but") and cue.text.endswith(("ed", "id", "ld")):
        return _Found(cue, None, False)
    behind = is_inverted(sentence, verb)
    subject = subject_behind(sentence, verb) if behind else subject_before(sentence, verb)
    if subject is None:
        return None
    with_subject = sentence.lower[subject.whole.start - 1] == "with"
    if not behind and cue.text in GERUNDS and cue.text != "saying" and not with_subject:
        return None
    return _Found(cue, subject, behind)


def _clause(sentence: Sentence, found: _Found, speaker: Speaker, limit: int) -> Clause:
    first, last = found.first, found.last
    start, end = sentence.starts[first], sentence.ends[last]
    if found.cue.text == "told by":
        # "They were told by survivors that …": only what follows is the survivors'.
        covers = Span(end, sentence.span.end)
        whole, colon = False, False
    elif found.cue.text in ("according to", "by"):
        covers, whole, colon = sentence.span, True, False
    elif found.subject is None:
        covers = Span(sentence.ends[found.cue.at], sentence.span.end)
        whole, colon = False, has_colon(sentence, last)
    else:
        covers = covered(sentence, first, last, found.cue.at, found.behind)
        whole, colon = covers.start == sentence.span.start, has_colon(sentence, last)
    if sentence.lower[found.cue.at - 1] in ("which", "who") and not whole:
        # A relative clause ends at its comma; what follows is the reporter's again.
        behind = sentence.lowers[found.cue.at : found.cue.at + LONGEST_RELATIVE]
        comma = sentence.starts[found.cue.at + behind.index(",")] if "," in behind else covers.end
        covers, limit = Span(covers.start, max(min(covers.end, comma), covers.start)), min(limit, comma)
    said: list[Span] = []
    if found.cue.text not in _NO_STATEMENT:
        of = found.cue.text.endswith(" of") and sentence.lower[last + 1] == "of"
        said = complements(
            sentence, Span(first, last + 1 + of), found.cue.at, whole=whole, cue=found.cue.text, limit=limit
        )
        if found.cue.text in _NEED_VERB:
            said = [
                part for part in said if _tells(sentence, part) or _counts(sentence, part, found.cue.text)
            ]
    return Clause(start, end, speaker, found.cue.text, covers, colon, tuple(said))


def _names_offence(sentence: Sentence, index: int) -> bool:
    """Whether a plea goes on with a bare noun ("admitted conspiracy to rob"): it states no more than that."""
    if not 0 <= index < len(sentence.tokens):
        return False
    token = sentence.tokens[index]
    return token.kind == "word" and token.text.islower() and token.lower not in _NO_OFFENCE


def _counts(sentence: Sentence, part: Span, cue: str) -> bool:
    """Whether `part` opens with a number of something, or with what became of a number of people."""
    if cue not in _COUNTING:
        return False
    at = bisect_left(sentence.starts, part.start)
    outcome = nouns.OUTCOME_NOUN.get(nouns.singular(sentence.lower[at + (sentence.lower[at] == "the")]))
    at = at + 2 + (sentence.lower[at] == "the") if outcome else at
    return any(
        sentence.lower[k] in STARTS - {"a", "an"} or sentence.tokens[k].kind == "number"
        for k in range(at, min(at + HEDGED, len(sentence.tokens)))
    )


def _tells(sentence: Sentence, part: Span) -> bool:
    """Whether there is a verb in `part` of the passage."""
    first, end = (bisect_left(sentence.starts, offset) for offset in part)
    return any(is_verb(sentence, k) for k in range(first, end))
