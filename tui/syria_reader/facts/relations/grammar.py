"""Closed word classes, and the open ones as far as a word's ending tells them."""

from syria_reader.facts.figures.vocabulary import words

BE = words(
    """
    is are was were be been being remains remained remain became becomes become ’re 're
    """
)
HAVE = words("has have had having")
DO = words("do does did")
UNREAL = words(
    """
    would could may might should must can shall ought
    """
)
NEGATIVE = words(
    """
    not never no neither nor hardly barely without cannot
    """
)
ADVERBS = words(
    """
    also now then still long once again since later both all even only already always often
    sometimes too further instead together meanwhile far well soon today twice repeatedly either
    longer militarily yet just nevertheless rather overnight yesterday there here
    """
)
PREPOSITIONS = words(
    """
    of in at on by with from during across over through into onto near inside outside around between
    against for under within without towards toward along amid behind beyond upon via despite among
    amongst to until about than like alongside including except besides following throughout beneath
    below above per
    """
)
LOCATIVES = words(
    """
    in near at on around outside across inside along within throughout from
    """
)
DETERMINERS = words(
    """
    a an the this that these those its his her their our some any several many most both all other
    another two three four five six seven eight nine ten dozens hundreds thousands each every
    various
    """
)
POSSESSIVES = words("its his her their")
CONJUNCTIONS = words(
    """
    and or but nor yet while whereas although though because when where after before if unless as
    that so whether once since
    """
)
RELATIVES = words("who which that")
SUBJECT_PRONOUNS = words("it he she they")
OBJECT_PRONOUNS = words("it him her them")
OPENERS = CONJUNCTIONS | words(
    """
    , : ; - – — said says say claims claimed believes believe whom told alleges alleged
    """
)
"""What may stand before the subject of a clause."""
ENDS = frozenset(",.;:!?()[]–—-/…")
CONDITIONS = words("if whether unless")
DENIALS = words(
    """
    deny denies denied denying reject rejects rejected rejecting refuse refuses refused refusing
    stop stops stopped stopping cease ceases ceased ceasing end ends ended ending halt halts halted
    halting decline declines declined declining avoid avoids avoided avoiding withdraw withdraws
    withdrew withdrawn withdrawing suspend suspends suspended suspending cut cuts cutting prevent
    prevents prevented preventing lose loses lost losing drop drops dropped dropping disavow
    disavowed disavows lacks lacked lack
    """
)
"""Verbs that take back what follows them."""
COMMITMENTS = words(
    """
    vow vows vowed vowing pledge pledges pledged pledging promise promises promised promising agree
    agrees agreed agreeing decide decides decided deciding
    """
)
UNDERTAKINGS = words(
    """
    continue continues continued continuing begin begins began begun beginning start starts started
    starting help helps helped helping come comes came coming join joins joined joining keep keeps
    kept moved went rush rushed intervened intervenes intervening stepped unite united
    """
)
DISPATCHES = words(
    """
    send sends sent sending deploy deploys deployed deploying dispatch dispatches dispatched
    dispatching commit commits committed committing use uses used using provide provides provided
    providing launched joined entered intervened mobilised mobilized
    """
)
"""Verbs between whose object and an infinitive a purpose is told ("sent fighters to support")."""
COLLECTIVES = words(
    """
    alliance coalition group umbrella bloc patchwork collection network grouping federation union
    array mix movement front faction party branch
    """
)
PARTS = words(
    """
    members fighters troops forces soldiers units militants gunmen rebels elements supporters
    factions militias remnants cells men militiamen positions leaders commanders officials groups
    """
)
"""Who acts for those they are of or from ("fighters from the RSF")."""
ANAPHORS = words(
    """
    group movement militia organisation organization faction alliance coalition party force agency
    army body network gang junta charity union bloc
    """
)
BRANCHES = words(
    """
    branch mission office chapter delegation team wing section
    """
)
ADJECTIVE_ENDINGS = ("al", "ic", "ive", "ary", "ous", "ist", "ese", "ful", "less", "ant", "ent", "ble", "ern")
PLAIN_MODIFIERS = words(
    """
    select various certain local rival key main major new old small large big powerful close
    longtime long-time longstanding long-standing staunch chief top fellow then so-called
    self-styled allied rebel jihadist islamist armed proxy opposition government regime army militia
    insurgent separatist junta ruling warlord group cleric ex-president remaining mostly mainly
    largely closest strongest heavy fierce fresh deadly intense renewed bloody open all-out brutal
    long-running bitter sporadic full strong direct growing repeated latest ongoing retaliatory air
    drone ground rocket missile artillery cross-border joint
    """
)


def is_adverb(word: str) -> bool:
    """Whether `word` may stand inside a verb group or after an object without changing either."""
    return word in ADVERBS or (len(word) > 4 and word.endswith("ly"))


def is_negative(word: str) -> bool:
    """Whether `word` denies its verb."""
    return word in NEGATIVE or word.endswith(("n't", "n’t"))


def is_closed(word: str) -> bool:
    """Whether `word` belongs to a class that ends a noun phrase."""
    return (
        word in PREPOSITIONS
        or word in CONJUNCTIONS
        or word in BE
        or word in HAVE
        or word in DO
        or word in UNREAL
        or word in NEGATIVE
        or word in RELATIVES
        or word in SUBJECT_PRONOUNS
        or word in OBJECT_PRONOUNS
        or word in ENDS
        or word == "will"
    )
