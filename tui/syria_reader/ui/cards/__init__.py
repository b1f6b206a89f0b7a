"""Cards: all that is known of an actor, a place, a figure or a date, line by line. Knows no Textual."""
