"""Feeds (RSS, Atom) and lists of them (OPML)."""
