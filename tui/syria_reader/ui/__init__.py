"""The screen."""

import gc
import os
import sys
from collections.abc import Callable

from syria_reader import paths
from syria_reader.reading import Reading
from syria_reader.ui.first_frame import first_frame
from syria_reader.ui.session import Session
from syria_reader.ui.settings import complaint


def run(beginning: Reading, read_rest: Callable[[], Reading]) -> int:
    """Show a reading until the person leaves; returns the exit status.

    `beginning` is enough for the first screenful; `read_rest` gives the whole. What is wrong in the settings
    stands on standard error afterwards.
    """
    # Nearly all that is made until the first words are on the screen lives as long as the program: looking
    # through it for garbage takes a tenth of the time to get there. `ReaderScreen` turns it on again.
    gc.disable()
    if os.environ.get("NO_COLOR") == "":
        del os.environ["NO_COLOR"]  # Textual takes it for a wish, and no-color.org does not
    session = Session(paths.settings(), paths.state(), os.environ)
    beginning, read_rest = session.open(beginning, read_rest)
    with first_frame(beginning, session.opening) as shown:
        # A frame waits for the end of the one before: with Textual's sixty a second a key that comes with
        # the first frame, or with another key, is shown up to 17 ms later.
        os.environ.setdefault("TEXTUAL_FPS", "120")
        from syria_reader.ui.app import ReaderApp

        app = ReaderApp(read_rest(), session.opening, session, seamless=shown)
        app.run()
    app.keep()
    for mistake in session.settings.mistakes:
        print(f"syria-reader: {complaint(str(paths.settings()), mistake)}", file=sys.stderr)  # noqa: T201
    return app.return_code or 0
