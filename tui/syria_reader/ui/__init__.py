"""The screen."""

import gc
import os
from collections.abc import Callable

from syria_reader.reading import Reading
from syria_reader.ui.first_frame import first_frame
from syria_reader.ui.palettes import COLOURLESS, OWN, TERMINAL
from syria_reader.ui.terminal import is_colourless, usual_theme


def run(beginning: Reading, read_rest: Callable[[], Reading]) -> int:
    """Show a reading until the person leaves; returns the exit status.

    `beginning` is enough for the first screenful; `read_rest` gives the whole.
    """
    # Nearly all that is made until the first words are on the screen lives as long as the program: looking
    # through it for garbage takes a tenth of the time to get there. `ReaderScreen` turns it on again.
    gc.disable()
    if os.environ.get("NO_COLOR") == "":
        del os.environ["NO_COLOR"]  # Textual takes it for a wish, and no-color.org does not
    theme = usual_theme(os.environ)
    colours = COLOURLESS if is_colourless(os.environ) else (OWN | TERMINAL)[theme]
    with first_frame(beginning, colours) as shown:
        # A frame waits for the end of the one before: with Textual's sixty a second a key that comes with
        # the first frame, or with another key, is shown up to 17 ms later.
        os.environ.setdefault("TEXTUAL_FPS", "120")
        from syria_reader.ui.app import ReaderApp

        app = ReaderApp(read_rest(), theme, seamless=shown)
        app.run()
    return app.return_code or 0
