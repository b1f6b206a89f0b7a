"""syria-reader: reads a war report in the terminal and finds its actors, places and statistics."""

__version__ = "0.1.0"
