"""What may stand before a name as part of its phrase."""

from syria_reader.facts.relations import grammar
from syria_reader.facts.relations.sentence import Sentence


def is_modifier(sentence: Sentence, i: int) -> bool:
    """Whether the word at `i` may stand before a name as part of its phrase ("select", "the rebel")."""
    word = sentence.word(i)
    if not word or not word[0].isalnum() or sentence.owning[i]:
        return False
    lexicon = sentence.cast.lexicon
    return (
        word in grammar.DETERMINERS
        or word in grammar.PLAIN_MODIFIERS
        or word.endswith(grammar.ADJECTIVE_ENDINGS)
        or "-" in word
        or (len(word) > 6 and word.endswith("ly"))
        or word[0].isdigit()
        or word in lexicon.group_words.modifiers
        or word in lexicon.before_names
        or word in lexicon.compass
        or is_title(sentence, i)
    )


def is_title(sentence: Sentence, i: int) -> bool:
    """Whether the word at `i` is a title or calling that may stand before a person's name."""
    word, titles = sentence.word(i).rstrip("."), sentence.cast.lexicon.titles
    return (
        word in titles.offices
        or word in titles.ranks
        or word in titles.abbreviations
        or word in titles.courtesy
        or word in titles.callings
        or word in titles.religious
        or word in titles.modifiers
    )


def before(sentence: Sentence, i: int) -> int:
    """The token before the phrase of the name at `i`; -1 where it opens the sentence."""
    j, opened = i - 1, False
    while j >= 0:
        if sentence.word(j) == "." and is_title(sentence, j - 1):
            j -= 1
        elif not is_modifier(sentence, j) or (opened and sentence.word(j) not in grammar.DETERMINERS):
            break
        opened = opened or sentence.word(j) in grammar.DETERMINERS
        j -= 1
    return j
