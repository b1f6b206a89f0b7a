"""The places of an article on a map (GeoJSON, RFC 7946)."""

from syria_reader.export.source_name import source_name
from syria_reader.facts import Place
from syria_reader.reading import Reading


def feature_collection(reading: Reading) -> dict[str, object]:
    """A feature for every place, in the order of their weight; one without coordinates has no geometry."""
    about = reading.article.metadata
    figures: dict[str, list[str]] = {}
    for statistic in reading.facts.statistics:
        if statistic.place:
            figures.setdefault(statistic.place, []).append(statistic.id)
    return {
        "type": "FeatureCollection",
        "source": source_name(reading),
        "sha256": reading.sha256,
        "title": about.title.value if about.title else None,
        "published": about.published.value if about.published else None,
        "features": [_feature(place, figures.get(place.id, [])) for place in reading.facts.places],
    }


def _feature(place: Place, figures: list[str]) -> dict[str, object]:
    return {
        "type": "Feature",
        "id": place.id,
        "geometry": _point(place),
        "properties": {
            "name": place.name,
            "kind": place.kind,
            "country": place.country,
            "admin1": place.admin1,
            "geonameid": place.geonameid,
            "count": len(place.mentions),
            "mentions": [
                {"start": mention.start, "end": mention.end, "text": mention.text}
                for mention in place.mentions
            ],
            "statistics": figures,
        },
    }


def _point(place: Place) -> dict[str, object] | None:
    if place.latitude is None or place.longitude is None:
        return None
    return {"type": "Point", "coordinates": [place.longitude, place.latitude]}
