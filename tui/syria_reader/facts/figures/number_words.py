"""The words numbers are made of in English."""

UNITS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
MAGNITUDES = {
    "dozen": 12, "hundred": 100, "thousand": 1_000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "mln": 10**6, "bln": 10**9, "lakh": 10**5, "crore": 10**7,
}  # fmt: skip
"""What multiplies the number before it; lakh and crore as South Asian reports write them."""
SUFFIXES = {"m": 10**6, "mn": 10**6, "mln": 10**6, "bn": 10**9, "bln": 10**9, "tn": 10**12, "k": 1_000}
"""What is written without a blank behind digits."""
VAGUE = {
    "tens": (20, 99), "dozens": (24, 99), "scores": (40, 99), "hundreds": (200, 999),
    "thousands": (2_000, 9_999), "millions": (2 * 10**6, 9_999_999), "billions": (2 * 10**9, 9_999_999_999),
}  # fmt: skip
"""Plural words as bounds: from twice the word to just under the next magnitude."""
FEW = {"few", "several", "couple"}
DENOMINATORS = {
    "half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixths": 6,
    "sevenths": 7, "eighths": 8, "ninths": 9, "tenth": 10, "tenths": 10, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9,
}  # fmt: skip
STARTS = frozenset({*UNITS, *TENS, *MAGNITUDES, *VAGUE, *FEW, "a", "an", "half"})
"""Words a number in words may begin with."""
HYPHENATED = frozenset(UNITS) | frozenset(TENS) | frozenset(MAGNITUDES) | {"half", "mid", "multi"}
"""First parts after which a hyphenated word is read as several ("twenty-five", "three-day")."""
