"""What a person marked in a report, and the reports of this folder."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from scoring.spans import Span

Entry = TypeVar("Entry")

VERBS = frozenset({"backs", "leads", "member-of", "allied-with", "fights"})
ACTOR_KINDS = frozenset(
    {"person", "state", "government", "military", "armed-group", "organisation", "community", "other"}
)
PLACE_KINDS = frozenset({"country", "region", "city", "town", "facility", "feature", "area"})
CATEGORIES = frozenset({
    "killed", "injured", "missing", "detained", "displaced", "refugees", "fighters", "strikes", "equipment",
    "buildings", "money", "territory", "distance", "duration", "share", "count-other",
})  # fmt: skip
HEDGES = frozenset({"none", "at-least", "more-than", "about", "at-most", "fewer-than", "possibly"})
VAGUE = re.compile(
    r"dozens|scores|hundreds?\b|thousands|tens of|millions|billions|several|few", re.IGNORECASE
)


class GoldError(ValueError):
    """The gold of a report does not fit its text or its own format; the message names report and entry."""


@dataclass(frozen=True)
class Row:
    """An actor or a place with the mentions that must be found; `country` to `longitude` for places."""

    id: str
    name: str
    kind: str
    mentions: tuple[Span, ...]
    role: str | None = None
    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True)
class Relation:
    subject: str
    verb: str
    object: str
    evidence: Span
    optional: bool


@dataclass(frozen=True)
class Figure:
    """A statistic; `part_of` is the index of its whole among the report's figures."""

    span: Span
    value: float | None
    low: float | None
    high: float | None
    vague: bool
    units: tuple[str, ...]
    counted: str | None
    category: str
    hedge: str
    sources: tuple[str, ...]
    since: str | None
    optional: bool
    count_type: str = "unknown"
    part_of: int | None = None
    place: str | None = None
    status_group: str | None = None


@dataclass(frozen=True)
class Claim:
    speaker: str | None
    speaker_text: str
    speech: str
    span: Span


@dataclass(frozen=True)
class Date:
    """`values` are the readings that are right."""

    span: Span
    values: tuple[str, ...]
    optional: bool


@dataclass(frozen=True)
class Report:
    """A report with its gold. What is None was not marked in it and is not scored.

    `actor_spans` and `place_spans` hold the required mentions; rows exist only where mentions were joined.
    """

    id: str
    file: Path | None
    text: str
    actor_spans: tuple[Span, ...]
    place_spans: tuple[Span, ...]
    optional_actors: tuple[Span, ...]
    optional_places: tuple[Span, ...]
    actors: tuple[Row, ...] | None = None
    places: tuple[Row, ...] | None = None
    relations: tuple[Relation, ...] | None = None
    figures: tuple[Figure, ...] | None = None
    claims: tuple[Claim, ...] | None = None
    dates: tuple[Date, ...] | None = None


def occurrence(text: str, words: str, number: int) -> Span:
    """Where `words` stand for the `number`-th time, counting from 1. Raises `GoldError`."""
    at = -1
    for _ in range(number):
        at = text.find(words, at + 1)
        if at < 0:
            raise GoldError(f"{words!r} does not stand {number} times in the text")
    if not words or number < 1:
        raise GoldError(f"{words!r}, {number} points at nothing")
    return Span(at, at + len(words))


def load_reports(folder: Path) -> list[Report]:
    """Every report of the folder, by name. Raises `GoldError` where a gold does not fit its report."""
    found = []
    for gold in sorted(folder.glob("*.json")):
        texts = [path for path in (gold.with_suffix(".txt"), gold.with_suffix(".md")) if path.exists()]
        if len(texts) != 1:
            raise GoldError(f"{gold.name}: needs one report, {gold.stem}.txt or {gold.stem}.md")
        try:
            found.append(report(texts[0], json.loads(gold.read_text(encoding="utf-8"))))
        except (GoldError, KeyError, TypeError) as error:
            raise GoldError(f"{gold.name}: {error}") from error
    return found


def report(file: Path, gold: dict[str, Any]) -> Report:
    """A report with its gold read from the JSON form (see README.md)."""
    text = file.read_bytes().decode("utf-8")

    def spans(references: list[list[Any]]) -> tuple[Span, ...]:
        return tuple(occurrence(text, *reference) for reference in references)

    def rows(key: str, kinds: frozenset[str]) -> tuple[Row, ...]:
        made = tuple(
            Row(
                entry["id"], entry["name"], one_of(kinds, entry["kind"]), spans(entry["mentions"]),
                entry.get("role"), entry.get("country"), entry.get("latitude"), entry.get("longitude"),
            )
            for entry in gold[key]
        )  # fmt: skip
        distinct([row.id for row in made])
        distinct([span for row in made for span in row.mentions])
        return made

    actors, places = rows("actors", ACTOR_KINDS), rows("places", PLACE_KINDS)
    actor_ids, place_ids = {row.id for row in actors}, {row.id for row in places}
    return Report(
        file.stem,
        file,
        text,
        tuple(span for row in actors for span in row.mentions),
        tuple(span for row in places for span in row.mentions),
        spans(gold["optional"]["actors"]),
        spans(gold["optional"]["places"]),
        actors,
        places,
        tuple(
            Relation(
                one_of(actor_ids, entry["subject"]), one_of(VERBS, entry["verb"]),
                one_of(actor_ids, entry["object"]), occurrence(text, *entry["evidence"]),
                bool(entry.get("optional")),
            )
            for entry in gold["relations"]
        ),
        marked(
            gold, "statistics",
            lambda entry: figure(entry, occurrence(text, *entry["phrase"]), entry["phrase"][0], place_ids),
        ),
        marked(
            gold, "claims",
            lambda entry: Claim(
                None if entry["speaker"] is None else one_of(actor_ids, entry["speaker"]),
                entry["speaker_text"], one_of({"direct", "indirect"}, entry["speech"]),
                occurrence(text, *entry["text"]),
            ),
        ),
        marked(
            gold, "dates",
            lambda entry: Date(
                occurrence(text, *entry["text"]), listed(entry["value"]), bool(entry.get("optional"))
            ),
        ),
    )  # fmt: skip


def marked(
    gold: dict[str, Any], key: str, read: Callable[[dict[str, Any]], Entry]
) -> tuple[Entry, ...] | None:
    """What was marked under `key`; None where the report was not marked for it."""
    return tuple(read(entry) for entry in gold[key]) if key in gold else None


def figure(entry: dict[str, Any], span: Span, phrase: str, place_ids: set[str] | None = None) -> Figure:
    """A figure from its JSON form."""
    value, low, high = entry["value"], entry["low"], entry["high"]
    if value is None and low is None:
        raise GoldError(f"{phrase!r} has neither a value nor bounds")
    place = entry.get("place")
    if place is not None and place_ids is not None:
        one_of(place_ids, place)
    source = entry["attributed_to"]
    return Figure(
        span, value, low, high,
        bool(entry.get("vague", value is None and VAGUE.search(phrase))),
        (entry["unit"], *entry.get("unit_alt", ())), entry["counted"],
        one_of(CATEGORIES, entry["category"]), one_of(HEDGES, entry["hedge"]),
        (source, *(entry.get("attributed_alt") or ())) if source else (), entry["since"],
        bool(entry.get("optional")), entry.get("count_type", "unknown"), entry.get("part_of"),
        place, entry.get("status_group"),
    )  # fmt: skip


def one_of(known: set[str] | frozenset[str], name: str) -> str:
    if name not in known:
        raise GoldError(f"{name!r} is none of {', '.join(sorted(known))}")
    return name


def distinct(items: list[Any]) -> None:
    twice = {item for item in items if items.count(item) > 1}
    if twice:
        raise GoldError(f"given twice: {sorted(twice)}")


def listed(value: str | list[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)
