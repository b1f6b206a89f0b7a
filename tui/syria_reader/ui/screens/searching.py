"""Searching: what the keys of the prompt do, and the search that goes on while the reader reads."""

from time import perf_counter
from typing import TYPE_CHECKING

from syria_reader.ui.choice import Choice
from syria_reader.ui.commands import Scope
from syria_reader.ui.drawing.prompt_line import Prompt, prompt_line
from syria_reader.ui.screens.prompting import Prompting
from syria_reader.ui.search.entry import Entry
from syria_reader.ui.search.hits import SEARCH, Hits
from syria_reader.ui.search.patience import OutOfPatienceError
from syria_reader.ui.search.query import LONGEST, BadExpressionError, read_query
from syria_reader.ui.search.search import Search
from syria_reader.ui.trail import Spot

if TYPE_CHECKING:
    from syria_reader.ui.screens.choosing import ChoosingScreen

_AT_ONCE, _SLICE, _PAUSE = 0.003, 0.004, 0.004
"""Seconds a search may take in the key's own time, and later between two others."""
_WAIT = 0.1
"""Seconds a step to a hit that is not found yet may take."""
_SHOW_EVERY = 0.2
"""Seconds between two counts shown."""
_STILL, _TOO_LONG = "still searching", "takes too long: a simpler expression may not"


class Searching(Prompting):
    """The prompt at the foot, the searches of this run, and the one that is going on."""

    SCOPE = Scope.PROMPT
    LONGEST = LONGEST

    def __init__(self, screen: "ChoosingScreen") -> None:
        super().__init__(screen)
        self._screen = screen
        self._article = screen.article
        self._past: list[tuple[str, bool]] = []
        self._recalled: int | None = None
        self._expression = False
        self._trouble = ""
        self._search: Search | None = None
        self._standing = False
        self._from = 0
        self._origin: Spot | None = None
        self._shown = 0.0

    # -- the prompt

    @property
    def open(self) -> bool:
        """Whether a search is being typed: then all keys are the prompt's."""
        return self._origin is not None

    def start(self, origin: Spot) -> None:
        """Open the prompt; `origin` is where leaving it leads back to."""
        self._origin = origin
        self._from = self._position_of_top()
        self._entry, self._recalled, self._trouble = Entry(), None, ""
        self._search = None
        self.show()

    def show(self) -> None:
        """Draw the prompt at the foot."""
        status = self._trouble
        if not status and self._entry.text and self._search is not None:
            found = self._found
            status = found.progress if found else "not found" if self._search.complete else "…"
        sign = "  regex / " if self._expression else "  / "
        prompt = Prompt(self._entry, sign, status, bool(self._trouble) or status == "not found")
        self._screen.bottom.show(lambda width: prompt_line(prompt, width, self._screen.keymap))

    @property
    def _found(self) -> Choice | None:
        """The hits of the search that goes on, where there are any."""
        choice = self._screen.choice
        ours = self._search is not None and choice is not None and choice.hits is self._search
        return choice if ours else None

    # -- the keys of the prompt, by the actions of their commands

    def _edit(self, entry: Entry) -> None:
        changed = entry.text != self._entry.text
        self._entry = entry
        if changed:
            self._recalled = None
            self._look()
        else:
            self.show()

    def _toggle_expression(self) -> None:
        self._expression = not self._expression
        self._look()

    def _walk(self, by: int) -> None:
        self._trouble = ""
        if self._found is not None:
            choice = self.stepped(self._found, by)
            if choice is not None:
                self._from = choice.here.start
                self._screen.preview(choice)
        self.show()

    def _up_or_down(self, by: int) -> None:
        if self._entry.text and self._recalled is None:
            self._walk(by)
        elif self._past:
            at = len(self._past) if self._recalled is None else self._recalled
            self._recall(at + by)

    def _recall(self, index: int) -> None:
        if index >= len(self._past):
            self._delete_line()
            return
        self._recalled = max(index, 0)
        words, self._expression = self._past[self._recalled]
        self._entry = Entry.of(words)
        self._look()

    def _keep(self) -> None:
        if not self._entry.text and self._past:
            self._recall(len(self._past) - 1)
        self._hurry()
        choice, origin = self._found, self._origin
        if choice is None or origin is None:
            searching = self._search is not None and not self._search.complete
            self._trouble = self._trouble or (_STILL if searching else "")
            self.show() if self._entry.text else self._leave()
            return
        query = (self._entry.text, self._expression)
        self._past = [*(past for past in self._past if past != query), query]
        self.close()
        self._screen.go_from(origin, choice)

    def _hurry(self) -> None:
        """Wait a moment for the first hit."""
        until = perf_counter() + _WAIT
        while self._search is not None and not self._standing and perf_counter() < until:
            self._go_on(0.0)

    def _leave(self) -> None:
        origin = self._origin
        self.close()
        self._search = None
        if origin is not None:
            self._screen.return_to(origin)

    def close(self) -> None:
        """Let the foot show hints again; what was found stays chosen."""
        self._origin = None
        super().close()

    # -- the search

    def _position_of_top(self) -> int:
        block, offset = self._screen.text.top
        return self._article.prose(block).to_source(offset) if self._article.blocks else 0

    def _look(self) -> None:
        """Search for what is typed now; where that is no query yet, the last hits stay."""
        self._trouble = ""
        try:
            query = read_query(self._entry.text, expression=self._expression)
        except BadExpressionError as error:
            self._trouble = f"not yet an expression: {error}"
            self.show()
            return
        before, self._search = self._search, None
        if query is not None:
            self._standing = False
            self._search = Search(self._article, query, self._article.block_at(self._from))
            self._go_on(perf_counter() + _AT_ONCE, before)
            if self._search is not None and self._search is not before:
                self._later(self._search)
                if not self._standing:
                    self._screen.forget_choice()
        elif self._origin is not None:
            self._screen.show_spot(self._origin)
        self.show()

    def _go_on(self, until: float, before: Search | None = None) -> None:
        """Search what is in view, then until the clock shows `until`.

        An expression that takes too long is given up, and the search `before` it stands again.
        """
        search = self._search
        if search is None:
            return
        try:
            text = self._screen.text
            while text.top.block <= search.last <= text.last_block and not search.at_end:
                search.step(forward=True)
            search.step(forward=not search.at_end)
            search.advance(until)
        except OutOfPatienceError:
            self._search, self._standing = before, before is not None
            self._tell(_TOO_LONG)
            return
        self._stand(search)

    def resume(self, hits: Hits | None) -> None:
        """Hits that were found before are chosen again: go on where the search for them was left."""
        if isinstance(hits, Search) and hits is not self._search:
            self._search, self._standing = hits, True
            self._later(hits)

    def _later(self, search: Search) -> None:
        """Let a search go on when others have had their turn."""
        if not search.complete:
            self._screen.set_timer(_PAUSE, lambda: self._resume(search))

    def _resume(self, search: Search) -> None:
        choice = self._screen.choice
        kept = choice is not None and choice.hits is search
        if search is not self._search or not (self.open or kept):
            return
        self._go_on(perf_counter() + _SLICE)
        self._later(search)
        now = perf_counter()
        if search.complete or now - self._shown > _SHOW_EVERY:
            self._shown = now
            if self._trouble == _STILL and search.complete:
                self._trouble = ""
            self._screen.show_hits_so_far(search)
            if self.open:
                self.show()

    def _stand(self, search: Search) -> None:
        """Go to the first hit at or after where the reader was, as soon as it is known."""
        if self._standing:
            return
        at = search.at_or_after(self._from)
        if at == len(search) and not search.complete:
            return
        self._standing, self._shown = True, 0.0
        if search:
            query = search.query
            label = f"/{query.text}/" if query.expression else f"“{query.text.strip()}”"
            found = Choice(SEARCH, 0, SEARCH, label, "", search, hits=search)
            self._screen.preview(found.standing(at % len(search)))
        elif self._origin is not None:
            self._screen.show_spot(self._origin)

    def _tell(self, words: str) -> None:
        if self.open:
            self._trouble = words
        else:
            self._screen.say(words)

    def stepped(self, choice: Choice, by: int) -> Choice | None:
        """The hit `by` further on, looked for now where it is not found yet; after the last the first.

        None, and a word about it, where that would take longer than a key may.
        """
        hits, start = choice.hits, choice.here.start
        if not isinstance(hits, Search):
            return choice.step(by)
        until = perf_counter() + _WAIT
        try:
            while not hits.complete:
                if 0 <= hits.at_or_after(start) + by < len(hits):
                    break
                if perf_counter() > until:
                    self._tell(_STILL)
                    return None
                hits.step(forward=not hits.at_end if by > 0 else hits.at_start)
        except OutOfPatienceError:
            self._tell(_TOO_LONG)
            return None
        return choice.standing(hits.at_or_after(start)).step(by)
