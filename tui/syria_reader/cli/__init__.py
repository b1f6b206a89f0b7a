"""The command line."""

from syria_reader.cli.command import main

__all__ = ["main"]
