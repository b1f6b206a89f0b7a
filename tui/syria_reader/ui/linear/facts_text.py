"""The lines of the facts: a heading and its count, then a sentence an item."""

import re
from collections.abc import Iterator, Sequence

from syria_reader.facts import Actor, Date, Facts, Place, Statistic
from syria_reader.text import visible
from syria_reader.ui.catalogue import country_name
from syria_reader.ui.figures import grouped
from syria_reader.ui.linear.article_text import folded
from syria_reader.ui.panels import EMPTY
from syria_reader.ui.ties import ties
from syria_reader.ui.timeline import in_order, when
from syria_reader.ui.wording import spoken


def facts_lines(facts: Facts, width: int) -> Iterator[str]:
    """Actors, places, statistics and the timeline, each item on lines of at most `width` cells."""
    known_ties = ties(facts.actors, facts.relations)
    lists: dict[str, Sequence[str]] = {
        "actors": [_actor(actor, known_ties.get(actor.id, [])) for actor in facts.actors],
        "places": [_place(place) for place in facts.places],
        "statistics": [_statistic(statistic, depth) for statistic, depth in grouped(facts.statistics)],
        "timeline": [_date(date) for date in in_order(facts.dates)],
    }
    for name, items in lists.items():
        yield ""
        yield ""
        yield f"{name.capitalize()}: {len(items) or 'none'}"
        yield ""
        if not items:
            yield EMPTY[name].capitalize() + "."
        for item in items:
            inset = " " * (len(item) - len(item.lstrip()))
            sentence = item.strip() + ("" if item.endswith((".", "?", "!", "…")) else ".")
            yield from folded(sentence, width, f"{inset}- ", f"{inset}  ")


def _actor(actor: Actor, known_ties: Sequence[str]) -> str:
    told = ", ".join(part for part in (str(actor.kind).replace("-", " "), visible(actor.role or "")) if part)
    return "; ".join([f"{visible(actor.name)}: {told}, {_mentions(actor)}", *map(visible, known_ties)])


def _place(place: Place) -> str:
    country = country_name(place.country)
    where = f"{place.kind} in {country}" if country and country != place.name else str(place.kind)
    elsewhere = {country_name(other.country): None for other in place.alternatives}
    doubts = [f"or in {other}" for other in elsewhere if other and other != country]
    return "; ".join([f"{visible(place.name)}: {where}, {_mentions(place)}", *doubts[:2]])


def _statistic(statistic: Statistic, depth: int) -> str:
    phrase, who = spoken(statistic, part=depth > 0)
    told = f"{phrase}, according to {who}" if who else phrase
    return "  " * min(depth, 2) + _signs_in_words(told)


def _signs_in_words(figure: str) -> str:
    """The range 2,000–9,999 as "2,000 to 9,999", the bound 2,000+ as "2,000 or more"."""
    return re.sub(r"(?<=\d)\+", " or more", re.sub(r"(?<=\d)\s?–\s?(?=\d)", " to ", figure))


def _date(date: Date) -> str:
    clause = visible(date.clause or date.text)
    return f"{when(date.value).replace('–', ' to ')}: {clause}"


def _mentions(item: Actor | Place) -> str:
    count = len(item.mentions)
    return f"{count} mention{'s' if count > 1 else ''}"
