"""Pages of the web: fetched within bounds, and kept."""
