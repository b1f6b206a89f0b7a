"""Numbers that are no figures: each function answers one question of the kind "is this an age?"."""

import re

from syria_reader.facts.figures import units
from syria_reader.facts.figures.age import is_age
from syria_reader.facts.figures.grammar import PREPOSITIONS
from syria_reader.facts.figures.measure import Measure
from syria_reader.facts.figures.nouns import singular
from syria_reader.facts.figures.numeral import Form, Numeral
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.time_frame import is_time_frame
from syria_reader.facts.figures.vocabulary import words
from syria_reader.facts.statistic import Category

_LABELS = words(
    """
    resolution article chapter section clause paragraph phase stage highway route road motorway
    runway gate room channel unit brigade battalion division regiment corps squadron company army
    force camp sector block zone line pier flight bus train no nos number numbers page pages figure
    table annex level category tier type mark model version volume part act law decree order
    directive protocol point case file exhibit district area apartment house building street avenue
    ward operation task apollo boeing airbus hall grade class group radio psalm verse catch schedule
    footnote item episode season series serial formula step option plan window tank mig antonov
    ilyushin checkpoint village entry lot appendix title code studio platform dock terminal
    interstate exit junction grid fm
    """
)
"""Words that a number behind them names instead of counting ("Resolution 2254", "Route 4")."""
_ORDINAL_ENDS = {"st", "nd", "rd", "th"}
_MODIFIER_HEADS = words(
    """
    storey story stories storeys floor page point party way star wheel wheeler lane bedroom seat
    seater mm millimeter millimetre caliber calibre inch pound pounder kilo degree part step
    year-old month-old day-old a piece man person member round barrel gun door sided
    """
)
"""Behind a hyphen these describe a thing instead of counting ("five-storey building", "122-mm rockets")."""
_HYPHEN_COUNTED = {"nation", "country", "strong", "member", "state", "truck", "vehicle", "plus"}
_CLOCK_AFTER = words(
    """
    a.m. p.m. am pm gmt utc o'clock hrs local edt est cet bst
    """
)
_SCORE = re.compile(
    r"\b(?:won|win|wins|beat|beats|beating|defeated|lost|lose|drew|draw|victory|score|scored|lead|led|voted|vote|goal)\b",
    re.IGNORECASE,
)
_SUPPOSES = re.compile(
    r"\W*(?:so\s+)?(?:having|suppose|supposing|imagine|assuming|if(?!\s+(?:confirmed|true|verified)))\b",
    re.IGNORECASE,
)
_DEFINES = re.compile(
    r"\bmeans\b[^.]*\bor\s+more\b|,\s+as\s+defined\s+in\b",
    re.IGNORECASE,
)
_ANAPHORIC = {"the", "these", "those", "both", "all", "other", "his", "her"}


_KIN = words(
    """
    brother sister son daughter child grandchild nephew niece cousin uncle aunt wife sibling relative boy girl
    """
)
"""Whose "three brothers" are counted, while "his three men" may have been told of before."""


def is_hypothetical(words: str) -> bool:
    """Whether a sentence defines or supposes instead of telling."""
    if _SUPPOSES.match(words):
        return True
    lower = words.lower()
    return ("means" in lower or "defined" in lower) and _DEFINES.search(words) is not None


def is_excluded(sentence: Sentence, numeral: Numeral, measure: Measure | None) -> bool:
    """Whether `numeral` is no figure."""
    return (
        _is_code(sentence, numeral)
        or _is_label(sentence, numeral)
        or _is_clock(sentence, numeral)
        or is_age(sentence, numeral)
        or _is_coordinate(sentence, numeral)
        or _is_modifier(sentence, numeral, measure)
        or _is_score(sentence, numeral)
        or is_time_frame(sentence, numeral, measure)
        or _is_conversion(sentence, measure)
        or _is_anaphoric(sentence, numeral, measure)
        or _is_marker(sentence, numeral)
        or sentence.lower[numeral.end] == "magnitude"
    )


def _is_code(sentence: Sentence, numeral: Numeral) -> bool:
    """T-72, M5, G20, COVID-19, F-16, #3, 9/11, 1-800-555, 3rd, v2.1, 10:30."""
    first, last = numeral.first, numeral.end - 1
    if not numeral.digits:
        return sentence.lower[numeral.end] == "-" and sentence.lower[numeral.end + 1] in ("something", "nil")
    if sentence.joined(first):
        before = sentence.tokens[first - 1]
        if before.text in "#@&_/:\\*'’" or (
            before.kind == "word" and before.text not in units.BEFORE_SUMS and before.text != "US"
        ):
            return True
        if before.text in "-‑–" and sentence.joined(first - 1):
            return True
        if before.text == "." and sentence.joined(first - 1):
            return True
        if before.text == "+":
            return True
    if sentence.joined(last + 1):
        after = sentence.tokens[last + 1]
        if after.kind == "word":
            lower = after.lower
            if lower in _ORDINAL_ENDS:
                return True
            if (
                lower in ("mm", "cm")
                and sentence.ends[last + 1] < len(sentence.text)
                and sentence.text[sentence.ends[last + 1] :][:2].strip(" .,;").isalpha()
            ):
                return True
            known = (
                lower in units.DISTANCE or lower in units.OTHER or lower in units.AREA or lower in units.TIME
            )
            return not (
                known
                or after.text in units.CODES
                or (lower == "m" and numeral.metres)
                or lower in ("h", "mi")
            )
        if after.text in "/:\\@_°" and sentence.joined(last + 2):
            return True
        if after.text in "-–‑" and sentence.joined(last + 2) and sentence.tokens[last + 2].kind == "number":
            return True
    return False


def _is_label(sentence: Sentence, numeral: Numeral) -> bool:
    before = numeral.first - 1
    if before < 0:
        return False
    token = sentence.tokens[before]
    lower = singular(token.lower)
    if _is_channel(sentence, numeral, token.text):
        return True
    if lower in ("no", "number") and token.lower in ("no", "nos", "number"):
        return numeral.digits
    if token.text == "." and sentence.lower[before - 1] in (
        "no",
        "nos",
        "art",
        "res",
        "p",
        "pp",
        "fig",
        "vol",
        "op",
    ):
        return True
    if lower not in _LABELS or not token.text[0].isupper():
        return False
    # A label at the start of a sentence is still one; "Tanks 12" is none.
    return token.lower == lower or lower in ("article", "page", "resolution")


def _is_channel(sentence: Sentence, numeral: Numeral, before: str) -> bool:
    """A number that ends a name in capitals: "CTF 50 left", "FOX 26 in Houston"."""
    if not (numeral.digits and before.isupper() and before.isalpha() and len(before) > 1):
        return False
    following = sentence.lower[numeral.end]
    goes_on = following[:1].isalnum() and following not in PREPOSITIONS and following != "last"
    return not goes_on and before not in units.CODES and before != "US"


def _is_clock(sentence: Sentence, numeral: Numeral) -> bool:
    if sentence.lower[numeral.end] in _CLOCK_AFTER:
        return sentence.lower[numeral.end] != "local" or sentence.lower[numeral.end + 1] == "time"
    lower = sentence.lower[numeral.end]
    before = sentence.lower[numeral.first - 1]
    if (
        before == "at"
        and numeral.digits
        and (numeral.value or 0) <= 24
        and lower in (",", ".", "on", "in", "", "this")
    ):
        return sentence.lower[numeral.first - 2] in (
            "around",
            "about",
            "shortly",
            "starting",
            "started",
            "began",
            "beginning",
            "open",
            "opened",
            "closed",
        ) or (
            lower == "in"
            and sentence.lower[numeral.end + 1] == "the"
            and sentence.lower[numeral.end + 2] in ("morning", "evening", "afternoon")
        )
    return lower == "hour" and sentence.lower[numeral.end + 1] in ("gmt", "utc", "local")


def _is_coordinate(sentence: Sentence, numeral: Numeral) -> bool:
    after = sentence.lower[numeral.end]
    if after in ("°", "º", "′", "″", "degrees"):
        following = sentence.lower[numeral.end + 1]
        return not following.startswith(("cel", "fah", "c", "f"))
    return sentence.lower[numeral.first - 1] in ("latitude", "longitude")


def _is_modifier(sentence: Sentence, numeral: Numeral, measure: Measure | None) -> bool:
    """Five-storey, 122-mm, five-star, eight-way: a number that describes."""
    if sentence.lower[numeral.end] != "-" or not sentence.joined(numeral.end):
        return False
    lower = sentence.lower[numeral.end + 1]
    if lower in _HYPHEN_COUNTED:
        return False
    if lower.split("-", 1)[0] in _MODIFIER_HEADS or lower in _MODIFIER_HEADS:
        return True
    if measure and measure.category in (
        Category.DURATION,
        Category.DISTANCE,
        Category.TERRITORY,
        Category.MONEY,
    ):
        return numeral.value == 1 and not numeral.digits
    return measure is None or measure.category is None


def _is_score(sentence: Sentence, numeral: Numeral) -> bool:
    if numeral.form is Form.RANGE and numeral.digits and (numeral.high or 0) < 200:
        return sentence.lower[numeral.first + 1] in ("-", "–") and bool(
            _SCORE.search(sentence.text, sentence.span.start, sentence.span.end)
        )
    return False


def _is_conversion(sentence: Sentence, measure: Measure | None) -> bool:
    """The second of "25km (16 miles)" and "3 dinars (£2.10)"."""
    if measure is None or measure.category is None:
        return False
    at = measure.first - 1
    while sentence.lower[at] in (
        "about",
        "around",
        "nearly",
        "almost",
        "roughly",
        "some",
        "or",
        "approximately",
        "over",
        "more",
        "than",
        "just",
        "under",
    ):
        at -= 1
    before = sentence.lower[at]
    if before not in ("(", "/") and sentence.lower[measure.first - 1] != "or":
        return False
    if measure.category is Category.DURATION or measure.category is Category.SHARE:
        return False
    return any(sentence.tokens[k].kind == "number" or sentence.lower[k] in ("million", "billion", "thousand")
               for k in range(max(at - 7, 0), max(at, 0)))  # fmt: skip


def _is_anaphoric(sentence: Sentence, numeral: Numeral, measure: Measure | None) -> bool:
    """A number that only points back: "the two men"."""
    if measure is not None or numeral.digits or numeral.form is not Form.PLAIN or (numeral.value or 0) > 10:
        return False
    before = sentence.lower[numeral.first - 1]
    if before in ("latter", "former") or (
        before in ("other", "last", "first") and sentence.lower[numeral.first - 2] == "the"
    ):
        return True
    if before in ("his", "her") and singular(sentence.lower[numeral.end]) in _KIN:
        return False
    return (
        before in _ANAPHORIC and before != "other" and sentence.lower[numeral.end] not in ("million", "dozen")
    )


def is_empty_noun(numeral: Numeral, noun: str) -> bool:
    """Whether a noun only builds the sentence: "on three sides", "in two parts", "three times"."""
    if noun in ("figure", "mark", "milestone", "threshold", "time"):
        return True
    return not numeral.digits and noun in _EMPTY_NOUNS and (numeral.value or 99) <= 12


_EMPTY_NOUNS = words(
    """
    side part time way occasion reason point kind type sort form direction front thing aspect step
    stage phase option
    """
)


def _is_marker(sentence: Sentence, numeral: Numeral) -> bool:
    """List numbers ("1.", "(2)", "3)") at the head of a sentence and footnote marks ("[4]")."""
    if not numeral.digits or numeral.end - numeral.first > 1:
        return False
    before, after = sentence.lower[numeral.first - 1], sentence.lower[numeral.end]
    if before == "[" and after == "]":
        return True
    lead = all(token.kind == "mark" for token in sentence.tokens[: numeral.first])
    if lead and after in (".", ")", ":") and (numeral.value or 0) < 100:
        return True
    return lead and len(sentence.tokens) == numeral.first + 1
