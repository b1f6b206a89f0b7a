"""Quoting the article with what is needed to find the words again. Knows no Textual."""
