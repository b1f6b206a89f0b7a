"""Guessing the encoding of a text from before UTF-8."""

import codecs
import re
from itertools import pairwise
from typing import NamedTuple

_LOOK_AT = 64 * 1024
"""Bytes."""
_CONVINCING = 0.55
_RARE = 0.5
"""What a letter counts that its language knows but does not use most."""
_MARKS = "’‘“”–—…•«»„‚\xa0°§©®€£"
_FREQUENT = frozenset("оеаинтсрвлاليمونرتبهةיוהלאמרתבנשαοιετσνηυρς")
"""The ten or so commonest letters of each alphabet; they tell two encodings of one region apart."""
_RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ"
_ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ"
_HEBREW = "אבגדהוזחטיכלמנסעפצקרשתםןךףץ"
_GREEK = "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώ"


class _Candidate(NamedTuple):
    codec: str
    name: str
    common: str
    dense: bool
    """Whether most letters are beyond ASCII, as in scripts other than Latin."""


# In order of preference where two fit alike.
_CANDIDATES = (
    _Candidate("cp1252", "Windows-1252", _MARKS + "éèàùâêîôûëïüöäßñçíóáúœåøæìòãõÉÀÈÄÖÜÇÑÅØ¿¡ªº", False),
    _Candidate("cp1254", "Windows-1254", _MARKS + "ğışİçöüâîûĞŞÇÖÜ", False),
    _Candidate("iso8859_6", "ISO-8859-6", _ARABIC + "،؛؟", True),
    _Candidate("cp1256", "Windows-1256", _ARABIC + "،؛؟" + _MARKS, True),
    _Candidate("cp1251", "Windows-1251", _RUSSIAN + _MARKS + "№", True),
    _Candidate("koi8_r", "KOI8-R", _RUSSIAN, True),
    _Candidate("iso8859_5", "ISO-8859-5", _RUSSIAN + "№", True),
    _Candidate("cp866", "CP866", _RUSSIAN, True),
    _Candidate("cp1255", "Windows-1255", _HEBREW + _MARKS, True),
    _Candidate("iso8859_8", "ISO-8859-8", _HEBREW, True),
    _Candidate("cp1253", "Windows-1253", _GREEK + _MARKS, True),
    _Candidate("mac_roman", "Mac Roman", _MARKS + "éèàùâêîôûëïüöäßñçíóáú", False),
)
# "The": the commonest two letters of Arabic open words; they tell its encodings apart.
_ARABIC_ARTICLE = re.compile(r"(?<![\u0621-\u064a])(?:وال|ال|لل|بال)")
# What charset-normalizer may decide: on a few words it takes any of its hundred encodings for likely.
_ASKED = frozenset(
    """
    big5 big5hkscs cp1250 cp1257 cp874 cp932 cp949 cp950 euc_jis_2004 euc_jp euc_kr gb18030 gb2312 gbk
    iso8859-2 johab shift_jis shift_jis_2004 tis-620
    """.split()
)


def guess_encoding(data: bytes) -> tuple[str, str]:
    """The codec of `data`, which is not UTF-8, and the name people know it by; Windows-1252 when in doubt.

    Each encoding reports were ever written in is tried, and judged by how many of the characters beyond
    ASCII are those its language uses most. Only when none convinces is charset-normalizer asked.
    """
    sample = _telling(data)
    scores = [(score, -place) for place, one in enumerate(_CANDIDATES) if (score := _score(sample, one)) > 0]
    best, place = max(scores, default=(0.0, 0))
    chosen = _CANDIDATES[-place]
    if best >= _CONVINCING:
        return chosen.codec, chosen.name
    from charset_normalizer import from_bytes

    found = from_bytes(sample).best()
    if found is not None and (codec := codecs.lookup(found.encoding).name) in _ASKED:
        return codec, codec.upper()
    return _CANDIDATES[0].codec, _CANDIDATES[0].name


def _telling(data: bytes) -> bytes:
    """The lines that hold bytes beyond ASCII, up to a limit: the others tell nothing."""
    lines: list[bytes] = []
    size = 0
    for line in data.splitlines(keepends=True):
        if not line.isascii():
            lines.append(line[: _LOOK_AT - size])
            size += len(lines[-1])
            if size >= _LOOK_AT:
                break
    return b"".join(lines)


def _score(sample: bytes, candidate: _Candidate) -> float:
    text = sample.decode(candidate.codec, errors="replace")
    beyond = [character for character in text if character > "\x7f"]
    letters = sum(map(str.isalpha, text))
    if not beyond or (sum(map(str.isalpha, beyond)) > 0.4 * letters) != candidate.dense:
        return 0.0
    known = sum(character in candidate.common for character in beyond)
    frequent = sum(character in _FREQUENT for character in beyond) if candidate.dense else known
    common = frequent + _RARE * (known - frequent)
    wrong = sum(character == "\ufffd" or "\x80" <= character < "\xa0" for character in beyond)
    wrong += sum(inner.isupper() and inner > "\x7f" and outer.islower() for outer, inner in pairwise(text))
    score = (common - wrong) / len(beyond)
    if candidate.common.startswith(_ARABIC):
        score += 4 * len(_ARABIC_ARTICLE.findall(text)) / len(beyond)
    return score
