"""Who is found to act, in the ways reports name them."""

import pytest

from syria_reader.article import Article, Block, BlockKind
from syria_reader.facts.names import find_names
from syria_reader.facts.passage import read_passages


def actors(text):
    article = Article(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    return find_names(article, read_passages(article))[0]


def rows(text):
    return [f"{a.name} | {a.kind} | {a.role}" for a in actors(text)]


PEOPLE = {
    "title": ("President Salva Kiir left.", ["Salva Kiir | person | President"]),
    "demonym and title": (
        "Polish Prime Minister Donald Tusk left.",
        ["Donald Tusk | person | Polish Prime Minister"],
    ),
    "commissioner with a field": (
        "UN High Commissioner for Human Rights Volker Turk left.",
        ["UN | organisation | None", "Volker Turk | person | High Commissioner for Human Rights"],
    ),
    "under-secretary-general": (
        "Under-Secretary-General for Humanitarian Affairs Tom Fletcher left.",
        ["Tom Fletcher | person | Under-Secretary-General for Humanitarian Affairs"],
    ),
    "a word of grammar in a name": ("“Run,” said Daw Khin Than Nu.", ["Daw Khin Than Nu | person | None"]),
    "ranks with stops": ("Maj. Gen. Gary J. Volesky left.", ["Gary J. Volesky | person | Maj. Gen."]),
    "body before an office": (
        "IAEA chief Rafael Grossi left.",
        ["Rafael Grossi | person | IAEA chief"],
    ),
    "body a word before an office": (
        "European Union foreign policy chief Kaja Kallas spoke.",
        ["Kaja Kallas | person | European Union foreign policy chief"],
    ),
    "apposition": (
        "Rami Abdel Rahman, the head of a charity, spoke.",
        ["Rami Abdel Rahman | person | head of a charity"],
    ),
    "role before a comma": (
        "His defense minister, Yoav Gallant, left.",
        ["Yoav Gallant | person | defense minister"],
    ),
    "calling in lower case": ("The activist Leyla Demir left.", ["Leyla Demir | person | activist"]),
    "particle": ("The plan of Staffan de Mistura failed.", ["Staffan de Mistura | person | None"]),
    "Arabic article": ("The case of Riad al-Asaad went on.", ["Riad al-Asaad | person | None"]),
    "nickname": (
        'He met Joaquín "El Chapo" Guzmán there.',
        ['Joaquín "El Chapo" Guzmán | person | None'],
    ),
    "age": ("Tyrell Odom, 28, was held.", ["Tyrell Odom | person | None"]),
    "Korean": ("The letter to Park Geun-hye was lost.", ["Park Geun-hye | person | None"]),
    "possessive cut off": ("A photo of Miguel Santos's car.", ["Miguel Santos | person | None"]),
    "surname that is a people": ("PYD co-chair Salih Muslim left.", ["Salih Muslim | person | PYD co-chair"]),
    "rank of two words": (
        "Lieutenant General James Terry left.",
        ["James Terry | person | Lieutenant General"],
    ),
    "field of an office": (
        "The Minister for Foreign Affairs, Julie Bishop, left.",
        ["Julie Bishop | person | Minister for Foreign Affairs"],
    ),
    "surname of the calendar": (
        "Interior Minister Jan Jambon left.",
        ["Jan Jambon | person | Interior Minister"],
    ),
    "title behind a group's name": (
        "Sri Lanka's army chief Shavendra Silva left.",
        ["Shavendra Silva | person | army chief"],
    ),
    "surname that is a body": (
        "It was Ursula Kayikwamba Wagner.",
        ["Ursula Kayikwamba Wagner | person | None"],
    ),
    "told by an apposition": ("A surgeon, Zorv Hagosh, left.", ["Zorv Hagosh | person | surgeon"]),
    "told by who is led": (
        "The gang was led by Zorv Elanga.",
        ["Zorv Elanga | person | leads The gang"],
    ),
    "initial for a surname": ("Yonas T., 37, left. Yonas T. was seen.", ["Yonas T. | person | None"]),
    "an office is nobody": ("The Public Prosecutor General says so.", []),
    "syllable of the calendar": (
        "Naing Thu Kha, the group's spokesperson, left.",
        ["Naing Thu Kha | person | group's spokesperson"],
    ),
    "long office": (
        "Chief of the General Staff Valery Gerasimov left.",
        ["Valery Gerasimov | person | Chief of the General Staff"],
    ),
    "office with its field": (
        "The Minister of Health and Population Zorv Hag left.",
        ["Zorv Hag | person | Minister of Health and Population"],
    ),
    "rank with a hyphen": (
        "Lieutenant-Colonel Jane Doe left.",
        ["Jane Doe | person | Lieutenant-Colonel"],
    ),
    "told by what one is": (
        "Zorv Hozat, a senior figure, left.",
        ["Zorv Hozat | person | senior figure"],
    ),
    "religious office before a comma": (
        "The grand imam, Zorv Cisse, left.",
        ["Zorv Cisse | person | grand imam"],
    ),
    "a calling before a body is none": (
        "The Norwegian Refugee Council left.",
        ["Norwegian Refugee Council | organisation | None"],
    ),
    "a calling before a street is none": ("It stood on Merchant Street.", []),
    "community for a surname": (
        "It was opened by Niemat Ahmadi, its founder.",
        ["Niemat Ahmadi | person | founder"],
    ),
    "journey from and to": ("It moved men from Homs to Zorvath al-Sarra.", []),
    "name in capitals": ("Ms ANN LEE: I thank you.", ["ANN LEE | person | None"]),
    "a rank for an adjective": ("It was a matter of General Context there.", []),
    "a body a word before an office": (
        "They held a debate in the Security Council opened by Secretary John Kerry.",
        ["Security Council | organisation | None", "John Kerry | person | Secretary"],
    ),
    "backed by a state": (
        "They met the U.S.-backed Syrian Democratic Forces, an umbrella organization.",
        ["U.S. | state | None", "Syrian Democratic Forces | armed-group | umbrella organization"],
    ),
    "led by a body": ("They joined the UN-led Geneva talks.", ["UN | organisation | None"]),
    "what was before an office": (
        "Omar Traore, interim president after a coup, left.",
        ["Omar Traore | person | interim president"],
    ),
    "where a body is": (
        "The US-based Zintan Institute for Peace left.",
        ["Zintan Institute for Peace | organisation | None"],
    ),
    "a body before an envoy": (
        "They met United Nations Special Envoy for Yemen Hans Zorv.",
        ["Hans Zorv | person | United Nations Special Envoy for Yemen"],
    ),
    "a hill is nobody": ("They captured the village, Tal Katlijah, then.", []),
    "initials for a nickname": ("Col. John “J.D.” Zorv left.", ["John “J.D.” Zorv | person | Col."]),
    "everyday words with an office": (
        "Knox Thames, the special adviser, will travel.",
        ["Knox Thames | person | special adviser"],
    ),
    "a unit by its number": (
        "Shells hit positions of Russia's 6th Army.",
        ["6th Army | military | None"],
    ),
    "what an attack is on": (
        "An assault by Sudan's Rapid Support Forces on the Darfur town began.",
        ["Rapid Support Forces | armed-group | None"],
    ),
    "what a body is for": (
        "The Commission on Human Rights met the General Coordination for Refugees.",
        [
            "Commission on Human Rights | organisation | None",
            "General Coordination for Refugees | organisation | None",
        ],
    ),
    "field before a name": (
        "They met the Commissioner for Humanitarian Aid and Civil Protection Christos Zorv.",
        ["Christos Zorv | person | Commissioner for Humanitarian Aid and Civil Protection"],
    ),
    "two fields before a name": (
        "Commissioner for Humanitarian Aid and Crisis Management Christos Zorv left.",
        ["Christos Zorv | person | Commissioner for Humanitarian Aid and Crisis Management"],
    ),
    "date after a town": ("Bruxelles, 24/09/2016 - 22:44", []),
    "name in another language": ("It left Operation Dawn (Turkish: Ahmet Yıldız Harekâtı) to them.", []),
    "a long role is cut": (
        "It was Ann Lee, the chief of one body and current deputy with close ties to some other such bodies.",
        ["Ann Lee | person | chief of one body and current deputy"],
    ),
    "affairs of a minister": (
        "Israeli Strategic Affairs Minister Ron Dermer left.",
        ["Ron Dermer | person | Israeli Strategic Affairs Minister"],
    ),
    "office with a hyphen": (
        "Commissioner-General Philippe Lazzarini left.",
        ["Philippe Lazzarini | person | Commissioner-General"],
    ),
    "surname that is a group": ("It was Yasser Abu Shabab.", ["Yasser Abu Shabab | person | None"]),
    "whose is no role": (
        "Einav Zangauker, whose son is a soldier, left.",
        ["Einav Zangauker | person | None"],
    ),
    "fighters with a person's name": (
        "It belongs to the Carlos Patiño front.",
        ["Carlos Patiño front | armed-group | None"],
    ),
    "office of two words": (
        "New York Attorney General Jane Doe left.",
        ["Jane Doe | person | Attorney General"],
    ),
    "rank of two small words": ("Petty Officer Keating left.", ["Keating | person | Petty Officer"]),
    "service of a state before a rank": (
        "It was U.S. Army General Jane Doe.",
        ["Jane Doe | person | U.S. Army General"],
    ),
    "two of one office": (
        "They met Presidents George H.W. Bush and Bill Clinton.",
        ["George H.W. Bush | person | President", "Bill Clinton | person | None"],
    ),
    "a place after a name": (
        "They saw President Correa at Barajas Airport.",
        ["Correa | person | President"],
    ),
    "capital of the sentence's start": ("Perhaps Paul Hogan was late.", ["Paul Hogan | person | None"]),
    "surname that is a kind of place": (
        "It was a picture by Simon Hill.",
        ["Simon Hill | person | None"],
    ),
    "surname beside a preposition": (
        "It was Samuel Alito. They stood near Alito's seat.",
        ["Samuel Alito | person | None"],
    ),
    "a line is nobody": ("The Durand Line was drawn.", []),
    "a direction is nobody": ("It was late, the North said.", []),
    "an office's initials are nobody": ("It was the SG's wish.", []),
    "headline": ("The Best Chargers for Your Phone and Desk This Week", []),
    "a verb at the start is no group": ("Let us go.", []),
    "staff is nobody": ("The General Staff met.", []),
    "one of a people is no name": ("He is a New Zealander who left.", []),
}

ORGANISATIONS = {
    "state before its own body": (
        "They met the U.S. Drug Enforcement Administration.",
        ["Drug Enforcement Administration | government | None"],
    ),
    "adjective before a known name": (
        "They joined the Transitional Government of National Unity.",
        ["Transitional Government of National Unity | government | None"],
    ),
    "rally": (
        "They joined the Rally of Democratic Forces.",
        ["Rally of Democratic Forces | organisation | None"],
    ),
    "sentence ends with an acronym": ("He flew to the U.S. Senior officials met.", []),
    "brigade of its commander": (
        "They joined the 444th Combat Brigade of Mahmoud Hamza.",
        ["444th Combat Brigade | military | None", "Mahmoud Hamza | person | None"],
    ),
    "prosecutor's office": (
        "The Zorvath Regional Prosecutor's Office closed.",
        ["Zorvath Regional Prosecutor's Office | government | None"],
    ),
    "apparatus": (
        "He heads the Stability Support Apparatus.",
        ["Stability Support Apparatus | government | None"],
    ),
    "forces in an office are none": ("He is the Chief of Defence Forces.", []),
    "what the police own": ("He was brought to the police station by the army jet.", []),
    "known name before its leader": (
        "Chad met the Kurdistan Democratic Party of Masoud Barzani.",
        [
            "Chad | state | None",
            "Kurdistan Democratic Party | organisation | None",
            "Masoud Barzani | person | None",
        ],
    ),
    "agency of the United Nations": (
        "They met the U.N. children's agency.",
        ["U.N. children's agency | organisation | None"],
    ),
    "mission to a state": (
        "The Assistance Mission in Somalia (AMS) closed.",
        ["Assistance Mission in Somalia | organisation | None"],
    ),
    "date in a name": (
        "They joined the 17 November Movement.",
        ["17 November Movement | organisation | None"],
    ),
    "known name at the end": (
        "They joined U.S. Naval Forces Central Command.",
        ["U.S. Naval Forces Central Command | military | None"],
    ),
    "number before an acronym": ("The 407th AEG flew.", ["407th AEG | organisation | None"]),
    "number in a known name": ("They joined 400 Mawozo.", ["400 Mawozo | armed-group | None"]),
    "of and and": (
        "The Ministry of Health and Population closed.",
        ["Ministry of Health and Population | government | None"],
    ),
    "numbered unit": (
        "He joined the 47th Mechanized Brigade.",
        ["47th Mechanized Brigade | military | None"],
    ),
    "ordinal inside": ("It is with the U.S. 5th Fleet.", ["U.S. 5th Fleet | military | None"]),
    "possessive inside": (
        "He left the Yugoslav People's Army.",
        ["Yugoslav People's Army | military | None"],
    ),
    "against": (
        "He left the Global Initiative against Organized Crime.",
        ["Global Initiative against Organized Crime | organisation | None"],
    ),
    "a place's name after the head": (
        "Task Group Taji trained them.",
        ["Task Group Taji | organisation | None"],
    ),
    "spelled out": (
        "The United States Central Command left.",
        ["United States Central Command | military | None"],
    ),
    "plural that possesses": (
        "He left the Progressive Peoples’ Party.",
        ["Progressive Peoples’ Party | organisation | None"],
    ),
    "Spanish head": (
        "He left the Fundación Paz y Frontera.",
        ["Fundación Paz y Frontera | organisation | None"],
    ),
    "Spanish office": ("The Defensoría del Pueblo left.", ["Defensoría del Pueblo | government | None"]),
    "Arabic head": ("He left Saraya al-Zorvath.", ["Saraya al-Zorvath | armed-group | None"]),
    "for a revolution": (
        "He left the Supreme Council for the Islamic Revolution in Iraq.",
        ["Supreme Council for the Islamic Revolution in Iraq | organisation | None"],
    ),
    "office's body before its holder": (
        "The Envoy for the Global Coalition to Counter ISIL Brett Lee left.",
        ["Global Coalition to Counter ISIL | organisation | None", "Brett Lee | person | None"],
    ),
    "conclusions of a body": ("It recalls the Council Conclusions of May.", []),
    "rights chief": (
        "The UN Human Rights Chief, Volker Turk, left.",
        ["UN | organisation | None", "Volker Turk | person | UN Human Rights Chief"],
    ),
    "a head with a capital that acts": ("The Council welcomes it.", ["Council | organisation | None"]),
    "called": (
        "It is a coalition called al-Zorv al Mubin.",
        ["al-Zorv al Mubin | organisation | coalition"],
    ),
    "speaks after an object": (
        "Men raided the post and killed one guard, Rising Witness said.",
        ["Rising Witness | organisation | None"],
    ),
    "at the seat of government": ("He left a room at the Pentagon.", []),
    "words that report": ("Rising Witness reported it.", ["Rising Witness | organisation | None"]),
    "who was told": ("He told the Courier.", ["Courier | organisation | None"]),
    "according to an acronym": ("It grew, according to ZZVD.", ["ZZVD | organisation | None"]),
    "weak head told by an apposition": (
        "He named the Zorvath Front, an offshoot of others.",
        ["Zorvath Front | armed-group | offshoot of others"],
    ),
    "shared acronym elsewhere": (
        "Australia sent ADF personnel.",
        ["Australia | state | None", "ADF personnel | military | None"],
    ),
    "shared acronym at home": (
        "In Congo the ADF attacked a town.",
        ["ADF | armed-group | None"],
    ),
    "field of a minister": ("She is minister for International Development.", []),
    "type after the name": (
        "Ansaru, an armed group linked to others, left.",
        ["Ansaru | armed-group | armed group linked to others"],
    ),
    "and before the head": (
        "He joined the International Truth and Justice Project.",
        ["International Truth and Justice Project | organisation | None"],
    ),
    "someone of a known body": (
        "Human Rights Watch's Leyla Demir spoke.",
        ["Human Rights Watch | organisation | None", "Leyla Demir | person | None"],
    ),
    "a branch of a shared name": (
        "The Congolese Red Cross came.",
        ["Congolese Red Cross | organisation | None"],
    ),
    "a scholar's institute": (
        "Wassim Nasr, a specialist at the Soufan Center, spoke.",
        ["Wassim Nasr | person | specialist at the Soufan Center", "Soufan Center | organisation | None"],
    ),
    "named by its type": (
        "The rights group Rawadari left.",
        ["Rawadari | organisation | rights group"],
    ),
    "operation": ("Operation Inherent Resolve went on.", []),
    "ship": ("They sailed on HMS Ocean.", []),
    "treaty": ("The Dayton Peace Accords held.", []),
    "credit in a dateline": ("BEIRUT (AP) — Rain fell.", []),
    "acronym in small letters is a word": ("It told us who it was.", []),
}


@pytest.mark.parametrize(("text", "found"), PEOPLE.values(), ids=PEOPLE)
def test_people(text, found):
    assert rows(text) == found


@pytest.mark.parametrize(("text", "found"), ORGANISATIONS.values(), ids=ORGANISATIONS)
def test_organisations(text, found):
    assert rows(text) == found


STATES = {
    "subject": ("Chad closed the crossing.", ["Chad"]),
    "subject with an adverb": ("Chad quietly closed the crossing.", ["Chad"]),
    "aside": ("Egypt, an old friend, closed the crossing.", ["Egypt"]),
    "objects": ("He urged Germany and France to pay.", ["Germany", "France"]),
    "between": ("Talks between Russia and Ukraine failed.", ["Russia", "Ukraine"]),
    "border": ("The border between Sudan and Chad is shut.", []),
    "with": ("It cut ties with Qatar.", ["Qatar"]),
    "border with": ("The border with Qatar is shut.", []),
    "role": ("Turkey's role grew.", ["Turkey"]),
    "second city": ("They saw Iraq's second city.", []),
    "in": ("War in Mali goes on.", []),
    "capital speaks": ("Moscow denied it.", ["Moscow"]),
    "capital is a place": ("He lives in Moscow.", []),
    "capital possesses": ("Moscow's streets were empty.", []),
    "acronym as adjective": ("A wave of U.S. airstrikes began.", ["U.S."]),
    "office": ("Tom Hale, the U.S. special envoy for Libya, left.", ["Tom Hale"]),
    "list": ("Mali, Burkina Faso and Niger left the bloc.", ["Mali", "Burkina Faso", "Niger"]),
    "plural verb": ("Cameroon and Chad contribute troops.", ["Cameroon", "Chad"]),
    "attacks in a capital": ("He spoke of the Paris attacks.", []),
    "called on": ("She called on Thailand to act.", ["Thailand"]),
}


@pytest.mark.parametrize(("text", "found"), STATES.values(), ids=STATES)
def test_states_that_act(text, found):
    assert [a.name for a in actors(text)] == found
