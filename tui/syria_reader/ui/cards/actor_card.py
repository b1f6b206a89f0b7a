"""The card of an actor."""

from syria_reader.article import Span
from syria_reader.facts import Actor, Claim, Relation, RelationVerb, Speech
from syria_reader.text import visible
from syria_reader.ui.cards.card import Part, Row, Stop, listing, part
from syria_reader.ui.cards.context import context, lines_around, sentence_of, words_of
from syria_reader.ui.cards.dossier import LOOKED_AT, Dossier, names_of
from syria_reader.ui.cards.entries import at_edge, clipped, entry, inset, paragraph
from syria_reader.ui.cards.lists import figures, mentions, whereabouts
from syria_reader.ui.cards.why import HEADING, SURE, grounds, surety
from syria_reader.ui.choice import Choice
from syria_reader.ui.fact_rows import GLYPHS
from syria_reader.ui.rows import Fragment, Line

_NEAR = 160
"""Characters to each side of a name in which its role is looked for."""
_NAMES = 12
"""Names that are told; a body may have hundreds of spellings in a book."""
_AS_SUBJECT = {
    RelationVerb.BACKS: "backs",
    RelationVerb.LEADS: "leads",
    RelationVerb.MEMBER_OF: "member of",
    RelationVerb.ALLIED_WITH: "ally of",
    RelationVerb.FIGHTS: "fights",
}
_AS_OBJECT = _AS_SUBJECT | {
    RelationVerb.BACKS: "backed by",
    RelationVerb.LEADS: "led by",
    RelationVerb.MEMBER_OF: "member",
}


def actor_card(choice: Choice, dossier: Dossier, width: int) -> list[Part]:
    """What the article tells of an actor, and why it is taken for one."""
    actor = dossier.actors[choice.item]
    relations = dossier.relations_of(actor)
    given, counting, claims = (
        dossier.figures_by(actor),
        dossier.figures_of(actor),
        dossier.claims_of(actor),
    )
    return [
        part("", [_head(actor, choice, dossier, width)]),
        part("ROLE", _roles(actor, dossier, width)),
        part("NAMES HERE", _names(actor, dossier, width)),
        listing("TIES", len(relations), 2, lambda i: _tie(actor, relations[i], dossier, width)),
        figures("FIGURES IT GIVES", given, dossier, width),
        figures("FIGURES THAT COUNT IT", counting, dossier, width),
        listing("SAYS", len(claims), 2, lambda i: _claim(claims[i], dossier, width)),
        part(HEADING, grounds(actor.mentions, "actor", dossier, width)),
        mentions(choice, "actor", dossier, width),
    ]


def _head(actor: Actor, choice: Choice, dossier: Dossier, width: int) -> Row:
    glyph = GLYPHS[actor.kind]
    name = paragraph(actor.name, width - 2, "strong", 4)
    lines = [[Fragment("  " if index else f"{glyph} ", "glyph"), *line] for index, line in enumerate(name)]
    kind = str(actor.kind).replace("-", " ")
    for words in (kind, whereabouts(choice, dossier)):
        lines += [[Fragment("  "), *line] for line in paragraph(words, width - 2, "quiet", 2)]
    return Row(lines)


def _roles(actor: Actor, dossier: Dossier, width: int) -> list[Row]:
    """The roles, those that one sentence tells together over it."""
    room = width - inset(width)
    by_place: dict[Span | None, list[Line]] = {}
    for role in filter(None, (actor.role or "").split("; ")):
        by_place.setdefault(_told(role, actor, dossier), []).extend(paragraph(role, room))
    rows = []
    for told, lines in by_place.items():
        if told is None:
            rows.append(Row(entry([], lines, width)))
            continue
        words = words_of(dossier.article, told)
        lines += lines_around(words, sentence_of(words), "actor", room, 3)
        rows.append(Row(entry([dossier.where(told.start)], lines, width), Stop(told)))
    return rows


def _told(role: str, actor: Actor, dossier: Dossier) -> Span | None:
    """The first mention with the words of `role` near it."""
    for mention in actor.mentions[:LOOKED_AT]:
        span = Span(mention.start, mention.end)
        words = words_of(dossier.article, span)
        near = words.text[max(words.start - _NEAR, 0) : words.end + _NEAR]
        if role.casefold() in near.casefold():
            return span
    return None


def _names(actor: Actor, dossier: Dossier, width: int) -> list[Row]:
    names = names_of(actor)
    if len(names) == 1 and names[0][0].text == actor.name:
        return []
    told = []
    for mention, times in names[:_NAMES]:
        name = words_of(dossier.article, Span(mention.start, mention.end)).itself
        told.append(f"{name} ×{times}" if times > 1 else name)
    rest = [f"{len(names) - _NAMES} more"] if len(names) > _NAMES else []
    return [Row(paragraph(" · ".join([*told, *rest]), width, most=6))]


def _tie(actor: Actor, relation: Relation, dossier: Dossier, width: int) -> Row:
    """Whom it backs, leads or fights, and the words that say so."""
    subject = relation.subject == actor.id
    other = dossier.actors[relation.object if subject else relation.subject]
    verb = (_AS_SUBJECT if subject else _AS_OBJECT)[relation.verb]
    room = width - inset(width)
    span = Span(relation.start, relation.end)
    name = clipped([Fragment(f"{GLYPHS[other.kind]} ", "glyph"), Fragment(visible(other.name))], room)
    name = at_edge(name, dossier.where(relation.start), room)
    labels = [verb] if relation.confidence >= SURE else [verb, surety(relation.confidence)]
    words = context(words_of(dossier.article, span), "quiet", room)
    lines = [name, [Fragment(text, "quiet") for text, _ in words]]
    stop = Stop(span, dossier.standing("actors", other.id, relation.end))
    return Row(entry(labels, lines, width), stop)


def _claim(claim: Claim, dossier: Dossier, width: int) -> Row:
    """What it says, in its own words or reported."""
    room = width - inset(width)
    direct = claim.speech is Speech.DIRECT
    span = Span(claim.start, claim.end)
    words = words_of(dossier.article, span).itself
    lines = paragraph(f"“{words}”" if direct else words, room, most=2)
    lines += [[]] * (2 - len(lines))
    labels = ["quoted" if direct else "reported", dossier.where(claim.start)]
    return Row(entry(labels, lines, width), Stop(span))
