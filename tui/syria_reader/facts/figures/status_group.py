"""Which kind of people a figure counts."""

from syria_reader.facts.figures import nouns
from syria_reader.facts.figures.figure import Figure
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
_IN_UNIFORM = {"police", "troops", "soldiers", "fighters", "army"}


def find_group(sentence: Sentence, figure: Figure) -> str | None:
    """The status group of the people `figure` counts, None where the words name none or several."""
    if figure.unit != "people" and figure.numeral.form is not Form.FRACTION and figure.unit != "percent":
        return None
    if not figure.phrase or sentence.lower(figure.end) == "of":
        return _predicated(sentence, figure)
    inside = [sentence.lower(k) for k in range(figure.phrase.first, figure.phrase.end)]
    if "and" in inside or "or" in inside:
        groups = {group for word in inside if (group := _group(nouns.singular(word)))}
        return groups.pop() if len(groups) == 1 else None
    noun = figure.phrase.noun
    if noun in ("worker", "staff", "personnel", "crew") and len(inside) > 1:
        return _WORKERS.get(inside[-2])
    if noun in ("member", "police"):
        return "combatants" if set(inside) & _IN_UNIFORM else None
    if noun in ("people", "person", "other", "victim", "dead"):
        return _predicated(sentence, figure)
    following = sentence.lower(figure.phrase.end + 1)
    if sentence.lower(figure.phrase.end) in ("and", "or") and nouns.is_person(nouns.singular(following)):
        return None
    return _group(noun)


def _group(noun: str) -> str | None:
    return GROUPS.get(noun)


def _predicated(sentence: Sentence, figure: Figure) -> str | None:
    """The group said of them behind the number: "11 of whom were women", "31 percent were children"."""
    end = figure.end
    if sentence.lower(end) == "of" and sentence.lower(end + 1) in ("whom", "them", "those", "these"):
        end += 2
    if sentence.lower(end) in ("were", "are", "was", "is"):
        end += 1
    elif end == figure.end:
        return None
    while sentence.lower(end) in ("all", "mostly", "mainly", "the"):
        end += 1
    word = sentence.lower(end)
    return _group(nouns.singular(word)) if sentence.lower(end + 1) not in ("and", "or") else None
