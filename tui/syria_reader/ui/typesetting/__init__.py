"""Setting an article in lines of a given width. Knows no Textual."""

from syria_reader.ui.typesetting.page import Anchor, Page, Position, Row
from syria_reader.ui.typesetting.wrap import wrap

__all__ = ["Anchor", "Page", "Position", "Row", "wrap"]
