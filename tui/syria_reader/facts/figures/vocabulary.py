"""Word lists written as running text; a word in several of them is kept once."""

import sys


def words(text: str) -> frozenset[str]:
    """The words of `text`."""
    return frozenset(map(sys.intern, text.split()))


def classes(**groups: str) -> dict[str, str]:
    """Each word of a group to the group's name; an underscore in a word stands for a blank."""
    return {
        sys.intern(word.replace("_", " ")): name.replace("_", "-")
        for name, text in groups.items()
        for word in text.split()
    }
