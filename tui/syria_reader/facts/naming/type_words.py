"""The type words of places that need a closer look: what they ask for, and where they stand."""

from syria_reader.facts.place import PlaceKind

NEEDS_GAZETTEER = {
    "area",
    "town",
    "state",
    "department",
    "division",
    "block",
    "pocket",
    "port",
    "sector",
    "corridor",
    "capital",
    "axis",
    "zone",
    "quarter",
    "village",
    "territory",
    "republic",
    "suburb",
    "ward",
    "settlement",
    "stronghold",
    "countryside",
    "suburbs",
    "outskirts",
    "states",
    "provinces",
    "regions",
    "districts",
    "front line",
}
PLURALS = {
    "towns",
    "villages",
    "cities",
    "provinces",
    "districts",
    "states",
    "regions",
    "suburbs",
    "territories",
}
KINDS = {"city": PlaceKind.CITY, "town": PlaceKind.TOWN, "area": PlaceKind.AREA, "region": PlaceKind.REGION}
OF_A_WHOLE = {"capital", "suburb", "suburbs", "outskirts"}
AT_A_SETTLEMENT = {"camp", "camps", "crossing", "airport", "airfield", "airbase", "jail", "prison", "port"}
OF_A_TOWN = {
    "provincial", "regional", "general", "central", "district", "county", "municipal", "police", "referral",
    "teaching", "railway", "hospital", "station",
}  # fmt: skip
"""What may stand between a town's name and its hospital or station."""
SETTLED = {PlaceKind.CITY, PlaceKind.TOWN}
NO_REGIONS = {"jewish", "islamic", "muslim", "christian", "palestinian", "kurdish", "member", "nation"}
"""What tells of a state's people or faith and not of a region called a state."""
NAMESAKES = {"st", "saint", "queen", "king", "prince", "princess", "children", "women", "people"}
OF_SAINTS = {"church of", "cathedral of", "basilica of", "monastery of", "shrine of"}
"""Beginnings of names that go on after a second "of": "Church of Our Lady of Sorrows"."""
ON = {"on", "off", "from", "to"}
LONGEST = 7
WEAK_IN_LOWER_CASE = {
    "building",
    "hall",
    "market",
    "plant",
    "port",
    "field",
    "farm",
    "complex",
    "mine",
    "mines",
    "ruins",
    "restaurant",
    "gate",
    "station",
    "street",
    "road",
    "square",
    "park",
    "clinic",
    "outpost",
    "villa",
}


IN_LOWER_CASE = {
    "river",
    "valley",
    "reservoir",
    "mountains",
    "hills",
    "desert",
    "canal",
    "forest",
    "lake",
    "delta",
    "island",
    "islands",
    "peninsula",
    "plateau",
    "cave",
    "beach",
}
ALONE_IN_LOWER_CASE = {"island", "islands", "cave", "beach"}
"""Those before which a preposition stands as well as an article: "on Imrali island"."""
