"""Figures drawn as bars. Knows no Textual."""
