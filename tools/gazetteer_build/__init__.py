"""The parts of the gazetteer's build."""
