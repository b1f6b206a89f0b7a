"""What pages say in passing: where to read on, what to sign up for, how to use them."""

import re

_LONGEST = 300
"""Characters; a longer paragraph says something of its own."""
_MOST_LINKED = 0.5
"""Share of linked letters from which a paragraph that opens like a pointer is one."""
_POINTER = re.compile(
    r"""\W*(?:
    read\s(?:more|also|next|the\sfull|this|our)|(?:also|keep|continue)\sread|see\s(?:also|more)|related|
    more\s(?:on|from|about|stories|news)|recommended|watch:|listen:|live:|explainer:|analysis:|opinion:|in\spictures|
    editors?[’']?s?\spicks?|don[’']t\smiss|what\sto\sknow:|
    (?:à\s)?lire\s(?:aussi|également|la\ssuite)|voir\saussi|
    l(?:ee|ea)\stambién|más\sinformación|te\spuede\sinteresar|leia\s(?:também|mais)|saiba\smais|leggi\sanche|
    mehr\s(?:zum|dazu)|lesen\ssie|hintergrund:|lees\s(?:ook|meer)|
    читайте\s(?:также|ещё|еще)|по\sтеме|смотрите\sтакже|читайте\sтакож|
    اقرأ\s(?:أيضا|ايضا|المزيد)|إقرأ\s(?:أيضا|ايضا|المزيد)|شاهد\s(?:أيضا|ايضا)|
    i?̇?[iİı]lgi̇?l[iİ]i?̇?\s(?:haber|içerik)|ayrıca\sokuyun
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_REMARK = re.compile(
    r"""\W*(?:
    advertisement\b|ad\sfeedback|skip\s(?:advertisement|to|past)|scroll\sto\scontinue|story\scontinues|sponsored|
    sign\sup\b|subscribe\b|register\s(?:for\sfree|now|to)|log\sin|already\sa\ssubscriber|
    get\s(?:the|our)\b.{0,60}\b(?:newsletter|inbox)|(?:follow|find)\sus\b|join\s(?:us|our)\b|download\s(?:the|our)\sapp|
    share\s(?:this|on|via)\b|(?:print|email)\sthis|copy\slink|click\s(?:here|to)\b|tap\s(?:here|to)\b|
    (?:image|photo|photograph|picture|credit|video|file\sphoto)\s?(?:\.{3}|:|by\b|source|caption|credit|\Z)|
    support\s(?:us|our)\b|donate\b|make\sa\sdonation|your\sgift|
    a\sversion\sof\sthis\sarticle\sappear|order\sreprints|our\sstandards:|all\srights\sreserved|(?:©|\(c\)|copyright)\s|
    \d[\d.,]*\s(?:people\s)?(?:viewing|watching|reading|comments?|shares?|views?|min(?:ute)?s?\sread)\b|
    please\s(?:turn\son|enable)\sjavascript|from\s\w+,\sthe\sfree\sencyclopedia|tag\sand\sshare\b|
    this\s(?:video|audio|content)\s(?:can\s?not\sbe\s(?:played|shown|displayed)|is\s(?:not\s|un)available)|
    this\s(?:site|website)\suses\scookies|we\suse\scookies|
    il\svous\sreste\s[\d,]+\s?%|cet\sarticle\sest\sréservé|abonnez-vous|s[’']inscrire|newsletter\b|
    temps\sde\slecture|dieses\sthema\sim\sprogramm|jetzt\sabonnieren|
    sigue\s(?:toda|a)\b|suscríbete|regístrate|apúntate|iscriviti|assine\b|
    подписывайтесь|поделиться|перепечатка|اشترك\s|شارك\s|تابعونا|takip\sedin|paylaş\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)


def is_aside(words: str, linked: float) -> bool:
    """Whether a block of `words`, of whose letters the share `linked` is linked, is said in passing."""
    if len(words) > _LONGEST:
        return False
    if _REMARK.match(words):
        return True
    pointer = _POINTER.match(words)
    if pointer is None:
        return False
    rest = words[pointer.end() :].strip(" :–—-|»>›…")
    return linked >= _MOST_LINKED or not rest or words[pointer.end() :].lstrip("ًاie ").startswith(":")
