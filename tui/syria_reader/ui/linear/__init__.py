"""An article and its facts as lines of plain text, from top to bottom: for ears, pipes and paper.

No line needs an eye: no column, no box, no sign without a word, no colour. Knows no Textual.
"""
