"""Somebody who says that they can't go on living, or hurt themselves: "I feel like ending it all".

People at work say it in passing, after a case or in place of a reason. A page, a round or a team is left
without any harm. Texts come as words without signs, in small letters, joined by spaces; figures are "#".
"""

from flows.identifiers.ages import is_young
from flows.identifiers.patterns import Pattern
from flows.vocabulary import either
from flows.vocabulary.calendar import WORKDAYS

_SOFTLY = (
    r"(?: (?:just|really|actively|so|very|honestly|actually|literally|only|still|also|now|always|even"
    r"|sometimes|a|bit|lot"
    r"|quite|pretty|kind|sort|of|kinda|again|often|constantly|do|am|have|been|be|ve|m|to|not|sure|if|be"
    r"|started|starting|keep|kept|cant|stop|having|had|got|get|getting|feel|feeling|felt|thinking|about|i"
    r"|like)){0,6}"
)
_LED = (
    r"(?: (?:sorry|but|and|because|as|yes|no|#|n|a|not applicable|ok|well|tbh|hi|hello|cant|stop|today"
    r"|tonight)){0,6}"
)
_I = rf"(?:\A{_LED}| i(?:m|ve|d|ll)?\b){_SOFTLY}"
_FEELS = (
    rf"(?: i(?:m|ve|d)?\b{_SOFTLY}|\A{_LED}{_SOFTLY} (?:feel|feeling|felt|having|had|get|getting)(?: \w+)??)"
)
_A_MONTH = (
    r"(?: (?:in|by|on|before|at|next|this) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|easter"
    rf"|christmas|{either(WORKDAYS)}|summer|spring|autumn|#))"
)
_ONES_OWN = Pattern(r" ?(?:i|im|ive|id|ill)\b")
_NO_STUDY = (
    r"(?! (?:\w+ )?(?:prevention|training|awareness|polic\w+|rates?|risks?|cases?|strateg\w+|figures|first"
    r"|pathway|protocol|screening|audit|review|section|leaflets?|helplines?|support|bereavement|data"
    r"|topics?|themes?|subjects?|modules?)\b| as an? \w+)"
)
_END = (
    rf"(?:end(?:ing)? (?:it all(?!{_A_MONTH}| (?:in|on|at|by) (?:\w+ )?(?:plan|place|page|form|meeting|go"
    rf"|review)\b)|it for good|my (?:own )?life|my days|everything\Z)"
    r"|(?:kill|hang|top|hurt|harm|drown|shoot|cut)(?:t?ing)? (?:myself|my self)(?! (?:laughing|on)\b)"
    r"|tak(?:e|ing) my (?:own )?life|jump(?:ing)? (?:off|from|in front)\b(?! (?:here|there|now|question|page"
    r"|card|area|section|to|the (?:call|meeting|chat|teams|page|question|audit|zoom)|this|that|a call|one"
    r"|#|item)\b)"
    r"|driv(?:e|ing)(?: my car| the car)? (?:into|off) (?:a|the) (?:tree|wall|bridge|lorry|river|cliff|road)"
    rf"|(?:commit(?:ting)? )?suicide{_NO_STUDY}|overdos(?:e|ing)\b(?! (?:on|of) (?!(?:my|the|all|some"
    rf"|these|paracetamol|pills|tablets|meds|medication|insulin|ibuprofen|heroin)\b))"
    r"|(?:not (?:be|being)|never (?:be|being)|disappear(?:ing)?|be(?:ing)? gone) (?:alive|for good|for ?ever)"
    r"|(?:not|never) (?:wake|waking) up"
    r"|kms\b(?! (?:away|from|to|per|of|long|an hour|a day|on)\b)|unaliv(?:e|ing) (?:myself|my self))"
)
_WANTS = (
    r"(?:want|wanna|wanted|going|gonna|plan|planning|planned|ready|trying|tried|think|thinking|thought"
    r"|thoughts"
    r"|feel like|feeling like|urges?|contemplat(?:e|ing)|consider(?:ing)?|need|might|could|will|ll|would"
    r"|like)(?: (?:to|of|about|just|like|really|i|should|will|could|might|go|and|it|more)){0,6}"
)
_ENDS = Pattern(
    rf"{_I} {_WANTS} {_END}"
    rf"|{_I} (?:want|wanna|wish|wanted|hope|going|gonna|ready)(?: (?:to|i|id|could|would|was|were|had"
    rf"|just)){{0,6}}"
    r" (?:die|died|dead|be dead|never been born|not exist)(?! (?:of|laughing|for|down|in a|from|on the|to"
    r" see)\b)|\b(?:id|i would|i d) rather be dead\b"
    rf"|{_FEELS} (?<!not )suicidal(?! (?:or anything|thoughts|yp|young|child\w*|teen\w*|kids?|people"
    rf"|pupils?|students?|patients?|cases?|boys?"
    r"|girls?|adults?)\b)"
    rf"|{_FEELS} (?:dark |bad )?(?:suicidal|dark) (?:thoughts|ideation)\b"
    r"(?! (?:are|is|in|among|of (?:young|pupils|children)))"
    r"|\bi(?:m|ve| have| am| was| keep)?(?: (?:been|just|still|also|started|again|really)){0,6}"
    r" (?:self ?harm(?:ing|ed)?|self harm(?:ing|ed)?|(?:cutting|hurting|harming) myself"
    r"|(?:cut|hurt|harmed) myself(?! (?:on|off|shaving|at|playing|running|short|out|some|loose|a)\b))"
    r"(?! (?:pathway|polic\w+|training|cases|figures|referrals|group|leads?)\b)"
)
"""To die, or to be hurt by one's own hand."""

_TAKEN = Pattern(
    r"\bi(?:ve| have)?(?: just)? (?:took|taken) (?:an |another )?(?:overdose|(?:too many|all (?:of )?(?:my"
    r"|the)|loads of|a load of|a lot of) (?:\w+ )?(?:pills|tablets|meds|medication|paracetamol))"
    r"|\bi(?:ve| have)?(?: just)? (?:took|taken|swallowed|had|drank|drunk) (?:# |#0 |twenty |thirty "
    r"|forty |fifty |a bottle of |a packet of |a box of )(?:\w+ )?(?:pills|tablets|paracetamols?|ibuprofen"
    r"|sleeping pills|meds)\b(?! (?:for|with|before|after|at|because|as)\b)"
    r"|\bi(?:ve| have)?(?: just)? (?:swallowed|drank|drunk) (?:some |the |a bottle of )?(?:bleach|antifreeze"
    r"|weed ?killer|poison)\b|\bi(?:ve| have)?(?: just)? (?:cut|slit|slashed) my (?:wrists?|throat)\b"
    r"|\bi(?:ve| have)(?: just)? (?:tried to (?:kill|hang) myself)"
)
"""What can't wait."""

_SAYS_ALL = Pattern(
    r"(?:(?:im|i am|i feel|feeling|feel|so|very|really|actively|yes|a bit|honestly|currently|just) )*suicidal"
    r"(?: (?:again|now|today|tonight|help|please|right now|at the moment))*"
    r"|(?:(?:i|just|really|sorry|but|honestly|yes|and) )*(?:dont|do not) (?:\w+ )?(?:want to|wanna) (?:live"
    r"|be here|be alive|exist|wake up)(?: (?:any ?more|no more|now|help|sorry|please))+"
    r"|(?:(?:im|id|be|i|would|am|just) )*better off dead"
    r"|(?:(?:i|im|ill|just|really|sorry|gonna|going to|want to|wanna|might|should|honestly|tbh) )*kms"
    r"(?: (?:now|today|tonight|later|tomorrow|please|help|tbh|fr|soon|any ?more))*"
)
"""Nothing is said besides."""

_GONE = Pattern(
    r"\bsaid (?:my )?(?:goodbyes?|bye) to (?:my|the) (?:kids|children|family|wife|husband|mum|dad|son"
    r"|daughter|partner|boys|girls)\b(?: \w+){0,6} (?:pills|tablets|rope|note|bridge|noose|knife)\b"
    r"|\bi(?:ve| have)(?: got)? (?:the|my) (?:pills|tablets|rope|noose) ready\b|"
    r"\bi hate (?:being alive|living)\b|\bi(?: \w+){0,4}? (?:stop|stopped) existing\b"
    r"|\bi(?:m| am)? (?:just |really )?(?:(?:going|ready|want|need) to|gonna|wanna) end it(?=\Z"
    r"| all\b(?! (?:in|on|at|by) (?:\w+ )?(?:plan|place|page|form|meeting|go|review|march)\b)| tonight\b)"
    r"|\bi(?: \w+){0,2}? (?:drove|steer|steered|drive) (?:my car |the car )?(?:into|off) (?:a|the) (?:wall"
    r"|tree|bridge|river|lorry)\b"
    r"|\btak(?:e|ing) (?:them|these|my (?:\w+ )?(?:pills|tablets|meds)) all\b|\btak(?:e|ing) all (?:my|the"
    r"|of my) (?:pills|tablets|meds)\b"
    r"|\bi(?: \w+){0,3}? (?:think|thinking|thought|dream|dreaming)(?: \w+){0,2}? (?:about|of) (?:(?:just"
    r" )?not (?:being|waking)|ending (?:it|things|everything)|dying|being dead|death)\b"
    r"(?! (?:here|there|now|with|for|early|the|this|by|rates?|reviews?|of)\b)"
    r"|\b(?:never|not) (?:wake|waking) up(?= again\b|\Z| and\b)|\b(?:no ?body|no ?one|who) (?:would|will"
    r"|d)(?: \w+)?"
    r" (?:miss me|(?:notice|care|mind) if i (?:\w+ )?(?:died|die|disappeared|(?:was|were|am) (?:gone"
    r"|dead)|killed|vanished))\b|\b(?:miss me|care|notice) if i (?:was|were|am|died|disappeared)(?: \w+)?"
    r" ?(?:gone|dead)?\Z"
    r"|\bi(?: \w+){0,3}? jump(?:ed)? (?:off|from|in front of) (?:the|a) (?:bridge|roof|building|train"
    r"|balcony|cliff)\b"
    r"|\bpoint (?:of|in) (?:living|life|being alive|going on living|me living)\b(?! (?:\w+ )?(?:polic\w+"
    r"|wage|skills?|costs?)\b)"
    r"|\bi(?: \w+){0,3}? (?:dont|do not)(?: really)? (?:think|know if|believe) i can (?:go on|carry on"
    r"|keep going|live)(?=\Z| (?:any ?more|like|much|with this|living))"
)
"""To be gone, and what it is all for."""

_LIFE = Pattern(
    r"\blife (?:just |really |)?(?:isnt|is not|aint|is no longer|doesnt feel)(?: \w+)? worth (?:living|it)\b"
    r"|\bout of (?:this|my) life\b|\b(?:nothing|no reason|not much|no will|nothing left|no point)"
    r"(?: (?:left|much|to|in|any ?more)){0,6} (?:to live(?: for)?|to be alive|living|being alive|me being"
    r" (?:alive|here)|going on living|to (?:my )?life)\b(?! (?:\w+ )?(?:polic\w+|wage|skills?|wills?"
    r"|costs?|in care)\b)|\blive for\Z"
    r"|\bi(?:m|ve| am| have)?(?: \w+){0,3}? (?:enough|tired|sick|fed up)(?: and tired)? of (?:living|life"
    r"|being alive|my life|existing|this life)\b|\b(?:carry|carrying|go|going|keep|keep on) on living\b"
    r"|\bi(?: \w+){0,3}? (?:dont|do not|cant|cannot) see (?:the|a|any) (?:point|reason) (?:in|of|to)"
    r" (?:living|life|live|being alive|being here|anything|go on living)\b"
    r"|\bi(?: \w+){0,2}? (?:cant|cannot|dont|do not|can not) see (?:a|any|no) (?:way out|future)\b"
    r"(?! of (?:this|the|that)\b| for (?:the|this|our)\b)"
    r"|\b(?:everyone|every ?body|they|people|the world|the kids|my \w+|id|i would|youd|you would|all)(?:"
    r" \w+)? (?:be|is|are)?(?: \w+)? ?better off (?:dead|if i (?:was|were) (?:dead|gone)|without me"
    r"(?! (?:as|on|in|for|doing)\b))"
    r"|\bi wish i (?:wasnt|was not|werent|were not|hadnt been) (?:alive|born|around any ?more|here"
    r"(?=\Z| any ?more| at all| on this earth))"
    r"|\bi(?: \w+){0,2}? (?:dont|do not|didnt|never) (?:\w+ )?(?:want|wanna|wish|care)(?: to)? (?:be alive"
    r"|exist|wake up|live(?=\Z| any ?more| like| with| in this| after)|go on living|carry on living)\b"
    r"|\bi(?: \w+){0,2}? (?:want|need|wish) (?:it all|everything|all this|this all|my life) (?:to |would )"
    r"(?:end|be over|stop|just end)\b"
    r"|\b(?:hate my life|no life left)(?=\Z| and\b)|\bi dont feel safe (?:with|from|around) myself\b"
    r"|\bnot safe (?:with|from) myself\b|\bwhat i (?:might|could|will|may|ll|would) do to myself\b"
)
"""That life is not worth it, or that others are better off."""

_NOT_ON = Pattern(
    r"\bi(?: \w+){0,3}? (?:dont|do not|didnt) (?:even |really |)?(?:want|wanna)(?: to)? be here"
    r"(?: (?:any ?more|no more|at all|any longer|now|tbh)){0,6}(?=\Z| (?:i|im|ive|and|but|sorry|help"
    r"|no ?body|no one|every ?one|everything|life|my life|they|he|she|work|my (?:job|manager|boss|team)"
    r"|the (?!menu|main|start|list|page|card|next|first|app|bot)\w+|please|after"
    r"|since|because|with|if|what|all)\b)"
    r"|\bi(?: \w+){0,3}? (?:cant|cannot|can not) (?:go on|carry on|keep going|keep on|live|do life|face"
    r" (?:life|another day))(?: (?:like this|with this|living|this way|with life|with it all)){0,6}"
    r"(?: (?:any ?more|no more|like this|any longer|much longer|another day))+"
    r"|\bi(?: \w+){0,3}? (?:cant|cannot|can not) (?:go on|carry on|cope|keep going) (?:like this|with life"
    r"|with living|with it all|in this life)\b"
    r"|\bi(?: \w+){0,3}? (?:cant|cannot|can not) (?:face (?:life|another day)|do life|cope)"
    r"(?: (?:any ?more|at all|no more|any longer|and|i|im)){0,6}\Z"
    r"|\bi(?:m| am|ve| have)(?: \w+){0,3}? (?:at|reached|hit|past|near|close to|beyond) (?:my |the"
    r" )?(?:end of my tether|rock bottom)\b"
    r"|\bi(?:m| am)?(?: (?:just|so|really|feel|feeling)){0,6} (?:feel|feeling)(?: (?:so|completely|totally"
    r"|utterly|very|really|just|like|a|bit)){0,6} (?:hopeless|worthless|desperate|suicidal|broken)"
    r"(?=\Z| (?:and|all|every|today|any ?more|most|inside|after|since|i|im|as a person)\b)"
    r"|\bi(?:m| am) (?:not (?:ok|okay|coping)|falling apart|breaking down|having a breakdown"
    r"|losing it)(?: (?:at all|any ?more|right now|now|today|really|with (?:it|this) all|i|and"
    r"|mentally)){0,6}\Z"
)
"""That it can't go on so; of a page it is said as well."""

_KILLS = Pattern(
    r"\b(?:job|work|caseload|workload|stress|pressure|place|shifts?|rota|role|life|guilt|anxiety|trauma)"
    r"(?: (?:is|was|s|will|ll|going|gonna|to|literally|slowly|really|honestly|just|be|actually|keeps?)){0,6}"
    r" (?:kill(?:ing|s)?|finish(?:ing)?|destroy(?:ing|s)?|break(?:ing|s)?|the death of) me\b"
)
_JOKING = Pattern(r"\b(?:lol|haha\w*|lmao|hehe|jk|joking|rofl)\b")
_OF_THE_BOT = Pattern(
    r"(?: (?:on|in|with|to|of|at|from|by|until|till|for|without|doing|using)(?: (?:to|in|of|this|that|these"
    r"|those|the|my|our|a|an|all|any|so|many|much|more|every|next|stupid|same|slow)){0,5} (?:\w+ )?(?:menu"
    r"|pages?|cards?|chat|bot|app|questions?|rounds?|audit|meetings?|forms?|links?|screen|lists?|course|start"
    r"|practice|wifi|website|survey|spreadsheet|approver|webinar|training|caseloads?|cases|thresholds?|rotas?"
    r"|vacancies|system|password)\b(?! (?:and|but) i\b)"
    r"| (?:and |but |as |because |since )?(?:it|this|the \w+|my (?:laptop|phone|computer|screen)) (?:\w+ )?"
    r"(?:freez\w+|froze\w*|crash\w+|slow|died|broken|stuck)\b"
    r"| (?:(?:so|please|just|and) ){0,2}(?:take|get|send|bring|let) me (?:back|out|to)\b)"
)
"""What follows directly, of a page or a caseload."""
_ANYBODY = (
    r"\b(?:he|she|they|hes|shes|theyve|child(?:ren)?|pupils?|students?|boys?|girls?|lads?|teen\w*|yp|young"
    r" (?:person|people)|staff|colleagues?|mums?|dads?|sons?|daughters?|clients?|patients?|some ?one|some"
    r" ?body|kids?|residents?|brother|sister|friend|worker|who)"
)
_SAYING = (
    r"(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|wrote|writes|text(?:s|ed)|messaged|posted|disclos(?:ed|ing)"
    r"|shout(?:s|ed|ing)|repeat(?:s|ed|ing)|screamed|screaming)"
)
_TO_WHOM = (
    r"(?: (?:me|us|to|staff|that|how|like|things|such|as|quote|online|in|on|at|class|a|the|his|her|their|my"
    r"|our|plain|day|loud|crying|tears|note|message|text|chat|mum|dad|teacher|friend|today|yesterday|last"
    r"|night|again|once|often|then|just|all|time)){0,6}"
)
_SAID_BY_ANOTHER = Pattern(rf"{_ANYBODY}(?: \w+){{0,3}}? {_SAYING}{_TO_WHOM}\Z")
"""Another said it, right before it."""
_OF_ANOTHER = Pattern(
    rf"{_ANYBODY}(?: \w+){{0,3}}? (?:{_SAYING}|feels?|feeling|talks?|talking|thinks?|thinking|wants?|wanted"
    r"|seems?)(?:(?! (?:and|but|so|because)\b) \w+){0,6}\Z"
)
"""Somebody else feels so, where nothing is said of oneself."""
_A_SAMPLE = r"(?:example|scenario|case study|vignette|quote|role ?play|exercise)"
_MADE_UP = Pattern(rf"\b(?:e g|{_A_SAMPLE})(?: (?:\w+ )?(?:is|says|where|of|for|reads|answer))?(?: \w+)?\Z")
_AS_A_SAMPLE = Pattern(rf" (?:in|as|for|during) (?:an? |the |our |my )?{_A_SAMPLE}s?\b")

_A_CHILD = Pattern(
    r"\b(?:i am|im|i m) (?:in|a) (?:year|yr) ?\d+(?! (?:lead|head|teacher|tutor|ta)\b| of\b)"
    r"|\bin (?:year|yr|y) ?(?:1[0-3]|[1-9])\b(?! of\b)"
    r"|\bmy (?:form tutor|head of year|homework|gcses?|teachers?|step ?dad|step ?mum|foster \w+)\b"
    r"|\bi(?:ve| have)(?: got)? (?:\w+ )?homework\b(?! to (?:mark|set|check))"
    r"|\bsomeone in my year\b|\b(?:at|from) (?:my )?school (?:hate|hates|keep|keeps|bully|bullies|call"
    r"|calls)\b|\beveryone (?:at school|in my class)\b"
)
"""Whoever says so may be a child; figures stand as they were typed."""


def is_in_despair(said: str) -> bool:
    """Whether somebody says in these words that they don't want to live, or can't go on."""
    if _SAYS_ALL.fullmatch(said) or any(
        _told_of_oneself(form, said) for form in (_TAKEN, _ENDS, _GONE, _LIFE)
    ):
        return True
    if _told_of_oneself(_KILLS, said) and not _JOKING.search(said):
        return True
    at = _told_of_oneself(_NOT_ON, said)
    return at > 0 and not _OF_THE_BOT.match(f" {said}", at)


def has_hurt_themselves(said: str) -> bool:
    """Whether they say that they have just taken or done what can kill."""
    return _told_of_oneself(_TAKEN, said) > 0


def says_of_being_a_child(figures: str) -> bool:
    """Whether these words, with the figures as they were typed, are those of a child."""
    return is_young(figures) or _A_CHILD.search(figures) is not None


def _told_of_oneself(form: Pattern, said: str) -> int:
    """Where what somebody says of themselves ends, 0 where nobody does."""
    text = f" {said}"
    found = form.search(text)
    if found is None or _AS_A_SAMPLE.match(text, found.end()):
        return 0
    before = text[: found.start()].rstrip()
    is_ones_own = _ONES_OWN.match(text, found.start())
    by_another = _SAID_BY_ANOTHER if is_ones_own else _OF_ANOTHER
    return 0 if by_another.search(before) or _MADE_UP.search(before) else found.end()
