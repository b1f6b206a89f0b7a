"""Leading from an article to others: by its links, along the list of what is open, by what is typed."""

from typing import TYPE_CHECKING, cast

from syria_reader.reading import Reading
from syria_reader.ui.commands import Moment
from syria_reader.ui.screens.finding import FindingScreen
from syria_reader.ui.typesetting import Position

if TYPE_CHECKING:
    from syria_reader.ui.app import ReaderApp
    from syria_reader.ui.screens.turning import Turning

LINKS = "links"
"""The panel of a link that is chosen, see `ui.links`."""


class LinkingScreen(FindingScreen):
    """What the keys do that lead elsewhere; nothing of it is imported before one of them is pressed."""

    @property
    def reading(self) -> Reading:
        """What is read."""
        return self._reading

    @property
    def turning(self) -> "Turning":
        """What opens other sources."""
        return cast("ReaderApp", self.app).turning

    @property
    def _moment(self) -> Moment:
        moment = super()._moment
        linked = self.choice is not None and self.choice.panel == LINKS
        return Moment.LINK if linked and moment is Moment.CHOSEN else moment

    def action_step_link(self, by: int) -> None:
        """Choose the next link, or one before; the first one in view where none is chosen."""
        from syria_reader.ui.links import Links

        now = self.choice
        if now is not None and isinstance(now.hits, Links):
            if 0 <= now.at + by < len(now.hits):
                self._choose(now.hits.choice(now.at + by))
                return
            block, start = self.article.block_at(now.here.start), now.here.start + (by > 0)
        else:
            block, offset = self.text.top
            start = self.article.prose(block).to_source(offset) if self.article.blocks else 0
        links = Links(self.article, block, self._reading.url or "")
        if not links:
            self.say("there are no links in this part of the article" if block else "there are no links")
            return
        at = links.at_or_after(start)
        self._choose(links.choice(at - 1 if by < 0 else at))

    def words_picked(self, position: Position) -> None:
        """Choose the link that was clicked; clicked again, it is read."""
        prose = self.article.prose(position.block)
        here = [one for one in prose.styles if one.name == "link" and one.start <= position.offset < one.end]
        if not here:
            return
        from syria_reader.ui.links import Links

        links = Links(self.article, position.block, self._reading.url or "")
        at = links.at_or_after(prose.to_source(position.offset) + 1) - 1
        if at < 0 or links[at].start < prose.to_source(here[0].start):
            return  # it leads nowhere a person could follow
        if self._target and self.choice is not None and self.choice.here == links[at]:
            self.action_enter()
        else:
            self._choose(links.choice(at))

    def action_enter(self) -> None:
        """Open the chosen link in the reader, or the card of what else is chosen."""
        target = self._target
        if not target:
            self.action_card()
        elif target.startswith("mailto:"):
            self.say(f"this is an address for mail; {self.key('browse')} opens it")
        else:
            self.turning.open_link(target)

    @property
    def _target(self) -> str:
        """Where the chosen link leads; "" where none is chosen."""
        return self.choice.label if self.choice is not None and self.choice.panel == LINKS else ""

    def action_card(self) -> None:
        """Show the card of what is chosen."""
        raise NotImplementedError

    def action_browse(self) -> None:
        """Open the chosen link, or the page the article is from, in the browser."""
        from syria_reader.ui.screens.browsing import open_in_browser

        target = self._target or self._reading.url
        if target:
            self.run_worker(open_in_browser(target, self.say))
        else:
            self.say(f"no link is chosen; {self.key('next-link')} chooses one")

    # -- other sources

    def action_open(self) -> None:
        """Ask for another source."""
        self.stay()
        self._enter("text")
        self.turning.ask()

    def action_read_again(self) -> None:
        """Open once more what is read."""
        self.turning.read_again(self._reading)

    async def action_list(self) -> None:
        """Show what there is to read."""
        await self.turning.show_list()

    async def action_step_source(self, by: int) -> None:
        """Read the next source, or the one before."""
        await self.turning.step(by)
