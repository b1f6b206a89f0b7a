"""What became of the people a figure counts, from the words around it."""

from collections.abc import Sequence

from syria_reader.facts.figures import nouns
from syria_reader.facts.figures.abroad import flees_abroad
from syria_reader.facts.figures.figure import Figure, is_group_of_people
from syria_reader.facts.figures.governor import REACH, behind_preposition, governor_before, governor_beside
from syria_reader.facts.figures.grammar import CLAUSE_WORDS, is_adverb, is_verb, skip_adverbs
from syria_reader.facts.figures.noun_phrase import NounPhrase
from syria_reader.facts.figures.outcomes import HELPING, INTRANSITIVE, LINKS
from syria_reader.facts.figures.predicate import ACTIVE, outcome_of_verb
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import classes, words

NO_OUTCOME = "none"
"""The outcome of people of whom the noun says one thing and the verb another ("freed 60 prisoners")."""
_INSIDE = classes(
    injured="wounded injured hospitalised hospitalized",
    displaced="displaced homeless evacuated",
    missing="missing disappeared",
    killed="dead slain murdered killed executed",
    detained="detained imprisoned jailed abducted kidnapped captured arrested captive",
    refugees="refugee",
)
_HELPING = HELPING - {"to"}
_LIVING = {"refugees", "displaced"}
_HARM = {"killed", "injured", "missing", "detained"}
_HELD_PEOPLE = words("prisoner detainee captive hostage inmate abductee pow")
_FORMER = {"former", "freed", "released", "ex"}
_FREED = words(
    "handed freed released release freeing releasing exchanged rescued swapped pardoned free freeing"
)
_TAKEN_LIVES = words("claimed claiming claim took taken taking cost costing costs of lost")
_WENT_ON = words("after before when while because since until as if where")
_CAPTURED = words("captured capturing arrested arresting")
_KILLINGS = words("murder murders killing killings execution executions death deaths shooting")
FAR_LOSSES = 12
"""Tokens between "losses" and their number."""
NEAR = 8
"""Tokens a place or time may have between two figures of one list."""
ASIDE = 10
"""Tokens a reporting clause inside a sentence may have."""
_SAID = words("said says added adds reported told confirmed reports wrote announced")
_LIST_WORDS = words(
    """
    and who which including most mostly mainly many among some a an or as two three four five six seven eight
    nine ten one at dozens scores hundreds thousands
    """
)
_DESCRIBING = words("of in from by with to")
"""Behind a participle these tell that it only describes: "people suspected of links were detained"."""
_WHERE_OR_WHEN = words("in on at near over during for")
_INSIDE_MARKS = "()-‑'’‘\"“”./%$"
_OPENS_LIST = {":", "-", "–", "—"}
_BETWEEN = {",", "and", "plus", "or", "(", "-", "–", "—", "as", "well", "along", "with"}


def find_outcome(sentence: Sentence, figure: Figure, earlier: Sequence[Figure]) -> str | None:
    """The outcome's category, or None; `earlier` are the figures before it in the sentence, already read."""
    if figure.measure is not None or (figure.shared and not is_group_of_people(figure.shared)):
        return None
    inside = _inside(sentence, figure)
    if inside in _LIVING:
        # An outcome beats a role: refugees who are hurt are counted as hurt.
        if inside == "refugees" and _works(sentence, figure.end):
            return NO_OUTCOME
        harm = _behind_near(sentence, figure) or governor_beside(sentence, figure)
        return harm if harm in _HARM else inside
    if inside:
        return inside
    if figure.elided and sentence.lower[figure.first - 1] in _CAPTURED and earlier and earlier[-1].of_people:
        return "detained"
    pointed = _of_them(sentence, figure, earlier)
    if pointed:
        return pointed
    if figure.phrase and not is_group_of_people(figure.phrase):
        return None
    found = (
        _behind_near(sentence, figure)
        or _lost_before(sentence, figure)
        or governor_beside(sentence, figure)
        or (NO_OUTCOME if _stayed(sentence, figure) else None)
        or outcome_behind(sentence, figure)
        or _in_turn(sentence, figure, earlier)
        or governor_before(sentence, figure)
        or _carried(sentence, figure, earlier)
    )
    if found in (None, "displaced") and flees_abroad(sentence, figure.end, fled=found is not None):
        return "refugees"
    return found


def _works(sentence: Sentence, at: int) -> bool:
    """Whether people are counted as working or let to work, whatever they are called."""
    while sentence.lower[at] in HELPING or sentence.lower[at] in ("who", "to", "legally", "now", "allowed"):
        at += 1
    return sentence.lower[at] in ("work", "working", "worked", "employed", "hired")


def _inside(sentence: Sentence, figure: Figure) -> str | None:
    """The outcome told by the counted noun or the words before it."""
    phrase = figure.phrase
    if not phrase:
        return None
    noun = phrase.noun
    if noun == "survivor":
        return _behind_near(sentence, figure) or NO_OUTCOME
    if noun == "casualty":
        # The dead and the hurt together.
        return NO_OUTCOME
    if _FORMER.intersection(sentence.lowers[phrase.first : phrase.end - 1]):
        return _behind_near(sentence, figure) or governor_beside(sentence, figure) or NO_OUTCOME
    if noun == "life":
        taken = sentence.lower[figure.first - 1] in _TAKEN_LIVES
        return "killed" if taken or sentence.lower[phrase.end] in ("were", "have", "lost", "was") else None
    of_noun = nouns.OUTCOME_NOUN.get(noun)
    if of_noun and noun in _HELD_PEOPLE:
        done = _behind_near(sentence, figure) or governor_beside(sentence, figure)
        return done or (NO_OUTCOME if _is_freed(sentence, figure) else of_noun)
    if of_noun:
        return of_noun
    inside = sentence.lowers[phrase.first : phrase.end - 1]
    if noun == "seeker" and "asylum" in inside:
        return "refugees"
    if is_group_of_people(phrase):
        told = next((_INSIDE[word] for word in inside if word in _INSIDE), None)
        deaths = sentence.lower[figure.first - 1] == "of" and sentence.lower[figure.first - 2] in _KILLINGS
        return "killed" if told and (deaths or governor_beside(sentence, figure) == "killed") else told
    return None


def _lost_before(sentence: Sentence, figure: Figure) -> str | None:
    """Whether a force's losses are put at the figure ("put Russian losses at 1.12 million men")."""
    if sentence.lower[figure.first - 1] not in ("at", "to", "of"):
        return None
    return "killed" if "losses" in sentence.lowers[max(figure.first - FAR_LOSSES, 0) : figure.first] else None


def _stayed(sentence: Sentence, figure: Figure) -> bool:
    """Whether the figure's own verb says that nothing became of them ("just 65,000 remained")."""
    if figure.phrase:
        return False
    done = figure.end + (sentence.lower[figure.end] in ("have", "has", "had"))
    back = done > figure.end and sentence.lower[done] in ("gone", "come", "went") and sentence.lower[done + 1]
    if back in ("back", "home") or (done > figure.end and sentence.lower[done] == "returned"):
        return True
    if sentence.lower[figure.end] not in ("remained", "stayed", "survived", "returned"):
        return False
    following = sentence.tokens[figure.end + 1] if figure.end + 1 < len(sentence.tokens) else None
    return (
        following is None
        or following.kind == "mark"
        or following.lower in ("in", "behind", "there", "to", "and")
    )


def _of_them(sentence: Sentence, figure: Figure, earlier: Sequence[Figure]) -> str | None:
    """The outcome of the whole for a part without a verb of its own ("12 people died, five of them boys")."""
    end = figure.numeral.end
    if sentence.lower[end] != "of" or sentence.lower[end + 1] not in ("them", "whom", "these", "those"):
        return None
    if sentence.lower[end + 2] == "fatally":
        return "killed"
    done = governor_beside(sentence, figure)
    if done is not None:
        return done
    for k in range(end + 2, min(end + 6, len(sentence.tokens))):
        token = sentence.tokens[k]
        if token.kind == "mark":
            break
        if (
            is_verb(sentence, k)
            or token.lower in INTRANSITIVE
            or token.lower in HELPING
            or token.lower in _INSIDE
        ):
            return None
    before = next((other for other in reversed(earlier) if other.measure is None), None)
    return before.outcome if before and before.outcome != NO_OUTCOME else None


def outcome_of_counted(sentence: Sentence, phrase: NounPhrase) -> str | None:
    """The outcome of people named before their number ("the number of people who have fled has reached")."""
    if phrase.noun in nouns.OUTCOME_NOUN:
        return nouns.OUTCOME_NOUN[phrase.noun]
    if not is_group_of_people(phrase):
        return None
    inside = sentence.lowers[phrase.first : phrase.end - 1]
    told = next((_INSIDE[word] for word in inside if word in _INSIDE), None)
    found = told or predicate_behind(sentence, phrase.end)
    return "refugees" if found == "displaced" and flees_abroad(sentence, phrase.end, fled=True) else found


def _is_freed(sentence: Sentence, figure: Figure) -> bool:
    if sentence.lower[figure.first - 1] in _FREED:
        return True
    if sentence.words(figure.first - 3, figure.first).lower() in ("in return for", "in exchange for"):
        return True
    return any(
        sentence.lowers[k] in _FREED
        and (sentence.lowers[k] != "handed" or sentence.lower[k + 1] == "over")
        and sentence.lower[k - 2] != "yet"
        and sentence.lower[k - 3] != "yet"
        and sentence.lower[skip_adverbs(sentence, k - 1, -1)] in HELPING
        for k in range(figure.end + 1, min(figure.end + 16, len(sentence.tokens)))
    )


def _behind_near(sentence: Sentence, figure: Figure) -> str | None:
    """The predicate right behind the figure: "30 wounded", "12 people were killed"."""
    at = figure.end
    for _ in range(4):
        if at >= len(sentence.tokens):
            return None
        token = sentence.tokens[at]
        if token.kind == "mark" and not (at == figure.end and token.text in "\"”’'"):
            return None
        if token.lower == "fatally":
            return "killed"
        if token.kind != "mark":
            if is_verb(sentence, at) or token.lower in INTRANSITIVE or token.lower in _HELPING:
                found = outcome_of_verb(sentence, at)
                return None if found == ACTIVE else found
            if not is_adverb(token.lower):
                return None
        at += 1
    return None


def outcome_behind(sentence: Sentence, figure: Figure) -> str | None:
    """The predicate farther behind, over lists and relative clauses ("four men, a nurse and a cook died")."""
    clause = sentence.lower[figure.first - 1] in ("after", "before") or sentence.lower[figure.end] == "who"
    if behind_preposition(sentence, figure) and not clause:
        return None
    return predicate_behind(sentence, figure.end, part=sentence.lower[figure.first - 1] == "including")


def predicate_behind(sentence: Sentence, at: int, *, part: bool = False) -> str | None:
    """The outcome told by the first verb behind token `at` that has it for its subject.

    A `part` that was included ends where another number is told of ("including five boys, and 30 hurt").
    """
    relative = False
    for _ in range(REACH):
        if at >= len(sentence.tokens):
            return None
        token = sentence.tokens[at]
        if (token.text == "," or _is_dash(sentence, at)) and (closing := _insertion_end(sentence, at)):
            at = closing
        elif token.kind == "mark":
            if not _list_goes_on(sentence, at):
                return None
        elif token.lower in ("who", "which", "that"):
            relative = True
        elif token.kind == "number" and (
            sentence.lower[at + 1] == "of" or (part and sentence.words(at - 2, at) == ", and")
        ):
            # "To 842, and 311 of those seized were missing": something is said of others.
            return None
        elif token.lower in _WENT_ON or (token.lower == "with" and _number_follows(sentence, at + 1)):
            return None
        elif is_verb(sentence, at) or token.lower in INTRANSITIVE or token.lower in _HELPING:
            if _describes(sentence, at):
                at += 1
                continue
            if token.lower not in LINKS:
                found = outcome_of_verb(sentence, at)
                described = token.lower.endswith("ed") and (
                    sentence.lower[at + 1] in _DESCRIBING or sentence.lower[at - 1] == "those"
                )
                if found or not (relative or described):
                    return None if found == ACTIVE else found
                relative = False
        elif token.lower in CLAUSE_WORDS:
            return None
        at += 1
    return None


def _describes(sentence: Sentence, at: int) -> bool:
    """Whether a participle only describes the noun of the next number ("and three suspected militants")."""
    before = sentence.tokens[at - 1]
    number = before.kind == "number" or before.lower in nouns.IRREGULAR or before.counts
    return number and sentence.lower[at].endswith("ed") and nouns.is_plural(sentence.lower[at + 1])


def _number_follows(sentence: Sentence, at: int) -> bool:
    """Whether a number of others opens here ("to 46,913 with 110,750 wounded")."""
    ahead = (sentence.tokens[k].kind == "number" for k in range(at, min(at + 4, len(sentence.tokens))))
    return any(ahead) or sentence.lower[at] in nouns.IRREGULAR


def _insertion_end(sentence: Sentence, at: int) -> int | None:
    """The mark that ends an insertion begun by the dash or comma at `at`."""
    return _saying_closed(sentence, at) if sentence.lower[at] == "," else _closing_dash(sentence, at)


def _closing_dash(sentence: Sentence, at: int) -> int | None:
    """The dash that ends an insertion begun by the one at `at`."""
    if sentence.lower[at + 1] not in _LIST_WORDS and not sentence.lower[at + 1].isdigit():
        return None
    return next((k for k in range(at + 1, min(at + 15, len(sentence.tokens))) if _is_dash(sentence, k)), None)


def _is_dash(sentence: Sentence, at: int) -> bool:
    return sentence.lower[at] in "–—" or (sentence.lower[at] == "-" and not sentence.joined(at))


def _saying_closed(sentence: Sentence, at: int) -> int | None:
    """The comma that ends a reporting clause begun by the one at `at` ("12 men, he said, were killed")."""
    for k in range(at + 1, min(at + ASIDE, len(sentence.tokens))):
        if sentence.lower[k] == ",":
            return k if any(sentence.lower[n] in _SAID for n in range(at + 1, k)) else None
    return None


def _list_goes_on(sentence: Sentence, at: int) -> bool:
    text = sentence.tokens[at].text
    if text in _INSIDE_MARKS:
        return True
    if text != ",":
        return False
    following = sentence.lower[at + 1]
    return (
        following in _LIST_WORDS
        or following in HELPING
        or (following in INTRANSITIVE and "," in sentence.lowers[max(at - ASIDE, 0) : at])
        or following.isdigit()
        or following in nouns.IRREGULAR
        or any(sentence.lower[k] == "," for k in range(at + 1, min(at + 8, len(sentence.tokens))))
        or (nouns.is_plural(following) and sentence.lower[at + 2] == "and")
    )


def _in_turn(sentence: Sentence, figure: Figure, earlier: Sequence[Figure]) -> str | None:
    """The outcome of the figure before where only place or time differ ("840 dead in April, 586 in May")."""
    if not figure.elided or not earlier or sentence.lower[figure.end] not in _WHERE_OR_WHEN:
        return None
    before = earlier[-1]
    between = range(before.end, figure.first)
    said = sentence.lowers[between.start : between.stop]
    if before.measure is not None or not 2 < len(said) <= NEAR or said[-1] not in (",", "and"):
        return None
    if said[0] not in _WHERE_OR_WHEN or any(is_verb(sentence, k) for k in between):
        return None
    return before.outcome


def _carried(sentence: Sentence, figure: Figure, earlier: Sequence[Figure]) -> str | None:
    """The outcome of the figure before, carried on by a list, "including", "among them" or "of whom"."""
    for other in reversed(earlier):
        if other.measure is not None:
            continue
        between = sentence.lowers[other.end : figure.first]
        if ";" in between or len(between) > REACH or other.outcome in (None, NO_OUTCOME):
            return None
        end = figure.numeral.end
        whom = sentence.lower[end] == "of" and sentence.lower[end + 1] in ("whom", "them", "those")
        linked = any(word in LINKS or word in ("whom", "them") for word in between)
        listed = all(word in _BETWEEN for word in between) and sentence.lower[figure.end] not in HELPING
        broken_down = "".join(between[-1:]) in _OPENS_LIST and sentence.lower[figure.end] not in HELPING
        return other.outcome if whom or linked or listed or broken_down else None
    return None
