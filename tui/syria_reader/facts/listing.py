"""A list of figures under a line that says what they are: "Dead by town, 4 to 10 January:"."""

import re
from collections.abc import Sequence

from syria_reader.article import BlockKind
from syria_reader.facts.figures import nouns
from syria_reader.facts.figures.outcomes import INTRANSITIVE, TRANSITIVE
from syria_reader.facts.passage import Passage
from syria_reader.facts.statistic import Category, CountType, Statistic
from syria_reader.facts.timing.window import choose_window, find_windows

LONGEST_LABEL = 48
"""Characters what an entry is headed by may have."""
FEWEST = 3
"""Entries whose sum tells that they are the parts of a figure before; two may add up by chance."""
LOOK_BACK = 40
"""Figures before a list in which its sum is looked for."""
_LABEL = re.compile(rf"[^\W\d_][^.:;\d\n]{{1,{LONGEST_LABEL}}}?(?::|\s[–—-])\s+\S")
_BY_WHAT = re.compile(r"\s(?:by|per)\s[a-z]")
"""What a heading says that heads a list of figures ("Deaths by town")."""
_WORD = re.compile(r"[a-z]+")
_ABLE = {BlockKind.ITEM, BlockKind.PARAGRAPH}


class Listing:
    """The list that passage number `head` opens; what it says of all entries holds for each.

    `since` are the words for their time frame, `outcome` is what became of those counted.
    """

    def __init__(self, passages: Sequence[Passage], head: int, found: int) -> None:
        passage = passages[head]
        last = passage.sentences[-1]
        windows = find_windows(passage.text, last)
        self.since = choose_window(passage.text, windows, last.end, last.end)
        self.outcome = _outcome(passage.text[last.start : last.end])
        self._first = found
        self._leading: list[int] = []

    def add(self, found: Sequence[Statistic], first: int) -> None:
        """Take in an entry, whose figures are those of `found` from number `first`."""
        if first < len(found):
            self._leading.append(first)

    def close(self, found: list[Statistic]) -> None:
        """Tie the entries to the figure before the list that is their sum, if one is."""
        if len(self._leading) < FEWEST:
            return
        entries = [found[at] for at in self._leading]
        kinds = {(entry.category, entry.unit) for entry in entries}
        values = [entry.value for entry in entries if entry.value is not None]
        if len(kinds) > 1 or len(values) < len(entries) or entries[0].unit == "percent":
            return
        total = sum(values)
        before = found[max(self._first - LOOK_BACK, 0) : self._first]
        same = (s for s in reversed(before) if s.value == total and (s.category, s.unit) in kinds)
        whole = next(same, None)
        if whole is None:
            return
        for at in self._leading:
            if found[at].part_of is None:
                found[at] = found[at]._replace(
                    part_of=whole.id,
                    count_type=CountType.SUBSET,
                    status_group=found[at].status_group or whole.status_group,
                )


def opens_list(passages: Sequence[Passage], number: int) -> bool:
    """Whether passage `number` says what the entries behind it are."""
    passage = passages[number]
    if not passage.sentences or number + 1 >= len(passages):
        return False
    if passage.kind is BlockKind.HEADING:
        told = _BY_WHAT.search(passage.text) is not None
    else:
        told = passage.text.rstrip().endswith(":")
    return told and is_entry(passages[number + 1])


def is_entry(passage: Passage) -> bool:
    """Whether a passage is an item, or a line headed by what it is about ("Homs: 64")."""
    return passage.kind is BlockKind.ITEM or is_labelled(passage)


def is_labelled(passage: Passage) -> bool:
    """Whether a passage is headed by what it is about ("Homs: 64", "Homs – 12 dead")."""
    return passage.kind in _ABLE and _LABEL.match(passage.text) is not None


def _outcome(words: str) -> str | None:
    """What the head of a list says became of those counted; None where it says nothing, or two things."""
    told = set[Category | str]()
    for word in _WORD.findall(words.lower()):
        outcome = (
            nouns.OUTCOME_NOUN.get(nouns.singular(word)) or TRANSITIVE.get(word) or INTRANSITIVE.get(word)
        )
        if outcome:
            told.add(outcome)
    return str(told.pop()) if len(told) == 1 else None
