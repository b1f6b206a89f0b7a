"""The screen."""

import gc
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from syria_reader import paths
from syria_reader.reading import Reading
from syria_reader.ui.deferred import load_app
from syria_reader.ui.first_frame import first_frame
from syria_reader.ui.session import Session
from syria_reader.ui.settings import complaint

if TYPE_CHECKING:
    from syria_reader.shelf import Shelf
    from syria_reader.ui.app import ReaderApp


def run(beginning: Reading, read_rest: Callable[[], Reading], shelf: "Shelf | None" = None) -> int:
    """Show a reading until the person leaves; returns the exit status.

    `beginning` is enough for the first screenful; `read_rest` gives the whole. `shelf` is what else there is
    to read. What is wrong in the settings stands on standard error afterwards.
    """
    session = _session()
    beginning, read_rest = session.open(beginning, read_rest)
    with first_frame(beginning, session.opening) as shown:
        # A frame waits for the end of the one before: with Textual's sixty a second a key that comes with
        # the first frame, or with another key, is shown up to 17 ms later.
        os.environ.setdefault("TEXTUAL_FPS", "120")
        app = load_app()(read_rest(), session.opening, session, shelf, seamless=shown)
        app.run()
    return _end(app, session)


def choose(listing: Reading | None, shelf: "Shelf | None" = None) -> int:
    """Show the entries of `listing` to choose from, or what is on `shelf`; as `run` else."""
    session = _session()
    os.environ.setdefault("TEXTUAL_FPS", "120")
    app = load_app()(listing, session.opening, session, shelf)
    app.run()
    return _end(app, session)


def _session() -> Session:
    """The session of this run; what it is to last for is made from here on."""
    # Nearly all that is made until the first words are on the screen lives as long as the program: looking
    # through it for garbage takes a tenth of the time to get there. `ReaderScreen` turns it on again.
    gc.disable()
    if os.environ.get("NO_COLOR") == "":
        del os.environ["NO_COLOR"]  # Textual takes it for a wish, and no-color.org does not
    return Session(paths.settings(), paths.state(), os.environ)


def _end(app: "ReaderApp", session: Session) -> int:
    """Remember how the reader was left and say what is wrong in the settings; the exit status."""
    app.keep()
    for mistake in session.settings.mistakes:
        print(f"syria-reader: {complaint(str(paths.settings()), mistake)}", file=sys.stderr)  # noqa: T201
    return app.return_code or 0
