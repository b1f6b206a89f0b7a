"""The panels of the reader: their names, in the order Tab goes round, and what an empty one says."""

PANELS = ("contents", "actors", "places", "statistics", "timeline")
EMPTY = {
    "contents": "no headings in this article",
    "actors": "no actors in this article",
    "places": "no places in this article",
    "statistics": "no figures in this article",
    "timeline": "no dated events in this article",
}
UNKNOWN = "…"
"""The count of a panel that is not filled yet."""
