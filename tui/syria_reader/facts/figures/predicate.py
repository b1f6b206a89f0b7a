"""What a verb says became of its subject."""

from syria_reader.facts.figures import nouns
from syria_reader.facts.figures.grammar import (
    CLAUSE_WORDS,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    is_adverb,
    looks_like_verb,
    skip_adverbs,
)
from syria_reader.facts.figures.outcomes import (
    BE,
    CAPTURE,
    FORCED,
    HELPING,
    INTRANSITIVE,
    NOT_YET_HELD,
    TRANSITIVE,
)
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import words

ACTIVE = "active"
"""The outcome of those who did it to others."""
HELD = words("hostage prisoner captive custody detention jail prison bars captives hostages prisoners")
"""Behind "taken", "held in" or "behind" these say that people are detained."""
AWAY = words(
    "home homes house houses villages village flee leave evacuate abandon out land lands towns camps country"
)
"""Behind "forced", "driven" or "left" these say that people are displaced."""
_REPORTED = words(
    "left feared presumed believed reported thought said declared pronounced found listed registered regarded"
)
_INJURIES = words("injuries wounds burns injury wound fractures concussion")
_DAYS = words(
    """
    monday tuesday wednesday thursday friday saturday sunday
    jan feb mar apr may jun jul aug sep sept oct nov dec
    january february march april june july august september october november december
    """
)
_TIMES = words("yesterday today overnight there so this last earlier nearby tonight")
_BEFORE_AMONG = PREPOSITIONS - {"at", "about", "around"}
_AMONG = {"killed": "dead", "victims": "dead", "arrested": "detainee", "held": "detainee"}
"""Participles and nouns behind "among the" that say what those of outcome nouns say."""
_MAKESHIFT = words("tents tent tarpaulins shelters makeshift open outdoors classrooms")
_HOSTS = words("relatives families communities friends strangers")
_HOSPITAL = words("hospital hospitals clinic clinics")
_QUOTES = {'"', "“", "‘"}
_SELVES = {"themselves", "himself", "herself"}
_DIED = {"died", "killed", "executed"}
_EVERY = {"per", "a", "each", "every"}
_RUBBLE = words("rubble debris ruins wreckage mud landslide")
_PASSIVE = BE | {"remain", "remains", "remained", "went", "left"}


def outcome_of_verb(sentence: Sentence, at: int) -> str | None:
    """The outcome told by the verb at `at`, helping verbs included; `ACTIVE` where the subject does it."""
    helping = sentence.lower[at] in HELPING
    passive = False
    while sentence.lower[at] in HELPING or (helping and _since_then(sentence, at)):
        passive = passive or sentence.lower[at] in _PASSIVE
        at = skip_adverbs(sentence, at + 1)
    at = skip_adverbs(sentence, at)
    if helping and sentence.lower[at] in _QUOTES:
        at += 1
    gone = sentence.lower[at] == "left" and helping and not passive
    if sentence.lower[at] in _REPORTED and not gone:
        at = skip_adverbs(sentence, at + 1)
        if sentence.lower[at] in HELPING:
            return outcome_of_verb(sentence, at)
    if sentence.lower[at] == "as" and sentence.lower[at - 1] in _REPORTED:
        at += 1
    lower = sentence.lower[at]
    if passive and lower == "among":
        return nouns.OUTCOME_NOUN.get(nouns.singular(named_among(sentence, at))) or None
    found = _phrasal(sentence, at, lower, passive=passive, helping=helping)
    if found is not None:
        return found
    if lower in INTRANSITIVE:
        return INTRANSITIVE[lower]
    if lower in NOT_YET_HELD and lower != "taken":
        return None
    if lower in CAPTURE and passive and (lower != "taken" or sentence.lower[at + 1] not in ("to", "into")):
        return "detained"
    if lower not in TRANSITIVE or sentence.lower[at + 1] == "down" or lower in ("claimed", "claim", "claims"):
        return None
    if lower in ("held", "hold") and not passive:
        return ACTIVE
    if lower in ("shot", "stabbed") and _soon(sentence, at, 4) & {"dead", "death"}:
        return "killed"
    if sentence.lower[at + 1] == "and" and sentence.lower[skip_adverbs(sentence, at + 2)] in _DIED:
        return "killed"
    return TRANSITIVE[lower] if passive or not _takes_object(sentence, at, helping=helping) else ACTIVE


def _since_then(sentence: Sentence, at: int) -> bool:
    """Whether no more than "since" stands before what became of them ("had since died")."""
    following = sentence.lower[at + 1]
    return sentence.lower[at] == "since" and following in ("died", "been", "disappeared", "become")


def named_among(sentence: Sentence, at: int) -> str:
    """The word for those whom "among" at `at` puts somebody ("were among the at least 40 dead")."""
    word = ""
    for k in range(at + 1, min(at + 8, len(sentence.tokens))):
        if sentence.tokens[k].kind == "mark" or sentence.lower[k] in _BEFORE_AMONG:
            break
        word = _AMONG.get(sentence.lower[k], sentence.lower[k])
        if nouns.singular(word) in nouns.OUTCOME_NOUN:
            return word
    return word


def _phrasal(sentence: Sentence, at: int, lower: str, *, passive: bool, helping: bool) -> str | None:
    """Outcomes told by a verb and a word behind it ("were forced to flee", "lost their lives")."""
    if lower in FORCED and (passive or not helping) and _soon(sentence, at, 6) & AWAY:
        return "displaced"
    if lower == "trapped" and sentence.lower[at - 1] in ("feared", "believed", "thought", "presumed", "be"):
        return "missing"
    if lower in ("buried", "trapped", "lie", "lying", "lay") and _soon(sentence, at, 5) & _RUBBLE:
        return "missing"
    if lower in ("become", "became", "becoming"):
        return nouns.OUTCOME_NOUN.get(
            nouns.singular(sentence.lower[at + 1]), INTRANSITIVE.get(sentence.lower[at + 1])
        )
    if lower in ("gave", "given", "giving", "laid") and _soon(sentence, at, 5) & {"lives", "life"}:
        return "killed"
    if lower in ("blew", "blown", "blow") and _soon(sentence, at, 3) & _SELVES:
        return "killed"
    if lower in ("embraced", "attained") and "martyrdom" in _soon(sentence, at, 3):
        return "killed"
    if lower in ("live", "living", "lived", "sleeping", "sleep") and _soon(sentence, at, 5) & _MAKESHIFT:
        return "displaced"
    if lower == "hosted" and passive and _soon(sentence, at, 4) & _HOSTS:
        return "displaced"
    if lower == "left" and helping and not passive and sentence.lower[at + 1] in (".", ",", ";", ""):
        return "displaced"
    if lower in ("burned", "burnt", "beaten", "hacked", "starved", "trampled") and (
        sentence.lower[at + 1], sentence.lower[at + 2]
    ) == ("to", "death"):  # fmt: skip
        return "killed"
    if lower in ("taken", "flown", "rushed", "airlifted", "transferred") and sentence.lower[at + 1] == "to":
        return "injured" if passive and _soon(sentence, at, 8) & _HOSPITAL else None
    if lower in ("left", "leave", "abandoned") and _soon(sentence, at, 3) & {"homes", "houses", "villages"}:
        return "displaced"
    if lower in ("taken", "held", "in", "behind", "living", "kept") and _soon(sentence, at, 4) & HELD:
        return "detained"
    if lower in ("taking", "took", "taken", "seeking", "sought", "found"):
        return "displaced" if _soon(sentence, at, 4) & {"refuge", "shelter"} else None
    if (lower == "treated" and passive) or lower in ("suffered", "sustained", "suffering"):
        return "injured" if _soon(sentence, at, 6) & _INJURIES else None
    if lower in ("lost", "losing"):
        lost = _soon(sentence, at, 3)
        return "killed" if lost & {"lives", "life"} else "displaced" if lost & {"homes", "home"} else None
    return None


def _soon(sentence: Sentence, at: int, reach: int) -> set[str]:
    found: set[str] = set()
    for k in range(at + 1, min(at + reach, len(sentence.tokens))):
        if sentence.lower[k] in (",", ";", ".", "and"):
            break
        found.add(sentence.lower[k])
    return found


def _takes_object(sentence: Sentence, at: int, *, helping: bool) -> bool:
    """Whether a noun follows the verb at `at`, so that "12 men killed a guard" is no loss of theirs."""
    if helping:
        return True
    following = skip_adverbs(sentence, at + 1)
    if following >= len(sentence.tokens):
        return False
    token = sentence.tokens[following]
    if token.lower in _EVERY and sentence.lower[following + 1] in ("day", "week", "month", "year", "hour"):
        return False
    if token.kind == "mark":
        return token.text in '$"“'
    if token.kind == "number":
        return True
    lower = token.lower
    if lower in ("dead", "down", "due", "because"):
        return False
    if lower in PREPOSITIONS or lower in CONJUNCTIONS or lower in CLAUSE_WORDS:
        hedged = sentence.lower[following + 1] in ("least", "than", "to", "many")
        return lower in ("at", "more", "up", "over", "about", "around", "nearly", "as") and hedged
    if token.text[0].isupper():
        return lower not in _DAYS
    return (
        lower in DETERMINERS
        or nouns.is_plural(lower)
        or not (looks_like_verb(lower) or is_adverb(lower) or lower in _TIMES)
    )
