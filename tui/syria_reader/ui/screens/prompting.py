"""A line typed at the foot of the reader: while it is open, all keys are its own."""

from typing import TYPE_CHECKING, ClassVar

from syria_reader.ui.commands import Scope, actions
from syria_reader.ui.search.entry import Entry

if TYPE_CHECKING:
    from syria_reader.ui.screens.foot import FootScreen


class Prompting:
    """What the keys of every prompt do; a kind of prompt has keys of its own, those of its `SCOPE`."""

    SCOPE: ClassVar[Scope]
    LONGEST: ClassVar[int]
    """Characters there is room for."""

    def __init__(self, screen: "FootScreen") -> None:
        self._foot = screen
        self._entry = Entry()
        self._open = False

    @property
    def open(self) -> bool:
        """Whether something is being typed."""
        return self._open

    def close(self) -> None:
        """Let the foot show hints again; what was typed is kept."""
        self._open = False
        self._foot.bottom.show(None)

    def press(self, key: str, character: str | None) -> None:
        """A key of the prompt."""
        if character is not None and character.isprintable():
            self.type(character)
            return
        keymap = self._foot.keymap
        action = (actions(Scope.LINE, keymap) | actions(self.SCOPE, keymap)).get(key)
        if action is not None:
            name, _, argument = action.rstrip(")").partition("(")
            getattr(self, f"_{name}")(*([int(argument)] if argument else []))

    def type(self, words: str) -> None:
        """Put words in at the cursor, as many as there is room for."""
        line = "".join(c for c in " ".join(words.split("\n")) if c.isprintable())
        self._edit(self._entry.typed(line[: max(self.LONGEST - len(self._entry.text), 0)]))

    def _edit(self, entry: Entry) -> None:
        """Let `entry` be what is typed, and show it."""
        raise NotImplementedError

    def _delete(self, after: int) -> None:
        self._edit(self._entry.without(1 - after, after))

    def _delete_word(self) -> None:
        self._edit(self._entry.without_word())

    def _delete_line(self) -> None:
        self._edit(Entry())

    def _cursor(self, by: int) -> None:
        self._edit(self._entry.moved(by))
