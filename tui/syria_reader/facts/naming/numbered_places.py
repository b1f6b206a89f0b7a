"""Facilities told apart by a number: "School No. 37", "Prison No. 1"."""

from syria_reader.facts.naming.found import FoundPlace
from syria_reader.facts.naming.words import Sentence
from syria_reader.facts.place import PlaceKind

NUMBERED = {
    "school", "hospital", "kindergarten", "lyceum", "gymnasium", "clinic", "polyclinic", "colony", "mine",
    "prison", "camp", "checkpoint", "gate", "pier", "plant", "pit",
}  # fmt: skip
"""Facilities that have a number for a name."""


def with_number(place: FoundPlace) -> None:
    """Let a facility's number be part of its name: "School No. 37"."""
    end = number_end(place.sentence, place.last)
    if place.wanted is PlaceKind.FACILITY and end > place.last:
        place.last = end
        place.name = place.sentence.slice(place.first, end)


def number_end(sentence: Sentence, i: int) -> int:
    """The word after "No. 37" or "№ 37" that begins at word `i`, else `i`."""
    if sentence.word(i) not in ("no", "№", "nr"):
        return i
    at = i + 2 if sentence.word(i + 1) == "." else i + 1
    return at + 1 if sentence.word(at).isdigit() else i
