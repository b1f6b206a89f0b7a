"""Rows: one actor or place with all its mentions under one name, and what the row says of it.

A marked row is found when one found row holds at least half of its mentions and at most a fifth of that row's
mentions belong to another row or to nothing. Optional mentions count for nobody.
"""

import math
from dataclasses import dataclass
from typing import Any

from scoring.gold import Report, Row
from scoring.names import same_role
from scoring.spans import Span, fit, shared, trimmed
from scoring.tally import Miss, Scores, around

HELD = 1 / 2
FOREIGN = 1 / 5
NEAR_KM = 40.0
WIDE_KINDS = frozenset({"country", "region"})


@dataclass(frozen=True)
class Belonging:
    """What a found row's mentions belong to: marked mentions held by row id, and how many are foreign."""

    held: dict[str, int]
    foreign: int

    @property
    def counted(self) -> int:
        return sum(self.held.values()) + self.foreign


def belonging(
    text: str,
    rows: tuple[Row, ...],
    optional: tuple[Span, ...],
    other: tuple[Span, ...],
    mentions: list[Span],
) -> Belonging:
    marked = [(trimmed(text, span), row.id) for row in rows for span in row.mentions]
    excused = [trimmed(text, span) for span in optional]
    held: dict[str, int] = {}
    foreign = 0
    for span in {trimmed(text, mention) for mention in mentions}:
        best = max(((fit(span, m), i) for m, i in marked), default=(0.0, ""))
        excuse = max((fit(span, e) for e in excused), default=0.0)
        if best[0] > 0 and best[0] >= excuse:
            held[best[1]] = held.get(best[1], 0) + 1
        elif excuse == 0 and not any(o.start <= span.start and span.end <= o.end for o in other):
            foreign += 1
    return Belonging(held, foreign)


def match_rows(report: Report, document: dict[str, Any], key: str) -> tuple[dict[str, int], list[Belonging]]:
    """(index of the found row by id of the marked row it is, what each found row holds)."""
    rows = (report.actors if key == "actors" else report.places) or ()
    optional = report.optional_actors if key == "actors" else report.optional_places
    other = report.place_spans if key == "actors" else report.actor_spans
    found = [
        belonging(report.text, rows, optional, other, [Span(m["start"], m["end"]) for m in row["mentions"]])
        for row in document[key]
    ]
    matched: dict[str, int] = {}
    for row in rows:
        if not row.mentions:
            continue
        best = max(range(len(found)), key=lambda i: found[i].held.get(row.id, 0), default=None)
        if best is None:
            continue
        held = found[best].held.get(row.id, 0)
        strangers = found[best].counted - held
        if held >= HELD * len(row.mentions) and strangers <= FOREIGN * found[best].counted:
            matched[row.id] = best
    return matched, found


def score_rows(report: Report, document: dict[str, Any]) -> Scores:
    """Rows found and their kind, role, country and coordinates. Nothing where rows were not marked."""
    scores = Scores()
    for key, rows in (("actors", report.actors), ("places", report.places)):
        if rows is None:
            continue
        matched, found = match_rows(report, document, key)
        tally = scores.tally(f"{key} rows")
        tally.wanted = sum(bool(row.mentions) for row in rows)
        tally.given = sum(bool(row.counted) for row in found)
        tally.right_of_wanted = len(matched)
        tally.right_of_given = len(set(matched.values()))
        for row in rows:
            if row.id in matched:
                given = document[key][matched[row.id]]
                score_fields(scores, report, key, row, given)
            elif row.mentions:
                scores.misses.append(
                    Miss(report.id, f"{key} row not found", row.name, how_split(row, found, document[key]))
                )
        for i, held in enumerate(found):
            if held.counted and i not in matched.values():
                start, end = document[key][i]["mentions"][0]["start"], document[key][i]["mentions"][0]["end"]
                scores.misses.append(
                    Miss(
                        report.id,
                        f"{key} row too many",
                        document[key][i]["name"],
                        around(report.text, start, end),
                    )
                )
    return scores


def how_split(row: Row, found: list[Belonging], given: list[dict[str, Any]]) -> str:
    parts = [
        f"{held.held[row.id]} of {len(row.mentions)} in {given[i]['name']!r} ({held.counted} mentions)"
        for i, held in enumerate(found)
        if row.id in held.held
    ]
    return "; ".join(parts) or f"none of {len(row.mentions)} mentions"


def score_fields(scores: Scores, report: Report, key: str, row: Row, given: dict[str, Any]) -> None:
    def answer(name: str, right: bool, wanted: object, have: object) -> None:
        scores.tally(name).note(right)
        if not right:
            scores.misses.append(Miss(report.id, name, row.name, f"want {wanted!r}, have {have!r}"))

    answer(f"{key} kind", same_kind(row.kind, given["kind"]), row.kind, given["kind"])
    if key == "actors":
        if row.role:
            answer("actors role", same_role(row.role, given["role"]), row.role, given["role"])
        return
    if row.country:
        answer("places country", row.country == given["country"], row.country, given["country"])
    resolved = given["latitude"] is not None or given["geonameid"] is not None
    if row.latitude is not None or (row.kind in WIDE_KINDS and row.country):
        scores.tally("places resolved").note(resolved)
        if resolved:
            have = (given["name"], given["kind"], given["country"], given["latitude"], given["longitude"])
            answer("places resolution", right_place(row, given), (row.latitude, row.longitude), have)


def same_kind(wanted: str, given: str) -> bool:
    """A town and a city are one kind here: where one becomes the other is a matter of a census."""
    towns = {"city", "town"}
    return wanted == given or {wanted, given} <= towns


def right_place(row: Row, given: dict[str, Any]) -> bool:
    """Within 40 km; a country or region, which has no one point, by kind and country.

    A city of a region's name is not the region, however near; an area may be.
    """
    if row.kind in WIDE_KINDS:
        if row.kind == given["kind"] and row.country == given["country"]:
            return True
        if given["kind"] not in {"region", "area"}:
            return False
    if given["latitude"] is None or row.latitude is None or row.longitude is None:
        return False
    return kilometres(row.latitude, row.longitude, given["latitude"], given["longitude"]) <= NEAR_KM


def kilometres(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Great-circle distance between two points in degrees, on a sphere of 6,371 km (haversine)."""
    a, b = math.radians(lat1), math.radians(lat2)
    half = math.sin((b - a) / 2) ** 2
    half += math.cos(a) * math.cos(b) * math.sin(math.radians(lon2 - lon1) / 2) ** 2
    return 2 * 6371.0 * math.asin(math.sqrt(half))


def holds(report: Report, row: Row, given: dict[str, Any]) -> bool:
    """A found row has a mention that lies best on this marked row, or, when it has none, its name."""
    if not row.mentions:
        return row.name.lower() in {given["name"].lower(), *(a.lower() for a in given.get("aliases", ()))}
    spans = [Span(m["start"], m["end"]) for m in given["mentions"]]
    return any(shared(span, mention) for span in spans for mention in row.mentions)
