"""Words that say what became of people, places and things."""

TRANSITIVE = {
    "killed": "killed", "kill": "killed", "kills": "killed", "killing": "killed", "murdered": "killed",
    "murdering": "killed", "murder": "killed", "slain": "killed", "executed": "killed", "executing": "killed",
    "beheaded": "killed", "beheading": "killed", "massacred": "killed", "massacring": "killed",
    "slaughtered": "killed", "slaughtering": "killed", "shot": "killed", "assassinated": "killed",
    "lynched": "killed", "hanged": "killed", "martyred": "killed", "gunned": "killed", "crushed": "killed",
    "electrocuted": "killed", "stabbed": "killed", "eliminated": "killed", "eliminating": "killed",
    "neutralised": "killed", "neutralized": "killed", "buried": "killed",
    "claimed": "killed", "claiming": "killed", "claim": "killed", "claims": "killed",
    "injured": "injured", "injuring": "injured", "injure": "injured", "injures": "injured",
    "wounded": "injured", "wounding": "injured", "wound": "injured", "wounds": "injured", "hurt": "injured",
    "hurting": "injured", "maimed": "injured", "maiming": "injured", "hospitalised": "injured",
    "hospitalized": "injured", "burned": "injured", "burnt": "injured", "paralysed": "injured",
    "detained": "detained", "detaining": "detained", "detain": "detained", "detains": "detained", "arrested": "detained",
    "arresting": "detained", "arrest": "detained", "arrests": "detained", "imprisoned": "detained",
    "imprisoning": "detained", "jailed": "detained", "jailing": "detained", "interned": "detained",
    "incarcerated": "detained", "held": "detained", "holding": "detained", "hold": "detained", "kidnapped": "detained",
    "kidnapping": "detained", "abducted": "detained", "abducting": "detained", "apprehended": "detained",
    "rounded": "detained", "hostage": "detained", "imprison": "detained", "abduct": "detained",
    "kidnap": "detained",
    "displaced": "displaced", "displacing": "displaced", "displace": "displaced", "displaces": "displaced",
    "uprooted": "displaced", "uprooting": "displaced", "uproot": "displaced", "evacuated": "displaced",
    "evacuating": "displaced", "evacuate": "displaced", "evicted": "displaced", "evicting": "displaced",
    "expelled": "displaced", "expelling": "displaced", "sheltering": "displaced", "sheltered": "displaced",
    "relocated": "displaced", "rehoused": "displaced",
}  # fmt: skip
"""What is done to people."""
INTRANSITIVE = {
    "died": "killed", "die": "killed", "dies": "killed", "dying": "killed", "perished": "killed",
    "perish": "killed", "drowned": "killed", "succumbed": "killed", "dead": "killed", "starved": "killed",
    "lifeless": "killed", "deceased": "killed", "asphyxiated": "killed", "suffocated": "killed",
    "disappeared": "missing", "vanished": "missing", "missing": "missing", "unaccounted": "missing", "lost-people": "missing",
    "fled": "displaced", "flee": "displaced", "flees": "displaced", "fleeing": "displaced", "escaped": "displaced",
    "homeless": "displaced", "sheltering": "displaced", "shelter": "displaced",
}  # fmt: skip
"""What people do or become."""
CAPTURE = {
    "captured",
    "capturing",
    "capture",
    "captures",
    "seized",
    "seizing",
    "seize",
    "took",
    "taken",
    "taking",
}
"""People captured are detained, places captured are territory, things captured stay what they are."""
TAKING = CAPTURE | {
    "retook", "retaken", "retaking", "retake", "recaptured", "recapturing", "recapture", "liberated", "liberating",
    "liberate", "cleared", "clearing", "controlled", "controlling", "control", "controls", "overran", "overrun",
    "overrunning", "occupied", "occupying", "occupy", "conquered", "conquering", "gained", "gaining", "regained",
    "regaining", "regain", "lost", "losing", "lose", "ceded", "ceding", "surrendered", "fell", "fallen", "held",
    "holding", "hold", "holds", "besieged", "besieging", "siege", "entered", "encircled", "advanced", "freed",
    "freeing", "secured", "securing", "reclaimed", "reclaiming", "won", "winning", "annexed", "gave", "wrested",
    "abandoned", "withdrew", "recovered", "stormed", "surrounded", "ruled", "annexing", "took over",
}  # fmt: skip
"""Verbs of taking, holding and losing ground."""
DAMAGE = {
    "destroyed",
    "destroying",
    "damaged",
    "damaging",
    "razed",
    "burned",
    "burnt",
    "torched",
    "demolished",
    "levelled",
    "leveled",
    "flattened",
    "shelled",
    "bombed",
    "hit",
    "struck",
    "affected",
    "flooded",
}
HOMES_LEFT = (
    "their homes",
    "their houses",
    "their villages",
    "from home",
    "their home",
    "their towns",
    "the area",
    "the fighting",
    "the city",
    "their lands",
)
FORCED = {
    "forced",
    "forcing",
    "drove",
    "driven",
    "driving",
    "forces",
    "compelled",
    "sent",
    "left",
    "leave",
    "leaving",
    "abandoned",
    "abandon",
}
LEFT = {"left", "leaving", "leaves", "leave"}
"""Leaving people dead, wounded, missing or homeless."""
LINKS = {
    "including", "include", "includes", "included", "among", "mostly", "mainly", "comprising", "comprise",
    "comprised", "namely", "counting",
}  # fmt: skip
"""What makes the next figure a part of the one before."""
REACHES = {
    "rose", "risen", "rises", "rising", "rise", "reached", "reaching", "reaches", "reach", "stands", "stood", "standing", "stand",
    "climbed", "climbs", "climbing", "totals", "totalled", "totaled", "totalling", "totaling", "hit", "hits", "exceeded", "exceeds", "exceeding",
    "passed", "topped", "grew", "grown", "increased", "surpassed", "was", "were", "is", "are", "at", "to", "put",
    "puts", "brought", "brings", "bringing", "bring", "raised", "raising", "raises", "jumped", "soared", "fell",
    "now", "has", "have", "had", "been", "be", "could", "may", "might", "by", "as", "over", "above", "of", "from", "edged", "swelled", "dropped", "remained", "remains",
    "estimated", "up", "will", "would", "number", "total", "overall", "expected",
}  # fmt: skip
"""What may stand between "the death toll" and its figure."""
ADVERB = {
    "also", "already", "still", "reportedly", "allegedly", "then", "now", "later", "since", "seriously", "badly",
    "critically", "severely", "slightly", "lightly", "gravely", "previously", "recently", "apparently", "all",
    "feared", "believed", "presumed", "confirmed", "reported", "officially", "instantly", "immediately",
    "forcibly", "internally", "newly", "likely", "probably", "possibly", "currently", "being", "either", "both",
    "ever", "not", "only", "just", "so", "far", "there", "thought", "known", "listed", "declared", "pronounced", "found",
    "temporarily", "arbitrarily", "violently", "brutally", "mortally", "fatally", "first", "again", "earlier", "initially",
}  # fmt: skip
"""What may stand between a helping verb and the word that says what happened."""
BE = {"was", "were", "is", "are", "been", "be", "being", "got", "get", "getting"}
HELPING = BE | {
    "have",
    "has",
    "had",
    "having",
    "to",
    "will",
    "would",
    "may",
    "might",
    "could",
    "can",
    "must",
    "should",
    "remain",
    "remained",
    "remains",
    "went",
    "gone",
    "go",
}
