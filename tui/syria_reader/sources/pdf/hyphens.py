"""Words that were broken at the end of a line."""

import re
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+|[^\W\d_]+")
_LAST = re.compile(r"[^\W_]+\Z")
_FIRST = re.compile(r"[^\W\d_]+")
# Words that are joined to others by a hyphen which is part of the spelling.
_JOINED = frozenset(
    """
    al an ar as at el ex half high low mid much near newly non north east south west post pre pro self semi so
    well anti cross long short all ill then two three four five six seven eight nine ten twenty thirty forty
    fifty sixty seventy eighty ninety first second third
    """.split()
)


class Spelling:
    """How a document spells the words that stand within its lines."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._words = {word for line in lines for word in _WORD.findall(line.lower())}

    def join(self, upper: str, lower: str) -> str:
        """`upper`, which ends with a broken word, and `lower`, which begins with the rest of it, joined.

        The hyphen goes unless the word is spelt with one: the document does elsewhere, a capital or figure
        follows ("Al-Hasakeh"), or its first part is one that hyphens follow ("well-known").
        """
        first, rest = _LAST.search(upper), _FIRST.match(lower)
        if first is None or rest is None or not rest.group().islower() or not first.group()[-1].isalpha():
            return f"{upper}-{lower}"
        one, two = first.group().lower(), rest.group()
        if one + two in self._words:
            return upper + lower
        kept = f"{one}-{two}" in self._words or one in _JOINED or upper[: first.start()].endswith("-")
        return f"{upper}-{lower}" if kept else upper + lower
