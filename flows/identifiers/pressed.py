"""Pressure to make a service look better than it was, or to keep somebody in the dark.

"Told to only show you the good files", "they made us sign for visits nobody did", "the trust wants us to hold
off telling the parents until after results day". No child's words need be in it: what tells is what is left
out, from whom, or that it is not so. Texts come as words without signs, in small letters, joined by spaces.
"""

from flows.identifiers.patterns import Pattern
from flows.vocabulary import either
from flows.vocabulary.bodies import INSPECTORATES
from flows.vocabulary.kin import PARENTS

_NOT = (
    r"(?:not|never|nobody|no ?one|(?:was|were|did|had|have|has|is|are)nt|(?:did|had|have|was|were|has) not"
    r"|(?:was|were) never)"
)
_WE = r"(?:it|they|he|she|we|i|staff|nobody|no ?one|some|half|most|(?:the|that|a) \w+)"
PAPER = (
    r"(?:records?|reports?|files?|notes|logs?|minutes|chronolog(?:y|ies)|timelines?|statements?|referrals?"
    r"|cpoms|e ?mails?(?: (?:trail|chain|thread))?|paper ?work|paper trail|trail|books?|figures|numbers|stats"
    r"|statistics|sample|returns?|audit|review|assessments?|summary|entr(?:y|ies))"
)
_THE = r"(?:(?:the|my|his|her|their|our|any|that|this|all|some) )"
_PAPERS = rf"(?:{_THE}?(?:\w+ ){{0,2}}?{PAPER})"
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
    r"|him|her|them|what (?:he|she|they|happened))\b"
    r"|(?:close|downgrade|nfa|reclassify) (?:\w+ ){1,4}?so (?:that )?(?:the |our )?(?:\w+ )?(?:numbers"
    r"|figures|stats|rates?|totals?) (?:drop|falls?|go(?:es)? down|look|come down|improve)"
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
_SHEET = (
    r"(?:records?|registers?|certificates?|sheets?|checks?|supervisions?|logs?|notes|visits?|training"
    r"|observations?|sessions?|signatures?|off)"
)
_FALSE = (
    rf"{_MARK} {_UNDONE}(?:\w+ ){{1,8}}?(?:{_AS_DONE} {_BUT_NOT}|{_SHEET} (?:for|from) (?:\w+"
    rf" ){{1,4}}?(?:(?:that"
    rf" |when )?(?:we|i|they|he|she|it|there) (?:\w+ ){{0,1}}?{_NOT}|who (?:\w+ )?{_NOT}|nobody|no ?one)\b)"
    rf"|{_MARK} (?!.*\b(?:not|no|na|n a|so|if|absent|why) )(?:\w+ ){{1,9}}?(?:when|though|although|even"
    rf" though) {_WE} {_NOT}\Z"
    rf"|pretend (?:that )?(?:we|i|it|he|she|they|nothing|everything|the \w+)\b(?!.*\b(?:role|exercise"
    r"|game|lesson|drill|scenario)\b)"
    rf"|make (?:it|this|that|things) look (?:like|as if|as though) (?:{_WE}|the \w+ \w+) (?:\w+ )?(?:did"
    rf"|had|was"
    r"|were|went|rang|called|happened|came|got|knew|told|sent|referred|followed|never|made|saw|wanted)\b"
    rf"|(?:put|write|record|log|enter|give) (?:down )?(?:the |an? )?(?:false|fake|made up|different"
    rf"|earlier|later) (?:date|time|name|day|reason|outcome)s? (?:on|in|for) {_PAPERS}"
    r"|blame it on (?:the|an?|my|our) (?!(?:system|computer|internet|wi ?fi|weather|printer|software|tool"
    r"|app)\b)\w+"
    rf"|(?:sign(?:ing)?(?: off| for)?|fill(?:ing)? in|complete|write up|make up|initial) (?:\w+"
    rf" ){{0,4}}?(?:checks?"
    r"|signatures?|supervisions?|visits?|night (?:logs?|sheets?)|registers?|observations?)(?: \w+){0,4}?"
    r" (?:retrospectively|after the (?:event|fact)|from (?:memory|scratch)|in (?:advance|one go"
    r"(?! (?:each|every|per|once an?)\b)))"
    r"|(?:sign(?: off| for)?) (?:\w+ ){1,5}?(?:i|we) (?:had )?(?:never|didnt|hadnt|havent) "
    rf"|(?:falsify|forge|fake|fiddle|fudge|massage|cook|doctor) {_THE}?(?!with\b|the settings)(?:\w+"
    rf" ){{0,3}}?\w+"
    r"|back ?dat(?:e|ing) (?!nothing\b)(?!.*\b(?:pay|claims?|invoices?|payments?|funding|rent|allowances?"
    r"|memberships?|subscriptions?|contracts?|increases?|fees|benefits?|grants?)\b)\w+"
    r"|(?:get|keep|agree(?: on)?|stick to|straighten(?: out)?|line up|match up) (?:our|my|the|a|all our)"
    r" (?:\w+ )?(?:story|stories|versions?)\b"
)
"""What is written down though it was not so."""

_LOOK = (
    rf"(?:make|get) {_THE}?(?:\w+ ){{0,3}}?(?:numbers|figures|stats|statistics|times|timescales|results"
    rf"|performance|{PAPER}|audit|picture) (?:to )?(?:look|seem|sound|read|appear)"
    r" (?!.*\b(?:nicer|clearer|professional|easier|neater|accessible|child friendly)\b)(?:\w+ )?(?:better"
    r"|good|lower|fewer|smaller|higher|(?:like|as if|as though) (?:we|it|they|he|she|nobody|nothing)|less"
    r"|rosy|rosier|ok|okay|fine)\b(?!(?: \w+)* (?:slides?|posters?|font|charts?|website)\b)"
    r"|(?:grade|score|rate|mark) (?:them(?: all)?|everything|all \w+|every \w+) (?:(?:as )?"
    r"(?:good|outstanding|green)(?=\Z| (?:when|whatever|so|regardless|even|but|before|though)\b)"
    r"|(?:higher|better) than (?:it|they|we)\b)|(?:grade|score|rate|mark) (?:it|us|ourselves) (?:higher"
    r"|better) than (?:it|they|we)\b"
)
_GOOD = r"(?:good|best|nice|clean|strong(?:est)?|tidy|tidiest|better|easy|perfect|decent)"
_BAD = (
    r"(?:bad|worst|poor|poorest|awkward|difficult|messy|messiest|weak|weakest|dodgy|embarrassing|failing|ugly"
    r"|rubbish)"
)
_CASES = r"(?:cases?|files?|ones?|records?|examples?|audits?|answers?|bits?|incidents?|stuff|results)"
_TO_YOU = (
    rf"(?:(?:you|them|{either(INSPECTORATES)}|the (?:\w+ )?(?:inspect\w+|audit\w*|board|partnership|governors"
    r"|trustees|commissioners?)) )?"
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

WATCHES = (
    rf"(?:(?:(?:the|our|any|those|childrens) )*(?:\w+ )?(?:lado|police|{either(INSPECTORATES)}|inspect\w+"
    r"|auditors?|regulators?"
    r"|commissioners?|commission|social (?:care|services|workers?)|nspcc|mash|coroner|ombudsman|governors"
    r"|trustees|board|charity commission|partnership|parents?|mum|dad|famil(?:y|ies)|carers|victims?"
    rf"|whistle ?blow\w+)|(?:his|her|their) (?:{either(PARENTS)}|parents?|family|carers?|social worker))"
)
IT = (
    r"(?:it|this|that|him|her|any of (?:it|this)|what (?:\w+ ){0,3}?(?:happened|did|said|saw|knew|done)"
    r"|the (?:boy|girl|child|lad|incident|allegation|disclosure|assault|complaint|concern|rape))"
)
_AN_EYE = (
    r"(?:(?:the|our|an?|this|next) )?(?:\w+ )?(?:inspections?|inspectors? visit|ofsted|estyn|cqc"
    r"|results(?: day)?"
    r"|open (?:day|evening|night)|elections?|bid|tender|vote|agm|fund ?rais\w+|gala|appeal|accreditation"
    r"|award\w*|prom|wedding|season|tournament|final)\b(?! of\b)"
)
"""What somebody wants to look well for."""
_EVENT = (
    rf"(?:{_AN_EYE}|(?:(?:the|our|an?|this|next) )?(?:\w+ )?(?:visits?|funding|contract|audit|merger"
    rf"|exams?|show"
    r"|play|concert|match|handover|opening|launch|budget|conference|half term|term|christmas|easter|holidays?"
    r"|summer)\b(?! of\b))"
)
_TELLING = (
    r"(?:telling|ringing|calling|informing|notifying|involving|contacting|alerting|referring|reporting)"
)
_DARK = (
    rf"(?:keep|leave) {WATCHES} (?:in the dark|out of (?:it|this|that|the loop)|away)\b"
    rf"|(?:keep|hide) (?:it|this|that|things|everything|{IT}) (?:secret |hidden |quiet )?from {WATCHES}"
    r"(?=\Z| (?:until|till|till|til|before|for|and|because|so|in case|if|when)\b)"
    rf"|(?:say nothing|keep (?:quiet|schtum|stum|mum)|shut up|lie|give nothing away) (?:(?:about|over) {IT}"
    rf" )?(?:to|with|in front of|around) {WATCHES}|(?:lie to|mislead|fob off|stall|steer) {WATCHES}"
    rf"|(?:hold off|wait|delay|put off|hold fire|stall|stop|avoid|hold back)(?: (?:on|with|before|from))?"
    rf" (?:{_TELLING}(?: (?:{IT}|{WATCHES}|them|anyone))?|the (?:referral|lado referral|report|call"
    rf"|disclosure"
    rf"|complaint))(?: (?:to|about) (?:{IT}|{WATCHES}|them))? (?:until|till|til|while)(?: after)? {_EVENT}"
    rf"|wait until(?: after)? {_EVENT} (?:to|before (?:we|i)) (?:report|tell|ring|refer|inform|log|record"
    rf"|call)(?:ing)? (?:{IT}|{WATCHES})"
    rf"|(?:keep|hold|sit on|leave|park|shelve) (?:it|this|that|{IT}|this one|that one|everything)"
    rf"(?: (?:quiet|back|in house|under wraps|internal|low key) until(?: after)? {_EVENT}| until(?: after)?"
    rf" {_AN_EYE})"
)
"""Whoever has a right to know is not told, or not before it can do no harm."""
_INSPECTS = rf"{either(INSPECTORATES)}|inspect\w+|police|court|inquest|lado|inquiry"
INSPECTED = (
    rf"(?:(?:the|an?|our) )?(?:\w+ )?(?:{_INSPECTS}"
    r"|audit\w*|review\w*|visit\w*|commissioners?)"
)
_BEFORE = (
    r"(?:bin|shred|delete|wipe|lose|hide|destroy|burn|remove|get rid of|ditch|throw (?:out|away)|chuck"
    r"|clear out|move|tidy away|dump)"
    r" (?!.*\b(?:names?|personal|duplicates?|identif\w+|initials|dob|dates of birth|posters?|leaflets?)\b)"
    rf"{_THE}?(?:(?!(?:before|so)\b)\w+ ){{0,3}}?(?:{PAPER}|forms?|sheets?|cards?|folders?|messages?|texts?"
    rf"|evidence|stuff|ones) (?:\w+ ){{0,2}}?before (?:{INSPECTED}|(?:he|she|they|any ?one) (?:come|see"
    rf"|look)s?)\b"
)
"""What an inspection would find is gone before it comes."""
_UNWRITTEN = (
    rf"(?:keep|leave) {IT} off (?:cpoms|my ?concern|mosaic|the system|the record)\b"
    rf"|only (?:talk|speak) about {IT} (?:in person|face to face|on the phone|verbally)"
    rf"|(?:record|report|discuss|tell them) (?:{IT} )?(?:only )?verbally\b(?! (?:and|then|first|as well)\b)"
    r"|(?:lose|bury|hide|burn|misplace|sit on) (?:the|that|this|my|her|his|any) (?:(?!(?:in|from|on|of"
    r"|for)\b)\w+ ){0,2}?(?:e ?mails?|letter|voice ?mail|texts?|messages?)(?: (?:chain|thread|trail))?\b"
    r"(?! (?:address|button|list|icon|folder|tab|column|box|signature|banner))"
)
"""What is not to stand anywhere."""
_TIMED = (
    r"(?:change|alter|amend|adjust|tweak|move) (?:the|our|my|all the) (?:dates?|times?) (?:so (?:that"
    r" )?(?:it|they) (?:was|were"
    r"|is|are|looks?|looked|falls?|fell|fits?|comes?|came)|(?:that )?(?:we|i|he|she|they) (?:told|rang|saw"
    r"|visited|called|referred|reported|knew|were|was|made|did|found|logged)|to (?:make|look|show))\b"
    rf"|{_MARK} (?:\w+ ){{1,6}}?(?:even though|although) (?:i|we|they|nobody|it) {_NOT}\b"
    r"|(?:write|fill|sign) (?:\w+ ){1,3}?(?:up|in|off) that (?:i|we|nobody) (?:didnt|never|hadnt|havent"
    r"|did)\b"
    r"|(?:take out|remove|delete|leave out|strip out|cut)(?: out)? (?:(?:any|all|the|some) )*criticisms?"
    r" (?:of|about)\b"
    r"|(?:take out|remove|delete|leave out|strip out|cut)(?: out)? (?:anything|everything) (?:about|on)"
    r" (?:the|a|our) (?:\w+"
    r" )?(?:staff member|member of staff|teacher|coach|governor|manager|head|police|officer|worker|carer"
    r"|trustee|vicar)\b|say (?:that )?(?:everything|it all) (?:is|was) (?:fine|ok|okay|great|perfect)\b"
    r"|(?:class|record|crime|put|mark|log|write|file) (?:it|this|that) (?:down |up )?as (?:no crime|a"
    r" civil (?:dispute|matter))\b"
    r"|downgrade (?:it|this|that) (?:to|as)\b|sign (?:an? )?(?:nda|gagging \w+|non disclosure"
    r" agreement)s?\b(?! for\b)"
)
"""When it was, how grave and whose fault is told otherwise."""
PRESSED_INTO = Pattern(rf"(?:{_UNWRITTEN}|{_TIMED}|{_BEFORE}|{_CUT}|{_FALSE}|{_LOOK}|{_SHOW}|{_DARK})")

_HUSH = (
    rf"(?:(?:talk|speak|go|complain|report|report it|say (?:anything|a word)|own up) to {WATCHES}"
    rf"|(?:tell|ring|call|contact|involve|inform|phone|notify|show|let) {WATCHES}(?: know| see)?)"
)
_OFFICIAL = (
    rf"(?:(?:the|our) )?(?:lado|police|{either(INSPECTORATES)}|inspect\w+|auditors?|regulators?|commission"
    r"|nspcc|mash|coroner|ombudsman|social (?:care|services|workers?))"
)
NOT_TO_BE_TOLD = Pattern(
    rf"{_HUSH}(?: (?:about|on|over) {IT}| until(?: after)? {_EVENT})"
    rf"|(?:talk|speak|go|complain|report|report it|say anything) to {_OFFICIAL}\Z"
    rf"|(?:tell|ring|call|contact|involve|inform) {_OFFICIAL}(?:\Z| unless (?:they|he|she) asks?)"
    r"|(?:write|put|e ?mail|document|text|minute) (?:things|anything|it|this|that)(?: (?:down|in writing"
    r"|in (?:an )?e ?mails?|about (?:it|this|him|her)))?\Z"
    # another way to write it down is no silence
    r"|e ?mail about (?:it|this|him|her)\b(?!(?: (?:and|but|so))?(?: to)? (?:just )?"
    r"(?:use|log|raise|send|put) )"
)
WISHED = Pattern(
    rf"(?:(?:{_BAD}) {_CASES}|the {_BAD} {_CASES}|all the {_BAD} {_CASES}) (?:to be )?(?:pulled|out|left out"
    r"|removed|hidden|dropped|taken|swapped|gone|kept)\b"
    rf"|(?:his|her|their|my) names? (?:taken |removed |kept |left )?(?:off|out of|from) {_PAPERS}"
    r"|(?:it|this|that|everything|it all|all of it|the whole thing|{IT}) (?:all )?(?:to be )?(?:brushed"
    r"|swept|pushed|kicked) (?:under|into the long)\b"
    r"|(?:it|this|that|everything|it all|all of it) (?:to be )?(?:kept )?off (?:the )?(?:records?|books"
    r"|system|cpoms|my ?concern|mosaic|paper|file)\b"
    rf"|(?:{_THE})?(?:\w+ )?(?:chronolog(?:y|ies)|case notes|notes|logs?|minutes|statements?|entr(?:y|ies)"
    r"|timelines?|incident \w+) (?:to be )?(?:tidied|cleaned|smartened|polished|amended|edited|changed"
    r"|redone|rewritten|trimmed|shortened|sorted)(?: up| out)? (?:before|in time for|ahead of) (?:the |an? )?"
    rf"(?:\w+ )?(?:{_INSPECTS}|review|visit)\b"
)
