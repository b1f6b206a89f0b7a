"""A line being typed: its text and the cursor in it."""

from typing import NamedTuple


class Entry(NamedTuple):
    """`cursor` counts the characters before it."""

    text: str = ""
    cursor: int = 0

    @classmethod
    def of(cls, text: str) -> "Entry":
        """`text` with the cursor at its end."""
        return cls(text, len(text))

    def typed(self, words: str) -> "Entry":
        """With `words` put in at the cursor."""
        before = self.text[: self.cursor] + words
        return Entry(before + self.text[self.cursor :], len(before))

    def moved(self, by: int) -> "Entry":
        """With the cursor `by` characters further on, within the text."""
        return self._replace(cursor=min(max(self.cursor + by, 0), len(self.text)))

    def without(self, before: int, after: int = 0) -> "Entry":
        """Without so many characters before and after the cursor."""
        start = max(self.cursor - before, 0)
        return Entry(self.text[:start] + self.text[self.cursor + after :], start)

    def without_word(self) -> "Entry":
        """Without the word before the cursor and the blanks behind it."""
        words = self.text[: self.cursor].rstrip()
        kept = max(words.rfind(" "), words.rfind("\t")) + 1
        return self.without(self.cursor - kept)
