"""Word lists written as running text."""


def words(text: str) -> frozenset[str]:
    """The words of `text`."""
    return frozenset(text.split())


def classes(**groups: str) -> dict[str, str]:
    """Each word of a group to the group's name; an underscore in a word stands for a blank."""
    return {
        word.replace("_", " "): name.replace("_", "-")
        for name, text in groups.items()
        for word in text.split()
    }
