"""Which kind of people a figure counts."""

from syria_reader.facts.figures import nouns
from syria_reader.facts.figures.figure import Figure
from syria_reader.facts.figures.noun_phrase import NounPhrase, read_noun_phrase
from syria_reader.facts.figures.numeral import Form
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import classes
from syria_reader.facts.statistic import Category

GROUPS = classes(
    civilians="civilian villager resident bystander noncombatant non-combatant",
    children="""
        child boy girl infant baby toddler minor schoolchild schoolboy schoolgirl pupil newborn kid
        grandchild kindergartner
    """,
    women="woman mother widow grandmother schoolmistress",
    men="man",
    medics="doctor nurse medic paramedic surgeon midwife health-worker rescuer",
    journalists="journalist reporter photographer cameraman correspondent media-worker",
    aid_workers="aid-worker humanitarian relief-worker",
    elderly="elderly",
    prisoners="prisoner detainee inmate captive",
    hostages="hostage",
    peacekeepers="peacekeeper",
    combatants="""
        soldier troop fighter militant militiaman rebel insurgent gunman jihadist jihadi guerrilla combatant
        commando marine paratrooper conscript recruit reservist mercenary serviceman serviceman servicemember
        policeman officer trooper gunner sniper bomber crewman airman sailor cadet warrior peshmerga partisan
        separatist gendarme legionnaire policewoman police
        terrorist extremist attacker assailant rank
    """,
)
"""The group a counted noun, in the singular, belongs to."""
_WORKERS = {
    "aid": "aid-workers", "relief": "aid-workers", "humanitarian": "aid-workers", "media": "journalists",
    "health": "medics", "medical": "medics", "ambulance": "medics", "hospital": "medics", "rescue": "medics",
}  # fmt: skip
_ARMED = {
    "police", "troops", "soldiers", "fighters", "army", "militia", "brigade", "brigades", "forces", "corps",
    "battalion", "guard", "regiment", "navy", "marines",
}  # fmt: skip
FAR = 14
"""Tokens between a figure without a noun and the one whose noun it shares."""
_ANYBODY = {
    "bringing",
    "taking",
    "raising",
    "others",
    "people",
    "persons",
    "who",
    "including",
    "whom",
    "them",
}
_LOSSES = {"toll", "victim", "death", "loss", "casualty", "body", "injury", "arrest", "fatality", "killing"}
_FORCES = {"military", "army", "police", "troop", "combat", "militant", "insurgent", "rebel"}
_OTHER_TRADES = {
    "volunteer",
    "contractor",
    "trainer",
    "instructor",
    "adviser",
    "advisor",
    "division",
    "company",
}
"""Who fights where an army's are counted, and may be of another trade elsewhere."""
_HELD_FOR = {"identified", "described", "believed", "said", "reported", "thought"}
_MAKE_UP = {"accounted", "account", "accounting", "for", "made", "make", "making", "up", "comprised",
            "represented", "represent", "constituted", "constitute", "were", "about", "some"}  # fmt: skip
_FAMILY = {"family", "families", "household"}
_COMMANDED = {"our", "his", "their", "its", "my"}
"""Before "men" these make them the men of a force."""
_BESIDE_MEN = ("women", "woman", "children", "boys", "girls")
"""Beside these, men are told apart as men; alone, "three men" only counts persons."""
_NOBODY_YET = {"people", "person", "other", "victim", "dead", "wounded", "injured"}
ANYBODY = _NOBODY_YET | {"death", "fatality", "injury", "casualty", "individual"}
"""Nouns that leave open which kind of people is counted."""


def find_group(sentence: Sentence, figure: Figure) -> str | None:
    """The status group of the people `figure` counts, None where the words name none or several."""
    if figure.unit not in ("people", "percent") and figure.numeral.form is not Form.FRACTION:
        return None
    if figure.phrase.head == "losses" and figure.outcome == "killed":
        return "combatants"
    if not figure.phrase or figure.phrase.noun in ANYBODY:
        found = _of_phrase(sentence, figure.phrase) if figure.phrase else None
        return found or _predicated(sentence, figure) or _among(sentence, figure.phrase)
    if "former" in sentence.lowers[figure.phrase.first : figure.phrase.end]:
        return None
    found = _of_phrase(sentence, figure.phrase) or _among(sentence, figure.phrase)
    if found is None and _goes_on(sentence, figure.phrase.end):
        return None
    # What becomes of those who fight does not make them others.
    armed = figure.phrase.noun in nouns.FIGHTER and figure.phrase.noun not in _OTHER_TRADES
    fights = figure.category is Category.FIGHTERS or armed
    return "combatants" if found in (None, "men") and fights else found


def carries_on(sentence: Sentence, figure: Figure, before: Figure) -> bool:
    """Whether `figure`, which names nobody, counts people of the kind that `before` names in the same list.

    "Four soldiers were killed and 30 wounded"; "others" and a figure with a whole of its own may be anybody.
    """
    if (
        not figure.elided
        or before.measure is not None
        or not before.phrase
        or before.phrase.noun in _NOBODY_YET
    ):
        return False
    between = sentence.lowers[before.end : figure.first]
    if len(between) > FAR or ";" in between or not {"and", ","} & set(between):
        return False
    return not any(nouns.singular(word) in GROUPS or word in _ANYBODY for word in between)


def belongs_to(sentence: Sentence, figure: Figure) -> int | None:
    """The token that begins the name of those whose members `figure` counts ("four members of Hezbollah")."""
    if figure.phrase.noun not in ("member", "man") or sentence.lower[figure.phrase.end] != "of":
        return None
    at = figure.phrase.end + 1
    return at + (sentence.lower[at] in ("the", "its", "their"))


def _among(sentence: Sentence, phrase: NounPhrase) -> str | None:
    """The group of the dead or hurt that "among" or "of" names ("the toll among the troops")."""
    if phrase.noun not in _LOSSES or sentence.lower[phrase.end] not in ("among", "of"):
        return None
    at = phrase.end + 1
    at += sentence.lower[at] in ("the", "its", "their", "his")
    named = read_noun_phrase(sentence, at)
    return _of_phrase(sentence, named) if named else None


def _of_phrase(sentence: Sentence, phrase: NounPhrase) -> str | None:
    inside = sentence.lowers[phrase.first : phrase.end]
    if sentence.lower[phrase.end] == "and" and _both_armed(sentence, phrase):
        return "combatants"
    if "and" in inside or "or" in inside:
        groups = {group for word in inside if (group := GROUPS.get(nouns.singular(word)))}
        return groups.pop() if len(groups) == 1 else None
    if _goes_on(sentence, phrase.end):
        return None
    if "unarmed" in inside:
        return "civilians"
    noun = phrase.noun
    if noun in _LOSSES and len(inside) > 1:
        return "combatants" if inside[-2] in _FORCES else GROUPS.get(nouns.singular(inside[-2]))
    if noun in ("worker", "staff", "personnel", "crew", "official") and len(inside) > 1:
        return _WORKERS.get(inside[-2]) or ("combatants" if inside[-2] in _FORCES else None)
    if noun == "man" and (
        sentence.lower[phrase.first - 1] in _COMMANDED
        or sentence.lower[phrase.first - 2] in ("lost", "losing")
    ):
        return "combatants"
    if (
        noun in ("member", "relative")
        and sentence.lower[phrase.end] == "of"
        and not _FAMILY.isdisjoint(sentence.lowers[phrase.end + 1 : phrase.end + 5])
    ):
        return "civilians"
    if noun in ("member", "police", "man"):
        behind = (
            sentence.lowers[phrase.end + 1 : phrase.end + 8] if sentence.lower[phrase.end] == "of" else ()
        )
        armed = not (_ARMED.isdisjoint(inside) and _ARMED.isdisjoint(behind))
        if armed or noun != "man":
            return "combatants" if armed else None
        whole = sentence.text[sentence.span.start : sentence.span.end].lower()
        return "men" if any(word in whole for word in _BESIDE_MEN) else None
    return GROUPS.get(noun)


def _both_armed(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether a list of two bodies that fight stands under one number ("900 police and soldiers")."""
    following = GROUPS.get(nouns.singular(sentence.lower[phrase.end + 1]))
    return GROUPS.get(phrase.noun) == following == "combatants"


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether other people stand under the same number: "12 women and children"."""
    if sentence.lower[at] == "," and sentence.lower[at + 2] in ("and", "or"):
        beside = sentence.lower[at + 1]
        return nouns.is_plural(beside) and nouns.is_person(nouns.singular(beside))
    if sentence.lower[at] not in ("and", "or"):
        return False
    return nouns.singular(sentence.lower[at + 1]) in GROUPS


def _behind_them(sentence: Sentence, at: int) -> int:
    """The token behind those a share is of, where a verb follows ("90% of casualties were civilians")."""
    at += sentence.lower[at] in ("all", "these", "those")
    end = read_noun_phrase(sentence, at).end
    return end if sentence.lower[end] in ("were", "are") else at


def _made_up(sentence: Sentence, figure: Figure) -> str | None:
    """The group said to make up a share ("Civilians accounted for 73%")."""
    at = figure.first - 1
    while sentence.lower[at] in _MAKE_UP and at:
        at -= 1
    if sentence.lower[at - 1] in ("and", ","):
        return None
    return GROUPS.get(nouns.singular(sentence.lower[at]))


def _predicated(sentence: Sentence, figure: Figure) -> str | None:
    """The group said of them behind the number: "11 of whom were women", "31 percent were children"."""
    if figure.measure is not None and sentence.lower[figure.first - 1] in _MAKE_UP:
        return _made_up(sentence, figure)
    end = figure.end
    if sentence.lower[end] == "of" and sentence.lower[end + 1] in ("whom", "them", "those", "these"):
        end += 2
        if sentence.lower[end] in _HELD_FOR:
            end += 1 + (sentence.lower[end + 1] in ("as", "to")) + (sentence.lower[end + 2] == "be")
        end += sentence.lower[end] in nouns.OUTCOME_NOUN or sentence.lower[end] in ("killed", "arrested")
    elif sentence.lower[end] == "of" and sentence.lower[end + 1] == "the":
        described = sentence.lower[end + 3] not in ("were", "are")
        end = read_noun_phrase(sentence, end + 2).end if described else end + 3
    elif sentence.lower[end] == "of" and figure.measure is not None:
        end = _behind_them(sentence, end + 1)
    if sentence.lower[end] in ("were", "are", "was", "is"):
        end += 1
    elif end == figure.end and figure.measure is None:
        return None
    while sentence.lower[end] in ("all", "mostly", "mainly", "the"):
        end += 1
    phrase = read_noun_phrase(sentence, end)
    return _of_phrase(sentence, phrase) if phrase else None
