"""What a name is in another language, as encyclopaedias give it in brackets, which is no further name.

"(Turkish: Fırat Kalkanı Harekâtı)", "(Arabic: …, romanized: Jaysh al-Islam, meaning Army of Islam)".
"""

from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.words import Sentence

_LANGUAGES = frozenset(
    "arabic hebrew persian farsi dari pashto urdu hindi bengali swahili hausa amharic tigrinya latin greek "
    "romanized romanised transliterated lit literally pronounced english".split()
)
_ADJECTIVES = {SenseType.STATE_ADJECTIVE, SenseType.COMMUNITY, SenseType.REGION_ADJECTIVE}
_OPENS = {"(", ",", ";", "["}
_ENDS = {")", ",", ";", "]"}


def take_translations(sentence: Sentence, context: Context) -> None:
    """Take the words of `sentence` that only translate a name, so that no rule finds names in them."""
    if ":" not in sentence.words or "(" not in sentence.words:
        return
    for i, word in enumerate(sentence.words):
        if word == ":" and sentence.word(i - 2) in _OPENS and _a_language(sentence, i - 1, context):
            last = i + 1
            while last < sentence.size and sentence.words[last] not in _ENDS:
                last += 1
            if last > i + 2 or not sentence.words[i + 1 : i + 2][0].isupper():
                sentence.take(i + 1, last)


def _a_language(sentence: Sentence, i: int, context: Context) -> bool:
    if sentence.lower[i] in _LANGUAGES:
        return True
    return any(sense.type in _ADJECTIVES for sense in context.lexicon.senses(sentence.fold(i)))
