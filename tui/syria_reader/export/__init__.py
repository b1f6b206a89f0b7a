"""Facts for other programs and people."""

from syria_reader.export.facts_document import facts_document
from syria_reader.export.formats import FORMATS, Format, format_of, head, written

__all__ = ["FORMATS", "Format", "facts_document", "format_of", "head", "written"]
