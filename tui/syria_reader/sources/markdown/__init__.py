"""Markdown: CommonMark with tables, strikethrough and YAML front matter."""
