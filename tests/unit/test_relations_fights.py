"""Who fights whom, as reports word it. Which of the two is the subject says nothing."""

import pytest

FIGHTS = {
    "verb": ("The [a:ELN] fights the [a:Clan del Golfo] there.", ["ELN fights Clan del Golfo"]),
    "past": (
        "[m:Government troops] fought [a:Abu Sayyaf] for weeks.",
        ["Government troops fights Abu Sayyaf"],
    ),
    "progressive": (
        "The [m:army], which is fighting the [a:RSF], denied it.",
        ["army fights RSF"],
    ),
    "reduced": (
        "Aid reached [a:Karenni fighters] fighting the [g:junta].",
        ["Karenni fighters fights junta"],
    ),
    "attack": (
        "[a:Boko Haram] attacked [m:Cameroonian soldiers].",
        ["Boko Haram fights Cameroonian soldiers"],
    ),
    "took up arms": ("[a:M23] took up arms against [s:Congo] in 2012.", ["M23 fights Congo"]),
    "took up arms long ago": (
        "The [a:ELN], which took up arms against the [g:government] in 1964, denied it.",
        ["ELN fights government"],
    ),
    "rose up": ("The [a:Houthis] rose up against the [g:government].", ["Houthis fights government"]),
    "rebelled": ("The [a:SPLM] rebelled against [s:Sudan].", ["SPLM fights Sudan"]),
    "battle with": ("[a:HTS] lost ground in its battle with [a:ISIS].", ["HTS fights ISIS"]),
    "strikes against": (
        "[s:Israel] launched air strikes against [a:Hezbollah].",
        ["Israel fights Hezbollah"],
    ),
    "positions": ("[m:Israeli jets] bombed [a:Hezbollah] positions.", ["Israeli jets fights Hezbollah"]),
    "whose bases": ("[s:Kenya] shelled [a:al-Shabab]'s main bases.", ["Kenya fights al-Shabab"]),
    "passive": (
        "[m:Malian soldiers] were ambushed by [a:JNIM] near Kidal.",
        ["JNIM fights Malian soldiers"],
    ),
    "clashed": ("[a:FARC dissidents] clashed with the [a:ELN].", ["FARC dissidents fights ELN"]),
    "clashed both": (
        "The [a:Hutu militia] and the [m:Burundian army] clashed on Monday.",
        ["Hutu militia fights Burundian army"],
    ),
    "between": (
        "Clashes broke out between the [a:Amhara militia] and [m:Ethiopian troops].",
        ["Amhara militia fights Ethiopian troops"],
    ),
    "war between": (
        "The war between [s:Armenia] and [s:Azerbaijan] had ended.",
        ["Armenia fights Azerbaijan"],
    ),
    "their fight": (
        "They aid [a:Tuareg groups] in their fight against [a:JNIM].",
        ["Tuareg groups fights JNIM"],
    ),
    "possessed war": ("[s:Peru]'s war against the [a:Shining Path] was long.", ["Peru fights Shining Path"]),
    "war with": ("[s:Eritrea] fought a war with [s:Ethiopia].", ["Eritrea fights Ethiopia"]),
    "at war": ("[s:Ukraine] has been at war with [s:Russia] since.", ["Ukraine fights Russia"]),
    "went to war": (
        "The [m:army] and the [a:paramilitaries] went to war in April.",
        ["army fights paramilitaries"],
    ),
    "strikes": (
        "[s:Turkey] carried out air strikes against the [a:PKK].",
        ["Turkey fights PKK"],
    ),
    "strikes by": ("Strikes by [s:Jordan] on [a:Daesh] went on.", ["Jordan fights Daesh"]),
    "adjective's strikes": (
        "[s:Israel] is blamed. Israeli strikes on [a:Hamas] went on.",
        ["Israel fights Hamas"],
    ),
    "battle": (
        "Nine [m:government soldiers] killed in battles with the [a:TPLF] were buried.",
        ["government soldiers fights TPLF"],
    ),
    "locked in battle": (
        "The [a:AA] is locked in heavy battles with the [m:navy].",
        ["AA fights navy"],
    ),
    "fire": (
        "[m:Thai troops] and [m:Cambodian troops] exchanged fire.",
        ["Thai troops fights Cambodian troops"],
    ),
    "aligned against": (
        "[a:Hazara fighters] aligned against the [a:Taliban] fled.",
        ["Hazara fighters fights Taliban"],
    ),
    "anti": ("[s:Iraq] met [a:anti-Daesh tribes] who hate [a:Daesh].", ["anti-Daesh tribes fights Daesh"]),
    "second verb": (
        "[s:Israel] closed the crossing and bombed [a:Islamic Jihad].",
        ["Israel fights Islamic Jihad"],
    ),
    "declared war": ("[s:Rwanda] declared war on [s:Burundi].", ["Rwanda fights Burundi"]),
    "opened fire": (
        "[m:Border guards] opened fire on [a:smugglers].",
        ["Border guards fights smugglers"],
    ),
}


@pytest.mark.parametrize(("sentence", "found"), FIGHTS.values(), ids=FIGHTS)
def test_fights(told, sentence, found):
    assert told(sentence) == found


NONE = {
    "not": "[s:Finland] did not attack [s:Russia].",
    "could": "[s:Iran] could strike [s:Israel] again.",
    "threatened": "[s:Iran] threatened to attack [s:Israel].",
    "vowed": "The [a:Taliban] vowed to attack [m:foreign troops].",
    "no plan": "[s:China] has no plan to invade or bombard [s:Taiwan].",
    "denied": "[a:JNIM] denied attacking [m:Malian soldiers].",
    "whether": "It asked whether [s:Chad] attacked [s:Sudan].",
    "words": "[p:Joe Hill] attacked the [o:Senate] in a speech.",
    "a place": "[m:Russian troops] struck a school in [s:Ukraine].",
    "talks": "Talks between [s:Iran] and [s:Iraq] failed.",
    "against a plan": "[s:Hungary] is against aid to [s:Ukraine].",
    "strike of workers": "A strike at [o:Volkswagen] by [o:IG Metall] ended.",
    "side by side": "[s:Mali] met [s:Niger], and [a:rebels] fought on.",
    "hit of a storm": "A storm hit [s:Cuba] and [s:Haiti].",
}


@pytest.mark.parametrize("sentence", NONE.values(), ids=NONE)
def test_no_fight(told, sentence):
    assert told(sentence) == []
