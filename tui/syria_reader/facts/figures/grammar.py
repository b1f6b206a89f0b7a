"""Word classes, as far as a word list and a word's ending tell them."""

from functools import lru_cache

from syria_reader.facts.figures.outcomes import ADVERB, HELPING, INTRANSITIVE, MODALS, TRANSITIVE
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import words

PREPOSITIONS = words(
    """
    of in at on by with from during across over through into onto near inside outside around between
    against for under within without towards toward along amid behind beyond upon via per despite
    throughout beneath above below off up down out about than like until till since among amongst as
    to after before following regarding concerning worth
    """
)
CONJUNCTIONS = words(
    """
    and or but nor yet while whereas although though because when where after before if unless as
    that so whether once plus both than
    """
)
PRONOUNS = words(
    """
    i you he she it we they me him her us them who whom which whose what this these those there here
    himself themselves itself everyone someone anyone nobody each
    """
)
DETERMINERS = words(
    """
    a an the this that these those his her its their our my your some any no every each another such
    all
    """
)
CLAUSE_WORDS = words(
    """
    while whereas although though because when where after before unless but if who which whose that
    whether once until as since
    """
)
"""What opens another clause."""
IRREGULAR_VERBS = words(
    """
    said says say told tells tell saw seen see made makes make took takes take got gets get gave
    gives give went goes go came comes come found finds find left leaves knew known know thought
    thinks think began begun begins begin kept keeps brought brings bring held holds hold wrote
    writes write stood stands stand lost loses lose paid pays pay met meets led leads lead spent
    spends spend sent sends send built builds build fell falls fall fought fights fight ran runs run
    sold sells sell broke breaks drove drives drive rose rises rise grew grows grow became become
    becomes hit hits struck strikes shot shoots fired fires put puts set sets cut cuts let lets was
    were is are be been being am has have had having do does did done will would can could may might
    must should shall ought need needs fled flee flees die dies died lie lies lay lain remain remains remained
    want wants include includes provide provides reach reaches live lives work works flew flown
    threw thrown blew blown bought hid sought taught caught stole stolen chose chosen froze sank
    sunk swept tore torn won wore appear appears face faces require requires continue continues
    arrive arrives receive receives carry carries show shows suffer suffers serve serves cause causes
    """
)
_HEADLINED = {"killed", "wounded", "injured", "arrested", "detained", "kidnapped", "abducted"}
"""Verbs that head-lines write with a capital."""
_NOT_PAST = words(
    """
    hundred red bed shed speed seed need deed weed feed breed armed united embed indeed
    unprecedented sacred naked wicked led-light mohammed muhammad ahmed hamed saeed rashed zayed
    wounded injured displaced allied unarmed aligned
    """
)
_NOT_ING = words(
    """
    during including according following regarding concerning morning evening building being king
    ring thing string spring wing sibling offspring nothing something anything everything meeting
    fighting bombing shelling killing hearing training feeling housing clothing shipping briefing
    clearing crossing beijing sing pending outstanding remaining missing boeing ongoing existing
    leading
    """
)
_NEVER_ADVERB = words(
    """
    family assembly reply supply ally rally italy july fly army early only friendly elderly daily
    weekly monthly yearly deadly monopoly anomaly
    """
)


@lru_cache(maxsize=2048)
def is_adverb(lower: str) -> bool:
    """Whether a word only modifies what stands around it."""
    return lower in ADVERB or (lower.endswith("ly") and len(lower) > 4 and lower not in _NEVER_ADVERB)


@lru_cache(maxsize=2048)
def looks_like_verb(lower: str) -> bool:
    """Whether a word by itself could be a verb form."""
    if lower in IRREGULAR_VERBS or lower in TRANSITIVE or lower in INTRANSITIVE:
        return True
    if lower.endswith("ed") and len(lower) > 4 and "-" not in lower:
        return lower not in _NOT_PAST
    return lower.endswith("ing") and len(lower) > 5 and "-" not in lower and lower not in _NOT_ING


def is_verb(sentence: Sentence, index: int) -> bool:
    """Whether the word at `index` acts as a verb there: an -ed or -ing form behind a determiner does not."""
    token = sentence.tokens[index]
    if token.kind != "word" or not looks_like_verb(token.lower):
        return False
    if token.text[0].isupper() and index and sentence.tokens[index - 1].kind == "word":
        return token.lower in _HEADLINED
    before = sentence.lower[index - 1]
    if before in DETERMINERS and before not in ("that", "all"):
        return False
    return not (before == "of" and token.lower.endswith("ed"))


def skip_adverbs(sentence: Sentence, index: int, step: int = 1) -> int:
    """The index of the next token from `index`, in direction `step`, that is no adverb."""
    while 0 <= index < len(sentence.tokens) and is_adverb(sentence.tokens[index].lower):
        index += step
    return index


def helped(sentence: Sentence, index: int) -> bool:
    """Whether a form of "to be" stands before the word at `index` ("were reportedly killed")."""
    before = skip_adverbs(sentence, index - 1, -1)
    lower = sentence.lower[before]
    return lower in HELPING and lower not in MODALS
