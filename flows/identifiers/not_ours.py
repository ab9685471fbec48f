"""That something is another team's task, or none of this one: "police do that", "not our job".

Each word of such a text is listed, and none is of a person or of what is done to one: so it tells nothing of
anybody, and is no worry, whatever its words are likely in.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.identifiers.patterns import Pattern
from flows.vocabulary import either, word_set

LONGEST = 20
"""Words of such a text."""

_BODIES = word_set("""
academies academy adoption agencies barnardos cafcass cahms cait caiu camhs ccg charities charity college
colleges commissioners commissioning constabulary council councils courts cps csc cypmhs cyps dsl dsls edt
education fcamhs force fostering gp gps health hospital hospitals housing hq icb iro iros la lado lados lscb
lscp mash mast nhs nspcc nurseries nursery nurses nursing paediatricians paediatrics partners partnership
police ppu prison prisons probation psychologists pvp pvpu sarc school schools scp senco sencos yjb yjs yjt
yos yot
""")
"""Who else may do it, in one word; a lone worker or manager is a person, and may be told of."""

_LONGER_BODIES = (
    r"(?:social (?:care|services|work|workers)|childrens services|front door|early help|family (?:help|hubs?)"
    r"|local authority|youth (?:justice|offending)|voluntary sector|third sector|school nurses?"
    r"|health visitors|public health|someone else|somebody else|(?:an)?other (?:\w+ )?(?:teams?|services?"
    r"|agency|agencies|units?|departments?|organisations?)|(?:a )?different (?:team|service|agency|unit)"
    r"|head office|safeguarding (?:board|partnership|team|unit|leads?|hub)|designated (?:nurse|doctor|leads?)"
    r"|assessment teams?|hsb team|specialist (?:team|service)|court team)"
)
_BESIDE_BODIES = word_set("""
adult adults agency and another assessment authority board boards care central child childrens community
contact county court department designated different district doctor door early else family forensic front
head help hsb hub hubs intervention justice lead leads local mental multi named national neighbourhood nurse
offending office officers organisation organisations other others own paediatric partner primary public
referral region regional safeguarding secondary sector service services social somebody someone specialist
staff team teams their third trust unit units virtual visitors voluntary wider work workers youth
""")
_DO = word_set("""
coordinate coordinates cover covers deal deals deliver delivers do does handle handles hold holds lead leads
manage manages own owns provide provides run runs sort sorts
""")
_DOING = word_set("done led handled dealt run owned covered managed provided delivered held commissioned")
_TASKS = word_set("""
area bag bit business domain duty function gift issue job jobs kind matter one part question remit
responsibilities responsibility responsible role roles scope sort stuff task tasks territory thing things
work
""")
_SMALL = word_set("""
a about actually afraid again all also always am an answer any applicable are arent as ask at be because
been belong belongs best beyond but by cant charge commission commissions cos did dont down fall falls for
from get gets go goes has have here honest honestly i id im in instead involved is isnt it itd its just
leave lies lol mainly me mine more most mostly my n need never no none nope normally not nothing now of on
only our ours out outside outwith over pass passes people person rather really refer refers rest rests right
rightly say should signpost sit sits so some something sorry such support supports surely tbh team that thatd
thats the then these they think this those though to try us usually we were weve what who will with within
would wouldnt yes you youd
""")
_LISTED = _BODIES | _BESIDE_BODIES | _DO | _DOING | _TASKS | _SMALL


def _any_of(words: frozenset[str]) -> str:
    return either(tuple(sorted(words)))


_BODY = rf"(?:{_any_of(_BODIES)}|{_LONGER_BODIES})s?(?: (?:teams?|services?|unit|leads?|hub|staff))?"
_IT = (
    r"(?:(?:all |most )?(?:of )?(?:this|that|it|these|those|such)(?: (?:one|bit|question|area|stuff|work))?)"
)
_WE = rf"(?:we|i|us|our team|{_any_of(_BODIES)}|{_LONGER_BODIES})"
_OURS = r"(?:us|ours?|mine|my (?:job|role|remit|team)|this team)"
_NONE_OF_OURS = Pattern(
    r"\b(?:not|isnt|arent|never|wouldnt be|wont be)(?: really| actually)?(?: (?:a|for|with|by|one for|one of"
    r"|in|within|done by|part of|something for|a question for|down to))?"
    rf" {_OURS}\b"
    rf"|\bnothing to do with us\b|\bno (?:role|part|remit|responsibility) in {_IT}\b"
    rf"|\bnot responsible for {_IT}\b|\b(?:outside|outwith|beyond|out of)(?: of)? (?:our|my)\b"
    rf"|\b(?:not|isnt|wouldnt be) (?:really )?(?:something|a thing|anything|what) {_WE} (?:would )?"
    rf"(?:{_any_of(_DO)}|are)\b|\bnot (?:(?:part of|a|an|the) )*{_BODY} (?:{_any_of(_TASKS)})\b"
    r"|\b(?:not|arent|isnt) (?:really )?the right (?:team|people|person|service|ones?)\b"
    r"|\b(?:some(?:one|body) else|another (?:team|agency|service))s (?:job|role|remit|responsibility|work)\b"
)
"""None of this team's tasks."""

_LEADS_TO_IT = (
    rf"(?:its|thats|itd be|thatd be|{_IT} (?:is|would be|should be|sits?|lies|rests|belongs|falls|goes)"
    rf"|{_any_of(_DOING)}|dealt with|commissions? out|one|question)"
    r" (?:really |more |mainly |just |all )?(?:one |a question |a matter )?"
    r"(?:for|with|to|under|by|out to|down to|from) (?:(?:the|our|a|childrens|adult|forensic|local|central) )*"
)
_ANOTHERS = Pattern(
    rf"\b(?:{_BODY}(?: who| that)?(?: would| should| will| always| usually| normally| mainly)?"
    rf" (?:{_any_of(_DO)}|support)(?: on| with| out)? {_IT}\b(?! (?:to|with|on|at) (?:us|me)\b)"
    rf"|{_BODY} (?:{_any_of(_TASKS)}|lead)\b(?! {_WE} )"
    rf"|(?:itd be|it would be|thatd be|that would be|this would be) (?:the )?{_BODY}"
    rf"|{_LEADS_TO_IT}{_BODY}"
    rf"|(?:we|i) (?:just |only )?(?:leave|pass|refer|signpost) {_IT} (?:all )?(?:on |over )?to"
    rf" (?:the )?{_BODY}"
    r")\b"
)
"""Another's task."""

_WE_DONT = Pattern(
    rf"\b(?:we|i|our team|this team) (?:dont|do not|wouldnt|never)(?: (?:actually|really|usually|normally))?"
    rf" (?:get involved in|have a role in|{_any_of(_DO)})(?: on| with)? {_IT}\b"
)
_NOTHING_TO_DO = Pattern(r"\bnothing to do with (?:us|me)\b")
_DOES = f"(?:{_any_of(_DO)}|{_any_of(_DOING)})"
_A_CHILD = r"(?:a|an|the|this|that|our) (?:(?:other|own|young) )*child"
_OF_SOMEBODY = Pattern(
    r"\bchild\b(?! (?:and|health|mental|services)\b)"
    r"|(?<!early )(?<!family )\bhelp\b(?! (?:hub|team|service)\b)"
    rf"|\b{_DOES} (?:{_IT} )?(?:\w+ ){{0,4}}?(?:to|on|at|with) (?:me|us|my|one|another|{_A_CHILD})\b"
    rf"|\b(?:{_DOES}|have|has|get|gets) (?:me|us)\b"
    r"|\b(?:on|at|with) me\b|(?<!down )(?<!up )\bto me\b|\bi need\b|\bcant go\b"
    r"|\b(?:its|it is|that is|thats|always|only|just) (?:always |only |just )?me\b"
    r"|\bno ?one\b|\bone of (?:our|my) own\b|\bi ?a?m done\b"
)
"""Listed words tell of somebody too: what is done to them, or that they want help."""

_NOT_BY = Pattern(rf"\bnot (?:(?:part of|a|an|the|for|by|with) )*{_BODY}\b")
_BY_A_BODY = Pattern(rf"\b{_BODY}\b")


@dataclass(frozen=True, slots=True)
class NotOurs:
    """What a text says of a task.

    `denied`: that it is none of this team's. Whoever says only that another does it may be of that team.
    `not_done`: that this team does nothing of it, which may be how far it is so, too. `of` is the text
    without those who are said not to do it.
    """

    denied: bool
    not_done: bool
    of: str


def not_ours(words: Sequence[str]) -> NotOurs | None:
    """What a text of these plain words says of whose task it is, None for any other text."""
    is_listed = all(word in _LISTED or word.removesuffix("s") in _LISTED for word in words)
    if len(words) > LONGEST or not is_listed:
        return None
    text = " ".join(words)
    denied, not_done = _NONE_OF_OURS.search(text), _WE_DONT.search(text)
    behind = _BY_A_BODY.search(_WE_DONT.sub("", text)) if not_done else None
    if _OF_SOMEBODY.search(_NOTHING_TO_DO.sub("", text)) or not (denied or behind or _ANOTHERS.search(text)):
        return None
    return NotOurs(denied=denied is not None, not_done=not_done is not None, of=_NOT_BY.sub("", text))
