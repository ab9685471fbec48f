"""What points at one child without a name: where they live, whose child it is, the only one of a kind.

Everybody in an area knows "the only traveller girl in year 10". Services may be named by the same words, as
in "only looked after children get it" and "CAMHS on Palmer Road". So each form needs one child or family.
"""

from collections.abc import Iterator

from flows.identifiers.close_by import CLOSE_BY
from flows.identifiers.findings import Hit, Kind
from flows.identifiers.one_child import LIVES_WITH, ONE_OF_A_KIND
from flows.identifiers.patterns import Pattern, one_of
from flows.identifiers.plain import lowered
from flows.identifiers.two_signs import signed
from flows.vocabulary import either
from flows.vocabulary.given_names import CAPITAL_NAMES, LOOSE, MONTH_NAMES, SURE
from flows.vocabulary.kin import OFFSPRING, PARENTS, SIBLINGS
from flows.vocabulary.ordinary import ORGANISATIONS
from flows.vocabulary.people import KNOWN_POSTS
from flows.vocabulary.short_forms import ACRONYMS, OF_WORK, SMALL_WORDS
from flows.vocabulary.young import AT_SCHOOL, CHILD, CHILDREN, LAD, YOUNG_PERSON

_ONE = f"(?:{either(YOUNG_PERSON)})"
_KIN_OF_MANY = r"(?:brothers|sisters|twins|triplets|siblings|family|sibs)"
_SIBLINGS = f"(?:little |young |own )?(?:boy|girl|lad|lass|kid)|child|{either(SIBLINGS)}|twins?"
_SON = f"(?:{either(OFFSPRING)}|{_SIBLINGS})"
_SIBLING = f"(?:{_SIBLINGS})"
_HEIR = f"(?:{either(OFFSPRING)})"
_MADE_WITH = (
    r"(?: (?:in|with|for) (?:(?:the|a|an|our|this|that|his|her) )?(?:[\w-]+ ){0,2}?(?:writ(?:ing|ten)"
    r"|design\w*|making"
    r"|develop\w*|training|poster|campaign|week|planning|running|setting|tool|form|audit|review|policy"
    r"|guidance|leaflet|newsletter|board|assembl(?:y|ies)|workshops?|lessons?|fundrais\w+|event|choir|play))"
)
"""What anybody may be involved in or responsible for."""
_HARM = (
    r"(?:assault\w*|touch(?:ed|es|ing)|abus(?:ed|ing|es|er)|raped?|raping|grop\w+|expos(?:ed|es)|flashed"
    r"|victims?|accused|perpetrators?"
    r"|arrested|charged|cautioned|disclosed|alleg\w+|hushed up|kept quiet|covered up|(?:did|done) (?:this"
    r"|it|that|the same)|filmed|attacked|hurt|suspended|excluded|kissed|offender|convicted|harmed|to"
    r" blame|the one who"
    rf"|got off|sent (?:nudes|pictures|pics)|(?:involved|responsible)(?!{_MADE_WITH}))"
)
_THROUGH = (
    r"(?:(?:went|came|been|going|gone|got|was put|is) through (?:this|the|that|it|our|us|aim\w*|camhs)"
    r"|wait(?:ed|s|ing)? (?:(?:for )?(?:a|an|over|about|nearly|almost|more than|\d+|two|three|four|five"
    r"|six|nine|ten|twelve) (?:\w+ )?(?:days?|weeks?|months?|years?)|months|weeks|years|ages|so long|too long"
    r"|for (?:camhs|a (?:worker|place|plan|bed|slot|social worker|therapist|diagnosis)|help|support"
    r"|an? (?:\w+ )?(?:appointment|assessment|referral)|months|weeks|years|therapy|treatment|counselling))"
    r"|was (?:referred|seen|let down|failed|ignored|moved|believed)|never (?:got|had|saw)|had no|got no"
    r"|nobody (?:helped|rang"
    r"|listened|came|told)|no one (?:helped|rang|listened|came|told)|on a plan|safety plan|this pathway"
    r"|badly handled"
    r"|(?:the )?school (?:did|ignored|excluded|said|knew)|social services (?:did|ignored|said|knew|took))"
)
_STREET = (
    r"(?:Street|Road|Avenue|Lane|Close|Drive|Crescent|Terrace|Grove|Rd|Ave|Mews|Row|street|road|avenue"
    r"|lane|close)"
)
_NEXT = r"(?=[,.;:!?)\n]|$| (?:{})\b)"
_GOES_ON = _NEXT.format(
    r"who|whose|was|is|has|had|did|does|from|in|at|on|with|this|that|we|they|here|of|assaulted|touched"
    r"|abused|raped|got|went|came"
    r"|waited|left|moved|told|said|and|never|ever|they|to|there|used|lives|living|accused|arrested"
    r"|involved|you|i|came|hurt"
)

_AT_A_STREET = Pattern(
    rf"\b(?:{_KIN_OF_MANY}|{_ONE})(?: (?:who|that|living|live|lives|is|are|was|were))* (?:on|from|in|of"
    r"|off|at)"
    rf" (?:the )?(?:(?:[A-Z][\w'-]{{1,25}} ){{1,2}}{_STREET}\b(?! (?:School|Primary|Academy|College"
    r"|Nursery|Surgery|Centre|Hub|Hospital|[Ss]chool|[Pp]rimary|[Aa]cademy|[Nn]ursery|[Cc]entre|[Hh]ub))"
    r"|(?:[A-Z][\w'-]{1,25} ){1,2}(?:[Ee]state|[Ff]lats|[Mm]aisonettes)\b)"
)
_SOMEBODY = (
    rf"(?:{_ONE}s?|children|{_KIN_OF_MANY}|mum|dad|young people|somebody|someone|people|one|parents"
    r"|neighbour|them|he|she|they)"
)
_AT_A_NUMBER = Pattern(
    rf"\b(?:{_SOMEBODY}(?: (?:who|that|is|are|was|were))* (?:living|live|lives|up)"
    rf"|(?:{_ONE}|{_KIN_OF_MANY}|kids|boys|girls|lads|mum|dad|neighbour|(?:the|some|our) (?:{_ONE}s?|children"
    r"|young people|parents|people|one))(?: (?:who|that|is|are|was|were))*) (?:at|in|from|of) (?:no\.? ?"
    rf"|number |nos\.? ?|house )\d{{1,3}}[a-z]?\b"
    r"(?! (?:of|on (?:the|this|our|my|a) (?:\w+ )?(?:list|plan|form|sheet|rota|agenda|scale|register"
    r"|programme)|in (?:the|this|our)|group|cohort|on the scale))"
)
_SITE = Pattern(
    rf"\b(?:{_ONE}|{_KIN_OF_MANY})(?: (?:who|that|living|lives|is|was))* (?:from|on|at|off|in) (?:the"
    r"|that|our|a)"
    r" (?:\w+ )?(?:(?:caravan|travell?ers?'?|gypsy|halting|camp|static|mobile home|boat|refugee|asylum)s?"
    r" (?:site|park|camp|hotel|yard)"
    r"|(?:farm|pub|shop|chippy|chip shop|post office|vicarage|rectory|manor|big house|corner shop|garage"
    r"|takeaway|lighthouse|castle"
    rf"|hotel|boat|lodge|bakery|butchers?) (?:in|on|at|near|by|down|up|outside) (?:the )?[A-Z])"
)

_WHAT_KIND = r"(?:(?!in\b|of\b|for\b|to\b|at\b)[\w'-]+ ){0,4}?"
_ONLY_ONE = Pattern(
    rf"\b(?:the|our|their|my|your|this) (?:one and |1 and )?(?:only|sole) {_WHAT_KIND}{_ONE}{_GOES_ON}"
)
_ONLY_PLAIN = Pattern(
    rf"(?:the|our|their) (?:one and )?only (?:other )?{_ONE}\b(?! (?:from [a-z]*[A-Z]|in (?:year|yr|our"
    r"|the (?:\w+ )?(?:school|class|village|team|group"
    r"|dance|\w+ (?:class|group|team|club))|reception)|with (?:a|an|one|no)|who (?:uses?|wears?|speaks?"
    r"|is|was)))"
)
"""The only child there is of no kind: "the only child we heard from"."""
_ONLY_OURS = Pattern(r"(?:our|my) only (?:boy|girl|lad|lass) (?:on|in|at|from|with)")
_ONE_OF_FEW = Pattern(
    r"\b(?:one of )?(?:the |our )?only (?:two|three|2|3) (?:[\w'-]+ ){1,3}?"
    rf"(?:{either(CHILDREN)}|lads)"
    r" (?:in|at) (?:year|yr|our|the (?:school|class)|reception|y\d)"
)

_KNOWN = (
    r"(?:(?:local|deputy|former|ex|chief|our|head|senior|parish|county|town|lord|lady|retired|lead"
    r"|school) ?-?)*"
    f"(?:{either(KNOWN_POSTS)})"
)
_CHILD_OF_ONE_KNOWN = Pattern(
    rf"\b(?:the|a|an|our|one of (?:the|our)|some|another|my) {_KNOWN}(?:'s|s'|s) (?:\w+ )?(?:{_HEIR}"
    rf"|{_SIBLING}(?=[^.;\n]{{0,40}}\b(?:{_HARM}|{_THROUGH})\b))\b(?!['-]"
    r"| (?:protection|care|support|abuse|sexual|exploitation|safeguarding|death|online))"
    r"(?! (?:would|could|should|might|may|can)\b)"
)
_ELDERS = either(PARENTS, ("stepdad", "uncle", "nan", "grandad", "parents"))
_WHOSE = Pattern(
    rf"\b{_ONE}\b[^.;\n]{{0,40}}?\bwhose (?:\w+ )?(?:{_ELDERS}|{either(SIBLINGS)}"
    r"|grandfather)"
    r" (?:is|was|are|were|used to be|plays?|runs?|owns?|works?|sits) (?:a |an |the |our |on |in |at |for "
    r"|well |local |very |quite )*"
    rf"(?:{_KNOWN}|well[ -]known|famous|telly|tv|television|radio|news|council|papers?|celebrit\w+"
    r"|star|pop|band|united|city"
    r"|big name)\b(?! to (?:us|services|the|social|police|camhs|our|them|everyone|children))"
    rf"|\b(?:the|our|that|this) (?:\w+ )?{_ONE} whose (?:\w+ )?(?:{_ELDERS}|{either(SIBLINGS)}"
    r"|cousin) (?:(?:is|are|was|were|went|got sent) (?:back )?(?:in|to)"
    r" (?:prison|jail)|(?:is|was|were) (?:jailed|murdered|killed|stabbed|drowned|shot|arrested for)"
    r"|died (?:in|at|on|of)|drowned|killed)\b"
    rf"|\b{_ONE} whose (?:{_ELDERS}|family) (?:runs?|owns?|has|have"
    r"|keeps?|ran|owned) (?:the|our) (?:[\w-]+ )?(?:chip shop|chippy|pub|shop|post office|garage|farm"
    r"|takeaway"
    r"|bakery|butchers?|cafe|hotel|salon|nursery|school|church|restaurant|stables|campsite|caravan site)\b"
)

_UNIQUE = (
    r"(?:(?:vice[ -]?|deputy |club |team |star |first team )*(?:captain|goalkeeper|goalie|keeper|striker"
    r"|head ?(?:girl|boy)|quarterback|full back"
    r"|fly half|scrum half|centre forward|bowler|wicket keeper|lead singer|drummer|mascot|prom (?:queen"
    r"|king)|carnival queen|may queen|top scorer|star player|lead in the (?:play|musical|panto)))"
)
_IN_A_TEAM = Pattern(
    rf"\b(?:the|our|their) {_UNIQUE}\b(?: (?:of|in|for|from"
    rf"|at)\b[^.;\n]{{0,40}}?)?[^.;\n]{{0,30}}?\b{_HARM}\b"
)
_AID = (
    r"(?:(?:a|an|the|his|her|one|only one|no|two) (?:\w+ )?(?:wheelchair|guide dog|assistance dog"
    r"|prosthe\w+|hearing aids?|cochlear"
    r"(?: implant)?|crutches|calipers?|arm|leg|eye|hand|ear|stutter|stammer|birthmark|scar|feeding tube"
    r"|peg|tracheostomy|trachy|white"
    r" stick|walking frame|frame|lisp|eye ?patch|squint|cleft lip|glass eye|false leg|turban|tattoo|limp)"
    r"|hearing aids|(?:the )?(?:red|ginger|pink|blue|green|purple) hair|crutches|callipers)"
)
_BY_LOOKS = Pattern(
    r"\b(?:(?:the|our|that|this) (?:\w+ )?(?:boy|girl|lad|lass|kid|twin|brother|sister|youngster"
    r"|teenager|teen|toddler)"
    rf" (?:in|with|who (?:uses?|wears?|has|is in|had)|on|using|wearing) {_AID}"
    rf"|(?:the|our|that|a|an|one|this) (?:\w+ )?{_ONE} (?:in|with|who (?:uses?|wears?|has|is in|had)|on"
    rf"|using|wearing) {_AID}"
    r"(?: (?:in|at|from) (?:our|my|year|yr|the (?:school|class|club)|y\d)| (?:was|did|got|went|waited"
    rf"|came|assaulted|touched|{_HARM})\b))"
)
_DONE = (
    rf"(?:(?:did|done) (?:this|it|that|the same)|victims?|accused|involved(?!{_MADE_WITH})|perpetrator"
    rf"|excluded|suspended"
    r"|arrested|charged"
    r"|hushed up|covered up|(?:was|were|got|been) (?:abused|assaulted|raped|hurt|touched) (?:\w+"
    r" ){0,5}?(?:and|but) (?:the |our )?(?:school|nobody|no one|social|police|staff|they|it))"
)
_MY = (
    r"(?:own )?(?:(?:little|young|younger|older|big|eldest|youngest|step|foster|adopted|neighbou?r'?s"
    r"|friend'?s|mate'?s|sister'?s|brother'?s|cousin'?s"
    rf"|best friend'?s|colleague'?s|partner'?s|next door'?s|nan'?s|daughter'?s|son'?s) ?-?)*{_SON}"
)
_OF_MINE = Pattern(
    rf"(?<![\"'“‘])\bmy {_MY}\b(?<!my child)(?! (?:is off|in law|and i\b)|-in-law)[^.;\n]{{0,60}}?\b"
    rf"(?:{_DONE}|{_THROUGH})\b"
    r"(?! (?:audit|one|form|course|training|survey|bit|question|job|round|with me|last|for me|myself))"
)
"""One's own: whose note it is, is known to the team."""

_BY_WHAT_HAPPENED = Pattern(
    rf"\b(?:the|that|our|this) (?:[\w-]+ )?{_ONE} (?:who|that) (?:(?:had )?set (?:fire|light|alight)"
    rf"|(?:had )?burn(?:t|ed)"
    r"|(?:had )?broke(?:n)? into|(?:had )?stabbed|was stabbed|was (?:tried|sentenced|convicted"
    r"|found guilty) (?:at|in)"
    r"|(?:was|were|got) in the (?:papers?|news)|was on the news|jumped (?:off|from)|crashed (?:a|the|his|her)"
    r"|won (?:a|the|this years?) (?:county|national|regional|town|world|british|english|welsh)|ran away"
    r" (?:from|to)|stole (?:the|a|our))\b"
    r"|\b(?:the|our|that) (?:deaf|blind|mute|autistic|disabled|pregnant|trans|transgender|non-?verbal|adopted"
    rf"|diabetic|epileptic|partially sighted|one-armed) {_ONE} (?:in|from|at) (?:unit|class|room|form"
    rf"|house|year|yr"
    r"|our|the (?:\w+ )?(?:school|class|unit|village|home)|reception|y\d|\d)"
    r"|\b(?:our|the|their) only (?:[\w-]+ )?(?:wheelchair user|hearing aid user|asylum seeker|refugee"
    r"|traveller"
    r"|selective mute)\b(?! (?:group|site|worker|service|team|lead|family|families|liaison|charity|project))"
)
"""What became of somebody, or how they fare, told of just one."""
_FROM_ELSEWHERE = Pattern(
    rf"\b(?:[Tt]he|[Tt]hat|[Oo]ur) (?:\w+ )?(?:{_ONE}|twins|family|siblings|brothers|sisters) (?:who|that)"
    r" (?:was |had |has |have )?(?:been )?(?:moved|came|transferred|placed|sent)"
    r"(?: here| over| to us| down| up)? from (?!(?:Year|Reception|Nursery|Social|Children|Health"
    r"|Education|Key|Primary|Secondary|Early|Tier|Level|Stage|Team|Ward|Band|Group|Class)\b)[A-Z][a-z]{2}"
    rf"|\b(?:[Tt]he|[Tt]hat|[Oo]ur) (?:\w+ )?{_ONE} (?:who|that) (?:was|got|made it|were) (?:in|into|on) the"
    r" (?:[A-Z]\w+ )?(?:Gazette|Herald|Echo|Mail|Post|Star|Times|Mirror|Sun|Argus|Chronicle|Mercury|Journal"
    r"|Courier|Observer|News)\b"
)
_PERSON_GOES = (
    r"(?:went|was|is|has|had|waited|came|did|got|touched|told|said|moved|never|still|who|abused|assaulted"
    r"|raped|left|kept|sent"
    r"|started|stopped|needed|needs|saw|hit|ran|lived|lives|exposed|disclosed|wasn'?t|isn'?t|hasn'?t"
    r"|hadn'?t|didn'?t)"
)
_INITIALS = Pattern(
    r"(?:^|(?<=[.!?;:\n,(] )|(?<=[\n(])|(?<= and )|(?<= but )|(?<= that )|(?<= for )|(?<= with )|(?<="
    r" about )|(?<= when )|(?<= because ))(?P<who>[a-z]{2}|[A-Z]{2}|[A-Z][a-z]),? \(?(?:[4-9]|1[0-9])\)?,? "
    rf"(?=(?:then |just |also |only |again |always )?{_PERSON_GOES}\b)"
)
_GROUP = r"(?:[Yy](?:ea)?r ?\d{1,2}|[Yy]\d{1,2}|\d{1,2}[A-Z]\b|[Ss]ixth form|[Pp]\d\b)"
_NAMED_IN_A_GROUP = Pattern(
    rf"\b(?P<who>[A-Z][a-z]+(?:-[A-Z][a-z]+)?)(?:'s|,)? ?(?:(?:in|from|of|who is in|is in) {_GROUP}|(?:in"
    r"|is in|who is in) (?:[Rr]eception|[Nn]ursery)\b"
    r"|\((?:aged? )?(?:[3-9]|1[0-7])(?: ?y/?o| ?yrs?| years old)?\)|,? aged? (?:[3-9]|1[0-7])\b|,"
    r" (?:[3-9]|1[0-7]),)"
)
_OUR = Pattern(
    r"(?:^|(?<=[.!?;:\n,(] )|\b(?:and|but|like|with|for|of|to|when|is|was|take|had|see) )[Oo]ur"
    r" (?P<who>[A-Z][a-z]+)(?=[,.!?]|$|'s (?:plan|case|referral|mum|dad|assessment|worker|family|behaviour)"
    rf"| (?:{_PERSON_GOES[3:-1]}|and|whose|would|will|does|in year)\b)"
)
_EITHER = SURE | CAPITAL_NAMES
_SERVED = Pattern(
    r"\b(?:would|could|might|should|if|whether|e\.g|scenario|case stud(?:y|ies)|(?:for|an|as) example"
    r"|vignette|imagine|such as|any|each|every|policy says|role ?play)\b"
)
_CUT = Pattern(r"[.!?;\n]")

_OF_A_GROUP = Pattern(r"\d|[Rr]eception|[Nn]ursery|[Ss]ixth")
_WORDS_OF_SOMEBODY = (
    f"{either(CHILD, CHILDREN, LAD, AT_SCHOOL)}|lads|lassie|youngster|teenager"
    "|teen|toddler|young|baby|brothers?|sisters?|siblings|sibs|twins?|triplets"
    f"|family|{either(OFFSPRING)}"
    "|captain|goalkeeper|goalie|keeper|striker"
    "|head ?girl|head ?boy|quarterback|singer|drummer|mascot|prom|queen|scorer|star|lead|fly half"
    "|centre|bowler|full back|user|seeker|refugee|traveller|mute"
)
_OF_SOMEBODY = Pattern(rf"\b{one_of(_WORDS_OF_SOMEBODY)}\b")
"""Without one of these words nobody is pointed at, but by where they live."""
_A_NUMBER = Pattern(r" (?:no|nos|number|house)\.? ?\d")
"""Without this nobody lives at one."""

_BY_SIGNS = (
    (_SITE, Kind.DESCRIPTION),
    (_AT_A_STREET, Kind.ADDRESS),
    (_FROM_ELSEWHERE, Kind.DESCRIPTION),
    (LIVES_WITH, Kind.DESCRIPTION),
)
_IN_SMALL = (
    (_ONE_OF_FEW, Kind.DESCRIPTION),
    (_CHILD_OF_ONE_KNOWN, Kind.DESCRIPTION),
    (_WHOSE, Kind.DESCRIPTION),
    (_IN_A_TEAM, Kind.DESCRIPTION),
    (_BY_LOOKS, Kind.DESCRIPTION),
    (_BY_WHAT_HAPPENED, Kind.DESCRIPTION),
    (_OF_MINE, Kind.DESCRIPTION),
)


def pointers(clear: str) -> Iterator[Hit]:
    """Yield what points at one child or family in plain text.

    Initials or a given name beside an age or a group; a place, kin, looks, the only one of a kind. Of these
    latter none is anybody's in a made-up case.
    """
    yield from _named_pointers(clear)
    small = lowered(clear)
    searches = [(_AT_A_NUMBER, Kind.ADDRESS, small)] if _A_NUMBER.search(small) else []
    if _OF_SOMEBODY.search(small):
        searches += ((pattern, kind, clear) for pattern, kind in _BY_SIGNS)
        searches += ((pattern, kind, small) for pattern, kind in _IN_SMALL)
        told = (one for needed, one in ONE_OF_A_KIND if needed.search(small))
        searches += ((pattern, Kind.DESCRIPTION, small) for pattern in told)
    searches += ((pattern, kind, small) for needed, pattern, kind in CLOSE_BY if needed.search(small))
    for pattern, kind, whole in searches:
        for match in pattern.finditer(whole):
            if not _is_made_up(small, *match.span()):
                yield Hit(kind, *match.span())
    yield from (Hit(Kind.DESCRIPTION, *span) for span in signed(small) if not _is_made_up(small, *span))
    for match in _ONLY_ONE.finditer(small) if "only" in small or "sole" in small else ():
        plainly = not _ONLY_OURS.match(small, match.start()) and _ONLY_PLAIN.match(clear, match.start())
        if not plainly and not _is_made_up(small, *match.span()):
            yield Hit(Kind.DESCRIPTION, *match.span())


def _named_pointers(text: str) -> Iterator[Hit]:
    """Yield initials with an age, and a given name with an age or a group or as one of ours."""
    if _OF_A_GROUP.search(text):
        for match in _INITIALS.finditer(text):
            if match["who"].lower() not in ACRONYMS | SMALL_WORDS | OF_WORK:
                yield Hit(Kind.INITIALS_WITH_AGE, *match.span())
        for match in _NAMED_IN_A_GROUP.finditer(text):
            key = match["who"].lower().split("-")[0]
            if key in _EITHER - ORGANISATIONS or (key in LOOSE - MONTH_NAMES and "(" in match[0]):
                yield Hit(Kind.NAME, *match.span())
    for match in _OUR.finditer(text) if "ur " in text else ():
        if match["who"].lower() in _EITHER - ORGANISATIONS:
            yield Hit(Kind.NAME, *match.span("who"))


def _is_made_up(small: str, start: int, end: int) -> bool:
    """Whether the sentence there is of what might be."""
    before = [cut.end() for cut in _CUT.finditer(small, max(0, start - 200), start)]
    behind = _CUT.search(small, end)
    stop = behind.start() if behind else len(small)
    return _SERVED.search(small, max(before, default=max(0, start - 200)), min(stop, end + 200)) is not None
