"""What is counted in reports of war and disaster: nouns by what a figure of them tells.

Singular forms; a compound is looked up by its last word, then by its last two. Collected from the usual
vocabulary of war reporting, UN situation reports and inventories of weapons; no list is exhaustive, so
people are also told by their endings (see `is_person`).
"""

from functools import lru_cache

from syria_reader.facts.figures.vocabulary import classes, words

FIGHTER = words(
    """
    soldier troop fighter militant militiaman militiawoman rebel insurgent gunman gunmen jihadist
    jihadi guerrilla combatant officer policeman policewoman policemen commando marine paratrooper
    conscript recruit reservist mercenary serviceman servicewoman servicemen servicemember guard
    guardsman sniper bomber attacker assailant extremist terrorist partisan separatist peacekeeper
    commander general colonel captain lieutenant sergeant airman sailor pilot crewman gunner
    operative infantryman infantry cadre legionnaire auxiliary volunteer warrior defender infiltrator hijacker
    pirate veteran deserter defector peshmerga gendarme constable police army militia unit squad
    battalion brigade regiment platoon company division force adviser advisor raider aggressor
    occupier ranger cadet corporal brigadier admiral warlord loyalist hardliner trooper detachment
    contingent garrison column instructor trainer contractor houthi regular irregular
    """
)
"""Those who fight and their units; a few are people only in the plural sense of a body of them."""
BODY_OF_FIGHTERS = words(
    """
    unit squad battalion brigade regiment platoon company division detachment contingent garrison
    column
    """
)
PERSON = words(
    """
    people person civilian man woman child boy girl infant baby toddler teenager youth adult
    adolescent minor resident inhabitant villager citizen local national passenger bystander
    pedestrian worshipper worshiper mourner pilgrim shopper commuter tourist visitor traveller
    traveler guest protester protestor demonstrator activist campaigner journalist reporter
    photographer cameraman correspondent editor broadcaster media-worker doctor nurse medic
    paramedic surgeon midwife patient worker labourer laborer labourers miner farmer fisherman
    herder trader shopkeeper vendor driver student pupil teacher professor academic scholar lawyer
    judge prosecutor engineer technician rescuer firefighter responder volunteer staff staffer
    employee personnel official minister lawmaker deputy deputies politician diplomat ambassador
    aide candidate mayor governor leader elder sheikh cleric priest nun monk imam bishop pastor
    rabbi victim casualty survivor witness relative parent mother father brother sister son daughter
    wife husband widow widower orphan sibling family-member member delegate expert analyst inspector
    monitor observer investigator researcher migrant asylum-seeker refugee returnee evacuee deportee
    aid-seeker expatriate immigrant detainee prisoner inmate captive hostage abductee suspect convict criminal
    smuggler trafficker dealer gangster robber thief killer murderer murderess perpetrator dissident
    opponent supporter follower sympathiser sympathizer believer christian muslim jew yazidi kurd
    arab turk druze alawite shiite sunni sunnis hindu sikh american briton german swede dane pole
    finn spaniard greek czech slovak croat serb slovene frenchman irishman dutchman scot turkmen
    tajik uzbek kazakh afghan pakistani israeli iraqi saudi yemeni kuwaiti qatari omani emirati
    bahraini somali bengali bangladeshi nepali hazara tigrayan rohingya uighur uyghur filipino swiss
    chinese japanese portuguese lebanese vietnamese burmese sudanese congolese senegalese maltese
    sinhalese human soul individual figure beneficiary recipient voter elector user caller
    signatory participant spectator fan player athlete crew crewmember occupant householder
    breadwinner dependant dependent newborn schoolchild schoolgirl schoolboy grandchild twin amputee
    settler colonist nomad bedouin tribesman tribesmen clansman peasant islander foreigner stranger
    orderly clerk cook guard caretaker custodian gravedigger undertaker philanthropist contractor
    colleague friend neighbour neighbor classmate companion bodyguard aid-worker humanitarian dead
    wounded injured other businessman businessmen spokesman layman seaman seafarer shepherd goatherd
    butcher baker barber mechanic nephew niece cousin uncle aunt grandmother grandfather bride groom
    hero martyr saint offender executive owner manager director chief boss agent spy informant
    informer informants collaborator traitor fugitive escapee absentee applicant claimant tenant
    landlord dweller rank population everybody teen kid elderly azeri azerbaijani kashmiri
    """
)
STRIKE = words(
    """
    strike airstrike raid sortie mission bombardment bombing airraid air-strike air-raid salvo
    barrage shelling counter-strike counterstrike overflight
    """
)
EQUIPMENT = words(
    """
    tank vehicle truck lorry car van bus minibus pickup jeep humvee apc ifv mrap bulldozer excavator
    loader crane digger tractor trailer tanker motorcycle motorbike bicycle ambulance boat ship
    vessel frigate corvette warship submarine dinghy ferry aircraft plane jet warplane airplane
    aeroplane helicopter gunship drone uav balloon airliner fighter-jet bomber-aircraft missile
    rocket shell mortar bomb grenade mine landmine warhead torpedo munition ordnance bullet round
    cartridge explosive ied vbied device projectile charge weapon rifle pistol gun handgun
    machine-gun howitzer cannon launcher artillery battery system radar interceptor kalashnikov
    revolver shotgun carbine ak-47 firearm magazine cache stockpile depot-of-arms bed ventilator
    generator pump jack still oven turbine transformer transmitter antenna camera
    computer phone laptop server radio satellite engine machine container drum barrel incubator
    scanner stretcher armour armor armoured-vehicle hardware wagon carriage locomotive train tram
    belt vest detonator canister cylinder mlrs manpads sam icbm torpedo-boat hovercraft speedboat
    trawler freighter bomblet submunition cluster-bomb flare decoy sensor node facility-machine rig
    motor kit-machine caliber weaponry
    """
)
"""Vehicles, weapons, munitions, caches, machines, aircraft and beds."""
BUILDING = words(
    """
    building house home apartment flat dwelling shop store market marketplace mosque church
    synagogue temple monastery shrine school classroom university college hospital clinic ward room
    bridge road route highway street runway tunnel bunker position trench gate wall fence checkpoint
    outpost post base barracks barrack headquarter headquarters headquarters-building structure
    compound facility station plant refinery factory warehouse depot silo mill dam well pipeline
    tower mast hangar airfield airport airbase port harbour harbor pier dock garage prison jail
    courthouse office hotel restaurant cafe bakery pharmacy library museum theatre theater stadium
    cemetery grave shelter bungalow villa hut tent-city farmhouse greenhouse palace castle citadel
    fort fortress fortification berm barricade roadblock entrance exit crossing substation reservoir
    foxhole redoubt stronghold hideout safehouse laboratory lab workshop installation block
    high-rise skyscraper storey-building kindergarten orphanage nursery embassy consulate mansion
    basement shaft corridor-building lane railway track wellhead borehole latrine toilet emplacement nest
    dugout property centre center lookout watchtower culvert site
    """
)
"""What is built or dug and stands in one place."""
SETTLEMENT = words(
    """
    village town city hamlet settlement township farm locality municipality community neighbourhood
    neighborhood suburb hill hilltop hillside height island
    """
)
"""Territory when taken or held, else a count."""
AREA = words(
    """
    territory terrain land ground area
    """
)
OUTCOME_NOUN = classes(
    killed="""
        death fatality body corpse dead killing murder execution martyr life cadaver suicide toll
        remains beheading drowning homicide slaying
    """,
    injured="injury injured wounded amputee wound",
    missing="missing disappearance disappeared",
    detained="""
        detainee prisoner captive hostage arrest inmate abductee detention pow kidnapping abduction
    """,
    displaced="displaced idp evacuee homeless displacement evacuation",
    refugees="refugee asylum-seeker asylum_seeker",
)
"""Nouns that say themselves what became of the people."""
IRREGULAR = {
    "men": "man", "women": "woman", "children": "child", "people": "person", "policemen": "policeman",
    "gunmen": "gunman", "servicemen": "serviceman", "fishermen": "fisherman", "tribesmen": "tribesman",
    "militiamen": "militiaman", "guardsmen": "guardsman", "schoolchildren": "schoolchild",
    "grandchildren": "grandchild", "businessmen": "businessman", "lives": "life", "wives": "wife",
    "knives": "knife", "homes": "home", "houses": "house", "buses": "bus", "mosques": "mosque",
    "churches": "church", "caches": "cache", "corpses": "corpse", "vehicles": "vehicle",
    "casualties": "casualty", "deputies": "deputy", "families": "family", "cities": "city",
    "bodies": "body", "missiles": "missile", "rifles": "rifle", "axes": "axe", "bases": "base",
    "cases": "case", "cemeteries": "cemetery", "trenches": "trench", "hostages": "hostage",
    "villages": "village", "bridges": "bridge", "dead": "dead", "police": "police",
    "aircraft": "aircraft", "personnel": "personnel", "staff": "staff", "barracks": "barracks",
    "crew": "crew", "livestock": "livestock", "cattle": "cattle", "sheep": "sheep",
    "infantry": "infantry", "artillery": "artillery", "headquarters": "headquarters", "series": "series",
    "species": "species", "injured": "injured", "wounded": "wounded", "missing": "missing",
    "displaced": "displaced", "homeless": "homeless", "youth": "youth", "peshmerga": "peshmerga",
    "commandos": "commando", "troops": "troop", "remains": "remains", "sorties": "sortie",
    "halves": "half", "lorries": "lorry", "leaves": "leaf", "geese": "goose", "feet": "foot",
    "others": "other", "heroes": "hero", "crises": "crisis", "dinghies": "dinghy", "poor": "poor",
    "elderly": "elderly", "swiss": "swiss", "chinese": "chinese", "lebanese": "lebanese",
    "portuguese": "portuguese", "sudanese": "sudanese", "japanese": "japanese", "congolese": "congolese",
    "burmese": "burmese", "rohingya": "rohingya", "iraqis": "iraqi", "israelis": "israeli",
    "yemenis": "yemeni",
    "saudis": "saudi", "pakistanis": "pakistani", "kuwaitis": "kuwaiti", "qataris": "qatari",
    "omanis": "omani", "emiratis": "emirati", "bahrainis": "bahraini", "somalis": "somali",
    "bangladeshis": "bangladeshi", "nepalis": "nepali", "bengalis": "bengali", "houthis": "houthi",
    "yazidis": "yazidi", "azerbaijanis": "azerbaijani", "azeris": "azeri", "kashmiris": "kashmiri",
}  # fmt: skip
_IRREGULAR_PLURAL = {one: many for many, one in reversed(IRREGULAR.items())}
_PERSON_ENDS = (
    "ist",
    "man",
    "woman",
    "ian",
    "eer",
    "crat",
    "smith",
    "worker",
    "keeper",
    "seeker",
    "fighter",
    "member",
)
_THING_ENDS = (
    "meter",
    "metre",
    "liter",
    "litre",
    "center",
    "centre",
    "letter",
    "number",
    "paper",
    "order",
    "river",
    "quarter",
    "chamber",
    "counter",
    "winter",
    "summer",
    "matter",
    "factor",
    "sector",
    "tractor",
    "reactor",
    "corridor",
    "motor",
    "error",
    "border",
    "offer",
    "tender",
    "shutter",
    "hammer",
    "filter",
    "server",
    "printer",
    "chapter",
    "disaster",
    "encounter",
    "layer",
    "power",
    "tower",
    "water",
    "poster",
    "banner",
    "cluster",
    "parameter",
    "monitor",
    "door",
    "floor",
    "visitor center",
    "vector",
    "indicator",
    "sticker",
    "blanket",
    "trailer",
    "cover",
    "charter",
    "register",
    "mirror",
    "flavor",
    "labor",
    "favor",
    "color",
    "flower",
    "finger",
    "shower",
    "user fee",
    "dollar",
    "acre",
    "theater",
    "shoulder",
    "folder",
    "ladder",
    "bladder",
    "boulder",
    "meter",
)


@lru_cache(maxsize=2048)
def singular(word: str) -> str:
    """The singular of a lower-case noun, as far as English spelling tells it."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith("men") and len(word) > 4:
        return word[:-2] + "an"
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("shes", "ches", "xes", "sses", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word


def plural(word: str) -> str:
    """The plural of a lower-case noun; what is plural already stays."""
    if is_plural(word):
        return word
    if word in _IRREGULAR_PLURAL:
        return _IRREGULAR_PLURAL[word]
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "sh", "ch", "x", "z")) else "s")


@lru_cache(maxsize=2048)
def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    return word in IRREGULAR or (
        word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us", "is", "'s", "ous"))
    )


def is_thing(noun: str) -> bool:
    """Whether a singular noun stands in a table of things."""
    return noun in EQUIPMENT or noun in BUILDING or noun in STRIKE or noun in SETTLEMENT or noun in AREA


@lru_cache(maxsize=2048)
def is_person(noun: str) -> bool:
    """Whether a singular noun in lower case means people: by the tables, else by its ending."""
    if noun in PERSON or noun in OUTCOME_NOUN or (noun in FIGHTER and noun not in BODY_OF_FIGHTERS):
        return True
    if is_thing(noun) or noun.endswith(_THING_ENDS):
        return False
    return noun.endswith(_PERSON_ENDS) or (len(noun) > 5 and noun.endswith(("er", "or")))
