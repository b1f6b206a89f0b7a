"""The screen."""

import gc

from syria_reader.reading import Reading
from syria_reader.ui.first_frame import first_frame


def run(reading: Reading) -> int:
    """Show `reading` until the person leaves; returns the exit status."""
    # Nearly all that is made until the first words are on the screen lives as long as the program: looking
    # through it for garbage takes a tenth of the time to get there. `ReaderScreen` turns it on again.
    gc.disable()
    with first_frame(reading) as shown:
        from syria_reader.ui.app import ReaderApp

        app = ReaderApp(reading, seamless=shown)
        app.run()
    return app.return_code or 0
