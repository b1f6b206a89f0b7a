"""Texts nobody writes, which must not take longer than others: each shape is a piece, said over and over."""

SHAPES = {
    "digits": "7",
    "digits and commas": "1,",
    "figures": "12 ",
    "ranges": "12-13 to 14 or ",
    "number words": "twenty ",
    "figures in a list": "12 killed, 13 wounded, ",
    "parts of figures": "12 of them died, 11 of whom were 10 of the 9 including ",
    "sums": "$1 million ",
    "years": "2011 ",
    "days": "Thursday ",
    "time frames": "in the past 24 hours ",
    "quotation marks": '"',
    "quotations": "“a b c,” said Al Bo. ",
    "open quotations": "said “a ",
    "nested brackets": "(",
    "brackets": "(ABC) ",
    "commas": ",",
    "full stops": ".",
    "hyphens": "two-",
    "dotted acronyms": "U.",
    "lines": "a\n",
    "capitalised words": "Ali ",
    "titles": "President ",
    "names that go on": "United States of ",
    "places in places": "Homs, Hama, ",
    "descriptions": "Ali, a man, the doctor, ",
    "relations": "Iran, who backed Russia, ",
    "groups": "Syrian-backed rebel forces ",
    "speakers": "X said: ",
    "relative clauses": ", which says 12 ",
    "an endless sentence": "the army said that 12 people were killed in Homs and ",
}


def text_of(piece: str, length: int) -> str:
    """`piece` again and again, in `length` characters."""
    return (piece * (length // len(piece) + 1))[:length]
