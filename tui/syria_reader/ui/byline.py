"""What stands under a title: who wrote, when, how long it is. Knows no Textual."""

import re

from syria_reader.article import Article

MINUTE = 230
"""Words read in a minute: the middle of what adults read silently in English (Brysbaert 2019: 238)."""
_LONG_READ = 180
"""Minutes from which hours say more."""
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def byline(article: Article) -> str:
    """Author, date, words and minutes of `article`, as far as it says."""
    about = article.metadata
    author = about.author.value if about.author else ""
    published = date_in_words(about.published.value) if about.published else ""
    words, sure = article.words_at_a_glance
    time = minutes(words)
    lasting = f"{time} min" if time < _LONG_READ else f"{round(time / 60):,} h"
    length = f"{'' if sure else 'about '}{words:,} words · {lasting}"
    return " · ".join(part for part in (author, published, length) if part)


def date_in_words(value: str) -> str:
    """An ISO 8601 day, month or year as a person writes it: "6 December 2024"; other values unchanged."""
    match = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?", value)
    if not match or (match[2] and not 1 <= int(match[2]) <= 12):
        return value
    parts = [str(int(match[3]))] if match[3] else []
    parts += [_MONTHS[int(match[2]) - 1]] if match[2] else []
    return " ".join([*parts, match[1]])


def minutes(words: int) -> int:
    """How long `words` take to read, in begun minutes."""
    return max(1, -(-words // MINUTE))
