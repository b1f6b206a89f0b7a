"""Searching an article: queries, hits, and the way from one to the other. Knows no Textual."""
