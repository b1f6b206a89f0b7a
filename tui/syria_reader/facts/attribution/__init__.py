"""Who says what: quotations, reported statements and the names of their speakers."""
