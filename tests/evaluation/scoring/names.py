"""Comparing what is written in words: names, roles, counted things, time frames, units."""

import re

WORD = re.compile(r"[\w%$£€²]+")
ARTICLES = frozenset({"the", "a", "an", "of"})
# As `words` gives them: "his" and "its" have lost what looks like a plural.
SMALL_WORDS = ARTICLES | {
    "and", "at", "by", "for", "from", "her", "hi", "in", "it", "on", "s", "their", "to", "which", "who",
    "with",
}  # fmt: skip
TITLE_WORDS = SMALL_WORDS | {
    "adm", "ambassador", "brig", "capt", "chief", "col", "commander", "deputy", "dr", "gen", "general",
    "judge", "lt", "maj", "minister", "mr", "ms", "officer", "president", "prime", "said", "say",
    "secretary", "senator", "senior", "sgt", "sheriff", "sir", "spokesman", "spokesperson", "spokeswoman",
}  # fmt: skip
OFFICES = frozenset({"minister", "secretary", "spokesman", "spokesperson", "spokeswoman"})
# What an office is for says nothing of the person, but tells one ministry from another.
FIELDS_OF_OFFICE = frozenset({"defence", "defense", "foreign", "health", "interior", "press", "state"})
SAME_UNIT = {
    "person": "people", "civilian": "people", "percentage": "percent", "%": "percent", "per cent": "percent",
    "kilometer": "km", "kilometre": "km", "meter": "metre", "m": "metre", "foot": "feet", "ft": "feet",
    "mi": "mile", "$": "usd", "us$": "usd", "dollar": "usd", "us dollar": "usd", "£": "gbp", "pound": "gbp",
    "€": "eur", "euro": "eur", "australian dollar": "aud", "jordanian dinar": "jod", "dinar": "jod",
    "peso": "cop", "square kilometre": "km2", "square kilometer": "km2", "km²": "km2", "sq km": "km2",
    "square mile": "mi2", "sq mi": "mi2", "hr": "hour", "megawatt": "mw", "cubic metre": "m3",
    "airstrike": "strike", "air strike": "strike",
}  # fmt: skip


def singular(word: str) -> str:
    """The word without a regular plural ending."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 2 and word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word


def words(phrase: object) -> list[str]:
    return [singular(word) for word in WORD.findall(str(phrase or "").lower())]


def core(name: str) -> set[str]:
    """The words of a name without titles, or all of them where nothing else is left."""
    found = set(words(name))
    rest = found - TITLE_WORDS
    if found & OFFICES:
        rest -= FIELDS_OF_OFFICE
    return rest or found


def same_name(wanted: list[str], given: str) -> bool:
    """One is part of the other for any of the accepted spellings; titles alone don't decide."""
    have = core(given)
    return any(want <= have or have <= want for want in map(core, wanted) if want and have)


def same_phrase(wanted: object, given: object) -> bool:
    """Both empty, one part of the other, or half of the words the same."""
    want, have = set(words(wanted)) - ARTICLES, set(words(given)) - ARTICLES
    if not want or not have:
        return not want and not have
    return want <= have or have <= want or 2 * len(want & have) >= len(want | have)


def head(role: str) -> str:
    """The word a role turns on: the last before what it is an office of ("a spokesman for the army")."""
    front = re.split(r"\b(?:of|for|at|in|to|who)\b", role.lower(), maxsplit=1)[0]
    found = [word for word in words(front) if word not in SMALL_WORDS]
    if found and found[0] in {"head", "lead", "run"}:
        return found[0]
    return found[-1] if found else ""


def same_role(wanted: str, given: str | None) -> bool:
    """The head word is there, or half of the words that carry meaning."""
    want, have = set(words(wanted)) - SMALL_WORDS, set(words(given)) - SMALL_WORDS
    return bool(have) and (head(wanted) in have or 2 * len(want & have) >= len(want))


def unit(name: object) -> str:
    plain = str(name or "").strip().lower().replace("_", " ")
    single = " ".join(singular(word) for word in plain.split())
    return SAME_UNIT.get(plain) or SAME_UNIT.get(single) or single
