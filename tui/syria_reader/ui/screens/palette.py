"""The command palette, where Textual's stumbles."""

from syria_reader.ui.deferred import load_palette

load_palette()

from textual import command  # noqa: E402 - what stands for it until now has nothing to derive from


class CommandPalette(command.CommandPalette):
    """Takes a key for the list of commands only once the list has been laid out."""

    def _action_command_list(self, action: str) -> None:
        if self.query_one(command.CommandList).scrollable_content_region.height:
            super()._action_command_list(action)
