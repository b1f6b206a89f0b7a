"""The measured figures: which tally gives precision, recall and F1, and which an accuracy."""

from scoring.tally import Scores

BOTH_WAYS = frozenset({
    "actors mentions", "actors mentions exact", "places mentions", "places mentions exact", "actors rows",
    "places rows", "relations", "statistics detection", "statistics strict", "statistics value",
    "statistics value and unit", "statistics attributed_to", "statistics since", "statistics part_of",
    "statistics place", "claims detection", "dates detection",
})  # fmt: skip


def figures(scores: Scores) -> dict[str, float]:
    """One number for each tally with anything to judge: F1 where both ways count, else the share right."""
    return {
        name: tally.f1 if name in BOTH_WAYS else tally.recall
        for name, tally in scores.tallies.items()
        if tally.wanted
    }


def table(scores: Scores) -> str:
    """The figures as lines a person can read."""
    lines = [f"{'':<27} {'F1 or share':>11} {'precision':>10} {'recall':>7} {'marked':>7} {'found':>6}"]
    for name, value in figures(scores).items():
        tally = scores.tallies[name]
        line = f"{name:<27} {value:>11.3f}"
        if name in BOTH_WAYS:
            line += f" {tally.precision:>10.3f} {tally.recall:>7.3f} {tally.wanted:>7} {tally.given:>6}"
        else:
            line += f" {'':>10} {'':>7} {tally.wanted:>7}"
        lines.append(line)
    return "\n".join(lines)
