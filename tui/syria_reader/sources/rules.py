"""Lines that only separate."""

import re

_RULE = re.compile(r"(?:[-*_=~•·–—⁂]\s*){3,}")


def is_rule(line: str) -> bool:
    """Whether `line` is a separator ("* * *", "---", "⁂")."""
    return _RULE.fullmatch(line) is not None or line == "⁂"
