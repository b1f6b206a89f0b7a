"""Nouns that tell of a relation. Collected from the usual wording of war reporting."""

from syria_reader.facts.figures.vocabulary import words

SUPPORT = words(
    """
    support backing aid assistance help weapons arms weaponry funding money ammunition drones funds
    missiles training patronage cash rockets tanks jets intelligence sponsorship
    """
)
GIVING = words(
    """
    provide provides provided providing give gives gave given giving offer offers offered offering
    extend extends extended extending send sends sent sending supply supplies supplied supplying
    express expresses expressed expressing voice voices voiced voicing reiterate reiterates
    reiterated reiterating reaffirm reaffirms reaffirmed reaffirming declare declares declared
    declaring announce announced announces deliver delivers delivered delivering channel channels
    channelled channeled channelling increase increases increased step stepped funnel funnels
    funnelled funneled ship ships shipped shipping sell sells sold selling pledge pledges pledged
    pledging promise promises promised throw throws threw thrown lend lends lent lending smuggle
    smuggles smuggled smuggling pour poured
    """
)
RECEIVING = words(
    """
    has have had having enjoy enjoys enjoyed enjoying receive receives received receiving get gets
    got getting win wins won winning gain gains gained secure secured obtained obtain
    """
)
CONFLICT = {
    noun: prepositions.split()
    for nouns, prepositions in (
        ("war wars", "against with on"),
        ("arms", "against"),
        (
            "fight battle battles struggle campaign conflict fighting hostilities jihad insurgency",
            "against with",
        ),
        ("offensive assault operation operations rebellion uprising revolt counteroffensive", "against on"),
        ("attack attacks ambush bombardment shelling assaults raids raid fire", "on against at"),
        ("strike strikes airstrike airstrikes bombing bombings sorties", "on against at"),
        (
            "clash clashes skirmish skirmishes firefight gunfight gunfights firefights shootout standoff",
            "with",
        ),
    )
    for noun in nouns.split()
}
"""Each noun with the prepositions before the enemy."""
WAGING = words(
    """
    launch launches launched launching wage wages waged waging fight fights fought fighting mount
    mounts mounted mounting declare declares declared declaring resume resumes resumed resuming
    stage staged staging conduct conducts conducted conducting began begin begins beginning start
    started starting continue continues continued continuing intensify intensified open
    take takes took taken taking
    opened opens opening went go join joined joining carried carry carrying
    """
)
SUFFERING = words(
    """
    killed wounded injured captured died slain lost engaged locked involved embroiled fell
    """
)
"""What happens to fighters "in battles with" others."""
FORCE = words(
    """
    position positions base bases target targets fighters convoy convoys checkpoint checkpoints
    headquarters site sites facilities hideout hideouts stronghold strongholds vehicles troops camp
    camps militants commanders commander leaders outpost outposts soldiers units patrol patrols
    depots depot weapons members infrastructure forces lines tunnels group militia militiamen rebels
    insurgents gunmen supply operatives compound compounds installations warehouses assets state
    government authorities regime army
    """
)
"""What is attacked in place of those it belongs to."""
STANDING = words(
    """
    government regime rule forces army troops fight war cause side military campaign group militia
    fighters administration movement leadership offensive struggle rebels
    """
)
"""What is supported in place of the one it belongs to."""
POWER = words(
    """
    air airpower warplanes jets artillery fire drones money cash weapons troops fighters aircraft
    airstrikes forces
    """
)
"""What supports in place of the one it belongs to ("backed by Russian air power")."""

LEADING = words(
    """
    head leader chief commander president chairman chairwoman chairperson chair director boss emir
    amir ruler warlord commander-in-chief kingpin secretary-general director-general manager premier
    supremo caliph ceo
    """
)
"""Who leads, when it is the one of the body."""
LEADING_PAIRS = words(
    """
    secretary_general commissioner_general director_general general_secretary general_manager
    """
)
MEMBERS = words(
    """
    member members spokesman spokeswoman spokesperson official lawmaker coordinator analyst
    researcher fighter soldier deputy representative adviser advisor officer negotiator legislator
    parliamentarian militant operative gunman engineer medic volunteer doctor surgeon nurse
    journalist reporter correspondent economist expert specialist delegate envoy senator politician
    veteran activist lawyer fellow scholar historian lieutenant cadre recruit employee worker
    investigator monitor photographer editor paramedic
    """
)
PARTS_OF = words(
    """
    part wing branch arm faction affiliate unit component chapter subsidiary member members offshoot
    """
)
"""What a body may be of a larger one."""
ONE_OF_SEVERAL = words(
    """
    deputy senior regional country local field mid-level press assistant vice associate
    communications media operations research district provincial area brigade battalion section
    department programme program policy
    """
)
"""Before a leader's office these make it a member's."""
NO_LONGER = words(
    """
    former ex late then onetime one-time ousted erstwhile previous slain deposed fallen retired
    assassinated
    """
)
STATE_OFFICES = words(
    """
    president king queen chancellor premier emir sultan ruler dictator leader strongman shah monarch
    head
    """
)
"""With "prime minister": who leads a state."""
ALLIES = words("ally allies partner partners")
ALLIANCES = words("alliance coalition pact partnership")
BACKERS = words("backer backers supporter supporters sponsor sponsors patron patrons financier")
"""Of whom it is said whom they back."""
