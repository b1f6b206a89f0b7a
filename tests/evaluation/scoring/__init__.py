"""Scores what the extractor found in a report against what a person marked in it."""
