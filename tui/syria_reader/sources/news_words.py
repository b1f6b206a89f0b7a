"""Words by which the parts of a report are known before its first sentence."""


def _lines(text: str) -> frozenset[str]:
    return frozenset(line.strip() for line in text.strip().splitlines())


AGENCIES = _lines(
    """
    aap
    afp
    agence france-presse
    al jazeera
    anadolu
    anadolu agency
    ani
    ansa
    ap
    apa
    associated press
    bbc
    bbc news
    bernama
    bloomberg
    bloomberg news
    centcom
    cnn
    dpa
    efe
    icrc
    interfax
    irna
    itar-tass
    kuna
    kyodo
    mena
    middle east eye
    new york times
    news agency
    npr
    ntb
    ocha
    petra
    pti
    reuters
    ria novosti
    rudaw
    sana
    spa
    tass
    the associated press
    the guardian
    the new york times
    the new humanitarian
    the washington post
    ukrinform
    un news
    unhcr
    unicef
    united press international
    upi
    voa
    voa news
    voice of america
    wafa
    washington post
    who
    xinhua
    yonhap
    """
)
"""News agencies, and bodies whose reports bear their name where an agency's would stand; in lower case."""

SECTIONS = _lines(
    """
    africa
    americas
    analysis
    article
    asia
    asia pacific
    breaking
    breaking news
    business
    commentary
    conflict
    crime
    defence
    defense
    economy
    editorial
    europe
    exclusive
    explainer
    fact check
    feature
    features
    for immediate release
    foreign
    global
    global affairs
    home
    human rights
    humanitarian
    in brief
    in depth
    international
    international news
    interview
    investigation
    investigations
    latest
    latest news
    live
    local
    local news
    long read
    media advisory
    metro
    middle east
    middle east & africa
    middle east and africa
    middle east and north africa
    military
    mena
    nation
    national
    national security
    news
    news analysis
    news brief
    news in brief
    news release
    north america
    opinion
    peace and security
    perspective
    photos
    politics
    press release
    press statement
    region
    regional
    report
    reports
    security
    situation report
    society
    south america
    special report
    statement
    top news
    top stories
    top story
    u.s.
    u.s. news
    uk
    uk news
    us
    us news
    war
    war and conflict
    world
    world affairs
    world news
    """
)
"""The sections of newspapers and news sites, and the kinds of release in their place; in lower case."""

ROLES = _lines(
    """
    agency
    bureau
    chief
    contributor
    correspondent
    correspondents
    desk
    editor
    editors
    news
    post
    reporter
    reporters
    service
    staff
    times
    writer
    writers
    """
)
"""Words that tell a writer's post from a name."""

NO_HEADINGS = _lines(
    """
    advertisement
    advertisment
    also read
    comments
    continue reading
    copyright
    end
    ends
    follow us
    more
    read also
    read more
    recommended
    related
    related articles
    related stories
    see also
    share
    share this
    sponsored
    subscribe
    thank you
    thanks
    """
)
"""What pages leave behind in their text, and what ends a release; lower case."""

LABELS = {
    "author": "author",
    "authors": "author",
    "by": "author",
    "byline": "author",
    "correspondent": "author",
    "reported by": "author",
    "reporter": "author",
    "reporting by": "author",
    "writer": "author",
    "written by": "author",
    "date": "published",
    "date issued": "published",
    "date of publication": "published",
    "date published": "published",
    "issued": "published",
    "issued on": "published",
    "last modified": "published",
    "last updated": "published",
    "posted": "published",
    "posted on": "published",
    "publication date": "published",
    "published": "published",
    "published at": "published",
    "published on": "published",
    "release date": "published",
    "updated": "published",
    "updated on": "published",
    "category": "section",
    "desk": "section",
    "kicker": "section",
    "section": "section",
    "agency": "agency",
    "source": "agency",
    "wire": "agency",
    "dateline": "place",
    "headline": "title",
    "subject": "title",
    "title": "title",
}
"""What stands before a colon, in lower case, and the field of `Metadata` that follows it."""

HEADINGS = _lines(
    """
    executive summary
    for further information
    further information
    key findings
    key figures
    key messages
    more information
    note to editors
    notes for editors
    notes to editors
    """
)
"""Lines that head what stands under them in releases and reports, though not worded as titles are."""

NO_HEADING_LABELS = frozenset(LABELS) | _lines(
    """
    a
    answer
    caption
    cc
    contact
    credit
    e-mail
    editing by
    editor
    email
    fax
    file photo
    from
    image
    keywords
    link
    location
    media contact
    note
    phone
    photo
    photograph
    picture
    place
    press contact
    q
    question
    read more
    reference
    related
    see also
    status
    tags
    tel
    telephone
    time
    to
    twitter
    type
    url
    video
    web
    website
    """
)
"""What stands before the colon of a line that names, credits or addresses: such a line is no heading."""
