"""How long after a key the screen first changes, and how long until it is at rest.

Page down from the beginning and the end key, each undone by Home. Exits with 1 over a limit.
"""

import argparse
from statistics import median, quantiles

from comparison import FLOOR, READER, compare, main, verdict

PRESSES = ("pagedown", "pagedown", "pagedown", "end", "end")
BACK = ("home",) * len(PRESSES)
CHANGED_LIMIT, AT_REST_LIMIT = 10, 20
"""Milliseconds, for the median of page down."""


def keys(chosen: argparse.Namespace) -> int:
    """Print the figures; the exit status."""
    result = compare(chosen, PRESSES, BACK)
    print(f"{'':14}{'key':10}{'change ms':>10}{'p90':>7}{'at rest ms':>12}{'p90':>7}{'presses':>9}")
    medians = {}
    for name in (name for name in result.names if name != FLOOR):
        for key in dict.fromkeys(PRESSES):
            changed = result.presses(name, lambda run, key=key: run.changed[key])
            at_rest = result.presses(name, lambda run, key=key: run.at_rest[key])
            medians[name, key] = median(changed), median(at_rest)
            print(
                f"{name:14}{key:10}{median(changed):10.1f}{quantiles(changed, n=10)[-1]:7.1f}"
                f"{median(at_rest):12.1f}{quantiles(at_rest, n=10)[-1]:7.1f}{len(changed):9}"
            )
    changed, at_rest = medians[READER, "pagedown"]
    return verdict(
        [
            ("page down, first change, ms", changed, CHANGED_LIMIT),
            ("page down, at rest, ms", at_rest, AT_REST_LIMIT),
        ]
    )


if __name__ == "__main__":
    main(keys, __doc__)
