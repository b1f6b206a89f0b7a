"""Who backs, leads, belongs to, is allied with or fights whom.

A relation is right when verb, subject and object are; told twice it counts once. Fighting and being allied
have no direction. An optional one (an office title only) is neither wanted nor wrong.
"""

from typing import Any

from scoring.gold import Relation, Report
from scoring.rows import holds
from scoring.tally import Miss, Scores, around

MUTUAL = frozenset({"fights", "allied-with"})
Triple = tuple[str, str, str]


def triple(subject: str, verb: str, obj: str) -> Triple:
    if verb in MUTUAL and obj < subject:
        subject, obj = obj, subject
    return subject, verb, obj


def of_gold(relation: Relation) -> Triple:
    return triple(relation.subject, relation.verb, relation.object)


def score_relations(report: Report, document: dict[str, Any]) -> Scores:
    """Nothing where the document has no `relations` or the report none marked."""
    scores = Scores()
    if report.relations is None or report.actors is None or "relations" not in document:
        return scores
    required = {of_gold(r) for r in report.relations if not r.optional}
    optional = {of_gold(r) for r in report.relations if r.optional} - required
    given_rows = {row["id"]: row for row in document["actors"]}
    meant = {
        i: [row.id for row in report.actors if holds(report, row, given)] for i, given in given_rows.items()
    }
    right: set[Triple] = set()
    wrong: dict[Triple, dict[str, Any]] = {}
    for given in document["relations"]:
        readings = {
            triple(s, given["verb"], o)
            for s in meant.get(given["subject"], [])
            for o in meant.get(given["object"], [])
        }
        if hits := readings & required:
            right |= hits
        elif not readings & optional:
            wrong[triple(given["subject"], given["verb"], given["object"])] = given
    tally = scores.tally("relations")
    tally.wanted, tally.right_of_wanted = len(required), len(right)
    tally.given, tally.right_of_given = len(right) + len(wrong), len(right)
    names = {row.id: row.name for row in report.actors}
    for s, verb, o in sorted(required - right):
        told = next(r for r in report.relations if of_gold(r) == (s, verb, o))
        context = around(report.text, *told.evidence)
        scores.misses.append(Miss(report.id, "relation missed", f"{names[s]} {verb} {names[o]}", context))
    for given in wrong.values():
        s, o = (given_rows[given[end]]["name"] for end in ("subject", "object"))
        context = around(report.text, given["start"], given["end"])
        scores.misses.append(Miss(report.id, "relation wrong", f"{s} {given['verb']} {o}", context))
    return scores
