"""The senses of a phrase as one string: as lists they would take most of the memory of the lexicon.

`TYPE|REF|CASE`, parted by `;`. A reference is a number where its type is one of those in `_INDEXED`.
"""

from typing import Any

_INDEXED = frozenset("OLR")

Senses = list[list[Any]]


def packed(senses: Senses) -> str:
    """`senses` as they are written to the compiled file and kept."""
    return ";".join(f"{kind}|{ref}|{case}" for kind, ref, case in senses)


def unpacked(text: str) -> Senses:
    """The reverse of `packed`."""
    senses = (sense.split("|") for sense in text.split(";"))
    return [[kind, int(ref) if kind in _INDEXED else ref, int(case)] for kind, ref, case in senses]


def pack_phrases(phrases: dict[str, Senses]) -> dict[str, str]:
    """Every phrase with its packed senses."""
    return {phrase: packed(senses) for phrase, senses in phrases.items()}


def unpack_phrases(phrases: dict[str, str]) -> dict[str, Senses]:
    """The reverse of `pack_phrases`."""
    return {phrase: unpacked(text) for phrase, text in phrases.items()}
