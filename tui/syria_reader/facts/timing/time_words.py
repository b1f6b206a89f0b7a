"""The words without one of which a sentence tells no time, unless in digits."""

from syria_reader.facts.figures.vocabulary import words

TIMES = words(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday
    day days today yesterday tomorrow week weeks weekend weekends month months year years
    night nights tonight morning evening afternoon spring summer autumn fall winter bc bce ad
    """
)
FRAMES = TIMES | words(
    "hour hours decade decades quarter quarters half season since far date period time overnight ramadan"
)
