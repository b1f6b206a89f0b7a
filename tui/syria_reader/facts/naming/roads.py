"""Roads by their number."""

from syria_reader.facts.naming.found import FoundPlace
from syria_reader.facts.naming.words import Sentence
from syria_reader.facts.place import PlaceKind

_ROADS = {
    "interstate", "highway", "route", "motorway", "autoroute", "expressway", "autobahn", "ruta", "autopista",
    "carretera", "rodovia",
}  # fmt: skip
_ROAD_OWNERS = {
    "u.s.", "us", "state", "county", "national", "federal", "nationale", "nacional", "départementale",
}  # fmt: skip
BEFORE_NUMBER = _ROADS | _ROAD_OWNERS
"""The words a road's number may stand behind."""
_BEFORE_ROAD = {"on", "along", "off", "near", "of", "from", "crossing"}
_ROAD_DIGITS = 3


def road(sentence: Sentence, i: int) -> FoundPlace | None:
    """Read at a word of `BEFORE_NUMBER` "Interstate 75", "State Route 4", "U.S. Highway 30", "on U.S. 30"."""
    last = i + 1
    while last < i + 3 and sentence.word(last) in BEFORE_NUMBER:
        last += 1
    number = sentence.word(last)
    if not number.isdigit() or len(number) > _ROAD_DIGITS or not sentence.adjoin(last - 1):
        return None
    typed = any(word in _ROADS for word in sentence.lower[i:last])
    if not typed and (sentence.lower[i] not in ("u.s.", "us") or sentence.word(i - 1) not in _BEFORE_ROAD):
        return None
    name = sentence.slice(i, last + 1)
    return FoundPlace(sentence, i, last + 1, name, "place-head", 0.85, PlaceKind.FACILITY)
