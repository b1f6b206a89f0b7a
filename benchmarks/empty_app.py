"""The floor: a Textual application that shows one word."""

from textual.app import App, ComposeResult
from textual.widgets import Static


class EmptyApp(App[None]):
    """Shows "ready"."""

    def compose(self) -> ComposeResult:
        """One word."""
        yield Static("ready")


if __name__ == "__main__":
    EmptyApp().run()
