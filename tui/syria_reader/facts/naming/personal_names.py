"""The words personal names are made of, and where these begin and end among other capitals."""

from syria_reader.facts.gazetteer import is_common_word, is_personal_name
from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.known import KnownNames
from syria_reader.facts.naming.words import Sentence

_LONGEST = 6
_SHOUTED = 2
"""Letters a word in capitals has at least that is part of a name."""
_FULL = 2
"""Words of a name told in full."""
_ADJECTIVES = {SenseType.COMMUNITY, SenseType.STATE_ADJECTIVE, SenseType.REGION_ADJECTIVE}
_LIKE_PERSONS = {SenseType.LEADER, SenseType.CAPITAL}
_SYLLABLES = {"thu", "sun", "sat", "mar", "mon", "jun", "oct"}
"""Short forms of the calendar that are as often a syllable of a name ("Naing Thu Kha")."""
_IN_NAMES_TOO = {"than", "so", "no", "my", "do", "then", "her", "she", "how", "yes", "our", "once", "can"}


def is_name_word(sentence: Sentence, known: KnownNames, i: int, context: Context) -> bool:
    """Whether word `i` may be part of a personal name."""
    word, lower = sentence.words[i], sentence.lower[i]
    if not sentence.capital[i] or sentence.taken[i] or _has_digit(word):
        return False
    lexicon = context.lexicon
    if lower in lexicon.organisations.calendar and not _named_like_a_month(sentence, i):
        return False
    opens = lower in lexicon.verbs.openers and not _is_syllable(sentence, i)
    if opens and (i == sentence.first or (len(lower) != 2 and lower != "may")):
        return False
    name = known.covering.get(i)
    if name is not None and not name.senses.keys() <= _LIKE_PERSONS:
        return SenseType.LEADER in name.senses
    if word.isupper() and len(word) > 1 and not sentence.title_case and "-" not in word:
        return False
    if "." in word and len(word) > 4:
        return False
    if (
        lower in lexicon.titles.offices
        or lower in lexicon.titles.abbreviations
        or lower in lexicon.titles.courtesy
    ):
        return False
    return not (i == sentence.first and lower in context.lower_seen)


def _is_syllable(sentence: Sentence, i: int) -> bool:
    """Whether a word of grammar stands with a capital between two names ("Khin Than Nu", "Le Her Sein")."""
    if sentence.lower[i] not in _IN_NAMES_TOO or not 0 < i < sentence.size - 1 or sentence.title_case:
        return False
    between = sentence.capital[i - 1] and sentence.capital[i + 1] and sentence.adjoin(i - 1)
    return bool(between) and sentence.adjoin(i) and i - 1 > sentence.first


def _has_digit(word: str) -> bool:
    return not word.isalpha() and any(map(str.isdigit, word))


def _named_like_a_month(sentence: Sentence, i: int) -> bool:
    """Whether a word of the calendar is part of a name: "Jan Jambon", "Theresa May"."""
    behind_capital = i > 0 and bool(sentence.capital[i - 1]) and sentence.adjoin(i - 1)
    before = behind_capital and is_personal_name(sentence.words[i - 1])
    after = i + 1 < sentence.size and bool(sentence.capital[i + 1]) and sentence.adjoin(i)
    if behind_capital and sentence.lower[i] in _SYLLABLES and not sentence.word(i + 1)[:1].isdigit():
        return sentence.word(i + 1) != "."
    return (before or after) and is_personal_name(sentence.words[i])


def shouted_end(sentence: Sentence, i: int, context: Context) -> int:
    """Where a name in capitals at word `i` ends, after a form of address ("Ms ANN LEE"); else `i`."""
    j = i - 2 if i > 1 and sentence.words[i - 1] == "." else i - 1
    if sentence.title_case or sentence.word(j) not in context.lexicon.titles.courtesy:
        return i
    last = i
    while last < sentence.size and last - i < _LONGEST and sentence.words[last].isupper():
        if len(sentence.words[last]) < _SHOUTED or not sentence.free(last, last + 1):
            break
        if last > i and not sentence.adjoin(last - 1):
            break
        last += 1
    return last


_NICKNAME = 7
"""Words between a nickname's quotation marks and one more, the stops of initials among them."""


def nickname_end(sentence: Sentence, j: int) -> int:
    """Where a nickname in quotation marks that opens at word `j` ends, if a name goes on after it; else 0."""
    for k in range(j + 1, min(j + _NICKNAME, sentence.size - 1)):
        if sentence.words[k] in "\"“”'’‘":
            named = k > j + 1 and sentence.capital[k + 1] and sentence.capital[j + 1]
            return k + 1 if named and sentence.free(j, k + 2) else 0
    return 0


def opens_before_a_name(sentence: Sentence, i: int, context: Context) -> bool:
    """Whether word `i` owes its capital to the sentence's start and a full name follows ("Later Ann Lee")."""
    if i != sentence.first or i + 1 >= sentence.size or not context.common(sentence.words[i]):
        return False
    if _only_a_surname(sentence, i, context):
        return True
    if i + 2 >= sentence.size:
        return False
    return (
        not is_personal_name(sentence.words[i])
        and sentence.capital[i + 1]
        and sentence.capital[i + 2]
        and sentence.adjoin(i)
        and sentence.adjoin(i + 1)
        and is_personal_name(sentence.words[i + 1])
        and is_personal_name(sentence.words[i + 2])
    )


def _only_a_surname(sentence: Sentence, i: int, context: Context) -> bool:
    """Whether nothing but a surname told elsewhere follows an everyday word: "Popular Sadr"."""
    if not sentence.capital[i + 1] or not sentence.adjoin(i) or is_personal_name(sentence.words[i]):
        return False
    if i + 2 < sentence.size and sentence.capital[i + 2] and sentence.adjoin(i + 1):
        return False
    return sentence.fold(i + 1) in context.surnames


def surname_of_a_people(sentence: Sentence, known: KnownNames, j: int) -> bool:
    """Whether a demonym at the end of a name is a surname: "Salih Muslim", "Jane English"."""
    name = known.starting.get(j)
    if name is None or name.last != j + 1 or not name.senses.keys() <= _ADJECTIVES or not sentence.capital[j]:
        return False
    following = sentence.words[j + 1 : j + 2]
    noun = (
        following and following[0][0].isalpha() and (following[0][0].isupper() or following[0].endswith("s"))
    )
    if noun:
        return False
    return is_personal_name(sentence.words[j - 1]) or (sentence.word(j + 1) == "," and _new(sentence, j - 1))


def _new(sentence: Sentence, i: int) -> bool:
    """Whether word `i` is no everyday word, so that with a capital it is most likely a name."""
    return i > sentence.first and not is_common_word(sentence.words[i])


def past_a_field(sentence: Sentence, first: int, last: int, context: Context) -> int:
    """The first word of a full name that goes on from an office's field, else `first`.

    "(Commissioner for Humanitarian Aid and) Civil Protection Christos Stylianides".
    """
    if last - first <= _FULL:
        return first
    begin = next((i for i in range(first, last) if is_personal_name(sentence.words[i])), last)
    if begin == first or last - begin < _FULL:
        return first
    return begin if all(context.common(word) for word in sentence.words[first:begin]) else first
