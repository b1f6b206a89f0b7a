"""Who backs whom, as reports word it."""

import pytest

BACKS = {
    "verb": ("[s:Rwanda] backs the [a:M23] rebels.", ["Rwanda backs M23"]),
    "past": ("[s:Chad] armed the [a:Zaghawa militia] for years.", ["Chad backs Zaghawa militia"]),
    "behind which": ("[a:M23], which [s:Rwanda] backs, left Goma.", ["Rwanda backs M23"]),
    "behind that": ("They fear the [a:M23] that [s:Rwanda] backs.", ["Rwanda backs M23"]),
    "perfect": (
        "[s:Pakistan] has long supported the [a:Haqqani network].",
        ["Pakistan backs Haqqani network"],
    ),
    "progressive": ("[s:Eritrea] was training [a:Fano] fighters.", ["Eritrea backs Fano"]),
    "will": ("[s:Norway] will continue to support [s:Ukraine].", ["Norway backs Ukraine"]),
    "two objects": (
        "[s:Iran] finances [a:Hezbollah] and [a:Hamas].",
        ["Iran backs Hezbollah", "Iran backs Hamas"],
    ),
    "two subjects": (
        "[s:France] and [s:Chad] supported the [g:transitional government].",
        ["France backs transitional government", "Chad backs transitional government"],
    ),
    "modifiers": (
        "[s:Libya] funded nobody, and [s:Togo] trained the small rebel group [a:MPA].",
        ["Togo backs MPA"],
    ),
    "passive": (
        "The [a:Libyan National Army] is backed by [s:Egypt] and the [s:United Arab Emirates].",
        ["Egypt backs Libyan National Army", "United Arab Emirates backs Libyan National Army"],
    ),
    "verbs in a row": (
        "The [a:Contras] were armed, trained and funded by the [s:United States].",
        ["United States backs Contras"],
    ),
    "reduced": (
        "Talks with the [a:Azov Brigade], supported by [s:Poland], went on.",
        ["Poland backs Azov Brigade"],
    ),
    "relative": ("The [a:Houthis], who are backed by [s:Iran], fired.", ["Iran backs Houthis"]),
    "active relative": ("[s:Qatar], which finances [a:Hamas], objected.", ["Qatar backs Hamas"]),
    "apposition": (
        "The [a:SNA], an alliance of [a:rebel factions] supported by [s:Turkey], left.",
        ["Turkey backs SNA"],
    ),
    "over an apposition": (
        "[s:Zimbabwe], a neighbour of the country, backed [p:Laurent Kabila].",
        ["Zimbabwe backs Laurent Kabila"],
    ),
    "fronted participle": (
        "Backed by [m:Russian warplanes], [m:Syrian troops] entered the town.",
        ["Russian warplanes backs Syrian troops"],
    ),
    "participle behind a comma": (
        "[s:Burundi] has sent soldiers too, supporting the [m:Congolese army].",
        ["Burundi backs Congolese army"],
    ),
    "second verb": (
        "[s:Angola] closed the border and supported the [a:FNLA].",
        ["Angola backs FNLA"],
    ),
    "vow": (
        "With [g:Cuban officials] vowing to support [p:Maduro], talks failed.",
        ["Cuban officials backs Maduro"],
    ),
    "purpose": (
        "[s:Uganda] sent soldiers over the border to support [p:Salva Kiir].",
        ["Uganda backs Salva Kiir"],
    ),
    "pronoun": (
        "[s:Turkey] keeps its bases because it supports the [a:Syrian National Army].",
        ["Turkey backs Syrian National Army"],
    ),
    "him": (
        "[p:Assad] fell although [s:Iran] had supported him.",
        ["Iran backs Assad"],
    ),
    "accused": (
        "Officials accused [s:Sudan] of arming the [a:Seleka].",
        ["Sudan backs Seleka"],
    ),
    "compound inside": ("[a:Iran-backed militias] and [s:Iran] agreed.", ["Iran backs Iran-backed militias"]),
    "compound before": (
        "The [s:U.S.]-backed [a:Syrian Democratic Forces] advanced.",
        ["U.S. backs Syrian Democratic Forces"],
    ),
    "compound of an adjective": (
        "[s:Rwanda] denied it, and the Rwandan-backed [a:M23] advanced.",
        ["Rwanda backs M23"],
    ),
    "compound in an apposition": (
        "[s:Uganda] kept silent. The [a:ADF], a Ugandan-funded militia, left.",
        ["Uganda backs ADF"],
    ),
    "aligned compound": ("[s:Iran] said Iran-aligned [a:Badr fighters] left.", ["Iran backs Badr fighters"]),
    "pro": ("[a:Pro-Gbagbo militiamen] cheered [p:Gbagbo].", ["Pro-Gbagbo militiamen backs Gbagbo"]),
    "possessed support": (
        "[s:Egypt]'s support for the [m:Sudanese army] is no secret.",
        ["Egypt backs Sudanese army"],
    ),
    "support of an adjective": (
        "[s:China] spoke up. Chinese military aid to the [a:Khmer Rouge] was large.",
        ["China backs Khmer Rouge"],
    ),
    "given aid": (
        "[s:Algeria] gave shelter and weapons to the [a:Polisario].",
        ["Algeria backs Polisario"],
    ),
    "expressed": (
        "[s:Serbia] expressed its full support for [p:Milorad Dodik].",
        ["Serbia backs Milorad Dodik"],
    ),
    "in support of": (
        "[a:Hezbollah], which says it is acting in support of [a:Hamas], fired rockets.",
        ["Hezbollah backs Hamas"],
    ),
    "has the backing": (
        "[p:Khalifa Haftar] has the backing of [s:Russia].",
        ["Russia backs Khalifa Haftar"],
    ),
    "with the help": (
        "With the help of [s:Cuba], the [a:MPLA] held the capital.",
        ["Cuba backs MPLA"],
    ),
    "receives": (
        "The [a:Karen National Union] received weapons from [s:Thailand].",
        ["Thailand backs Karen National Union"],
    ),
    "supporter of": (
        "[s:Saudi Arabia], a longtime supporter of [p:Hadi], agreed.",
        ["Saudi Arabia backs Hadi"],
    ),
    "its government": ("[s:Egypt] backs [p:Burhan]'s government.", ["Egypt backs Burhan"]),
}


@pytest.mark.parametrize(("sentence", "found"), BACKS.values(), ids=BACKS)
def test_backs(told, sentence, found):
    assert told(sentence) == found


NONE = {
    "a state's government is not the state": "[s:Egypt] backs [s:Libya]'s government.",
    "not": "[s:Kenya] does not support [p:Riek Machar].",
    "never": "[s:Kenya] has never backed [p:Riek Machar].",
    "denies": "[s:Rwanda] denies backing [a:M23].",
    "denies that it": "[s:Rwanda] denied that it supports [a:M23].",
    "refuses": "[s:Ghana] refused to arm the [a:militia].",
    "stopped": "[s:France] stopped supporting [p:Haftar].",
    "withdrew support": "[s:France] withdrew its support for [p:Haftar].",
    "no longer": "[s:Chad] no longer backs the [a:JEM].",
    "if": "If [s:Chad] backs the [a:JEM], the war will go on.",
    "would": "[s:Japan] would support [s:Taiwan] in a war.",
    "urged to": "[s:Japan] was urged to support [s:Taiwan].",
    "somebody's proposal": "[s:Egypt] backs [s:Qatar]'s proposal.",
    "a plan": "[s:Egypt] supports a plan by [s:Qatar].",
    "somebody else's verb": "A minister who left [s:Togo] supported [p:Doe].",
    "armed adjective": "[s:Niger] and the armed [a:Tuareg groups] met.",
    "help oneself": "The [s:U.S.] helped negotiate with [a:FARC].",
    "other sentence": "[s:Iran] spoke. Support for [a:Hamas] fell.",
    "owner in front": "[s:Turkey]'s army and police supports [a:nobody] much less than others.",
    "object of a preposition": "Protests in [s:Sweden] supported [p:Navalny].",
    "support services": "[s:Spain] runs support services in [s:Mali].",
}


@pytest.mark.parametrize("sentence", NONE.values(), ids=NONE)
def test_no_backing(told, sentence):
    assert told(sentence) == []
