"""The screen."""

from syria_reader.reading import Reading


def run(reading: Reading) -> int:
    """Show `reading` until the person leaves; returns the exit status."""
    from syria_reader.ui.app import ReaderApp

    app = ReaderApp(reading)
    app.run()
    return app.return_code or 0
