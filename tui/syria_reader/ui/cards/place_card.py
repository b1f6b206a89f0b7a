"""The card of a place."""

from syria_reader.article import Span
from syria_reader.facts import Place, PlaceKind
from syria_reader.ui.cards.card import Part, Row, listing, part
from syria_reader.ui.cards.dossier import Dossier
from syria_reader.ui.cards.entries import paragraph, told
from syria_reader.ui.cards.lists import company, figures, mentions, whereabouts
from syria_reader.ui.cards.why import HEADING, grounds
from syria_reader.ui.catalogue import country_name
from syria_reader.ui.choice import Choice
from syria_reader.ui.rows import Line

_LARGE = {PlaceKind.COUNTRY, PlaceKind.REGION, PlaceKind.AREA}


def place_card(choice: Choice, dossier: Dossier, width: int) -> list[Part]:
    """Where a place is, who and what is there, and why it is taken for one."""
    place = dossier.places[choice.item]
    spans = [Span(mention.start, mention.end) for mention in place.mentions]
    here = [figure for figure in dossier.facts.statistics if figure.place == place.id]
    kind = f"{place.kind} in {country_name(place.country)}" if _within(place) else str(place.kind)
    head = [
        *paragraph(place.name, width, "place strong", 4),
        *paragraph(kind, width, "quiet"),
        *paragraph(whereabouts(choice, dossier), width, "quiet", 2),
    ]
    return [
        part("", [Row(head)]),
        part("WHERE IT IS", [Row(_where(place, width))]),
        _map(place, width),
        part("OTHERS OF THAT NAME", [Row(_others(place, width))] if place.alternatives else []),
        company("NAMED WITH IT", spans, ("actors",), dossier, width),
        figures("FIGURES FROM THERE", here, dossier, width),
        company("WHEN", spans, ("timeline",), dossier, width),
        part(HEADING, grounds(place.mentions, "place", dossier, width)),
        mentions(choice, "place", dossier, width),
    ]


def _within(place: Place) -> bool:
    name = country_name(place.country)
    return bool(name) and name != place.name


def _where(place: Place, width: int) -> list[Line]:
    """Region, country, coordinates, number in GeoNames, as far as they are known."""
    lines: list[Line] = []
    if place.admin1 and place.admin1 != place.name:
        lines += told("region", place.admin1, width)
    if _within(place):
        lines += told("country", country_name(place.country), width)
    if place.latitude is not None and place.longitude is not None:
        label = "middle" if place.kind in _LARGE else "lies at"
        lines += told(label, coordinates(place.latitude, place.longitude), width)
    else:
        lines += told("lies at", "not known: no table has its coordinates", width, "quiet")
    if place.geonameid is not None:
        lines += told("GeoNames", str(place.geonameid), width)
    return lines


def _map(place: Place, width: int) -> Part:
    """Where it lies in its country, drawn when it is first seen."""
    if place.latitude is None or place.longitude is None:
        return part("", [])
    height = min(max(width // 7, 6), 10)

    def draw(_: int) -> Row:
        from syria_reader.ui.mapping.small_map import small_map

        return Row(small_map(place, width, height))

    return listing("", 1, height, draw)


def coordinates(latitude: float, longitude: float) -> str:
    """WGS 84 degrees as "34.72° N, 36.73° E": a hundredth is about a kilometre."""
    north, east = "N" if latitude >= 0 else "S", "E" if longitude >= 0 else "W"
    return f"{abs(latitude):.2f}° {north}, {abs(longitude):.2f}° {east}"


def _others(place: Place, width: int) -> list[Line]:
    """The places of the name that came close when it was decided which one is meant."""
    lines: list[Line] = []
    for other in place.alternatives:
        within = (str(other.kind), other.admin1, country_name(other.country))
        where = ", ".join(part for part in within if part)
        number = f" · GeoNames {other.geonameid}" if other.geonameid is not None else ""
        lines += told("" if lines else "not", f"{other.name}: {where}{number}", width)
    return lines
