"""From actors and passages to the relations between the actors."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain

from syria_reader.article import Article, BlockKind
from syria_reader.facts.actor import Actor, ActorKind
from syria_reader.facts.lexicon import open_lexicon
from syria_reader.facts.passage import Passage
from syria_reader.facts.relation import Relation, RelationVerb
from syria_reader.facts.relations import nouns
from syria_reader.facts.relations.actions import find_alongside, find_by_verb
from syria_reader.facts.relations.alliance import find_alliance, find_allies, find_forces_joined
from syria_reader.facts.relations.cast import Cast
from syria_reader.facts.relations.compounds import find_before_name, find_in_name
from syria_reader.facts.relations.conflict import find_between, find_conflict, find_mutual
from syria_reader.facts.relations.found import FoundRelation
from syria_reader.facts.relations.offices import find_command, find_of_body, find_office
from syria_reader.facts.relations.sentence import NOBODY, Sentence
from syria_reader.facts.relations.support import find_support
from syria_reader.facts.relations.verbs import VERBS
from syria_reader.slices import Slices, finish

Named = tuple[int, int, int]
"""Start and end in a passage's text, and the actor's index."""

_MUTUAL = {RelationVerb.ALLIED_WITH, RelationVerb.FIGHTS}
_HEADINGS = {BlockKind.TITLE, BlockKind.HEADING}
_TOPICS = {ActorKind.ORGANISATION, ActorKind.ARMED_GROUP, ActorKind.MILITARY, ActorKind.GOVERNMENT}
_FIRE = frozenset(("fire", "war", "shots", "gunfire", "blows"))
_COMMAND = frozenset(("command", "leadership", "control"))
_OFFICES = nouns.LEADING | nouns.MEMBERS | nouns.PARTS_OF | {"general", "minister"} | nouns.STATE_OFFICES
_LONGEST_SENTENCE = 2000
"""Characters; what is longer is a table or a list that lost its ends, and bounds how deep clauses nest."""
_LEAST = 0.35
_TELLING = frozenset().union(
    VERBS,
    nouns.SUPPORT,
    nouns.CONFLICT,
    _FIRE,
    nouns.ALLIES,
    nouns.BACKERS,
    nouns.ALLIANCES,
    _COMMAND,
    _OFFICES,
    ("between", "alongside", "forces"),
)
"""The words at which a relation may be told; a name has none of its own and may always tell one."""


def find_relations(article: Article, passages: Sequence[Passage], actors: Sequence[Actor]) -> list[Relation]:
    """What `article` says of pairs of `actors`, by appearance; one relation for each pair and verb.

    Where it is said more than once the surest words count, of those the first. The time it takes grows in
    proportion to the article's length.
    """
    return finish(find_relations_in_slices(article, passages, actors))


def find_relations_in_slices(
    article: Article, passages: Sequence[Passage], actors: Sequence[Actor]
) -> Slices[list[Relation]]:
    """As `find_relations`, in slices."""
    cast = Cast(actors, open_lexicon())
    yield
    surest: dict[tuple[int, RelationVerb, int], Relation] = {}
    for passage, names in _names_by_passage(article, passages, actors):
        for sentence in _sentences(passage, names, cast):
            for found in _relations_in(sentence):
                if found.confidence < _LEAST:
                    continue
                relation = _relation(found, sentence, passage, article.text, actors)
                key = _key(found)
                if key not in surest or surest[key].confidence < relation.confidence:
                    surest[key] = relation
        yield
    return sorted(surest.values(), key=lambda relation: (relation.start, relation.end))


def _key(found: FoundRelation) -> tuple[int, RelationVerb, int]:
    one, other = found.subject, found.object
    if found.verb in _MUTUAL and one > other:
        one, other = other, one
    return one, found.verb, other


def _names_by_passage(
    article: Article, passages: Sequence[Passage], actors: Sequence[Actor]
) -> Iterator[tuple[Passage, list[Named]]]:
    mentions = sorted(
        ((m.start, -m.end, index) for index, actor in enumerate(actors) for m in actor.mentions)
    )
    starts = [article.blocks[passage.block].start for passage in passages]
    names: dict[int, list[Named]] = {}
    for start, minus_end, actor in mentions:
        at = bisect_right(starts, start) - 1
        if at < 0:
            continue
        prose = passages[at].prose
        first, last = prose.from_source(start), prose.from_source(-minus_end - 1) + 1
        here = names.setdefault(at, [])
        # A name inside another is told by the other's own words.
        if first < last and (not here or here[-1][1] <= first):
            here.append((first, last, actor))
    for at, here in names.items():
        yield passages[at], here


def _sentences(passage: Passage, names: list[Named], cast: Cast) -> Iterator[Sentence]:
    topic = NOBODY
    at = 0
    for span in passage.sentences:
        here: list[Named] = []
        while at < len(names) and names[at][0] < span.end:
            if names[at][0] >= span.start and names[at][1] <= span.end:
                here.append(names[at])
            at += 1
        if here and span.end - span.start <= _LONGEST_SENTENCE:
            yield Sentence(passage.text, span, here, cast, topic)
        for _, _, actor in here:
            if cast.actors[actor].kind in _TOPICS:
                topic = actor
                break


def _relations_in(sentence: Sentence) -> Iterator[FoundRelation]:
    told = [i for i, word in enumerate(sentence.lower) if not word or word in _TELLING or "-" in word]
    return chain.from_iterable(_at(sentence, i) for i in told)


def _at(sentence: Sentence, i: int) -> Iterator[FoundRelation]:
    if sentence.is_name(i):
        yield from find_in_name(sentence, i)
        yield from find_of_body(sentence, i)
        return
    word = sentence.lower[i]
    if "-" in word:
        yield from find_before_name(sentence, i)
    verb = VERBS.get(word)
    if verb is not None:
        yield from find_by_verb(sentence, i, verb)
    if word in nouns.SUPPORT:
        yield from find_support(sentence, i)
    if word in nouns.CONFLICT:
        yield from find_conflict(sentence, i)
    if word in _FIRE:
        yield from find_mutual(sentence, i)
    if word == "between":
        yield from find_between(sentence, i)
    if word in nouns.ALLIES or word in nouns.BACKERS:
        yield from find_allies(sentence, i)
    if word in nouns.ALLIANCES:
        yield from find_alliance(sentence, i)
    if word == "alongside":
        yield from find_alongside(sentence, i)
    if word == "forces":
        yield from find_forces_joined(sentence, i)
    if word in _COMMAND:
        yield from find_command(sentence, i)
    if word in _OFFICES:
        yield from find_office(sentence, i)


def _relation(
    found: FoundRelation, sentence: Sentence, passage: Passage, text: str, actors: Sequence[Actor]
) -> Relation:
    span = passage.to_source(sentence.starts[found.first], sentence.ends[found.last])
    return Relation(
        actors[found.subject].id,
        found.verb,
        actors[found.object].id,
        span.start,
        span.end,
        text[span.start : span.end],
        found.rule,
        round(found.confidence, 2),
    )
