"""Facts for other programs."""

from syria_reader.export.facts_document import facts_document

__all__ = ["facts_document"]
