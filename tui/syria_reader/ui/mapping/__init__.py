"""The map, but for its widget: where places lie, what lines surround them, what is written where."""
