"""Importing what an analysis needs, a few modules at a time: together it takes five frames of the screen."""

from collections.abc import Iterator
from importlib import import_module

PARTS = (
    "gazetteer", "lexicon", "figures.nouns", "figures.grammar", "figures.noun_phrase", "figures.numerals",
    "figures.hedge", "figures.exclusion", "figures.outcome", "figures.parts", "figures.location",
    "figures.reader", "figures.count_type", "timing.marking", "timing.expression", "timing.resolution",
    "attribution.verbs", "timing.window", "timing.dated_clause", "attribution.known_names",
    "attribution.subject", "attribution.complement", "attribution.clauses", "attribution.statements",
    "naming.words", "naming.known", "naming.noun_phrases", "naming.clauses", "naming.group_phrase",
    "naming.people", "naming.typed_places", "naming.place_names", "naming.organisations", "naming.states",
    "naming.descriptions", "naming.actor_rows", "naming.place_rows", "naming.reading", "relations.grammar",
    "relations.sentence", "relations.nouns", "relations.actions", "relations.compounds", "relations.offices",
    "relations.finding", "statistics", "dates", "names", "figure_notes", "analysis",
)  # fmt: skip
"""What is needed comes before what needs it, or a step brings with it all that it needs."""


def load_in_slices() -> Iterator[None]:
    """Import the extractors and read the lexicon, step by step."""
    for part in PARTS:
        import_module(f"syria_reader.facts.{part}")
        yield
    from syria_reader.facts.lexicon import open_lexicon

    open_lexicon()
    yield
