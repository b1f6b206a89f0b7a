"""Finding the relations between actors: words between names, read by grammar."""
