"""Pressure to make a service look better than it was, or to keep somebody in the dark.

"Told to only show you the good files", "they made us sign for visits nobody did", "the trust wants us to hold
off telling the parents until after results day". No child's words need be in it: what tells is what is left
out, from whom, or that it is not so. Texts come as words without signs, in small letters, joined by spaces.
"""

from flows.identifiers.ordered import A_LEAD, TOLD
from flows.identifiers.patterns import Pattern

_NOT = (
    r"(?:not|never|nobody|no ?one|(?:was|were|did|had|have|has|is|are)nt|(?:did|had|have|was|were|has) not"
    r"|(?:was|were) never)"
)
_WE = r"(?:it|they|he|she|we|i|staff|nobody|no ?one|some|half|most|(?:the|that|a) \w+)"
_PAPER = (
    r"(?:records?|reports?|files?|notes|logs?|minutes|chronolog(?:y|ies)|timelines?|statements?|referrals?"
    r"|cpoms|e ?mails?(?: (?:trail|chain|thread))?|paper ?work|paper trail|trail|books?|figures|numbers|stats"
    r"|statistics|sample|returns?|audit|review|assessments?|summary|entr(?:y|ies))"
)
_THE = r"(?:(?:the|my|his|her|their|our|any|that|this|all|some) )"
_PAPERS = rf"(?:{_THE}?(?:\w+ ){{0,2}}?{_PAPER})"
_OF_WORK = (
    r"(?:train\w*|polic(?:y|ies)|contact|data|personal|first|last|wrong|repeat\w*|duplicate\w*|boring|long"
    r"|extra"
    r"|jargon|funding|budgets?|staffing|contents|background|history|old|blank|optional|next|names?|waiting)"
)
_BIT = (
    rf"(?:the|that|this|any|all|his|her|every|both) (?:(?!{_OF_WORK}\b)\w+ ){{0,3}}?(?:bits?|parts?|stuff"
    r"|mentions?|paragraphs?|sentences?|references?)"
    rf"(?: (?:about|on|where|with|of|to)(?!(?: \w+){{0,2}} {_OF_WORK}\b)(?: \w+){{1,6}}?)?"
)
_CUT = (
    rf"(?:leave|take|keep|cut|edit|miss|strip) {_BIT} (?:out|off|from)(?: of)? {_PAPERS}\b"
    r"|leave (?:the |all )?(?:police|lado|social care|governors?|trustees?) (?:involvement )?out of"
    rf" {_PAPERS}\b"
    rf"|(?:redo|rewrite|retype|re ?issue|resend|send(?: out)?|do) {_PAPERS}(?: again)? without {_BIT}"
    r"|(?:delete|wipe|get rid of|lose|hide|bin|burn|shred|clear|remove) (?:\w+ ){0,3}?(?:messages|texts"
    r"|e ?mails?"
    r"|whats ?apps?|voice ?notes?|chats?|posts?|evidence|photos?|footage) (?:about|on|of|from) (?:it|this"
    r"|him|her"
    r"|them|what (?:he|she|they|happened))\b"
    r"|(?:close|downgrade|nfa|reclassify) (?:\w+ ){1,4}?so (?:that )?(?:the |our )?(?:\w+ )?(?:numbers"
    r"|figures"
    r"|stats|rates?|totals?) (?:drop|falls?|go(?:es)? down|look|come down|improve)"
    r"|downgrade (?:everything|them all|all of (?:it|them))"
)
"""What somebody did is left out of what is written of it."""

_MARK = (
    r"(?:sign(?:ing)?(?: off| for)?|mark|tick|tick off|log|record|put|writ(?:e|ing)(?: up| in)?|say|enter"
    r"|fill(?:ing)? in|complet(?:e|ing)|show|count|claim|date|initial|state|report"
    r"|tell (?:them|ofsted|cqc|you|the \w+))"
)
_AS_DONE = (
    r"(?:done|complete|completed|seen|visited|attended|trained|up to date|in date|sent|checked|present"
    r"|resolved|met|on time|yes|signed|read|offered|made|held)"
)
_BUT_NOT = rf"(?:when|though|although|even though|but|even if|that|which) (?:{_WE} (?:\w+ ){{0,2}}?)?{_NOT}\b"
_UNDONE = (
    r"(?!.*\b(?:as (?:absent|missed|not|incomplete|dna|no|zero|overdue|outstanding|failed)|why|reasons?|covid"
    r"|lockdown|dates? (?:when|that)|if|whether)\b)"
)
_FALSE = (
    rf"{_MARK} {_UNDONE}(?:\w+ ){{1,8}}?(?:{_AS_DONE} {_BUT_NOT}|(?:for|from) (?:\w+ ){{1,4}}?(?:(?:that"
    rf" |when )?(?:we|i|they|he|she|it|there) (?:\w+ ){{0,1}}?{_NOT}|who (?:\w+ )?{_NOT}|nobody|no ?one)\b)"
    rf"|{_MARK} (?!.*\b(?:not|no|na|n a|so|if|absent|why) )(?:\w+ ){{1,9}}?(?:when|though|although|even"
    rf" though)"
    rf" {_WE} {_NOT}\Z"
    rf"|pretend (?:that )?(?:we|i|it|he|she|they|nothing|everything|the \w+)\b(?!.*\b(?:role|exercise"
    r"|game|lesson|drill|scenario)\b)"
    rf"|make (?:it|this|that|things) look (?:like|as if|as though) (?:{_WE}|the \w+ \w+) (?:\w+ )?(?:did"
    rf"|had|was"
    r"|were|went|rang|called|happened|came|got|knew|told|sent|referred|followed|never|made|saw|wanted)\b"
    rf"|(?:put|write|record|log|enter|give) (?:down )?(?:the |an? )?(?:false|fake|made up|different"
    rf"|earlier|later)"
    rf" (?:date|time|name|day|reason|outcome)s? (?:on|in|for) {_PAPERS}"
    r"|blame it on (?:the|an?|my|our) \w+"
    rf"|(?:sign(?:ing)?(?: off| for)?|fill(?:ing)? in|complete|write up|make up|initial) (?:\w+"
    rf" ){{0,4}}?(?:checks?"
    r"|signatures?|supervisions?|visits?|night (?:logs?|sheets?)|registers?|observations?)(?: \w+){0,4}?"
    r" (?:retrospectively|after the (?:event|fact)|from (?:memory|scratch)|in (?:advance|one go))"
    r"|(?:sign(?: off| for)?) (?:\w+ ){1,5}?(?:i|we) (?:had )?(?:never|didnt|hadnt|havent) "
    rf"|(?:falsify|forge|fake|fiddle|fudge|massage|cook|doctor) {_THE}?(?!with\b|the settings)(?:\w+"
    rf" ){{0,3}}?\w+"
    r"|back ?dat(?:e|ing) (?!nothing\b)(?!.*\b(?:pay|claims?|invoices?|payments?|funding|rent|allowances?"
    r"|memberships?"
    r"|subscriptions?|contracts?|increases?|fees|benefits?|grants?)\b)\w+"
    r"|(?:get|keep|agree(?: on)?|stick to|straighten(?: out)?|line up|match up) (?:our|my|the|a|all our)"
    r" (?:\w+ )?(?:story|stories|versions?)\b"
)
"""What is written down though it was not so."""

_LOOK = (
    rf"(?:make|get) {_THE}?(?:\w+ ){{0,3}}?(?:numbers|figures|stats|statistics|times|timescales|results"
    rf"|performance|{_PAPER}|audit|picture) (?:to )?(?:look|seem|sound|read|appear)"
    r" (?!.*\b(?:nicer|clearer|professional|easier|neater|accessible|child friendly)\b)(?:\w+ )?(?:better"
    r"|good|lower|fewer|smaller|higher|like|as|less|rosy|rosier|ok|okay|fine)\b(?!(?: \w+)* (?:slides?"
    r"|posters?|font|charts?|website)\b)"
    r"|(?:grade|score|rate|mark) (?:them(?: all)?|everything|all \w+|every \w+) (?:(?:as )?"
    r"(?:good|outstanding|green)(?=\Z| (?:when|whatever|so|regardless|even|but|before|though)\b)"
    r"|(?:higher|better) than (?:it|they|we)\b)|(?:grade|score|rate|mark) (?:it|us|ourselves) (?:higher"
    r"|better)"
    r" than (?:it|they|we)\b"
)
_GOOD = r"(?:good|best|nice|clean|strong(?:est)?|tidy|tidiest|better|easy|perfect|decent)"
_BAD = (
    r"(?:bad|worst|poor|poorest|awkward|difficult|messy|messiest|weak|weakest|dodgy|embarrassing|failing|ugly"
    r"|serious|problem|rubbish)"
)
_CASES = r"(?:cases?|files?|ones?|records?|examples?|audits?|answers?|bits?|incidents?|stuff|results)"
_TO_YOU = (
    r"(?:(?:you|them|ofsted|estyn|cqc|hmip|the (?:\w+ )?(?:inspect\w+|audit\w*|board|partnership|governors"
    r"|trustees"
    r"|commissioners?)) )?"
)
_SHOW = (
    rf"(?:only (?:show|give|pick|send|choose|use|put in|put forward|submit|include) {_TO_YOU}(?:(?:the|our)"
    rf" )?{_GOOD} {_CASES}"
    rf"|(?:show|give|pick|send|choose|use|put in|put forward|submit|include) {_TO_YOU}only (?:(?:the|our)"
    rf" )?{_GOOD} {_CASES}"
    rf"|(?:hide|leave out|keep back|hold back|pull|drop|take out|lose|swap(?: out)?|avoid|skip) (?:the |our"
    rf" |any |all |two |three |some |# )*{_BAD} {_CASES}"
    rf"|(?:leave|take|keep|pull) (?:the |our |any |all )?{_BAD} {_CASES} (?:out|off|from|back|away)\b)"
)
"""Only what looks well is shown."""

_WATCHES = (
    r"(?:(?:(?:the|our|any|those|childrens) )*(?:\w+ )?(?:lado|police|ofsted|estyn|cqc|hmip|inspect\w+"
    r"|auditors?|regulators?"
    r"|commissioners?|commission|social (?:care|services|workers?)|nspcc|mash|coroner|ombudsman|governors"
    r"|trustees|board|charity commission|partnership|parents?|mum|dad|famil(?:y|ies)|carers|victims?"
    r"|whistle ?blow\w+)|(?:his|her|their) (?:mum|dad|mother|father|parents?|family|carers?|social worker))"
)
_IT = (
    r"(?:it|this|that|him|her|any of (?:it|this)|what (?:\w+ ){0,3}?(?:happened|did|said|saw|knew|done)"
    r"|the (?:boy|girl|child|lad|incident|allegation|disclosure|assault|complaint|concern|rape))"
)
_EVENT = (
    r"(?:(?:the|our|an?|this|next) )?(?:\w+ )?(?:inspections?|visits?|ofsted|estyn|cqc|results(?: day)?"
    r"|open (?:day|evening|night)|elections?|bid|funding|contract|tender|vote|agm|fund ?rais\w+|gala|appeal"
    r"|audit|merger|exams?|prom|show|play|concert|season|tournament|match|final|wedding|handover"
    r"|accreditation|opening|launch|award\w*|budget|conference|half term|term|christmas|easter|holidays?"
    r"|summer)\b(?! of\b)"
)
_TELLING = (
    r"(?:telling|ringing|calling|informing|notifying|involving|contacting|alerting|referring|reporting)"
)
_DARK = (
    rf"(?:keep|leave) {_WATCHES} (?:in the dark|out of (?:it|this|that|the loop)|away)\b"
    rf"|(?:keep|hide) (?:it|this|that|things|everything|{_IT}) (?:secret |hidden |quiet )?from {_WATCHES}"
    r"(?=\Z| (?:until|till|till|til|before|for|and|because|so|in case|if|when)\b)"
    rf"|(?:say nothing|keep (?:quiet|schtum|stum|mum)|shut up|lie|give nothing away) (?:(?:about|over) {_IT}"
    rf" )?(?:to|with|in front of|around) {_WATCHES}"
    rf"|(?:lie to|mislead|fob off|stall|steer) {_WATCHES}"
    rf"|(?:hold off|wait|delay|put off|hold fire|stall|stop|avoid|hold back)(?: (?:on|with|before|from))?"
    rf" (?:{_TELLING}(?: (?:{_IT}|{_WATCHES}|them|anyone))?|the (?:referral|lado referral|report|call"
    rf"|disclosure"
    rf"|complaint))(?: (?:to|about) (?:{_IT}|{_WATCHES}|them))? (?:until|till|til|while)(?: after)? {_EVENT}"
    rf"|wait until(?: after)? {_EVENT} (?:to|before (?:we|i)) (?:report|tell|ring|refer|inform|log|record"
    rf"|call)"
    rf"(?:ing)? (?:{_IT}|{_WATCHES})"
    rf"|(?:keep|hold|sit on|leave|park|shelve) (?:it|this|that|{_IT}|this one|that one|everything)"
    rf"(?: (?:quiet|back|in house|under wraps|internal|low key))? (?:until|till|til)(?: after)? {_EVENT}"
)
"""Whoever has a right to know is not told, or not before it can do no harm."""
_INSPECTED = (
    r"(?:(?:the|an?|our) )?(?:\w+ )?(?:ofsted|estyn|cqc|hmip|inspect\w+|police|court|inquest|lado|inquiry"
    r"|audit\w*|review\w*|visit\w*|commissioners?)"
)
_BEFORE = (
    r"(?:bin|shred|delete|wipe|lose|hide|destroy|burn|remove|get rid of|ditch|throw (?:out|away)|chuck"
    r"|clear out"
    r"|move|tidy away|dump)"
    r" (?!.*\b(?:names?|personal|duplicates?|identif\w+|initials|dob|dates of birth|posters?|leaflets?)\b)"
    rf"{_THE}?(?:(?!(?:before|so)\b)\w+ ){{0,3}}?(?:{_PAPER}|forms?|sheets?|cards?|folders?|messages?|texts?"
    rf"|evidence|stuff|ones) (?:\w+ ){{0,2}}?before (?:{_INSPECTED}|(?:he|she|they|any ?one) (?:come|see"
    rf"|look)s?)\b"
)
"""What an inspection would find is gone before it comes."""
PRESSED_INTO = Pattern(rf"(?:{_BEFORE}|{_CUT}|{_FALSE}|{_LOOK}|{_SHOW}|{_DARK})")

_HUSH = (
    rf"(?:(?:talk|speak|go|complain|report|report it|say (?:anything|a word)|own up) to {_WATCHES}"
    rf"|(?:tell|ring|call|contact|involve|inform|phone|notify|show|let) {_WATCHES}(?: know| see)?)"
)
_OFFICIAL = (
    r"(?:(?:the|our) )?(?:lado|police|ofsted|estyn|cqc|hmip|inspect\w+|auditors?|regulators?|commission|nspcc"
    r"|mash|coroner|ombudsman|social (?:care|services|workers?))"
)
NOT_TO_BE_TOLD = Pattern(
    rf"{_HUSH}(?: (?:about|on|over) {_IT}| until(?: after)? {_EVENT})"
    rf"|(?:talk|speak|go|complain|report|report it|say anything) to {_OFFICIAL}\Z"
    rf"|(?:tell|ring|call|contact|involve|inform) {_OFFICIAL}\Z"
)
_NOT_ALLOWED = Pattern(
    r"(?:i|we|staff|im|were|weve been|ive been)(?: (?:are|was|were|am|have been|been|being))?(?: being)? "
    r"(?:not (?:being )?(?:allowed|permitted) to|(?:banned|stopped|forbidden|barred) from|never allowed to)"
    rf" (?:report(?:ing)? {_IT}|(?:talk|speak|go|tell|ring|call|contact)(?:ing)?(?: to)? {_WATCHES}"
    rf" about {_IT}|(?:talk|speak)(?:ing)? about (?:{_IT} (?:to|with) {_WATCHES}|what (?:happened|(?:\w+"
    r" ){1,2}?(?:did|said|saw))))"
)
WISHED = Pattern(
    rf"(?:(?:{_BAD}) {_CASES}|the {_BAD} {_CASES}|all the {_BAD} {_CASES}) (?:to be )?(?:pulled|out|left out"
    r"|removed|hidden|dropped|taken|swapped|gone|kept)\b"
    rf"|(?:his|her|their|my) names? (?:taken |removed |kept |left )?(?:off|out of|from) {_PAPERS}"
    r"|(?:it|this|that|everything|it all|all of it|the whole thing|{_IT}) (?:all )?(?:to be )?(?:brushed"
    r"|swept|pushed|kicked) (?:under|into the long)\b"
    r"|(?:it|this|that|everything|it all|all of it) (?:to be )?(?:kept )?off (?:the )?(?:records?|books"
    r"|system"
    r"|cpoms|my ?concern|mosaic|paper|file)\b"
    rf"|(?:{_THE})?(?:\w+ )?(?:chronolog(?:y|ies)|case notes|notes|logs?|minutes|statements?|entr(?:y|ies)"
    r"|timelines?|incident \w+) (?:to be )?(?:tidied|cleaned|smartened|polished|amended|edited|changed"
    r"|redone|rewritten|trimmed|shortened|sorted)(?: up| out)? (?:before|in time for|ahead of) (?:the |an? )?"
    r"(?:\w+ )?(?:ofsted|estyn|cqc|hmip|inspect\w+|police|court|inquest|lado|inquiry|review|visit)\b"
)
_UNWANTED = Pattern(
    rf"{A_LEAD} (?:really |just )*(?:dont|doesnt|didnt|do not|does not|did not|wont|will not|refuses? to"
    rf"|refused"
    rf" to) (?:want|let) (?:{_WATCHES}|us|me|staff) (?:to )?(?:told|involved|know|knowing|finding out|find"
    rf" out|informed"
    rf"|rung|called|contacted|here|near (?:it|this)|notified|hear|(?:tell|ring|call|involve|contact|inform"
    rf"|speak to|talk to) {_WATCHES})(?=\Z| (?:about|yet|until|till|because|in case|so|of|again)\b)"
)
_THREATENED = Pattern(
    rf"{TOLD} (?:that )?(?:i|we|id|wed|ill|well|my|our)(?: (?:would|could|might|will|ll|d|ought to))?(?:"
    rf" be| get"
    r"| be put)? (?:lose|sacked|fired|out(?: of a job)?|disciplined|dismissed|suspended|moved|blacklisted"
    r"|struck off|finished|in trouble|reported|sorry|contract|job)\b(?: \w+){0,5}? if (?:i|we)(?: (?:ever"
    r"|do|did|go|went|keep|kept|dont|didnt|just))* (?:rais|report|t[eo]ll?d|tell|told|sp[eo]a?k|spoke|say"
    r"|said|going|ring|rang|push|carr|complain|refer|escalat|drop|stop|chang|sign|delet|withdr|shut|on"
    r"|mention|whistle|to (?:the )?(?:police|ofsted|lado|cqc|papers))\w*"
)
_FOR_THE_NAME = Pattern(
    rf"{TOLD} (?:that )?(?:it|that|this)(?: (?:would|will|could|might))? (?:look bad|make us look bad"
    rf"|damage|ruin|harm"
    r"|reflect badly|be bad for)\b.{0,40} so (?:leave|drop|forget|keep|say nothing|dont|do not|just leave"
    r"|not to|to"
    r" leave|to keep)\b"
)
_NEVER_WAS = Pattern(
    rf"(?:{TOLD}) (?:that )?(?:it (?:never|didnt) happen(?:ed)?|nothing (?:ever )?happened|(?:he|she|they)"
    rf" never"
    rf" said (?:it|that))\Z"
)
_DOING = (
    r"(?:filling in|writing up|signing(?: off| for)?|making up|completing|backdating|back dating|faking"
    r"|falsifying|forging|doctoring|fiddling|massaging|shredding|inventing|redoing|entering)"
)
_CHANGED_IT = r"(?:changed|edited|altered|rewrote|amended|deleted|removed|overwrote|reworded|redid|redated)"
_UNASKED = Pattern(
    rf"{A_LEAD}(?: (?:is|are|was|were|has been|have been|keeps?|kept|been|just|still|now|caught|busy))+ "
    rf"(?:(?:backdating|back dating|faking|falsifying|forging|doctoring|shredding|inventing)(?! \w+ (?:pay"
    rf"|claims?))"
    rf" (?!(?:old|expired|closed|paper|duplicate)\b)\w+"
    rf"|{_DOING} (?:\w+ ){{0,4}}?(?:checks?|logs?|sheets?|supervisions?|visits?|signatures?|registers?"
    rf"|records?"
    rf"|notes?|observations?) (?:\w+ ){{0,3}}?(?:retrospectively|after the (?:event|fact)|that never"
    rf" (?:happened|took place)"
    r"|nobody (?:did|made)|(?:we|they) (?:never|didnt) \w+)"
    r"|making (?:it|this|that|the (?:\w+ )?(?:complaint|allegation|case|problem)) (?:all )?(?:go away"
    r"|disappear"
    r"|vanish))"
    rf"|{A_LEAD}(?: in \w+)? (?:has |had |have |just )*(?:made (?:it|this|that|(?:the|a|my|his|her) (?:\w+ )?"
    r"(?:complaint|allegation|case|concern|report|incident|evidence|email|referral|problem)s?) (?:all"
    r" )?(?:go away"
    r"|disappear|vanish)|(?:got|had|has) (?:it|this|that|(?:the|a|my|his|her) (?:\w+ )?(?:complaint"
    r"|allegation"
    r"|case|concern|report|incident|evidence|email|referral|entry|log)s?) (?:all )?(?:hushed up|covered up"
    r"|buried"
    r"|(?:swept|brushed) under|deleted|wiped|shredded|made to)\b"
    rf"|(?:tampered|interfered|messed) with (?:the|my|our|his|her|a) (?:\w+ )?(?:{_PAPER}|body maps?"
    rf"|evidence|cctv"
    rf"|footage)|{_CHANGED_IT} (?:my|the|his|her|a|our) (?:\w+ ){{0,2}}?(?:{_PAPER}|letters?|findings|account"
    r"|version) (?:after (?:(?:i|we|she|he|they) (?:had )?(?:sent|wrote|signed|raised|complained|left"
    r"|submitted"
    r"|logged|told|said|reported|typed)|(?:the|a|his|her) (?:complaint|allegation|incident|disclosure"
    r"|arrest|death"
    r"|inspection))|without (?:telling|asking|my|me|us|our)|behind my|to (?:make|suit|protect|hide|cover)|so"
    r" (?:it|they|he|she|that)))"
)
_TORN = Pattern(
    rf"(?:(?:the|some|my|our|his|her|several|two|three|all|the \w+) )?(?:\w+ ){{0,3}}?(?:pages?|{_PAPER})"
    r"(?: (?:for|from|of|in|on|about) (?:\w+ ){0,3}?\w+)? (?:have|has|had|were|was|are|is|got|keep|being"
    r"|been)(?: (?:been|being|just|all|also|getting))* (?:ripped out|torn out|ripped up|torn up|tampered with"
    r"|doctored|falsified|forged|fiddled|faked|whited out|tippexed(?: out)?|fabricated|made up(?! (?:mostly"
    r"|mainly|of)\b))\b(?! by (?:a |the )?(?:child|boy|girl|toddler|kids?|dog|young)\b)"
)
_WHOLE = (
    (Pattern(r"\b(?:allowed|permitted|(?:banned|stopped|forbidden|barred) from)\b"), _NOT_ALLOWED),
    (Pattern(r" (?:want|let) "), _UNWANTED),
    (Pattern(r" if (?:i|we)\b"), _THREATENED),
    (Pattern(r" so (?:leave|drop|forget|keep|say|dont|do|just|not|to) ?"), _FOR_THE_NAME),
    (Pattern(r" happen| never said "), _NEVER_WAS),
    (
        Pattern(
            r"ing |away\b|disappear|vanish| (?:got|had|has) (?:it|this|that|the|a|my|his|her) | with "
            r"|\b(?:changed|edited"
            r"|altered|rewrote|amended|deleted|removed|overwrote|reworded|redid|redated) "
        ),
        _UNASKED,
    ),
    (
        Pattern(
            r"(?:ripped|torn) (?:out|up)|tampered|doctored|falsified|forged|fiddled|faked|whited|tippexed"
            r"|fabricated"
            r"|made up"
        ),
        _TORN,
    ),
)
"""What tells of it as a whole, each behind what it never goes without."""


def tells_of_pressure(said: str) -> bool:
    """Whether somebody tells in these words of a threat, of who may not be told, or of who gave in."""
    return any(needed.search(said) and whole.match(said) for needed, whole in _WHOLE)
