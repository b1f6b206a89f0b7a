"""What the parts of the reader look like, line by line. Knows no Textual."""
