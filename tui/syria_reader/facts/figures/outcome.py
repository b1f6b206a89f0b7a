"""What became of the people a figure counts, from the words around it."""

from syria_reader.facts.figures.vocabulary import words

from collections.abc import Sequence

from syria_reader.facts.figures import nouns
from syria_reader.facts.figures.figure import Figure, is_group_of_people
from syria_reader.facts.figures.grammar import (
    CLAUSE_WORDS,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    helped,
    is_adverb,
    is_verb,
    looks_like_verb,
    skip_adverbs,
)
from syria_reader.facts.figures.outcomes import (
    CAPTURE,
    FORCED,
    HELPING,
    INTRANSITIVE,
    LINKS,
    REACHES,
    TRANSITIVE,
)
from syria_reader.facts.figures.sentence import Sentence

REACH = 40
"""How many tokens away the word that governs a figure may stand."""
_INSIDE = {
    "wounded": "injured", "injured": "injured", "displaced": "displaced", "missing": "missing", "dead": "killed",
    "slain": "killed", "murdered": "killed", "detained": "detained", "imprisoned": "detained", "jailed": "detained",
    "abducted": "detained", "kidnapped": "detained", "captured": "detained", "homeless": "displaced",
    "refugee": "refugees", "evacuated": "displaced", "disappeared": "missing", "arrested": "detained", "killed": "killed",
    "executed": "killed", "captive": "detained", "hospitalised": "injured", "hospitalized": "injured",
}  # fmt: skip
_HELD = {"hostage": "detained", "prisoner": "detained", "captive": "detained", "custody": "detained", "detention": "detained",
         "jail": "detained", "prison": "detained", "bars": "detained"}  # fmt: skip
_NOT_OBJECTS = PREPOSITIONS - {"of", "to", "at", "like", "over", "above", "below", "about", "around"}
_AWAY = words(
    """
    home homes house houses villages village flee leave evacuate abandon out land lands
    """
)
_ABROAD = {"abroad", "border", "borders", "frontier", "neighbouring", "neighboring", "country", "overseas"}


def find_outcome(sentence: Sentence, figure: Figure, earlier: Sequence[Figure]) -> str | None:
    """The outcome's category, or None; `earlier` are the figures before it in the sentence, already read."""
    if figure.measure is not None:
        return None
    inside = _inside(sentence, figure)
    if inside:
        return inside
    if figure.phrase and not is_group_of_people(figure.phrase):
        return None
    found = (
        _behind(sentence, figure, near=True)
        or _before(sentence, figure, near=True)
        or _behind(sentence, figure, near=False)
        or _before(sentence, figure, near=False)
        or _carried(sentence, figure, earlier)
    )
    if found == "displaced" and _flees_abroad(sentence, figure):
        return "refugees"
    return found


def _inside(sentence: Sentence, figure: Figure) -> str | None:
    phrase = figure.phrase
    if not phrase:
        return None
    of_noun = nouns.OUTCOME_NOUN.get(phrase.noun)
    words = [sentence.lower(k) for k in range(phrase.first, phrase.end)]
    if phrase.noun == "life":
        return (
            "killed"
            if sentence.lower(figure.first - 1)
            in ("claimed", "claiming", "claim", "took", "taken", "taking", "cost", "costing", "of", "lost")
            or sentence.lower(phrase.end) in ("were", "have", "lost", "was")
            else None
        )
    if phrase.noun == "casualty":
        return None
    if (
        of_noun
        and of_noun not in ("killed", "injured")
        and phrase.noun in ("prisoner", "detainee", "captive", "hostage", "inmate")
    ):
        done = _behind(sentence, figure, near=True) or _before(sentence, figure, near=True)
        return done or _freed(sentence, figure) or of_noun
    if of_noun:
        return of_noun
    if phrase.noun == "seeker" and "asylum" in words:
        return "refugees"
    if phrase.end - phrase.first > 1 and is_group_of_people(phrase):
        for word in words[:-1]:
            if word in _INSIDE:
                return _INSIDE[word]
    return None


def _freed(sentence: Sentence, figure: Figure) -> str | None:
    before = sentence.lower(figure.first - 1)
    after = sentence.lower(skip_adverbs(sentence, figure.end + 1))
    freed = (
        "freed",
        "released",
        "release",
        "freeing",
        "releasing",
        "exchanged",
        "rescued",
        "swapped",
        "pardoned",
        "free",
    )
    return "none" if before in freed or (after in freed and sentence.lower(figure.end) in HELPING) else None


def _behind(sentence: Sentence, figure: Figure, *, near: bool) -> str | None:
    """The predicate behind the figure: "12 people were killed", "30 wounded", "4,000 have fled"."""
    at = figure.end
    if (
        not near
        and sentence.lower(figure.first - 1) in _NOT_OBJECTS
        and sentence.lower(figure.first - 1) != "to"
    ):
        return None
    relative = False
    for _ in range(4 if near else REACH):
        if at >= len(sentence.tokens):
            return None
        token = sentence.tokens[at]
        if near and token.text in "\"”’'" and at == figure.end:
            at += 1
            continue
        if token.kind == "mark":
            if near or not _list_goes_on(sentence, at):
                return None
        elif token.lower in ("who", "which", "that"):
            relative = True
        elif token.lower in _WENT_ON:
            return None
        elif is_verb(sentence, at) or token.lower in INTRANSITIVE or token.lower in HELPING - {"to"}:
            found = _predicate(sentence, at)
            if found or not relative:
                return found if found != "active" else None
            relative = False
        elif token.lower in CLAUSE_WORDS or (near and not is_adverb(token.lower)):
            return None
        at += 1
    return None


_WENT_ON = {"after", "before", "when", "while", "because", "since", "until", "as", "if", "where"}


def _list_goes_on(sentence: Sentence, at: int) -> bool:
    text = sentence.tokens[at].text
    if text in "()-‑–'’\"“”./%$":
        return True
    if text != ",":
        return False
    following = sentence.lower(at + 1)
    return (
        following
        in (
            "and",
            "who",
            "which",
            "including",
            "most",
            "mostly",
            "mainly",
            "many",
            "among",
            "some",
            "a",
            "an",
            "or",
            "as",
        )
        or following.isdigit()
        or following in nouns.IRREGULAR
        or following
        in (
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "one",
            "at",
            "dozens",
            "scores",
            "hundreds",
            "thousands",
        )
        or "," in (sentence.lower(k) for k in range(at + 1, min(at + 8, len(sentence.tokens))))
    )


def _predicate(sentence: Sentence, at: int) -> str | None:
    """The outcome told by the verb at `at`; "active" where it is done by them, not to them."""
    helping = sentence.lower(at) in HELPING
    passive = False
    while sentence.lower(at) in HELPING:
        passive = passive or sentence.lower(at) in (
            "was",
            "were",
            "is",
            "are",
            "been",
            "be",
            "being",
            "got",
            "get",
            "remain",
            "remains",
            "remained",
            "went",
        )
        at = skip_adverbs(sentence, at + 1)
    at = skip_adverbs(sentence, at)
    lower = sentence.lower(at)
    if lower in (
        "left",
        "feared",
        "presumed",
        "believed",
        "reported",
        "thought",
        "said",
        "declared",
        "pronounced",
    ):
        following = skip_adverbs(sentence, at + 1)
        if sentence.lower(following) in HELPING:
            return _predicate(sentence, following)
        lower, at = sentence.lower(following), following
    if lower in FORCED and (passive or not helping):
        words = {sentence.lower(k) for k in range(at + 1, min(at + 6, len(sentence.tokens)))}
        if words & _AWAY:
            return "displaced"
    if lower in ("taken", "held", "in", "behind", "taking"):
        for k in range(at + 1, min(at + 4, len(sentence.tokens))):
            if sentence.lower(k) in _HELD:
                return "detained"
            if sentence.lower(k) in ("hospital", "hospitals"):
                return None
    if lower == "taking" or lower == "took" or lower == "seeking" or lower == "sought":
        words = {sentence.lower(k) for k in range(at + 1, min(at + 4, len(sentence.tokens)))}
        return "displaced" if words & {"refuge", "shelter"} else None
    if lower == "treated" and passive:
        words = {sentence.lower(k) for k in range(at + 1, min(at + 6, len(sentence.tokens)))}
        return "injured" if words & {"injuries", "wounds", "burns", "injury", "wound"} else None
    if (
        lower == "lost"
        and sentence.lower(at + 1) in ("their", "his", "her")
        and sentence.lower(at + 2) in ("lives", "life")
    ):
        return "killed"
    if (
        lower == "lost"
        and sentence.lower(at + 1) in ("their",)
        and sentence.lower(at + 2) in ("homes", "home")
    ):
        return "displaced"
    if lower == "suffered" or lower == "sustained":
        words = {sentence.lower(k) for k in range(at + 1, min(at + 5, len(sentence.tokens)))}
        return "injured" if words & {"injuries", "wounds", "burns"} else None
    if lower in INTRANSITIVE:
        return INTRANSITIVE[lower]
    if lower in CAPTURE and passive:
        return "detained"
    if lower in TRANSITIVE:
        if lower in ("claimed", "claim", "held", "hold") and not passive:
            return "active"
        if passive or not _takes_object(sentence, at, helping=helping):
            return TRANSITIVE[lower]
        return "active"
    return None


def _takes_object(sentence: Sentence, at: int, *, helping: bool) -> bool:
    """Whether a noun follows the verb at `at`, so that "12 militants killed a soldier" is no loss of theirs."""
    if helping:
        return True
    following = skip_adverbs(sentence, at + 1)
    if following >= len(sentence.tokens):
        return False
    token = sentence.tokens[following]
    if token.kind == "mark":
        return token.text in '$"“'
    if token.kind == "number":
        return True
    lower = token.lower
    if lower in ("dead", "down"):
        return False
    if lower in PREPOSITIONS or lower in CONJUNCTIONS or lower in CLAUSE_WORDS:
        return lower in ("at", "more", "up", "over", "about", "around", "nearly") and sentence.lower(
            following + 1
        ) in ("least", "than", "to")
    if token.text[0].isupper():
        return lower not in _DAYS
    return (
        lower in DETERMINERS
        or nouns.is_plural(lower)
        or not (looks_like_verb(lower) or is_adverb(lower) or lower in _TIMES)
    )


_DAYS = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
_TIMES = {"yesterday", "today", "overnight", "there", "so", "this", "last", "earlier", "nearby", "tonight"}


def _before(sentence: Sentence, figure: Figure, *, near: bool) -> str | None:
    """The word that governs the figure from before it: "killing 12", "death toll rose to 43", "the dead included 3"."""
    at = figure.first - 1
    preposition = sentence.lower(at)
    if preposition in _NOT_OBJECTS:
        return None
    if near:
        if sentence.lower(at) == "dead" and sentence.lower(at - 1) in (
            "shot",
            "found",
            "struck",
            "stabbed",
            "gunned",
        ):
            return "killed"
        at = skip_adverbs(sentence, at, -1)
        return _governs(sentence, at, figure) if at >= 0 else None
    reaching = False
    for _ in range(REACH):
        if at < 0:
            return None
        token = sentence.tokens[at]
        lower = token.lower
        if token.text in ";:" or (lower in CLAUSE_WORDS and lower != "as"):
            return None
        noun = nouns.OUTCOME_NOUN.get(nouns.singular(lower))
        if (
            noun
            and (reaching or preposition in ("of", "to", "at") or _linked(sentence, at))
            and _is_noun_here(sentence, at)
        ):
            return noun
        if (
            token.kind == "word"
            and not token.text[0].isupper()
            and (is_verb(sentence, at) or lower in HELPING)
        ):
            if lower in REACHES or lower in LINKS:
                reaching = True
            else:
                return _governs(sentence, at, figure)
        at -= 1
    return None


def _linked(sentence: Sentence, at: int) -> bool:
    return any(sentence.lower(k) in REACHES | LINKS for k in range(at + 1, min(at + 5, len(sentence.tokens))))


def _is_noun_here(sentence: Sentence, at: int) -> bool:
    before = sentence.lower(at - 1)
    following = sentence.lower(at + 1)
    lower = sentence.lower(at)
    if lower in ("toll", "tolls"):
        return True
    if nouns.is_plural(lower) and lower not in (
        "wounded",
        "injured",
        "dead",
        "missing",
        "displaced",
        "homeless",
    ):
        return True
    return before in ("the", "of", "and", "or", "death", "as", "for") or following in (
        "to",
        "at",
        "included",
        "include",
        "were",
        "was",
    )


def _governs(sentence: Sentence, at: int, figure: Figure) -> str | None:
    lower = sentence.lower(at)
    if helped(sentence, at) and lower in TRANSITIVE and not lower.endswith("ing"):
        return None
    if lower in ("claimed", "claiming", "claims", "claim"):
        return None
    if lower in FORCED:
        words = {sentence.lower(k) for k in range(figure.end, min(figure.end + 6, len(sentence.tokens)))}
        if words & _AWAY:
            return "displaced"
    if lower in TRANSITIVE:
        return TRANSITIVE[lower]
    if lower in CAPTURE and figure.of_people:
        if lower in ("took", "taken", "taking"):
            words = {sentence.lower(k) for k in range(figure.end, min(figure.end + 3, len(sentence.tokens)))}
            return "detained" if words & set(_HELD) else None
        return "detained"
    if lower in ("lost", "losing", "loses", "lose") and figure.of_people:
        return "killed"
    return None


def _carried(sentence: Sentence, figure: Figure, earlier: Sequence[Figure]) -> str | None:
    """The outcome of the figure before, carried on by a list, "including", "among them" or "of whom"."""
    for other in reversed(earlier):
        if other.measure is not None:
            continue
        between = [sentence.lower(k) for k in range(other.end, figure.first)]
        if ";" in between or len(between) > REACH:
            return None
        if other.outcome is None or other.outcome == "none":
            return None
        whom = sentence.lower(figure.numeral.end) == "of" and sentence.lower(figure.numeral.end + 1) in (
            "whom",
            "them",
            "those",
        )
        linked = any(word in LINKS or word in ("whom", "them") for word in between)
        listed = all(
            word in (",", "and", "plus", "or", "(", "-", "–", "—", "as", "well", "along", "with")
            for word in between
        )
        if linked or listed or whom:
            return other.outcome
        return None
    return None


def _flees_abroad(sentence: Sentence, figure: Figure) -> bool:
    for k in range(figure.end, min(figure.end + 25, len(sentence.tokens))):
        lower = sentence.lower(k)
        if lower in (";", "while", "but"):
            return False
        if lower in _ABROAD and sentence.lower(k - 1) not in ("this", "own"):
            before = {sentence.lower(j) for j in range(max(k - 6, 0), k)}
            if lower in ("border", "borders", "frontier"):
                return "across" in before or "over" in before or "crossed" in before or "crossing" in before
            if lower == "country":
                return bool(before & {"fled", "left", "flee", "leave", "fleeing", "leaving"})
            return True
    return False
