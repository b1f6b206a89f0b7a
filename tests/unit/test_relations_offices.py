"""Who leads and who belongs to what, as reports word it."""

import pytest

LEADS = {
    "verb": ("[p:Sultani Makenga] commands the [a:M23].", ["Sultani Makenga leads M23"]),
    "behind which": ("[a:SDF], which [p:Ali Hassan] leads, left.", ["Ali Hassan leads SDF"]),
    "relative": (
        "[p:Qais al-Khazali], who leads [a:Asaib Ahl al-Haq], spoke.",
        ["Qais al-Khazali leads Asaib Ahl al-Haq"],
    ),
    "led by": (
        "The [a:Tigray forces], led by [p:Tadesse Werede], withdrew.",
        ["Tadesse Werede leads Tigray forces"],
    ),
    "chaired by": ("The [o:PMF], chaired by [p:Falih Fayyadh], met.", ["Falih Fayyadh leads PMF"]),
    "group led": (
        "[a:Rebel forces], mainly led by the [a:FPR] group, marched.",
        ["FPR leads Rebel forces"],
    ),
    "led compound": (
        "The [s:Saudi]-led [m:coalition] answered.",
        ["Saudi leads coalition"],
    ),
    "apposition": (
        "[p:Ahmad Massoud], the head of the [a:Resistance Front], fled.",
        ["Ahmad Massoud leads Resistance Front"],
    ),
    "apposition without article": (
        "[p:Hadi al-Amiri], leader of the [o:Badr Organization], called for calm.",
        ["Hadi al-Amiri leads Badr Organization"],
    ),
    "office first": (
        "The head of the [o:Observatory], [p:Rami Saleh], said so.",
        ["Rami Saleh leads Observatory"],
    ),
    "one office, two names": (
        "The [a:RSF=RSF] left. RSF commander [p:Mohamed Dagalo] and [p:Tadesse Werede] spoke.",
        ["Mohamed Dagalo leads RSF"],
    ),
    "title": ("[a:RSF=RSF] commander [p:Mohamed Dagalo] spoke.", ["Mohamed Dagalo leads RSF"]),
    "title inside": ("The [a:RSF] won. It was RSF commander [p:Gen. Dagalo].", ["Gen. Dagalo leads RSF"]),
    "possessed": ("[o:Oxfam]'s director, [p:Ann Lee], wept.", ["Ann Lee leads Oxfam"]),
    "possessed behind": ("[p:Ann Lee], [o:Oxfam]'s chief executive director, wept.", ["Ann Lee leads Oxfam"]),
    "its": (
        "The [o:union SYNTRUI] is on strike. “No,” its secretary general, [p:Awa Diarra], said.",
        ["Awa Diarra leads union SYNTRUI"],
    ),
    "the group": (
        "The [a:TTP] denied it. Officials say the group, led by [p:Noor Wali], did it.",
        ["Noor Wali leads TTP"],
    ),
    "described": (
        "[p:Awa Keita], who heads a bakers' group, the [o:Association des Boulangers], spoke.",
        ["Awa Keita leads Association des Boulangers"],
    ),
    "command": (
        "The [m:4th Division], under the command of [p:Maher Assad], fled.",
        ["Maher Assad leads 4th Division"],
    ),
    "owner": ("[p:Barzani]'s [o:KDP] won.", ["Barzani leads KDP"]),
    "movement of": (
        "The [o:Sadrist movement] of the cleric [p:Moqtada al-Sadr] won.",
        ["Moqtada al-Sadr leads Sadrist movement"],
    ),
    "is": ("[p:Iyad Ghali] is the leader of [a:JNIM].", ["Iyad Ghali leads JNIM"]),
    "state": (
        "[p:Turkish President Erdogan] spoke for [s:Turkey].",
        ["Turkish President Erdogan leads Turkey"],
    ),
}


@pytest.mark.parametrize(("sentence", "found"), LEADS.values(), ids=LEADS)
def test_leads(told, sentence, found):
    assert told(sentence) == found


def test_office_of_a_state_is_told_apart(relations):
    (relation,) = relations("[p:Turkish President Erdogan] spoke for [s:Turkey].")
    assert (relation.rule, relation.text) == ("office-title", "Turkish President Erdogan")
    assert relation.confidence <= 0.5


MEMBERS = {
    "a representative": (
        "[p:Ana Ruiz], the representative of the [a:PYD], spoke.",
        ["Ana Ruiz member-of PYD"],
    ),
    "division of an army": (
        "The [m:33rd Division] of the [m:Syrian Arab Army] left.",
        ["33rd Division member-of Syrian Arab Army"],
    ),
    "a member": (
        "[p:Ana Ruiz], a member of the [o:Truth Commission], resigned.",
        ["Ana Ruiz member-of Truth Commission"],
    ),
    "a noun": ("[p:Nabil Qudwa], a senior [a:Hamas] official, said so.", ["Nabil Qudwa member-of Hamas"]),
    "noun before": ("[a:LRA] fighter [p:Otti Lagony] surrendered.", ["Otti Lagony member-of LRA"]),
    "named": ("An [a:HTS] fighter named [p:Abu Omar] waved.", ["Abu Omar member-of HTS"]),
    "joined": ("[p:Jan Vos] joined [a:Islamic State] in 2014.", ["Jan Vos member-of Islamic State"]),
    "part of": (
        "The [m:47th Brigade], part of the [m:Khortytsia group], held.",
        ["47th Brigade member-of Khortytsia group"],
    ),
    "is part of": ("[a:Kataib Hezbollah] is part of the [o:PMF].", ["Kataib Hezbollah member-of PMF"]),
    "belongs": ("The [a:AA] belongs to the [a:Brotherhood Alliance].", ["AA member-of Brotherhood Alliance"]),
    "together with": (
        "The [a:AA] belongs to the [o:Alliance], together with the [a:TNLA] and the [a:MNDAA].",
        ["AA member-of Alliance", "TNLA member-of Alliance", "MNDAA member-of Alliance"],
    ),
    "armed wing": (
        "The [a:Qassam Brigades], the armed wing of [a:Hamas], fired.",
        ["Qassam Brigades member-of Hamas"],
    ),
    "spokesman": (
        "A spokesman for the [m:Kenya Defence Forces], [p:Zipporah Kioko], spoke.",
        ["Zipporah Kioko member-of Kenya Defence Forces"],
    ),
    "its spokesman": (
        "[o:Ukrenergo] lost power, said its spokeswoman, [p:Maria Tsa].",
        ["Maria Tsa member-of Ukrenergo"],
    ),
    "deputy head": (
        "[p:Iryna Kova], the deputy head of [o:Ukrenergo], spoke.",
        ["Iryna Kova member-of Ukrenergo"],
    ),
    "one of its commanders": (
        "A commander of the [a:FLN], [p:Si Salah], agreed.",
        ["Si Salah member-of FLN"],
    ),
    "of": ("[p:Kyaw Oo] of the [o:Progressive Party] spoke.", ["Kyaw Oo member-of Progressive Party"]),
    "at": ("[p:Nabila Sharafi], a researcher at [o:Amnesty], spoke.", ["Nabila Sharafi member-of Amnesty"]),
    "the group": (
        "The [o:Kuma Room] cooks. “No fuel,” said [p:Idris Tairab], a coordinator for the group.",
        ["Idris Tairab member-of Kuma Room"],
    ),
    "state in a body": ("[s:Poland], a member of [o:NATO], objected.", ["Poland member-of NATO"]),
    "member before": ("[o:NATO] member [s:Norway] agreed.", ["Norway member-of NATO"]),
}


@pytest.mark.parametrize(("sentence", "found"), MEMBERS.values(), ids=MEMBERS)
def test_members(told, sentence, found):
    assert told(sentence) == found


NONE = {
    "former leader": "[p:Jean Bosco], a former leader of the [a:CNDP], died.",
    "former member": "[p:Jean Bosco], a former member of the [a:CNDP], died.",
    "not a member": "[p:Jean Bosco] is not a member of the [a:CNDP].",
    "never joined": "[p:Jean Bosco] never joined the [a:CNDP].",
    "refused to lead": "[p:Jean Bosco] refused to lead the [a:CNDP].",
    "no longer leads": "[p:Jean Bosco] no longer leads the [a:CNDP].",
    "counted members": "[a:SDF] men were freed in return for 146 members of the [m:Syrian army].",
    "foreign minister": "[s:Kenya] sent the Kenyan foreign minister, [p:Musalia Mudavadi].",
    "leading to": "Fire leading to [o:Oxfam] and [p:Ann Lee] spread.",
    "joined in": "[s:Spain] joined [s:France] in condemning it.",
    "part in": "The [a:Taliban], denied any part in it. [s:Iran] too.",
    "a unit that acts": "[p:Jean Bosco], a doctor, was held by a unit of the [g:Shin Bet].",
    "another's office": "[p:Ann Lee] met the head of [o:Oxfam].",
}


@pytest.mark.parametrize("sentence", NONE.values(), ids=NONE)
def test_neither_leads_nor_belongs(told, sentence):
    assert told(sentence) == []
