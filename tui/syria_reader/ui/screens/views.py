"""The views of a reader screen: a card, a map, figures; at most one is open."""

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from syria_reader.ui.screens.parts import PartsScreen
    from syria_reader.ui.widgets.view import View, ViewHost


def _figures(host: "ViewHost") -> "View":
    from syria_reader.ui.widgets.figures_view import FiguresView

    return FiguresView(host)


def _map(host: "ViewHost") -> "View":
    from syria_reader.ui.widgets.map_view import MapView

    return MapView(host)


def _card(host: "ViewHost") -> "View":
    from syria_reader.ui.widgets.card import CardView

    return CardView(host)


MAKERS: "dict[str, Callable[[ViewHost], View]]" = {"card": _card, "figures": _figures, "map": _map}
"""What makes each view; it imports its module when called, for none is on the first screen."""


class Views:
    """Makes views when they are first asked for and keeps them; `open` names the one on the screen, or ""."""

    def __init__(self, screen: "PartsScreen") -> None:
        self._screen = screen
        self._made: dict[str, View] = {}
        self.open = ""

    @property
    def current(self) -> "View | None":
        """The view on the screen."""
        return self._made[self.open] if self.open else None

    def show(self, name: str) -> "View":
        """Make the view `name` the open one; its room and the focus are the screen's affair."""
        view = self._made.get(name)
        if view is None:
            view = self._made[name] = MAKERS[name](cast("ViewHost", self._screen))
            self._screen.mount(view, before=self._screen.bottom)
        self.open = name
        view.arrive()
        return view

    def return_to(self, place: int) -> None:
        """Let the open view show what was at `place` of it."""
        if self.current is not None:
            self.current.return_to(place)

    def hide(self) -> None:
        """Let no view be open."""
        self.open = ""

    def facts_came(self) -> None:
        """Tell the open view that the facts are there."""
        if self.current is not None:
            self.current.arrive()

    def choice_moved(self) -> None:
        """Tell the open view that something else is chosen."""
        if self.current is not None:
            self.current.chosen()
