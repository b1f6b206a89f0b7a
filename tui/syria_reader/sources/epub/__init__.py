"""EPUB: the chapters of a book in their order."""
