"""The map: the places of the article where they lie. Its cursor is what is chosen in the text too."""

from typing import TYPE_CHECKING, ClassVar

from textual.events import MouseDown, MouseScrollDown, MouseScrollUp, Resize
from textual.strip import Strip

from syria_reader.ui.commands import Moment, Scope, bindings
from syria_reader.ui.drawing.panel_lines import Title, empty_lines
from syria_reader.ui.mapping.fitting import fit, fit_all, main_group
from syria_reader.ui.mapping.glyphs import usual_glyphs
from syria_reader.ui.mapping.scene import Scene
from syria_reader.ui.mapping.sites import Site, sites
from syria_reader.ui.mapping.status import status
from syria_reader.ui.mapping.viewport import ACROSS, DOWN, Viewport
from syria_reader.ui.mapping.walking import towards
from syria_reader.ui.panels import UNKNOWN
from syria_reader.ui.rows import Fragment
from syria_reader.ui.widgets.view import View, ViewHost

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Fit = Callable[[Sequence[Site], int, int], Viewport]

_PAN = 0.25
"""The part of the view that a key moves it by."""
_KEY, _WHEEL = 1.5, 1.25
"""How much nearer a key brings it, and one notch of the wheel."""


class MapView(View):
    """The map fills all but the last line, which tells the scale and what is not to be seen."""

    NAME = "map"
    MOMENT: ClassVar[Moment] = Moment.MAP
    BINDINGS = bindings(Scope.MAP)
    BINDING_GROUP_TITLE = "Map"

    def __init__(self, host: ViewHost) -> None:
        super().__init__(host)
        self._glyphs = usual_glyphs()
        self.sites: list[Site] = []
        self._unplaced = 0
        self._known = False
        self.cursor: Site | None = None
        self.viewport: Viewport | None = None
        self._fit: Fit | None = fit
        self._scene: Scene | None = None

    @property
    def heading(self) -> Title:
        """The number of places that have coordinates."""
        return Title("MAP", str(len(self.sites)) if self._known else UNKNOWN)

    # -- what is shown

    def arrive(self) -> None:
        """Put the places on the map; the first time, show the main ones."""
        catalogue = self.host.catalogue
        if catalogue is not None and not self._known:
            self._known = True
            self.sites = sites(catalogue.facts.places)
            self._unplaced = len(catalogue.facts.places) - len(self.sites)
            self._settle()
        self.chosen()

    def chosen(self) -> None:
        """Put the cursor on the chosen place and bring it into view."""
        choice = self.host.choice
        row = choice.row if choice is not None and choice.panel == "places" else None
        self.cursor = next((site for site in self.sites if site.row == row), None)
        view = self.viewport
        if self.cursor is not None and view is not None:
            spot = self.cursor.longitude, self.cursor.latitude
            if view.cell(*spot) is None:
                self._show(view._replace(longitude=spot[0], latitude=spot[1]).kept())
        self._redraw()

    def on_resize(self, event: Resize) -> None:
        """Fit the map to its room, unless it was moved by hand."""
        del event
        self._settle()

    def _settle(self) -> None:
        # Keys typed ahead come before the map has its size, and need to know what lies where.
        columns, rows = max(self.size.width, 2), max(self.size.height - 2, 1)
        if not self.sites:
            self.viewport = None
        elif self._fit is not None or self.viewport is None:
            self.viewport = (self._fit or fit)(self.sites, columns, rows)
        else:
            self.viewport = self.viewport._replace(columns=columns, rows=rows).kept()
        self._redraw()

    def _show(self, view: Viewport) -> None:
        self.viewport, self._fit = view, None
        self._redraw()

    def _redraw(self) -> None:
        self._scene = None
        self.refresh()

    @property
    def scene(self) -> Scene | None:
        """What is drawn now; None while there is nothing to draw."""
        if self._scene is None and self.viewport is not None:
            cursor = self.cursor.row if self.cursor is not None else None
            self._scene = Scene(self.sites, self.viewport, self._glyphs, cursor)
        return self._scene

    def body_line(self, y: int) -> Strip:
        """A row of the map, the status below it, or what an empty map says."""
        width = self.size.width
        scene = self.scene
        if scene is None:
            said = empty_lines("no places with coordinates in this article", width) if self._known else []
            return self.strip(said[y] if y < len(said) else [], width)
        if y < scene.view.rows:
            return self.strip(scene.line(y, "cursor" if self.has_focus else "chosen"), width)
        outside = [site for site in self.sites if site.row not in scene.shown]
        words = status(scene.view, self._glyphs, outside, self._unplaced)
        return self.strip([Fragment(words, "quiet")], width)

    # -- the cursor

    def action_walk(self, right: int, down: int) -> None:
        """Choose the nearest place in a direction."""
        if self.viewport is None:
            return
        if self.cursor is None:
            self.action_step(1)
            return
        site = towards(self.sites, self.cursor, right, down, self.viewport)
        if site is None:
            self.host.say("no place further that way")
        else:
            self._choose(site)

    def action_step(self, by: int) -> None:
        """Choose the next or previous place; the first is the most mentioned one in view."""
        if self.viewport is None:
            return
        if self.cursor is not None:
            self._choose(self.sites[(self.sites.index(self.cursor) + by) % len(self.sites)])
        else:
            shown = [site for site in self.sites if self.viewport.cell(site.longitude, site.latitude)]
            self._choose((shown or self.sites)[0])

    def _choose(self, site: Site) -> None:
        if self.host.catalogue is not None:
            self.host.preview(self.host.catalogue.choice("places", site.row))

    def action_go(self) -> None:
        """Go to the chosen place in the text."""
        if self.cursor is None:
            self.action_step(1)
        choice = self.host.choice
        if self.cursor is not None and choice is not None:
            self.host.go_to(choice)

    # -- the view

    def action_zoom(self, steps: int) -> None:
        """Come nearer, or go farther, about the chosen place or else the middle."""
        view = self.viewport
        if view is None:
            return
        centre = (view.longitude, view.latitude)
        if self.cursor is not None and view.cell(self.cursor.longitude, self.cursor.latitude):
            centre = (self.cursor.longitude, self.cursor.latitude)
        self._show(view.zoomed(_KEY**steps, *centre))

    def action_pan(self, right: int, down: int) -> None:
        """Move the view by a quarter of it."""
        view = self.viewport
        if view is not None:
            self._show(view.panned(right * max(view.columns * _PAN, 1), down * max(view.rows * _PAN, 1)))

    def action_fit(self) -> None:
        """Show the main places; all of them where the main ones are shown already."""
        if self.viewport is None:
            return
        if self._fit is fit and len(main_group(self.sites)) < len(self.sites):
            self._fit = fit_all
        else:
            self._fit = fit
        self._settle()

    # -- the mouse

    def on_mouse_down(self, event: MouseDown) -> None:
        """Choose the place under the pointer."""
        row = self.scene.site_at(event.x, event.y - 1) if self.scene is not None else None
        site = next((site for site in self.sites if site.row == row), None)
        if site is not None:
            self._choose(site)

    def on_mouse_scroll_up(self, event: MouseScrollUp) -> None:
        """Come nearer to what is under the pointer."""
        self._wheel(_WHEEL, event.x, event.y)
        event.stop()

    def on_mouse_scroll_down(self, event: MouseScrollDown) -> None:
        """Go farther from what is under the pointer."""
        self._wheel(1 / _WHEEL, event.x, event.y)
        event.stop()

    def _wheel(self, factor: float, x: int, y: int) -> None:
        view = self.viewport
        if view is not None:
            self._show(view.zoomed(factor, *view.place((x + 0.5) * ACROSS, (y - 0.5) * DOWN)))
