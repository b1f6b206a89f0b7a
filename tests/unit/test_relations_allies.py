"""Who is allied with whom, as reports word it. Which of the two is the subject says nothing."""

import pytest

ALLIED = {
    "ally of": ("[s:Belarus] is a close ally of [s:Russia].", ["Belarus allied-with Russia"]),
    "has been": ("[s:Russia] has been a longstanding ally of [p:Assad].", ["Russia allied-with Assad"]),
    "apposition": (
        "[s:Burundi], an ally of [p:Tshisekedi], has troops there.",
        ["Burundi allied-with Tshisekedi"],
    ),
    "possessed": ("[s:Armenia]'s ally [s:France] sent radars.", ["France allied-with Armenia"]),
    "its ally": (
        "[s:Iran] vowed to stand by [p:Assad], its ally.",
        ["Iran backs Assad", "Assad allied-with Iran"],
    ),
    "his allies": (
        "[p:Maduro] thanked his allies [s:Cuba] and [s:Nicaragua].",
        ["Cuba allied-with Maduro", "Nicaragua allied-with Maduro"],
    ),
    "noun before": (
        "[s:Egypt], a key [p:Haftar] ally, closed its border.",
        ["Egypt allied-with Haftar"],
    ),
    "allied with": (
        "The [a:KNU] is allied with the [a:People's Defence Forces].",
        ["KNU allied-with People's Defence Forces"],
    ),
    "allied to": (
        "[a:Janjaweed fighters] allied to the [m:army] came.",
        ["Janjaweed fighters allied-with army"],
    ),
    "sided with": ("[s:Eritrea] sided with [s:Ethiopia].", ["Eritrea allied-with Ethiopia"]),
    "alongside": (
        "[m:North Korean units] are fighting alongside [m:Russian troops].",
        ["North Korean units allied-with Russian troops"],
    ),
    "reduced alongside": (
        "[a:Wagner fighters] fighting alongside [m:Malian soldiers] fled.",
        ["Wagner fighters allied-with Malian soldiers"],
    ),
    "joined forces": (
        "The [a:MNLA] joined forces with [a:Ansar Dine].",
        ["MNLA allied-with Ansar Dine"],
    ),
    "alliance with": (
        "The [a:ONLF] formed an alliance with the [a:OLA].",
        ["ONLF allied-with OLA"],
    ),
    "possessed alliance": ("[s:Greece]'s alliance with [s:Cyprus] is old.", ["Greece allied-with Cyprus"]),
    "alliance between": (
        "An alliance between [s:Mali] and [s:Niger] was sealed.",
        ["Mali allied-with Niger"],
    ),
    "teamed up": ("[a:Fano] teamed up with the [a:OLA].", ["Fano allied-with OLA"]),
    "aligned with": (
        "[a:Druze factions] aligned with [s:Israel] kept the road.",
        ["Druze factions allied-with Israel"],
    ),
    "partner": ("[s:Jordan] is a partner of the [s:United States].", ["Jordan allied-with United States"]),
}


@pytest.mark.parametrize(("sentence", "found"), ALLIED.values(), ids=ALLIED)
def test_allied(told, sentence, found):
    assert told(sentence) == found


NONE = {
    "former": "[s:Chad] is a former ally of [s:Libya].",
    "not": "[s:Serbia] is not an ally of [s:Albania].",
    "never": "[s:Iraq] was never allied with [s:Israel].",
    "list": "[s:Peru] and its allies met [s:Chile].",
    "could": "The [a:OLA] could ally with the [a:TPLF].",
    "refused": "The [a:OLA] refused to side with the [a:TPLF].",
}


@pytest.mark.parametrize("sentence", NONE.values(), ids=NONE)
def test_not_allied(told, sentence):
    assert told(sentence) == []
