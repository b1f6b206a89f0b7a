"""Facts as annotations of the article (W3C Web Annotation Data Model)."""

from collections.abc import Iterator

from syria_reader.export.amounts import amount
from syria_reader.export.source_name import source_address, source_name
from syria_reader.reading import Reading

_AROUND = 32
"""Characters before and after the words that help to find them again where the text has changed."""
Body = dict[str, object]


def annotation_collection(reading: Reading) -> dict[str, object]:
    """A collection with one page: an annotation for every mention, figure, date and claim."""
    address = source_address(reading)
    about = reading.article.metadata
    items = [
        {
            "id": f"{address}#annotation-{number}",
            "type": "Annotation",
            "motivation": motivation,
            "body": bodies,
            "target": {"source": address, "selector": _selectors(reading.article.text, start, end)},
        }
        for number, (start, end, motivation, bodies) in enumerate(_annotations(reading), 1)
    ]
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"{address}#annotations",
        "type": "AnnotationCollection",
        "label": about.title.value if about.title else source_name(reading),
        "total": len(items),
        "first": {
            "id": f"{address}#annotations-1",
            "type": "AnnotationPage",
            "partOf": f"{address}#annotations",
            "startIndex": 0,
            "items": items,
        },
    }


def _annotations(reading: Reading) -> Iterator[tuple[int, int, str, list[Body]]]:
    """Start, end, motivation and bodies of each."""
    facts = reading.facts
    names = {actor.id: actor.name for actor in facts.actors}
    for actor in facts.actors:
        bodies = [
            _words("identifying", actor.name),
            _words("tagging", "actor"),
            _words("tagging", actor.kind),
        ]
        if actor.role:
            bodies.append(_words("describing", actor.role))
        for mention in actor.mentions:
            yield mention.start, mention.end, "identifying", bodies
    for place in facts.places:
        bodies = [
            _words("identifying", place.name),
            _words("tagging", "place"),
            _words("tagging", place.kind),
        ]
        if place.geonameid is not None:
            resource: Body = {
                "type": "SpecificResource",
                "purpose": "identifying",
                "source": f"https://sws.geonames.org/{place.geonameid}/",
            }
            bodies.append(resource)
        for mention in place.mentions:
            yield mention.start, mention.end, "identifying", bodies
    for statistic in facts.statistics:
        told = f"{amount(statistic)} {statistic.counted or statistic.unit}"
        if statistic.attributed_to:
            told += f" ({statistic.attributed_to})"
        tags = [_words("tagging", "statistic"), _words("tagging", statistic.category)]
        yield statistic.start, statistic.end, "describing", [_words("describing", told), *tags]
    for date in facts.dates:
        bodies = [_words("describing", date.value), _words("tagging", "date")]
        yield date.start, date.end, "describing", bodies
    for claim in facts.claims:
        speaker = names.get(claim.speaker or "", claim.speaker_text)
        bodies = [_words("describing", f"said by {speaker}"), _words("tagging", "claim")]
        yield claim.start, claim.end, "describing", bodies


def _words(purpose: str, value: str) -> Body:
    return {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}


def _selectors(text: str, start: int, end: int) -> list[Body]:
    return [
        {"type": "TextPositionSelector", "start": start, "end": end},
        {
            "type": "TextQuoteSelector",
            "exact": text[start:end],
            "prefix": text[max(start - _AROUND, 0) : start],
            "suffix": text[end : end + _AROUND],
        },
    ]
