"""Finding who and where: the two are decided together, because each is evidence against the other."""

from collections.abc import Sequence

from syria_reader.facts.actor import Actor
from syria_reader.facts.passage import Passage
from syria_reader.facts.place import Place


def find_names(passages: Sequence[Passage]) -> tuple[list[Actor], list[Place]]:
    """The actors and places named in `passages`, merged, unsorted."""
    return [], []
