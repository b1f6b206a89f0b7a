"""What the process that analyses a long article sends, piece by piece."""

from typing import Any

Frame = tuple[str, list[Any]]
"""A field of `Facts` and some of its items; or one of the two below and nothing."""
BEGINNING = "beginning"
"""All that was found in the first paragraphs has been sent."""
WHOLE = "whole"
"""All that was found in the article has been sent, anew."""
