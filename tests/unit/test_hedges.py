"""How firmly figures are given."""

import pytest

from syria_reader.article import Article, Block, BlockKind
from syria_reader.facts import analyse


def hedges(text):
    article = Article(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    return [(s.text, str(s.hedge), s.hedge_text) for s in analyse(article).statistics]


CASES = {
    "none": ("The raid killed 12 people.", [("12", "none", None)]),
    "at least": ("At least 12 people died.", [("12", "at-least", "At least")]),
    "no fewer than": ("No fewer than 12 people died.", [("12", "at-least", "No fewer than")]),
    "or more": ("It holds 500 or more prisoners.", [("500", "at-least", "or more")]),
    "a minimum of": ("They need a minimum of 40 trucks.", [("40", "at-least", "a minimum of")]),
    "more than": ("More than 12 people died.", [("12", "more-than", "More than")]),
    "over": ("Over 12 people died.", [("12", "more-than", "Over")]),
    "upwards of": ("Upwards of 280,000 people fled.", [("280,000", "more-than", "Upwards of")]),
    "plus": ("The 60-plus nations met.", [("60", "more-than", "-plus")]),
    "exceeding": ("Losses exceeding $3 million were counted.", [("3 million", "more-than", "exceeding")]),
    "up to": ("Up to 50 fighters died.", [("50", "at-most", "Up to")]),
    "as many as": ("As many as 826 people have died.", [("826", "at-most", "As many as")]),
    "as much as": ("It may cost as much as $9 million.", [("9 million", "at-most", "as much as")]),
    "no more than": ("No more than 20 trucks crossed.", [("20", "at-most", "No more than")]),
    "within": ("They came within 5 km of the port.", [("5", "at-most", "within")]),
    "a maximum of": ("It takes a maximum of 30 patients.", [("30", "at-most", "a maximum of")]),
    "fewer than": ("Fewer than 100 families stayed.", [("100", "fewer-than", "Fewer than")]),
    "less than": ("Less than 40% of the pumps work.", [("40", "fewer-than", "Less than")]),
    "under": ("Under 100 families stayed.", [("100", "fewer-than", "Under")]),
    "about": ("About 100 families fled.", [("100", "about", "About")]),
    "some": ("Some 100 families fled.", [("100", "about", "Some")]),
    "nearly": ("It gave nearly $100 million.", [("100 million", "about", "nearly")]),
    "around": ("Around 100 families fled.", [("100", "about", "Around")]),
    "roughly": ("Roughly 100 families fled.", [("100", "about", "Roughly")]),
    "close to": ("Close to 100 families fled.", [("100", "about", "Close to")]),
    "an estimated": ("An estimated 100 families fled.", [("100", "about", "An estimated")]),
    "or so": ("A dozen or so men were held.", [("A dozen", "about", "or so")]),
    "reportedly": ("The raid reportedly killed 12 people.", [("12", "possibly", "reportedly")]),
    "reportedly behind": ("Twelve people were reportedly killed.", [("Twelve", "possibly", "reportedly")]),
    "allegedly": ("Police allegedly shot dead 3 men.", [("3", "possibly", "allegedly")]),
    "believed": (
        "Three hundred militants are believed to be inside.",
        [("Three hundred", "possibly", "believed")],
    ),
    "may have": ("The flood may have killed 90 people.", [("90", "possibly", "may have")]),
    "possibly": ("The number could rise, possibly reaching 300 deaths.", [("300", "possibly", "possibly")]),
    "who reports that": ("The mission reports that 40 people died.", [("40", "none", None)]),
    "reports that": ("There were reports that 40 people died.", [("40", "possibly", "reports that")]),
    "reports of": ("There were reports of 40 deaths.", [("40", "possibly", "reports of")]),
    "numeric beats possibly": (
        "The raid reportedly killed at least 12 people.",
        [("12", "at-least", "at least")],
    ),
    "reportedly covers and": (
        "The raid reportedly killed 12 people and wounded 40.",
        [("12", "possibly", "reportedly"), ("40", "possibly", "reportedly")],
    ),
    "numeric does not spread": (
        "It killed more than 60 people and injured 200.",
        [("60", "more-than", "more than"), ("200", "none", None)],
    ),
    "each its own": (
        "At least 5 died and about 30 were hurt.",
        [("5", "at-least", "At least"), ("30", "about", "about")],
    ),
    "another is none": ("It injured another 35 people.", [("35", "none", None)]),
    "only is none": ("Only 37 trucks crossed.", [("37", "none", None)]),
    "suspected is none": ("The camp has 90 suspected cases.", [("90", "none", None)]),
    "over a period is none": ("It killed 12 people over three days.", [("12", "none", None)]),
    "more behind is none": ("The attack killed 35 more civilians.", [("35", "none", None)]),
}


@pytest.mark.parametrize(("text", "wanted"), CASES.values(), ids=CASES)
def test_a_hedge_belongs_to_its_figure(text, wanted):
    assert hedges(text) == wanted
