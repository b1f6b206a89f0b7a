"""Words that say what became of people, places and things."""

from syria_reader.facts.figures.vocabulary import classes, words

TRANSITIVE = classes(
    killed="""
        killed kill kills killing murdered murdering murder slain executed executing beheaded
        beheading massacred massacring slaughtered slaughtering assassinated lynched hanged
        martyred gunned crushed electrocuted eliminated eliminating neutralised neutralized
        buried cremated cremating claimed claiming claim claims
    """,
    injured="""
        injured shot stabbed injuring injure injures wounded wounding wound wounds hurt hurting maimed maiming
        hospitalised hospitalized burned burnt paralysed
    """,
    detained="""
        detained detaining detain detains arrested arresting arrest arrests imprisoned imprisoning
        jailed jailing interned incarcerated held holding hold kidnapped kidnapping abducted
        abducting apprehended rounded hostage imprison abduct kidnap
    """,
    displaced="""
        displaced displacing displace displaces uprooted uprooting uproot evacuated evacuating
        evacuate evicted evicting expelled expelling sheltering sheltered relocated rehoused
    """,
)
"""What is done to people."""
INTRANSITIVE = classes(
    killed="""
        died die dies dying perished perish drowned succumbed dead starved lifeless deceased
        asphyxiated suffocated
    """,
    missing="disappeared vanished missing unaccounted lost-people",
    displaced="fled flee flees fleeing escaped homeless sheltering shelter",
)
"""What people do or become."""
CAPTURE = words(
    """
    captured capturing capture captures seized seizing seize took taken taking
    """
)
"""People captured are detained, places captured are territory, things captured stay what they are."""
NOT_YET_HELD = {"took", "taken", "taking", "seized", "seizing", "seize", "seizes"}
"""People taken or seized are held only where the clause says so."""
TAKING = CAPTURE | words(
    """
    retook retaken retaking retake recaptured recapturing recapture liberated liberating liberate
    cleared clearing controlled controlling control controls overran overrun overrunning occupied
    occupying occupy conquered conquering gained gaining regained regaining regain lost losing lose
    ceded ceding surrendered fell fallen held holding hold holds besieged besieging siege entered
    encircled advanced freed freeing secured securing reclaimed reclaiming won winning annexed gave
    wrested abandoned withdrew recovered stormed surrounded ruled annexing
    """
)
"""Verbs of taking, holding and losing ground."""
DAMAGE = words(
    """
    destroyed destroying damaged damaging razed burned burnt torched demolished levelled leveled
    flattened shelled bombed hit struck affected flooded
    """
)
FORCED = words(
    """
    forced forcing drove driven driving forces compelled sent left leave leaving abandoned abandon
    """
)
LEFT = {"left", "leaving", "leaves", "leave"}
"""Leaving people dead, wounded, missing or homeless."""
LINKS = words(
    """
    including include includes included among mostly mainly comprising comprise comprised namely
    counting
    """
)
"""What makes the next figure a part of the one before."""
REACHES = words(
    """
    rose risen rises rising rise reached reaching reaches reach stands stood standing stand climbed
    climbs climbing totals totalled totaled totalling totaling hit hits exceeded exceeds exceeding
    passed topped grew grown increased surpassed was were is are at to put puts brought brings
    bringing bring raised raising raises jumped soared fell now has have had been be could may might
    by as over above of from edged swelled dropped remained remains estimated up will would number
    total overall expected
    """
)
"""What may stand between "the death toll" and its figure."""
ADVERB = words(
    """
    also already still reportedly allegedly then now later seriously badly critically severely
    slightly lightly gravely previously recently apparently all feared believed presumed confirmed
    reported officially instantly immediately forcibly internally newly likely probably possibly
    currently being either both ever not only just so far there thought known listed declared
    pronounced found temporarily arbitrarily violently brutally mortally fatally first again earlier
    initially
    """
)
"""What may stand between a helping verb and the word that says what happened."""
BE = {"was", "were", "is", "are", "been", "be", "being", "got", "get", "getting"}
MODALS = frozenset("have has had having to will would may might could can must should".split())
"""Helpers that go with a verb but are no verb that something happened to somebody."""
HELPING = BE | MODALS | frozenset("remain remained remains went gone go".split())
