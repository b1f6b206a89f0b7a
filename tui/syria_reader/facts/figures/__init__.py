"""Reading a figure: its number, what it counts, in what unit, how firmly and of which kind."""
