"""Building the outlines that the map draws."""
