"""Finding who and where: the two are decided together, because each is evidence against the other."""

from collections.abc import Sequence

from syria_reader.article import Article, BlockKind
from syria_reader.facts.actor import Actor
from syria_reader.facts.gazetteer import open_gazetteer
from syria_reader.facts.lexicon import open_lexicon
from syria_reader.facts.naming.actor_rows import actor_rows
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.place_rows import place_rows
from syria_reader.facts.naming.reading import read_names
from syria_reader.facts.naming.words import Sentence
from syria_reader.facts.passage import Passage
from syria_reader.facts.place import Place
from syria_reader.slices import Slices, finish

_HEADINGS = {BlockKind.TITLE, BlockKind.HEADING}


def find_names(article: Article, passages: Sequence[Passage]) -> tuple[list[Actor], list[Place]]:
    """The actors and places named in `passages` of `article`, merged, in order of first appearance.

    Mentions of actors do not overlap one another, nor do those of places, nor the two.
    """
    return finish(find_names_in_slices(article, passages))


def find_names_in_slices(
    article: Article, passages: Sequence[Passage]
) -> Slices[tuple[list[Actor], list[Place]]]:
    """As `find_names`, in slices."""
    sentences = _sentences(passages)
    yield
    context = Context(sentences, open_lexicon(), open_gazetteer())
    yield
    actors, places = yield from read_names(context)
    text = article.text
    rows = actor_rows(actors, passages, context, text)
    yield
    return rows, place_rows(places, passages, context, text)


def _sentences(passages: Sequence[Passage]) -> list[Sentence]:
    sentences: list[Sentence] = []
    for index, passage in enumerate(passages):
        heading = passage.kind in _HEADINGS
        for span in passage.sentences:
            sentence = Sentence(index, passage.text, span, heading=heading, number=len(sentences))
            if sentence.size:
                sentences.append(sentence)
    return sentences
