"""What somebody says outright of themselves, or asks for, in a few words that hardly mean anything else.

"I have been raped", "I need to talk to childline", "I'm scared": so few words that what is learned of others
can tip them. Texts come as words without signs, in small letters, joined by spaces; figures are "#".
"""

from collections.abc import Sequence

from flows.identifiers import incidents
from flows.identifiers.briefly import MAY_BE_TOLD, told_briefly
from flows.identifiers.buried import is_to_bury
from flows.identifiers.findings import Teller
from flows.identifiers.half_told import NEEDED, half_told
from flows.identifiers.patterns import Pattern, one_of
from flows.identifiers.routine import is_routine
from flows.identifiers.shorthand import written_out
from flows.vocabulary import either
from flows.vocabulary.kin import CHILDREN, FONDLY, GRANDPARENTS, PARENTS, SIBLINGS, SWEETHEARTS, UNCLES
from flows.vocabulary.numbers import FROM_NINE

_MUCH = (
    r"(?:(?:so|very|really|just|only|still|also|too|quite|always|now|been|being|already|recently|once"
    r"|actually|literally|a bit|even|all) )*"
)
_SURE = (
    r"(?:raped|gang raped|molested|groped|trafficked|violated|(?:sexually|physically|emotionally)"
    r" (?:abused|assaulted|harassed|exploited|attacked|touched|hurt)|groomed|fingered|interfered with"
    r"|touched (?:sexually|inappropriately|up|down there|there|on my \w+|where i \w+))"
)
_OFTEN = r"(?:abused|assaulted|exploited|beaten|touched|hurt|blackmailed|attacked)"
_A_PERSON = (
    r"(?:some ?one|some ?body|an? (?:\w+ ){0,2}?(?:man|woman|boy|girl|lad|adult|kid|friend|relative"
    r"|stranger|teacher|coach"
    r"|neighbour|uncle|cousin|priest|carer|colleague|guy|bloke|person|relation|babysitter|doctor)|my"
    r" (?:\w+ ){0,2}?\w+|him|her|them|people|men|family|another \w+|one of \w+)"
)
_IT_GOES_ON = (
    rf"(?: (?:by {_A_PERSON}|(?:as|when i was|since i was|for|at|in my|last|every|a lot|before|there|here"
    r"|too|again|once|twice"
    r"|today|yesterday|and|but|so|then|now|thanks|thank|please|help|sexually|badly|x|years|many|more)\b.*))?"
)
_HARMED = Pattern(
    r"\bi(?:ve| have|d| had| was| got| am|m| keep| get| still)(?: (?:getting|got))? "
    rf"{_MUCH}(?:been |being )?{_MUCH}(?:{_SURE}\b|{_OFTEN}{_IT_GOES_ON}\Z)"
    r"|\bi(?:ve| have| had)? (?:been through|gone through|went through|suffered|experienced|survived)"
    r" (?:(?:sexual|child|childhood|physical|domestic|a|an) )*(?:abuse|assault|rape)\b"
    r"(?! (?:\w+ )?(?:training|awareness|cases?|work|courses?|referrals?|lessons?|services?|procedures?"
    r"|reviews?|audits?|investigations?|support|polic(?:y|ies)|modules?|briefings?|inquir(?:y|ies)|helplines?"
    r"|teams?)\b)"
)
_TO_DO = (
    r"(?:do (?:things|stuff|sexual \w+|sex\w*|bad \w+|horrible \w+|it with \w+|what (?:he|she|they)"
    r" wants?)|have sex"
    r"|touch (?:him|her|them|it|myself|his \w+)|take (?:my|off my) (?:clothes|top|pants|trousers)(?: off)?"
    r"|send (?:nudes|pics|pictures|photos)(?: .*)?|watch (?:porn|him|them)|kiss (?:him|her|them)|perform"
    r" \w+ ?\w*|undress|strip|suck .*|sleep with \w+)"
)
_UNWANTED = (
    r"(?: (?:i (?:dont|didnt|do not|did not|hate|hated|never) ?\w*(?: to)?(?: do)?|with \w+|to \w+|for"
    r" (?:him|her|them|money)|at \w+|when \w+.*|and .*|again|every \w+|sexually|please|help|help me))?"
)
_FORCED = Pattern(
    r"(?:(?:i am|im|i was|ive been|i have been|i keep|i get|i keep getting|i had been|i got) (?:being"
    r" )?(?:made|forced) (?:to |into )?"
    r"|(?:he|she|they|some ?one|some ?body|my (?:\w+ )?(?:dad|mum|brother|uncle|cousin|stepdad"
    r"|stepbrother|boyfriend|girlfriend"
    r"|grandad|nan|sister|stepmum|friend|friends|mate|mates))(?: (?:is|are|was|were|has been|have been"
    r"|keeps?|kept|always|just|still|sometimes))* (?:makes?|made|making|forces?|forced|forcing) me (?:to )?)"
    rf"{_TO_DO}{_UNWANTED}"
)

_ASK = (
    r"(?:i (?:really |just |urgently |do )*(?:need|want|wanna|have|have got|got|must|would like|ought)(?:"
    r" to)?"
    r"|id like to|i gotta|(?:please )?(?:can|could|may) i(?: please)?|how (?:can|do|could) i|where (?:can"
    r"|do) i|let me|i am trying to|im trying to|help me(?: to)?)"
)
_GET = (
    r"(?:talk to|speak to|speak with|talk with|ring|call|phone|contact|get hold of|reach|see|get through"
    r" to|tell|text|report (?:it |this )?to)"
)
_SOON = (
    r"(?: (?:now|right now|please|today|tonight|straight away|urgently|quickly|asap|soon|somehow|about it"
    r"|about this"
    r"|about something|about (?:what happened|what he did|what they did|what she did)(?: to me)?|about me"
    r"|about my \w+|can you help|help|thanks|immediately|where do i start|how|how do i))*"
)
_THE_HELP = (
    r"(?:(?:the |my |some(?:one|body) (?:at|from|in) |a person at |an? )?(?:social services|social care"
    r"|social worker|social"
    r" work|childrens (?:services|social care|social work)|police(?: officer| station)?|nspcc|samaritans"
    r"|duty social worker"
    r"|duty team|family support worker|help ?line|999|101|napac|stop it now|crimestoppers|solicitor"
    r"|counsellor|rape crisis|victim support|womens aid|refuge|sarc)(?: (?:number|helpline))?)"
)
_A_LINE = r"(?:(?:the |some(?:one|body) (?:at|from) )?(?:child ?line|the mix|kooth)(?: number)?)"
_A_GROWN_UP = r"(?:an adult|a grown ?up|a teacher|my teacher|someone safe|somebody safe|an adult i trust)"
_FOR_HELP = Pattern(
    rf"{_ASK} (?:{_GET} )?{_THE_HELP}{_SOON}"
    r"|(?:i (?:really |just )?(?:need|want) |is there )?(?:some ?one|some ?body|any ?one) (?:to|i can)"
    r" (?:talk|speak|turn) to"
    rf"{_SOON}"
    r"|(?:(?:what|whats|give me|have you got|do you have|is there|i need|where is|wheres|please|can i"
    r" have|can i get)(?: is| you)? )?"
    rf"(?:(?:the |an? )?(?:phone )?number (?:for|of) (?:{_THE_HELP}|{_A_LINE}|childrens services)"
    rf"|(?:the )?(?:nspcc|samaritans|social services|police|child ?line)s? (?:phone )?number){_SOON}"
    r"|(?:can|could|will) you (?:please )?(?:call|ring|get|phone) (?:me )?(?:the police|an ambulance"
    r"|social services|child ?line|999|help)"
    rf"{_SOON}|(?:please )?(?:get|call|ring) (?:me |for )?(?:the police|an ambulance|social services"
    rf"|child ?line|999){_SOON}"
    rf"|{_ASK} (?:talk|speak) to (?:some ?one|some ?body) about (?:what (?:happened|he did|she did|they"
    r" did)(?: to me)?|something that happened(?: to me)?|abuse|being (?:abused|raped|hurt|touched))"
)
_HOME_FOLK = (
    f"(?:{either(PARENTS, FONDLY, SIBLINGS, UNCLES, GRANDPARENTS, SWEETHEARTS, CHILDREN)}"
    r"|step ?dad|step ?mum|step ?brother|step ?sister|cousin|grandpa|grandma|family|parents|carers?|ex"
    r"|partner|husband|wife|neighbour|coach|teacher|foster (?:carers?|dad|mum)|friend|home)"
)
_A_JOB = (
    r"(?:workers?|nurse|officer|lead|team|teacher|manager|reviewing|iro|practitioner|service|plan|coordinator"
    r"|specialist|advocate|doctor|counsellor|advisor|adviser|consultant|chair|carer)"
)
_OF_A_CHILD = Pattern(
    rf"{_ASK} (?:{_GET} )?(?:{_A_LINE}|{_A_GROWN_UP}){_SOON}"
    rf"|(?:i am|im|i feel|i get|im feeling|i am feeling|ive been|i have been) {_MUCH}"
    rf"(?:(?:scared|frightened|terrified|petrified)(?: and alone| all the time| now| here| too| at (?:home"
    r"|night|school)| please| help| help me| right now| for my life)*"
    rf"|(?:scared|frightened|terrified|petrified|afraid) (?:of (?:him|her|them|my (?:\w+ )?{_HOME_FOLK}"
    rf"|going home"
    r"|being (?:at )?home"
    r"|what (?:he|she|they) .*|men|someone at \w+)|to (?:go home|be (?:at )?home|go to bed|sleep|tell"
    rf" (?:any ?one|any ?body|my (?:\w+ )?{_HOME_FOLK}|some ?one)|say|talk about it"
    rf"|be alone with \w+))(?: .{0, 40})?)"
    r"|(?:i am|im|i feel) (?:not safe|unsafe|in danger)(?: (?:at home|here|with \w+|any ?more|right now"
    r"|now|there|help"
    r"|please))*|i (?:dont|do not|never) feel safe(?: (?:at home|here|with \w+|any ?more|right now|now"
    r"|there|in my \w+))*"
    r"|(?:i am|im)(?: (?:only|just|still|actually|a bit of))* (?:an?|the) (?:(?:little|young|small"
    r"|scared|year #"
    r"|teenage|primary|secondary|primary school|secondary school|high school|looked after|foster|fostered"
    r"|adopted|vulnerable) )*(?:kid|child|teenager|young person|schoolgirl|schoolboy|minor|school kid|pupil"
    r"|school student|year # student|young carer)"
    rf"(?: (?:not|in (?:year|school)|in (?:care|need)(?! (?:\w+ ){{0,2}}{_A_JOB}\b)|at (?:school|primary)"
    rf"|who|can|what|so|but|here|please|too"
    r"|now|though|help|myself|and (?!famil|adolescent|youth|young|adult|parent|school|teen))\b.*)?"
)
"""What a child says: whom they want, that they are scared, that they are one."""
_YEARS = (
    rf"(?:#|{either(FROM_NINE)})"
    r"(?: (?:years? old|yrs? old|yo|year old|yr old|y o|years?|yrs?))?"
)
_SEX = r"(?:(?:and )?(?:an? )?(?:f|nb|female|girl|boy|male|lad|lass))"
_SO_WHAT = (
    r"(?: (?:and (?:i )?(?:need|want|im scared|scared)\b.*|and need help|(?:please )?help(?: me)?|so"
    r"|please|here|uk|from \w+|in year #))*"
)
_IS_AGED = Pattern(
    rf"(?:i am|im)(?: (?:only|just|an?|aged|in (?:year|yr)))* {_YEARS}(?: (?:m|{_SEX}))?{_SO_WHAT}"
)
_IS_OF_SEX = Pattern(
    rf"(?:an? )?{_YEARS} (?:{_SEX}|m(?= (?:here|uk)\b)){_SO_WHAT}"
    rf"|(?:(?:i am|im) (?:an? )?(?:m|{_SEX})|female|male|girl|boy)(?: (?:of|age|aged))? {_YEARS}{_SO_WHAT}"
)
_AGE = Pattern(rf"(?<!\d)(?:[5-9]|1[0-7])(?!\d)|\b(?:{either(FROM_NINE)})\b")

_THANKS = (
    r"(?:thanks|thank you|thankyou|thanx|thx|cheers|sorry|please|hi|hello|hey|ok|okay)(?: (?:so much|very"
    r" much|a lot|again"
    r"|anyway|bot|to you|all|everyone))?(?: (?:for|to) (?:(?:listening|asking|reading|hearing|being"
    r"|having|letting|helping|caring"
    r"|taking|your|this|that|these|it|here|there|the|me|us|to|say|saying|tell|talk|speak|help|time|chance"
    r"|space|all|everything|you|understanding|kindness|message|question|seriously|out)\b ?)+)?"
)
_THANKED = Pattern(rf"(?:{_THANKS} ?)+(?:(?:but|and|so|because|anyway|well) )*")
_THANKING = Pattern(rf" (?:and |but )?(?:{_THANKS} ?)+(?:x+|bye)?\Z")
MOST_THANKS = 16
"""Words of thanks at most, before and behind what is said."""


def thanked(words: Sequence[str]) -> tuple[int, int]:
    """Where what is said begins and ends, without the thanks, the greeting and the sorry around it."""
    ahead = _THANKED.match(" ".join(words[:MOST_THANKS]) + " ")
    start = len(ahead[0].split()) if ahead else 0
    if start >= len(words):
        return 0, len(words)
    behind = _THANKING.search(" " + " ".join(words[max(start, len(words) - MOST_THANKS) :]))
    return start, len(words) - (len(behind[0].split()) if behind else 0)


_NEEDED = (
    r"i|im|ive|id|me|number|police|999|social|child[ -]?lines?|nspccs?|talk|speak|turn|ambulance|help"
    rf"|{NEEDED}|{MAY_BE_TOLD}|{incidents.NEEDED}|nb|male|female|girl|boy|lad|lass"
)
_FIRST = Pattern(rf"\b{one_of(_NEEDED)}\b|(?:\b|\d)(?:f|m (?:here|uk))\b")
"""What `said_outright` hears has one of these words, whatever else is in it."""


def may_be_outright(small: str) -> bool:
    """Whether a text in small letters has a word without which nothing is said outright."""
    return _FIRST.search(small) is not None


_DUTY = Pattern(r"(?:(?:i|we) )?(?:really |just )?(?:must|have to|have got to|ought to|have)\b")
_PROCEDURE = Pattern(
    r"^(?:[^,]{0,40}\b)?(?:if|when|whenever|where|once|after|before|as soon as)\b.{3,}"
    r"|\b(?:polic(?:y|ies)|procedures?|protocol|guidance|training|staff|law|threshold|emergency)\b"
)


def is_duty(clause: Sequence[str], whole: str) -> bool:
    """Whether a clause of a whole text says what is done by a policy: whom to tell, what not to keep."""
    said = " ".join(clause)
    if is_to_bury(written_out(said)):
        return is_routine(whole)
    return (_DUTY.match(said) or _PROCEDURE.search(whole)) is not None and _FOR_HELP.fullmatch(
        said
    ) is not None


def said_outright(clause: Sequence[str], figures: str, *, is_whole: bool = False) -> frozenset[Teller]:
    """Who may have said a clause with these words; nobody where it says none of this.

    `figures` are those of it, as they were typed; `is_whole` where it is all of a text.
    """
    said = " ".join(clause)
    if _OF_A_CHILD.fullmatch(said):
        return frozenset({Teller.CHILD})
    is_aged = _IS_AGED.fullmatch(said) or (is_whole and _IS_OF_SEX.fullmatch(said))
    if is_aged and _AGE.search(figures):
        return frozenset({Teller.CHILD})
    if _FOR_HELP.fullmatch(said):
        return frozenset({Teller.PARENT})
    if _HARMED.match(said) or _FORCED.fullmatch(said):
        return frozenset({Teller.CHILD, Teller.SURVIVOR})
    if told := incidents.told_of_incident(said, is_whole=is_whole):
        return told
    return half_told(said, is_whole=is_whole) or told_briefly(said, is_whole=is_whole)
