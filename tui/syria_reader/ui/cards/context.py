"""The words around a mention, on one line or as a whole sentence."""

from typing import NamedTuple

from syria_reader.article import Article, Span
from syria_reader.article.sentences import split_sentences
from syria_reader.ui.cells import cell_width, fit
from syria_reader.ui.rows import Fragment, Line, at_most
from syria_reader.ui.typesetting import wrap

_NEAR = 800
"""Characters to each side of a mention in which its sentence is looked for."""


class Words(NamedTuple):
    """text[`start`:`end`] in the prose of block `block`, which is on one line."""

    block: int
    text: str
    start: int
    end: int

    @property
    def itself(self) -> str:
        """The words without those around them."""
        return self.text[self.start : self.end]


def words_of(article: Article, span: Span) -> Words:
    """What is read where `span` of the article stands, as far as it lies in one block."""
    block = article.block_at(span.start)
    prose = article.prose(block)
    start = prose.from_source(span.start)
    return Words(block, prose.text.replace("\n", " "), start, max(prose.from_source(span.end - 1) + 1, start))


def sentence_of(words: Words) -> Span:
    """The sentence that holds the beginning of `words`, as a span of their block's prose."""
    first = max(words.start - _NEAR, 0)
    near = words.text[first : words.end + _NEAR]
    for start, end in split_sentences(near):
        if first + start <= words.start < first + end:
            return Span(first + start, max(first + end, words.end))
    return Span(words.start, words.end)


def context(words: Words, style: str, width: int) -> Line:
    """`words` in `style` and what stands before and behind them, cut between words to `width` cells."""
    text, start, end = words.text, words.start, words.end
    shown = fit(text[start:end], width)
    room = width - cell_width(shown)
    before = last_words(text[max(start - room, 0) : start], room // 2, start > room)
    after = first_words(text[end : end + room], room - cell_width(before), end + room < len(text))
    before = last_words(text[max(start - room, 0) : start], room - cell_width(after), start > room)
    return [Fragment(before), Fragment(shown, style), Fragment(after)]


def last_words(text: str, width: int, cut: bool = False) -> str:
    """The end of `text`, which may be `cut` off already, with … before it where words are left out."""
    if not cut and cell_width(text) <= width:
        return text
    if width < 2:
        return ""
    kept = text
    while kept and (cut or cell_width(kept) > width - 2):
        kept, cut = kept.partition(" ")[2], False
    if kept.strip() or text.endswith(" "):
        return f"… {kept}"
    while text and cell_width(text) >= width:
        text = text[1:]
    return f"…{text}"


def first_words(text: str, width: int, cut: bool = False) -> str:
    """The beginning of `text`, which may be `cut` off already, with … where words are left out."""
    if not cut and cell_width(text) <= width:
        return text
    if width < 2:
        return ""
    kept = text
    while kept and (cut or cell_width(kept) > width - 2):
        kept, cut = kept.rpartition(" ")[0], False
    if kept.strip() or text.startswith(" "):
        return f"{kept} …"
    while text and cell_width(text) >= width:
        text = text[:-1]
    return f"{text}…"


def lines_around(words: Words, span: Span, style: str, width: int, most: int) -> list[Line]:
    """`span` of the prose of `words`, in at most `most` lines of `width` cells, `words` in `style`."""
    text = words.text[span.start : span.end]
    start, end = words.start - span.start, words.end - span.start
    lines: list[Line] = []
    for low, high in at_most(wrap(text, width), most):
        first, last = min(max(start, low), high), min(max(end, low), high)
        free = width - cell_width(text[low:first]) - cell_width(text[first:last])
        rest = first_words(text[last:high], free)
        if cell_width(text[low:last]) > width:
            lines.append([Fragment(first_words(text[low:high], width))])
        else:
            lines.append([Fragment(text[low:first]), Fragment(text[first:last], style), Fragment(rest)])
    return lines
