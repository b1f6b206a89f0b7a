"""The words a reporting clause reports."""

import re

from syria_reader.article import Span
from syria_reader.facts.figures.grammar import PREPOSITIONS, is_adverb, is_verb
from syria_reader.facts.figures.sentence import Sentence, Token
from syria_reader.facts.figures.vocabulary import words

REACH = 12
"""Tokens behind a reporting clause in which what goes on has its verb."""
RECIPIENT = 9
"""Tokens that may stand between "told" and "that"."""
_TIMES = words(
    """
    monday tuesday wednesday thursday friday saturday sunday yesterday today tonight late early last
    week month year night morning evening afternoon january february march april may june july august
    september october november december this jan feb mar apr jun jul aug sept sep oct nov dec
    """
)
_WHERE_SAID = re.compile(
    r"(?:(?:on|in|at|via|through|during|by)\s(?:(?:an?|the|its|his|her|their|social|state|a\sseparate)\s)?"
    r"(?:(?:\w+\.?\s){0,3}(?:statement|report|interview|briefing|conference|post|message|video|letter|update|tweet|speech|release|communique|media|telephone|phone|television|radio|TV|Telegram|X|Facebook|Twitter|WhatsApp))"
    r"(?:\son\s(?:X|Telegram|Facebook|Twitter|television))?)",
)
_LINKS = words("meanwhile however but and also earlier separately")
_BEFORE_SAID = {"repeatedly", "that", ",", "later", "instead", "also"}
_ARTICLES = words("the a an this his her its their")
_MEDIA = words(
    """
    news agency agencies television tv channel channels radio newspaper newspapers network networks daily
    broadcaster broadcasters outlets
    """
)
_LEADING_MARKS = " ,:;–—-"
_TRAILING_MARKS = " ,;:–—-"
_QUOTED = re.compile(r"(?:\"\"?|[“«„])[^”\"»]*(?:\"\"?|[”»]|$)")
_TWO_WORDS = re.compile(r"\w\W+\w")
"""What makes a statement."""
_NEXT_CLAUSE = re.compile(
    r"(?:,\s(?:while|whereas|although|though|but|and|adding|saying|citing|according)|;|\s(?:while|but|and))\s$|[,;]\s$"
)
_ASIDE = re.compile(
    r",\s(?:(?:and|but)\s)?(?:citing|quoting|adding\sthat|which\s(?:denies|denied|rejects|rejected))\b"
)


def complements(
    sentence: Sentence, clause: Span, verb: int, *, whole: bool, cue: str, limit: int
) -> list[Span]:
    """What is said by the reporting clause of tokens `clause`, as spans of the passage's text.

    `whole` tells that the clause covers what stands before it, too; `limit` is where the next reporting
    clause of the sentence begins. Empty where only a quotation is reported.
    """
    text, span = sentence.text, sentence.span
    if cue == "according to":
        opens = clause.start <= 2
        found = [_behind(sentence, clause.end, limit)] if opens else [_before(sentence, clause.start)]
    elif whole:
        found = _around(sentence, clause, limit)
    else:
        found = [_behind(sentence, _listened(sentence, verb, clause.end), limit)]
    trimmed = (_trimmed(text, part, span) for part in found)
    return [part for part in trimmed if _has_words(text, part)]


def _around(sentence: Sentence, clause: Span, limit: int) -> list[Span]:
    """What stands before a clause set off by commas, and behind it where the sentence goes on."""
    before, behind = _before(sentence, clause.start), _behind(sentence, clause.end, limit)
    opening = sentence.tokens[0]
    adverbial = opening.lower in PREPOSITIONS or is_adverb(opening.lower) or opening.lower in _LINKS
    comma = clause.end
    while sentence.lower[comma] in _TIMES or sentence.lower[comma] == "on":
        comma += 1
    tells = sentence.lower[comma] == "," and any(is_verb(sentence, k) for k in range(clause.start))
    if adverbial and not tells and sentence.lower[clause.end] == ",":
        return [behind]
    if sentence.lower[comma] == "," and before.start < before.end:
        if not tells and _verb_next(sentence, comma + 1):
            # "The bridge, the army said, was hit": subject and verb stand on either side.
            return [Span(before.start, behind.end)]
        if tells and sentence.lower[comma + 1] in ("and", "but") and _tells(sentence, comma + 2):
            return [before, _behind(sentence, comma + 2, limit)]
    semicolon = next(
        (k for k in range(clause.end, min(clause.end + 9, len(sentence.tokens))) if sentence.lower[k] == ";"),
        None,
    )
    if semicolon is None:
        return [before]
    return [before, _behind(sentence, semicolon + 1, limit)]


def _verb_next(sentence: Sentence, at: int) -> bool:
    """Whether a verb stands at `at`, adverbs before it left out."""
    while at < len(sentence.tokens) and is_adverb(sentence.lower[at]):
        at += 1
    return at < len(sentence.tokens) and is_verb(sentence, at)


def _tells(sentence: Sentence, first: int) -> bool:
    return any(is_verb(sentence, k) for k in range(first, min(first + REACH, len(sentence.tokens))))


def _before(sentence: Sentence, end: int) -> Span:
    return Span(sentence.span.start, sentence.ends[end - 1] if end else sentence.span.start)


def _behind(sentence: Sentence, first: int, limit: int) -> Span:
    if first >= len(sentence.tokens):
        return Span(limit, limit)
    start = sentence.starts[first]
    end = max(limit, start)
    if limit < sentence.span.end:
        following = _NEXT_CLAUSE.search(sentence.text[start:limit])
        end = start + following.start() if following else limit
    aside = _ASIDE.search(sentence.text, start, end)
    return Span(start, aside.start() if aside else end)


def _listened(sentence: Sentence, verb: int, at: int) -> int:
    """The token behind the listeners, times and places of saying that follow the clause's verb."""
    at = max(at, verb + 1)
    told = sentence.lower[verb] in ("told", "tells", "tell", "informed", "reminded", "assured")
    for k in range(at, min(at + RECIPIENT, len(sentence.tokens))):
        if sentence.lower[k] == "that" and (told or not any(is_verb(sentence, n) for n in range(at, k))):
            return k + 1
        if sentence.tokens[k].text in '“"«:' or sentence.tokens[k].kind == "number":
            if sentence.tokens[k].text == ":":
                return k + 1
            break
    if told:
        at = _recipient(sentence, at)
    while at < len(sentence.tokens):
        token = sentence.tokens[at]
        said = _WHERE_SAID.match(sentence.text, sentence.starts[at])
        if said:
            at = next(
                (k for k in range(at, len(sentence.tokens)) if sentence.starts[k] >= said.end()), at + 1
            )
        elif token.lower == "on" and sentence.lower[at + 1] in _TIMES:
            at += 2
        elif token.lower in _TIMES or token.lower in _BEFORE_SAID or (at == verb + 1 and _tells_how(token)):
            at += 1
        else:
            break
    return at


def _tells_how(token: Token) -> bool:
    return is_adverb(token.lower) and token.lower.endswith("ly") and token.text[0].islower()


def _recipient(sentence: Sentence, at: int) -> int:
    """The token behind whom a thing is told to: a name, or people who listen."""
    first = at
    while at < len(sentence.tokens) and at - first < RECIPIENT:
        token = sentence.tokens[at]
        article = token.lower in _ARTICLES and at == first
        if token.kind != "word" or not (token.text[0].isupper() or article):
            break
        at += 1
    if at < len(sentence.tokens) and sentence.tokens[at].kind == "word":
        alone = at == first or sentence.lower[at - 1] in _ARTICLES
        while sentence.lower[at] in _MEDIA or alone:
            at, alone = at + 1, False
    return at


def _trimmed(text: str, part: Span, whole: Span) -> Span:
    """`part` without the marks around it, its full stop and quotation marks that close or open nothing."""
    start, end = part
    while start < end and text[start] in _LEADING_MARKS:
        start += 1
    while end > start and text[end - 1] in _TRAILING_MARKS:
        end -= 1
    if end == whole.end and end > start and text[end - 1] == ".":
        end -= 1
    return Span(start, end)


def _has_words(text: str, part: Span) -> bool:
    """Whether enough stands outside quotation marks for a statement in the reporter's words."""
    return _TWO_WORDS.search(_QUOTED.sub(" ", text[part.start : part.end])) is not None
