"""The screen."""

import gc
from collections.abc import Callable

from syria_reader.reading import Reading
from syria_reader.ui.first_frame import first_frame


def run(beginning: Reading, read_rest: Callable[[], Reading]) -> int:
    """Show a reading until the person leaves; returns the exit status.

    `beginning` is enough for the first screenful; `read_rest` gives the whole.
    """
    # Nearly all that is made until the first words are on the screen lives as long as the program: looking
    # through it for garbage takes a tenth of the time to get there. `ReaderScreen` turns it on again.
    gc.disable()
    with first_frame(beginning) as shown:
        from syria_reader.ui.app import ReaderApp

        app = ReaderApp(read_rest(), seamless=shown)
        app.run()
    return app.return_code or 0
