"""The day an article's relative dates count from."""

import re
from collections.abc import Sequence
from datetime import date

from syria_reader.article import Article
from syria_reader.facts.passage import Passage
from syria_reader.facts.timing.expression import time_expressions
from syria_reader.facts.timing.resolution import resolve

HEAD = 8
"""Passages at the top in which a line or a dateline may carry the article's date."""
LINE = 110
"""Characters a line that only dates the article may have, and within which a dateline's date stands."""
_ONLY_DATES = re.compile(
    r"^(?:posted|published|updated|issued|released|date|by|last\supdated|for\simmediate)\b|[^.]\s*$|\b[ap]\.m\.\s*$",
    re.IGNORECASE,
)
"""What a line looks like that is no sentence."""
_DIGIT = re.compile(r"\d")
_DATELINE_ENDS = ("–", "—", "--", " - ", "/", ")")
_DAYS = {"iso", "day-month", "month-day", "slashed"}


def find_anchor(article: Article, passages: Sequence[Passage]) -> date | None:
    """The day `article` was published: as its head says, else as its first lines or its dateline say."""
    field = article.metadata.published
    if field is not None:
        return _day(field.value)
    for passage in passages[:HEAD]:
        if _DIGIT.search(passage.text, 0, LINE) is None:
            continue
        for span in [span for span in passage.sentences[:3] if span.start <= LINE]:
            for expression in time_expressions(passage.text, span):
                if expression.kind not in _DAYS or expression.start > LINE:
                    continue
                resolved = resolve(passage.text, expression, None)
                alone = len(passage.text) <= LINE and _ONLY_DATES.search(passage.text) is not None
                behind = passage.text[expression.end : expression.end + 40]
                if resolved and (alone or any(mark in behind for mark in _DATELINE_ENDS)):
                    return _day(resolved[0].split("/")[-1])
    return None


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None
