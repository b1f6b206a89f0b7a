"""The words that give a figure its period or start."""

from syria_reader.facts.figures.figure import Figure
from syria_reader.facts.figures.sentence import Sentence


def find_window(sentence: Sentence, figure: Figure) -> str | None:
    """The words for the time frame of `figure`, None where its sentence gives none."""
    return None
