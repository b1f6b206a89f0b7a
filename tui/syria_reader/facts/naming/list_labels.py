"""Places that head the entries of a list which says that it is by place ("Dead by town:")."""

import re

from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundPlace
from syria_reader.facts.naming.words import Sentence
from syria_reader.facts.place import PlaceKind

LONGEST = 4
"""Words a label may have."""
_BY_PLACE = re.compile(
    r"\b(?:by|per)\s(?:(?P<town>town|city|village|municipality|locality|settlement)|(?P<region>province|governorate"
    r"|region|district|state|county|oblast|department|prefecture)|township|area|location|place|camp)s?\b",
    re.IGNORECASE,
)
_KINDS = {"town": PlaceKind.TOWN, "region": PlaceKind.REGION}
_ENDS = {":", "–", "—", "-"}
_NO_PLACES = frozenset("total totals others other unknown overall elsewhere sum all unspecified".split())
_DIGIT = re.compile(r"\d")


def find_list_labels(context: Context) -> dict[int, FoundPlace]:
    """The places by the number of the sentence they head."""
    found: dict[int, FoundPlace] = {}
    wanted: PlaceKind | None = None
    listing = False
    before: Sentence | None = None
    for sentence in context.sentences:
        opens = before is None or sentence.passage != before.passage
        last = _label(sentence) if listing and opens else 0
        if last:
            name = sentence.slice(0, last)
            sentence.take(0, last)
            entries = tuple(context.gazetteer.find(name))
            found[sentence.number] = FoundPlace(
                sentence, 0, last, name, "list-label", 0.75, wanted if not entries else None, None, entries
            )
        elif sentence.title_case or sentence.words[-1] == ":":
            head = _BY_PLACE.search(sentence.text, sentence.starts[0], sentence.ends[-1])
            listing = head is not None
            if head is not None:
                wanted = next((kind for name, kind in _KINDS.items() if head[name]), None)
        elif opens:
            listing = False
        before = sentence
    return found


def _label(sentence: Sentence) -> int:
    """Where the label that heads a sentence ends; 0 where none does."""
    last = 0
    while last < min(LONGEST, sentence.size) and sentence.capital[last] and not sentence.taken[last]:
        last += 1
    ended = 0 < last < sentence.size and sentence.words[last] in _ENDS and sentence.lower[0] not in _NO_PLACES
    counts = ended and _DIGIT.search(sentence.text, sentence.ends[last], sentence.ends[-1])
    return last if counts else 0
