"""Words that say whose task something is: "police do that", "not our job".

A text of the listed words alone tells of nobody. Sets are of single words. The tuples are expressions, tried
in their order, with gaps for the lists: {body}, {it}, {we}, {ours}, {do}, {done}, {doing} and {task}.
"""

from flows.vocabulary import word_set

BODIES = word_set("""
academies academy adoption agencies barnardos cafcass cahms cait caiu camhs ccg charities charity college
colleges commissioners commissioning constabulary council councils courts cps csc cypmhs cyps dsl dsls edt
education fcamhs force fostering gp gps health hospital hospitals housing hq icb iro iros la lado lados lscb
lscp mash mast nhs nspcc nurseries nursery nurses nursing paediatricians paediatrics partners partnership
police ppu prison prisons probation psychologists pvp pvpu sarc school schools scp senco sencos yjb yjs yjt
yos yot
""")
"""Who else may do it, in one word; a lone worker or manager is a person, and may be told of."""

_LIVED_IN = word_set("""
academies academy college colleges hospital housing nursery nurseries prison prisons school schools
""")
STAFFED = (BODIES - _LIVED_IN) | word_set("it admin hr fire brook finance ambulance")
"""Whoever is "the lad from" one of these works there."""

LONGER_BODIES = (
    *("social (?:care|services|work|workers)", "childrens services", "front door", "early help"),
    *("family (?:help|hubs?)", "local authority", "youth (?:justice|offending)", "voluntary sector"),
    *("third sector", "school nurses?", "health visitors", "public health", "someone else"),
    *("somebody else",),
    *(r"(?:an)?other (?:\w+ )?(?:teams?|services?|agency|agencies|units?|departments?|organisations?)",),
    *("(?:a )?different (?:team|service|agency|unit)", "head office"),
    *("safeguarding (?:board|partnership|team|unit|leads?|hub)",),
    *("designated (?:nurse|doctor|leads?)", "assessment teams?", "hsb team"),
    *("specialist (?:team|service)", "court team"),
)
"""In several words, or as an expression."""
BESIDE_BODIES = word_set("""
adult adults agency and another assessment authority board boards care central child childrens community
contact county court department designated different district doctor door early else family forensic front
head help hsb hub hubs intervention justice lead leads local mental multi named national neighbourhood nurse
offending office officers organisation organisations other others own paediatric partner primary public
referral region regional safeguarding secondary sector service services social somebody someone specialist
staff team teams their third trust unit units virtual visitors voluntary wider work workers youth
""")
DO = word_set("""
coordinate coordinates cover covers deal deals deliver delivers do does handle handles hold holds lead leads
manage manages own owns provide provides run runs sort sorts
""")
DOING = word_set("done led handled dealt run owned covered managed provided delivered held commissioned")
TASKS = word_set("""
area bag bit business domain duty function gift issue job jobs kind matter one part question remit
responsibilities responsibility responsible role roles scope sort stuff task tasks territory thing things
work
""")
SMALL = word_set("""
a about actually afraid again all also always am an answer any applicable are arent as ask at be because
been belong belongs best beyond but by cant charge commission commissions cos did dont down fall falls for
from get gets go goes has have here honest honestly i id im in instead involved is isnt it itd its just
leave lies lol mainly me mine more most mostly my n need never no none nope normally not nothing now of on
only our ours out outside outwith over pass passes people person rather really refer refers rest rests right
rightly say should signpost sit sits so some something sorry such support supports surely tbh team that thatd
thats the then these they think this those though to try us usually we were weve what who will with within
would wouldnt yes you youd
""")
"""Words that bind the others."""

BODY_ENDS = ("teams?", "services?", "unit", "leads?", "hub", "staff")
IT = r"(?:(?:all |most )?(?:of )?(?:this|that|it|these|those|such)(?: (?:one|bit|question|area|stuff|work))?)"
WE = ("we", "i", "us", "our team")
OURS = r"(?:us|ours?|mine|my (?:job|role|remit|team)|this team)"

NONE_OF_OURS = (
    (
        r"(?:not|isnt|arent|never|wouldnt be|wont be)(?: really| actually)?(?: (?:a|for|with|by|one for"
        r"|one of"
        r"|in|within|done by|part of|something for|a question for|down to))? {ours}"
    ),
    r"nothing to do with us",
    r"no (?:role|part|remit|responsibility) in {it}",
    r"not responsible for {it}",
    r"(?:outside|outwith|beyond|out of)(?: of)? (?:our|my)",
    r"(?:not|isnt|wouldnt be) (?:really )?(?:something|a thing|anything|what) {we} (?:would )?(?:{do}|are)",
    r"not (?:(?:part of|a|an|the) )*{body} {task}",
    r"(?:not|arent|isnt) (?:really )?the right (?:team|people|person|service|ones?)",
    r"(?:some(?:one|body) else|another (?:team|agency|service))s (?:job|role|remit|responsibility|work)",
)
"""None of this team's tasks."""

_LEADS_TO_IT = (
    r"(?:its|thats|itd be|thatd be|{it} (?:is|would be|should be|sits?|lies|rests|belongs|falls|goes)"
    r"|{done}|dealt with|commissions? out|one|question) (?:really |more |mainly |just |all )?"
    r"(?:one |a question |a matter )?(?:for|with|to|under|by|out to|down to|from) (?:(?:the|our|a"
    r"|childrens|adult|forensic|local|central) )*"
)
ANOTHERS = (
    (
        r"{body}(?: who| that)?(?: would| should| will| always| usually| normally| mainly)? (?:{do}|support)"
        r"(?: on| with| out)? {it}\b(?! (?:to|with|on|at) (?:us|me)\b)"
    ),
    r"{body} (?:{task}|lead)\b(?! {we} )",
    r"(?:itd be|it would be|thatd be|that would be|this would be) (?:the )?{body}",
    _LEADS_TO_IT + r"{body}",
    r"(?:we|i) (?:just |only )?(?:leave|pass|refer|signpost) {it} (?:all )?(?:on |over )?to (?:the )?{body}",
)
"""Another's task."""

WE_DO_NOT = (
    (
        r"(?:we|i|our team|this team) (?:dont|do not|wouldnt|never)(?: (?:actually|really|usually|normally))?"
        r" (?:get involved in|have a role in|{do})(?: on| with)? {it}"
    ),
)
NOTHING_TO_DO = ("nothing to do with (?:us|me)",)
_A_CHILD = r"(?:a|an|the|this|that|our) (?:(?:other|own|young) )*child"
OF_SOMEBODY = (
    r"child\b(?! (?:and|health|mental|services)\b)",
    r"(?<!early )(?<!family )help\b(?! (?:hub|team|service)\b)",
    r"{doing} (?:{it} )?(?:\w+ ){0,4}?(?:to|on|at|with) (?:me|us|my|one|another|" + _A_CHILD + ")",
    r"(?:{doing}|have|has|get|gets) (?:me|us)",
    *("(?:on|at|with) me", "(?<!down )(?<!up )to me", "i need", "cant go"),
    r"(?:its|it is|that is|thats|always|only|just) (?:always |only |just )?me",
    *("no ?one", "one of (?:our|my) own", "i ?a?m done"),
)
"""Listed words tell of somebody too: what is done to them, or that they want help."""

NOT_BY = ("not (?:(?:part of|a|an|the|for|by|with) )*{body}",)
BY_A_BODY = ("{body}",)
