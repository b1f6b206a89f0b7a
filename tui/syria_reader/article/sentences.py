"""Where sentences end."""

import re

from syria_reader.article import abbreviations as known
from syria_reader.article.span import Span

_CLOSERS = "\"”’'»)\\]）」』"
_ALWAYS, _STOPS = "。！？｡।።։။", ".!?…؟۔"
_CANDIDATE = re.compile(
    rf"""
    (?P<stop> \.(?:[ ]?\.)+ | (?P<always>[{_ALWAYS}]+) | [{_STOPS}]+ )
    (?P<close> [{_CLOSERS}]* )
    (?: \[\d{{1,3}}\] | [⁰¹²³⁴-⁹] )*        # footnote marks
    (?P<blank> \s* )
    | (?P<line> \n \s* )
    """,
    re.VERBOSE,
)
_MARK = re.compile(rf"[{_STOPS}{_ALWAYS}\n]")
"""What every candidate begins with: a set is looked for faster than the whole."""
_OPENING = re.compile(r"[\"“‘'«(\[（「『¿¡]*")
_WORD_BEFORE = re.compile(r"[\w.’']*\Z")
_WORD_AFTER = re.compile(r"[\w’']*")
_INITIAL = re.compile(r"[^\W\d_a-z]")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,3}\.)+[^\W\d_]{1,3}")
_INITIALS = re.compile(r"(?:[A-Z]\.)*[A-Z]")
_FUSED_BEFORE = re.compile(r"(?:\A|[\s\"“‘'(\[])[^\W\d_]*[^\W\d_A-Z]{2}\Z")
_FUSED_AFTER = re.compile(r"[A-Z](?:[^\W\d_]*)(?=[\s,’'-]|\Z)")
_ARTICLED_NAME = re.compile(r"(?:a[dlnrstz]|ash|e[lsz])-[A-Z]")
_SPEAKER = re.compile(
    r"(?:[A-Z][\w’'.-]{0,30}\s){1,5}(?:said|says|asked|asks|told|wrote|added|replied|shouted|cried)\b"
)
_LOCAL_TIME = re.compile(r"[A-Z]\w{1,30} time\b")
_GOES_ON = re.compile(r"(?:[,;:–—-]|\b(?:and|or|of|the|a|an|in|on|at|by|for|from|to|with))\Z")
_LOOK_BACK = 32


def split_sentences(text: str) -> list[Span]:
    """The sentences of `text`, in order, without the blanks between them.

    Together they hold every character that is not blank. In doubt a sentence goes on. Takes time in
    proportion to the length of `text`.
    """
    spans: list[Span] = []
    start = len(text) - len(text.lstrip())
    after = start
    while (mark := _MARK.search(text, after)) and (candidate := _CANDIDATE.match(text, mark.start())):
        after = candidate.end()
        if after < len(text) and _ends(text, start, candidate):
            _append(spans, text, start, after)
            start = after
    _append(spans, text, start, len(text))
    return spans


def _append(spans: list[Span], text: str, start: int, end: int) -> None:
    end = start + len(text[start:end].rstrip())
    if start < end:
        spans.append(Span(start, end))


def _ends(text: str, start: int, candidate: re.Match[str]) -> bool:
    after = candidate.end()
    if candidate["line"] is not None:
        return _ends_line(text, start, candidate.start(), after)
    if candidate["always"] is not None:
        return True
    if not candidate["blank"]:
        return _ends_without_blank(text, start, candidate)
    if "\n" in candidate["blank"]:
        return True
    opening = _OPENING.match(text, after)
    first = opening.end() if opening else after
    if not _may_open(text, first):
        return False
    if candidate["stop"] != ".":
        return not (candidate["close"] and _SPEAKER.match(text, first) and _names_speaker(text, first))
    before = _WORD_BEFORE.search(text, max(start, candidate.start() - _LOOK_BACK), candidate.start())
    word = before.group() if before else ""
    if before and before.start() == start and (word.isdigit() or len(word) == 1):
        return False
    if set(candidate["close"]) & set("\"”’'»") and word:
        nickname = _INITIALS.fullmatch(word) and text[candidate.start() - len(word) - 1] in "\"“‘'«"
        return not nickname and word.lower() not in known.TITLES
    return _ends_after(word, text, after, first, closed=bool(candidate["close"]))


def _ends_line(text: str, start: int, line_end: int, after: int) -> bool:
    """Whether a line that was broken on purpose, without a full stop, is a sentence of its own."""
    if text[after].islower():
        return False
    return not _GOES_ON.search(text, max(start, line_end - _LOOK_BACK), line_end)


def _ends_without_blank(text: str, start: int, candidate: re.Match[str]) -> bool:
    """Whether a blank was lost ("spring.The EU"); not so in addresses, dotted names and figures."""
    if not _FUSED_AFTER.match(text, candidate.end()) or candidate["stop"] not in {".", "!", "?"}:
        return False
    if candidate["close"] and not set(candidate["close"]) & set('"”’»'):
        return False
    look_from = max(start, candidate.start() - _LOOK_BACK)
    return bool(_FUSED_BEFORE.search(text, look_from, candidate.start()))


def _may_open(text: str, first: int) -> bool:
    """Whether what stands at `first` can open a sentence: a capital, a figure, or a script without case."""
    if first >= len(text):
        return False
    character = text[first]
    if character.islower():
        return bool(_ARTICLED_NAME.match(text, first))
    return character.isalnum() or character in "$€£@#"


def _names_speaker(text: str, first: int) -> bool:
    word = _WORD_AFTER.match(text, first)
    return word is not None and word.group() not in known.PRONOUNS


def _ends_after(word: str, text: str, after: int, first: int, *, closed: bool) -> bool:
    """Whether the full stop after `word` ends a sentence.

    What follows begins at `after`, its first word at `first`; `closed` tells of a bracket after the stop.
    """
    lower = word.lower()
    follows = _WORD_AFTER.match(text, first)
    following = follows.group() if follows else ""
    figure = following[:1].isdigit()
    opens = following in known.OPENERS or (following.isupper() and following.capitalize() in known.OPENERS)
    if lower in known.TITLES or lower in known.MIDDLE:
        return False
    if lower in {"a.m", "p.m"}:
        return not (figure or following in known.ZONES or _LOCAL_TIME.match(text, first))
    if lower in known.BEFORE_FIGURES:
        return not figure
    if word in known.DATES:
        return not figure and following not in known.ZONES
    if word in known.ENDINGS or _INITIAL.fullmatch(word) or _DOTTED.fullmatch(word):
        if first > after and text[first - 1] not in "([（" and not closed:
            return True
        return opens and not (len(following) == 1 and text.startswith(".", first + 1))
    return True
