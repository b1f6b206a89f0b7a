"""Reading time: dates, spans and the words that give a figure's time frame."""
