"""What the article says someone is: appositions after a name."""

from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.words import Sentence

_LONGEST_ROLE = 14
_LONGEST_OFFICE = 8
_CUTS = {"and", "with", "under", "during"}
"""Before what a role too long to be shown is cut."""
_STOPS = {
    ",",
    ";",
    ":",
    "—",
    "–",
    "(",
    ")",
    ".",
    "“",
    "”",
    '"',
    "who",
    "which",
    "that",
    "said",
    "told",
    "says",
    "after",
    "since",
    "until",
    "following",
}
_NO_ROLE = frozenset(
    "am as at least if when while because after before by to with without on once since than like not so "
    "having being whose which who that".split()
)
_ARTICLES = {"the", "a", "an", "his", "her", "their", "its"}


def role_after(sentence: Sentence, last: int, context: Context) -> str | None:
    """The role in an apposition that begins at word `last`: ", the head of the monitoring group,"."""
    if sentence.word(last) != "," or last + 1 >= sentence.size:
        return None
    i = last + 1
    if sentence.lower[i].isdigit() and sentence.word(i + 1) == ",":
        i += 2
    if sentence.word(i) in _ARTICLES:
        i += 1
    end = i
    auxiliaries = context.lexicon.verbs.auxiliaries
    for word in sentence.lower[i : i + _LONGEST_ROLE]:
        if word in _STOPS or word in auxiliaries:
            break
        end += 1
    if end - i == _LONGEST_ROLE:
        end = next((k for k in range(end - 1, i + 1, -1) if sentence.lower[k] in _CUTS), end)
    if end < sentence.size and sentence.lower[end] == "." and sentence.words[end - 1] in ("U.S", "St"):
        end += 1
    if end == i or not _names_a_role(sentence, i, end, context):
        return None
    return sentence.slice(i, end)


def _names_a_role(sentence: Sentence, first: int, last: int, context: Context) -> bool:
    titles, verbs = context.lexicon.titles, context.lexicon.verbs
    opening = sentence.lower[first]
    if opening in verbs.saying or opening in verbs.acting or opening in verbs.auxiliaries:
        return False
    if opening in _NO_ROLE or (opening.endswith("ing") and opening not in titles.modifiers):
        return False
    for k in range(first, min(last, first + 6)):
        word = sentence.lower[k]
        if word in ("of", "for", "in", "and", "with"):
            return False
        if (
            word in titles.offices
            or word in titles.ranks
            or word in titles.callings
            or word in titles.religious
        ):
            named = k + 1 < last and sentence.capital[k] and sentence.capital[k + 1]
            return not named or _titled(sentence, k + 1, context)
    return False


def _titled(sentence: Sentence, i: int, context: Context) -> bool:
    """Whether word `i` goes on an office ("Minister President") rather than beginning its holder's name."""
    titles = context.lexicon.titles
    word = sentence.lower[i]
    return word in titles.offices or word in titles.ranks or word in titles.modifiers


def role_before(sentence: Sentence, first: int, context: Context) -> str | None:
    """The role in "His defense minister, Yoav Gallant,": what stands before the comma."""
    if sentence.word(first - 1) != ",":
        return None
    titles = context.lexicon.titles
    last = first - 1
    head = last - 1
    for k in range(last - 2, max(last - _LONGEST_OFFICE, 0), -1):
        if sentence.lower[k] in ("for", "of") and sentence.lower[k - 1] in titles.offices:
            head = k - 1
    office = sentence.word(head)
    told = office in titles.offices or office in titles.callings or office in titles.ranks
    if not told and office not in titles.religious:
        return None
    i = head
    while i > 0 and last - i < _LONGEST_ROLE and _belongs(sentence, i - 1):
        i -= 1
    return sentence.slice(i, last)


def _belongs(sentence: Sentence, i: int) -> bool:
    word = sentence.lower[i]
    return (
        word.isalpha()
        and word not in _ARTICLES
        and word not in ("and", "but", "that")
        and not sentence.possessive[i]
    )
