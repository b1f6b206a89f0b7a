"""Text with its months and days of the week marked, for patterns of dates to be written on.

Patterns that name every month wherever a month may stand, in any case of letters, take 20 ms to compile at
each start. Patterns of marks take a sixth of that.
"""

import re
from functools import lru_cache

MONTH = r"(?:M+|A+\.?)"
"""A month in marked text, an abbreviation with its full stop."""
WEEKDAY = r"W+"
"""A day of the week in marked text."""
_NAMES = re.compile(
    r"\b(?=a[pu]|dec|f[er]|j[au]|m[ao]|nov|oct|s[aeu]|t[uh]|wed)(?:(january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![a-z])"
)
_MARKS = {1: "M", 2: "A", None: "W"}


@lru_cache(maxsize=2)
def marked(text: str) -> str:
    """`text` in small letters, a capital mark for every letter of a month or a day of the week.

    It is as long as `text`, so that offsets into one are offsets into the other.
    """
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
    return _NAMES.sub(_mark, lower)


def _mark(name: re.Match[str]) -> str:
    return _MARKS[name.lastindex] * (name.end() - name.start())
