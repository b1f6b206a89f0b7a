"""Words that end in a full stop without ending a sentence.

Sources: the abbreviations of news agencies' English (ranks, titles, U.S. states, months) and those any
dictionary of English lists. Each is written without its last full stop;
in lower case where its capitals do not matter.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words(
    """
    adm amb asst atty brig capt cdr cmdr col cpl cpt det dr drs eng ens fr gen gens gov govs hon insp lt
    ltc ltg maj messrs mgr mlle mme mr mrs ms msgr pfc pres prof profs pvt rep reps rev sen sens sfc
    sgt sec spc sra ssgt supt tsgt
    """
)
"""What stands before a name; never the last word of a sentence."""

BEFORE_FIGURES = _words(
    """
    approx art arts bk ca ch chap circa est fig figs para no nos nr p pp pt rs sect tk vol
    vols
    """
)
"""What stands before a figure; the end of a sentence where none follows."""

DATES = _words(
    """
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    """
)
"""Months and days, with a capital; before a figure, a month or a name of a day they end nothing."""

MIDDLE = _words("cf e.g eg i.e ie v viz vs")
"""What always has more behind it."""

ENDINGS = _words(
    """
    Al Ala Ariz Ark Ave Blvd Bros Calif Co Colo Conn Corp Del Dept Dist Esq Fla Ft Ga Ill Inc Ind
    Intl Jr Kan Ky La Ltd Mass Md Mich Minn Miss Mo Mont Mt Mts Neb Nev Okla Ore Pa Pkwy Plc Rd Sr St
    Ste Tenn Tex Univ Va Vt Wash Wis Wyo al
    """
)
"""Abbreviations that end a sentence only where a word follows that opens one."""

OPENERS = _words(
    """
    A About According Additionally After Again Against All Almost Along Already Also Although Amid Among
    An And Another Any Around As Asked At Based Because Before Being Between Both But By Can Could
    Despite Do During Each Earlier Either Even Every Few For From Further Given Had Has Have He Her Here
    His How However I If In Indeed Instead It Its Just Last Later Like Many Meanwhile More Moreover Most
    Much My Neither Nevertheless No Nonetheless Nor Not Now Of On Once One Only Or Other Others Our Out
    Perhaps Rather Separately Several She Similarly Since So Some Soon Still Such That The Their Then
    There Therefore These They This Those Though Three Through Thus To Today Together Tomorrow Two
    Unlike Until Upon We Were What When Where Whether Which While Who Whose Why Will With Within Without
    Would Yesterday Yet You
    """
)
"""Words that stand with a capital only where they open a sentence."""

PRONOUNS = _words("He She They It We You This That These Those There The")
"""Openers that do not name a speaker."""

ZONES = (
    _words(
        """
    AST BST CET CEST CST EAT EDT EEST EET EST ET GMT IDT IST MDT MSK MST MT PDT PST PT UTC Central
    Eastern Pacific Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March
    April May June July August September October November December
    """
    )
    | DATES
)
"""What may follow "a.m." and "p.m." in one sentence: time zones, days and months."""
