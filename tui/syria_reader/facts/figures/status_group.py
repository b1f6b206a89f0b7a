"""Which kind of people a figure counts."""

from syria_reader.facts.figures import nouns
from syria_reader.facts.figures.figure import Figure
from syria_reader.facts.figures.noun_phrase import NounPhrase, read_noun_phrase
from syria_reader.facts.figures.numeral import Form
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import classes

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
        separatist gendarme legionnaire
    """,
)
"""The group a counted noun, in the singular, belongs to."""
_WORKERS = {"aid": "aid-workers", "relief": "aid-workers", "humanitarian": "aid-workers",
            "health": "medics", "medical": "medics", "media": "journalists"}  # fmt: skip
_ARMED = {
    "police", "troops", "soldiers", "fighters", "army", "militia", "brigade", "brigades", "forces", "corps",
    "battalion", "guard", "regiment", "navy", "marines",
}  # fmt: skip
_BESIDE_MEN = ("women", "children", "boys")
"""Beside these, men are told apart as men; alone, "three men" only counts persons."""
_NOBODY_YET = {"people", "person", "other", "victim", "dead", "wounded", "injured", "casualty"}


def find_group(sentence: Sentence, figure: Figure) -> str | None:
    """The status group of the people `figure` counts, None where the words name none or several."""
    if figure.unit not in ("people", "percent") and figure.numeral.form is not Form.FRACTION:
        return None
    if not figure.phrase or figure.phrase.noun in _NOBODY_YET:
        return _predicated(sentence, figure)
    return _of_phrase(sentence, figure.phrase)


def _of_phrase(sentence: Sentence, phrase: NounPhrase) -> str | None:
    inside = [sentence.lower(k) for k in range(phrase.first, phrase.end)]
    if "and" in inside or "or" in inside:
        groups = {group for word in inside if (group := GROUPS.get(nouns.singular(word)))}
        return groups.pop() if len(groups) == 1 else None
    if _goes_on(sentence, phrase.end):
        return None
    noun = phrase.noun
    if noun in ("worker", "staff", "personnel", "crew") and len(inside) > 1:
        return _WORKERS.get(inside[-2])
    if noun in ("member", "police", "man"):
        behind = {sentence.lower(k) for k in range(phrase.end + 1, phrase.end + 8)}
        armed = set(inside) & _ARMED or (sentence.lower(phrase.end) == "of" and behind & _ARMED)
        if armed or noun != "man":
            return "combatants" if armed else None
        whole = sentence.text[sentence.span.start : sentence.span.end].lower()
        return "men" if any(word in whole for word in _BESIDE_MEN) else None
    return GROUPS.get(noun)


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether other people stand under the same number: "12 women and children"."""
    if sentence.lower(at) not in ("and", "or"):
        return False
    return nouns.singular(sentence.lower(at + 1)) in GROUPS


def _predicated(sentence: Sentence, figure: Figure) -> str | None:
    """The group said of them behind the number: "11 of whom were women", "31 percent were children"."""
    end = figure.end
    if sentence.lower(end) == "of" and sentence.lower(end + 1) in ("whom", "them", "those", "these"):
        end += 2
    elif sentence.lower(end) == "of" and sentence.lower(end + 1) == "the":
        end += 3
    elif sentence.lower(end) == "of" and figure.measure is not None:
        end += 1
    if sentence.lower(end) in ("were", "are", "was", "is"):
        end += 1
    elif end == figure.end:
        return None
    while sentence.lower(end) in ("all", "mostly", "mainly", "the"):
        end += 1
    phrase = read_noun_phrase(sentence, end)
    return _of_phrase(sentence, phrase) if phrase else None
