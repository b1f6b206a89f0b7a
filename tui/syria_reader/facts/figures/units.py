"""Units of measure and money.

Codes of currencies are ISO 4217; the words for them are English. Units of measure are written as the facts
document does: km, km2, percent, years.
"""

from syria_reader.facts.figures.vocabulary import classes, words

SYMBOLS = {
    "$": "USD",
    "£": "GBP",
    "€": "EUR",
    "₪": "ILS",
    "₺": "TRY",
    "₽": "RUB",
    "₴": "UAH",
    "₹": "INR",
    "¥": "JPY",
    "₦": "NGN",
    "₩": "KRW",
}
DOLLARS = {
    "US": "USD",
    "U.S.": "USD",
    "A": "AUD",
    "AU": "AUD",
    "C": "CAD",
    "CA": "CAD",
    "NZ": "NZD",
    "HK": "HKD",
    "S": "SGD",
}
"""Letters before the dollar sign."""
CODES = words(
    """
    USD EUR GBP AUD CAD CHF JPY CNY SYP IQD JOD LBP TRY IRR SAR AED KWD QAR BHD OMR YER EGP ILS RUB
    UAH INR PKR AFN NGN SDG SSP LYD TND DZD MAD ETB KES UGX SOS MMK BDT SEK NOK DKK PLN
    """
)
PREFIXES = {"Sh": "KES", "KSh": "KES", "Ksh": "KES", "Shs": "KES", "USh": "UGX", "Rs": "INR", "Tk": "BDT"}
"""Short words that stand right before a sum; "Rs" and "Sh" for the commonest of their currencies."""
BEFORE_SUMS = CODES | PREFIXES.keys()
"""What may stand right before a sum without a blank."""
MONEY_WORDS = classes(
    USD="dollar cent",
    EUR="euro",
    GBP="pound sterling pence",
    ILS="shekel",
    TRY="lira",
    RUB="rouble ruble",
    UAH="hryvnia",
    INR="rupee",
    JPY="yen",
    CNY="yuan",
    IRR="rial",
    SAR="riyal",
    IQD="dinar",
    AED="dirham",
    NGN="naira",
    ETB="birr",
    CHF="franc",
    SEK="krona kronor",
    NOK="krone kroner",
    AFN="afghani",
    MMK="kyat",
    BDT="taka",
    KES="shilling",
    XBT="bitcoin",
    MXN="peso",
    BRL="real",
    PLN="zloty",
    KRW="won",
    ZAR="rand",
)
"""A currency's bare word, taken for the commonest in the news; a nationality before it decides."""
NATIONAL_MONEY = {
    ("syrian", "pound"): "SYP", ("syrian", "lira"): "SYP", ("lebanese", "pound"): "LBP",
    ("lebanese", "lira"): "LBP", ("egyptian", "pound"): "EGP", ("sudanese", "pound"): "SDG",
    ("turkish", "lira"): "TRY", ("iraqi", "dinar"): "IQD", ("jordanian", "dinar"): "JOD",
    ("kuwaiti", "dinar"): "KWD", ("libyan", "dinar"): "LYD", ("tunisian", "dinar"): "TND",
    ("bahraini", "dinar"): "BHD", ("algerian", "dinar"): "DZD", ("serbian", "dinar"): "RSD",
    ("iranian", "rial"): "IRR", ("yemeni", "rial"): "YER", ("yemeni", "riyal"): "YER",
    ("omani", "rial"): "OMR", ("saudi", "riyal"): "SAR", ("qatari", "riyal"): "QAR",
    ("moroccan", "dirham"): "MAD", ("australian", "dollar"): "AUD", ("canadian", "dollar"): "CAD",
    ("us", "dollar"): "USD", ("u.s.", "dollar"): "USD", ("pakistani", "rupee"): "PKR",
    ("indian", "rupee"): "INR", ("new", "shekel"): "ILS", ("israeli", "shekel"): "ILS",
    ("swiss", "franc"): "CHF", ("cfa", "franc"): "XOF", ("congolese", "franc"): "CDF",
    ("somali", "shilling"): "SOS", ("ugandan", "shilling"): "UGX", ("kenyan", "shilling"): "KES",
    ("british", "pound"): "GBP", ("russian", "rouble"): "RUB", ("russian", "ruble"): "RUB",
    ("norwegian", "krone"): "NOK", ("danish", "krone"): "DKK",
    ("norwegian", "kroner"): "NOK", ("danish", "kroner"): "DKK", ("swedish", "krona"): "SEK",
    ("colombian", "peso"): "COP", ("philippine", "peso"): "PHP", ("mexican", "peso"): "MXN",
    ("south sudanese", "pound"): "SSP", ("afghan", "afghani"): "AFN",
    ("ukrainian", "hryvnia"): "UAH", ("burmese", "kyat"): "MMK",
}  # fmt: skip
DISTANCE = {
    "km": "km", "kms": "km", "kilometre": "km", "kilometer": "km", "mile": "miles", "mi": "miles",
    "metre": "metres", "meter": "metres", "foot": "feet", "feet": "feet", "ft": "feet", "yard": "yards",
    "cm": "cm", "centimetre": "cm", "centimeter": "cm", "inch": "inches",
    "nautical mile": "nautical miles", "mm": "mm", "millimetre": "mm",
}  # fmt: skip
TIME = {
    "second": "seconds", "minute": "minutes", "hour": "hours", "day": "days", "week": "weeks",
    "month": "months", "year": "years", "decade": "decades", "century": "centuries", "night": "nights",
    "weekend": "weekends", "hr": "hours", "hrs": "hours", "min": "minutes", "mins": "minutes",
}  # fmt: skip
AREA = {
    "hectare": "hectares",
    "acre": "acres",
    "ha": "hectares",
    "dunam": "dunams",
    "dunum": "dunams",
    "km2": "km2",
    "km²": "km2",
    "sqkm": "km2",
}
OTHER = {
    "tonne": "tonnes", "ton": "tons", "kg": "kg", "kilogram": "kg", "kilogramme": "kg", "kilo": "kg",
    "gram": "grams", "litre": "litres", "liter": "litres", "gallon": "gallons", "mw": "MW",
    "megawatt": "MW", "gw": "GW", "gigawatt": "GW", "kilowatt": "kW", "bpd": "barrels per day",
    "degree": "degrees", "kilotonne": "kilotonnes", "megaton": "megatons", "kiloton": "kilotons",
    "lb": "pounds", "lbs": "pounds", "mph": "mph", "kph": "km/h", "volt": "volts",
}  # fmt: skip
