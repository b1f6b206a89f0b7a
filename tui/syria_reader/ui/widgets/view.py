"""What is opened over or beside the text, a card or a map: its title and what all of them have in common."""

from typing import TYPE_CHECKING, ClassVar, Protocol

from textual.events import Blur, Focus
from textual.scroll_view import ScrollView
from textual.strip import Strip

from syria_reader.ui.commands import Moment
from syria_reader.ui.drawing.panel_lines import Title, title_line
from syria_reader.ui.widgets.drawn import Drawn

if TYPE_CHECKING:
    from textual.geometry import Size

    from syria_reader.article import Article, Span
    from syria_reader.ui.catalogue import Catalogue
    from syria_reader.ui.choice import Choice


class ViewHost(Protocol):
    """What a view may ask of the screen; all of it happens at once, so that keys typed ahead find it done."""

    catalogue: "Catalogue | None"
    choice: "Choice | None"

    @property
    def article(self) -> "Article":
        """What is being read."""

    def room(self, part: str) -> "Size":
        """The cells a part has, before it is laid out too; none where it is not shown."""

    def preview(self, choice: "Choice") -> None:
        """Choose an item and bring its mention into view; Esc leads back."""

    def go_to(self, choice: "Choice") -> None:
        """Choose an item, go to its mention and give the text the focus; back leads here again."""

    def look_at(self, words: "Span") -> None:
        """Bring words of the article into view and light them; the choice stays, Esc leads back."""

    def go_to_words(self, words: "Span") -> None:
        """Go to words of the article and give the text the focus; back leads here again."""

    def follow(self, choice: "Choice") -> None:
        """Choose another item and stay in the view; back leads here again."""

    def open_view(self, name: str) -> None:
        """Open another view in place of this one."""

    def say(self, words: str) -> None:
        """Show a short remark at the foot."""

    def key(self, command: str) -> str:
        """The first key of a command, as it is printed; a person may have given it another."""


class View(Drawn, ScrollView, can_focus=True, inherit_bindings=False):
    """The title stands still on the first row. Closing it, with Esc or q, is the screen's affair.

    A view is made when it is first opened and kept: what it shows is settled in `arrive`, and again in
    `chosen` whenever the choice moves while it is open.
    """

    DEFAULT_CSS = """
    View {
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-size-vertical: 0;
    }
    """
    NAME: ClassVar[str] = ""
    """Which part of the arrangement it is."""
    MOMENT: ClassVar[Moment] = Moment.VIEW
    """Which hints stand at the foot while it has the focus."""

    def __init__(self, host: ViewHost) -> None:
        super().__init__(id=self.NAME)
        self.host = host

    @property
    def heading(self) -> Title:
        """What stands in the first row."""
        return Title(self.NAME.upper(), "")

    def arrive(self) -> None:
        """The view is opened, or the facts came while it was."""

    def chosen(self) -> None:
        """Another item or mention was chosen, here or elsewhere."""

    @property
    def place(self) -> int:
        """Where in the view the reader is, to come back to; what it counts is the view's affair."""
        return 0

    def return_to(self, place: int) -> None:
        """Show again what was at `place`, once the view has arrived."""

    def on_focus(self, event: Focus) -> None:
        """Show the focus at the title."""
        del event
        self.refresh()

    def on_blur(self, event: Blur) -> None:
        """Show that the focus is elsewhere."""
        del event
        self.refresh()

    def notify_style_update(self) -> None:
        """Draw anew with the colours of the theme."""
        super().notify_style_update()
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The title, then what `body_line` draws."""
        width = self.size.width
        if y == 0:
            return self.strip(title_line(self.heading, width, self.has_focus), width)
        return self.body_line(y - 1)

    def body_line(self, y: int) -> Strip:
        """Row `y` under the title."""
        del y
        return self.strip([], self.size.width)
