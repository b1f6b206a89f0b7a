"""The command palette, where Textual's stumbles."""

from syria_reader.ui.deferred import load_palette

load_palette()

from textual import command  # noqa: E402 - what stands for it until now has nothing to derive from


class CommandPalette(command.CommandPalette):
    """Takes a key for the list of commands only once the list has been laid out."""

    DEFAULT_CSS = """
    CommandPalette {
        & > Vertical { width: 72; max-width: 100%; }
        SearchIcon { color: $reader-quiet; }
        CommandList {
            scrollbar-size-vertical: 1;
            scrollbar-background: $surface;
            scrollbar-background-hover: $surface;
            scrollbar-background-active: $surface;
            scrollbar-color: $reader-faint;
            scrollbar-color-hover: $reader-quiet;
            scrollbar-color-active: $reader-here;
        }
    }
    """

    def on_mount(self) -> None:
        """Begin with the sign that `/` begins with: a picture of a glass is no letter of many fonts."""
        self.query_one(command.SearchIcon).icon = "/"

    def _action_command_list(self, action: str) -> None:
        if self.query_one(command.CommandList).scrollable_content_region.height:
            super()._action_command_list(action)
