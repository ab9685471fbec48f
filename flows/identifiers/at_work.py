"""What those who answer say of themselves at work: who they are, when they were away, what they were told.

Whole texts only, as words without signs: "I was off sick for that" is of the day, and what goes on from there
may be a worry. None of these says what anybody did to anybody.
"""

from flows.identifiers.patterns import Pattern

_WHEN = (
    r"(?:today|yesterday|tomorrow|tonight|now|then|later|earlier|before|already|this (?:morning|afternoon"
    r"|week"
    r"|month|term|year)|(?:last|next|that) (?:night|week|month|term|year|day|time)|on (?:mon|tues|wednes"
    r"|thurs"
    r"|fri)day|at the (?:time|moment|minute)|by mistake|again|please|thanks|though|tbh|actually|sorry|here"
    r"|too|as well|or anything|instead|really)"
)
_MUCH = r"(?:only|just|mostly|mainly|usually|also|never|really|still|probably|actually|always|currently|now)"
_THIS = (
    r"(?:it|this|that|these|those|them|one|any of (?:it|this|that)"
    r"|(?:the|this|that|an?|my|your|these|those) (?:(?:last|next|first|whole|new) )?(?:one|ones|bit|part"
    r"|question|questions|audit|form|survey|list|link|chat|card|invite|invitation|thing|answer|answers|page"
    r"|checklist|text|note|message|round|training|course|policy|system|meeting|review))"
)
_NOT_MINE = (
    rf"(?:i think |i dont think |sorry )?(?:(?:im(?: {_MUCH})? not (?:really )?(?:meant|supposed|allowed"
    r"|sure im(?: meant| supposed)?)(?: to)? ?(?:be|have|get|see|do|answer)?"
    rf"|(?:i|we) (?:{_MUCH} )?"
    r"(?:(?:should|shouldnt|should not|dont need to|dont have to|didnt need to) (?:really )?(?:be|have"
    r"|get|see"
    r"|do|answer)|(?:am|are|was|were|wasnt|werent|arent)(?: not)? (?:really )?(?:meant|supposed|allowed"
    r"|sure (?:i|we)"
    r"(?: am| are)? (?:meant|supposed|should)) ?(?:to )?(?:be|have|get|see|do|answer)?)))"
    r"(?: (?:doing|in|on|getting|answering|seeing|part of|here|one of|filling in|had|got|sent))?(?:"
    rf" {_THIS})?"
    r"|(?:sorry )?(?:this|it|that)(?: one)? ?(?:is|was|isnt|wasnt|s)?(?: not)?(?: meant| really)? for me"
    r"|not for me(?: this one| this| that one)?"
    r"|(?:am|are|should|was|were) (?:i|we) (?:(?:even|really|actually|meant|supposed|allowed|right)"
    r" )*(?:to )?(?:be|have|get|see|do"
    rf"|answer)(?: (?:doing|in|on|here|part of|filling in))?(?: {_THIS})?"
    rf"|(?:i|we) (?:dont|do not) think (?:{_THIS}|i) (?:is|am|was) (?:my|our|mine|ours|for|the|down"
    r" to)(?: right)?"
    r"(?: (?:job|role|area|bit|me|us|team|department|person|one|thing|remit|place))*"
)
_A_PLACE = (
    r"(?:nights?|days?|lates|earlies|evenings?|weekends?|mornings?|afternoons|shifts|part time|full time"
    r"|term time(?: only)?|flexi|remotely|bank|agency|from home|school hours|mondays?|fridays?"
    r"|# (?:days?|hours|shifts)(?: (?:a|per) week)?"
    r"|(?:on|in|at|for|with|over) (?:the |an? |my |our |only |just |mostly )*(?:\w+ ){0,2}?(?:kids"
    r"|children|adults"
    r"|famil(?:y|ies)|babies|teenagers|parents|patients|residents|young people|pupils|students|elderly"
    r"|older people|people|clients|tenants|bank|housing|office|shop|pub|cafe|factory|warehouse|kitchen"
    r"|library"
    r"|hospital|ward|clinic|surgery|school|schools|nursery|college|academy|university|council|police|nhs"
    r"|prison|court|charity|church|payroll|finance|it|hr|admin|planning|reception|transport|catering"
    r"|cleaning|security|shifts?|nights?|team|hub|mash|camhs|social care|health|education|probation"
    r"|home|sector|service|services|department|call centre|week|weekends?|field|job|role))"
)
_A_SUBJECT = (
    r"(?:football|rugby|netball|hockey|cricket|swimming|tennis|gymnastics|dance|drama|music|maths|english"
    r"|science|history|geography|art|pe|pshe|rse|french|welsh|judo|karate|boxing|athletics|basketball|choir"
    r"|reception|nursery|year #|# year olds|(?:the )?under # ?s|(?:girls|boys|womens|junior|youth"
    r"|walking) (?:football|rugby|cricket|netball|hockey|teams?|group)|juniors|direct work|casework|admin"
    r"|finance|planning"
    r"|reception duty|nights|assemblies|training|policy|kids|children|teenagers|adults"
    r"|(?:the|an?|our|two|our local|a local) (?:\w+ )?(?:team|club|group|nursery|school|choir|class|squad"
    r"|side"
    r"|unit|home|hub|service|department|project|juniors|office|juniors|youth club|scouts|cubs|brownies"
    r"|guides))"
)
_MY_WORK = (
    rf"(?:i|we) (?:{_MUCH} )?(?:(?:dont|do not|didnt|no longer|used to) )?(?:{_MUCH} )?"
    rf"(?:(?:work|worked|do|am on|am|was on) {_A_PLACE}"
    rf"|(?:coach|teach|run|manage|lead|train|mentor|referee|see|supervise|help out with) {_A_SUBJECT}"
    rf"|do (?!kids|children|teenagers|adults){_A_SUBJECT}"
    r"(?: (?:in|at|on|for) (?:my job|my role|a \w+|the \w+|\w+days?))?)"
    r"|(?:i|we) (?:foster|have|have got|am fostering|look after)(?: (?:a|two|three|four|#))? (?:kids?"
    r"|children|sons?"
    r"|daughters?|dogs?|teenagers)(?: (?:of my own|at home|myself|too))?"
)
_WHO = (
    r"(?:worker|workers|carer|teacher|nurse|officer|mum|mother|dad|father|gran|nan|grandad|parent"
    r"|governor|trainee"
    r"|student|volunteer|apprentice|manager|lead|leader|coach|assistant|tutor|head|deputy|receptionist"
    r"|cleaner"
    r"|cook|driver|caretaker|counsellor|therapist|psychologist|psychiatrist|doctor|gp|dentist|midwife"
    r"|solicitor"
    r"|administrator|admin|ta|hlta|senco|dsl|visitor|childminder|chaplain|vicar|adopter|guardian|councillor"
    r"|commissioner|clerk|locum|temp|newbie|practitioner|coordinator|analyst|secretary|chair|adviser|advisor"
    r"|instructor|trainer|constable|sergeant|inspector|pcso|advocate|mentor|auditor|librarian|stepmum|stepdad"
    r"|grandparent|grandmother|grandfather|grandma|godmother|lollipop lady|lollipop man|postman|dinner"
    r" lady|single parent|technician|consultant|physio|paramedic|magistrate|foster parent|matron"
    r"|supervisor|director|trustee|researcher|pa|ro|iro|sw|hv)"
)
_NO_ROLE = (
    r"(?:kids?|child|boy|girl|teen\w*|of|about|by|with|to|from|in|at|for|my|his|her|their|our|your|an?"
    r"|the|he|she|it"
    r"|they|me|him|that|who|and|but|worried|concerned|scared|afraid|frightened|anxious|desperate"
    r"|struggling|abusive"
    r"|abused|violent|bad|awful|terrible|lonely|hurt|love|trouble|danger|need|crisis|fear|pain|attracted"
    r"|angry|upset"
    r"|(?!nursing|teaching|training|visiting|learning|reviewing|housing|fostering|swimming)\w+ing)\b"
)
"""Words that no job or post has in its name."""
_ROLE = (
    rf"(?:i am|im|we are)(?: (?:{_MUCH}|not|sorry))? (?!the (?:dad|mum|mother|father|parent)\b)"
    r"(?:(?:an?|the|one of the|their|your) )?"
    rf"(?:(?!{_NO_ROLE})\w+ ){{0,3}}?"
    rf"{_WHO}(?: (?:of (?:#|two|three|four|the team)(?: kids| children)?|on (?:a )?(?:placement|supply"
    r"|secondment|nights|maternity leave)"
    rf"|(?:in|at|for|from) (?:the |an? |our |my )?(?!{_NO_ROLE})\w+(?: (?!{_NO_ROLE})\w+)?|myself))?"
    rf"(?: and an? (?:(?!{_NO_ROLE})\w+ )?{_WHO})?"
    r"|(?:i am|im) on (?:placement|probation|a placement|my (?:first|second|last) placement|supply"
    r"|secondment)"
)
_ASKS = (
    r"(?:(?:so |and )?(?:what|where|which|who|how|is (?:this|it)|do [iw]e?|does (?:this|it)"
    r"|am i|can i|should i)(?: (?:do|does|can|should|am"
    r"|is|to|i|we|it"
    r"|this|that|me|for|here|start|begin|answer|put|with|team|go|role|part|have|need|be|say|fill|in|on|now|my"
    r"|a|the|first|question|one|you|want|from|which|job|audit)){0,9})"
)
_READ = (
    r"(?:(?:can|could|will|would|please) )?(?:you |it |somebody |someone )?(?:please )?"
    r"(?:read|say|show|explain|repeat|give|send|tell|spell|put)"
    rf"(?: (?:{_THIS}|all|out|them|again))*(?: out)? (?:to|for) (?:me|us)"
    r"|(?:(?:can|could|will|would) (?:you )?(?:please )?)?(?:tell|show|read|give|send) (?:me|us)"
    rf"(?: (?:{_THIS}|all|again))*"
)
_AGAIN = (
    r"(?:(?: (?:again|once more|one more time|out loud|slowly|in (?:plain|simple|easy) (?:words|english)"
    r"|out|another"
    r" way|differently|please|more slowly|in welsh|aloud|later|what (?:it|this|that) means)){0,3})"
)
_AWAY = (
    r"(?:off(?: sick| ill| work| on leave)?|away|abroad|sick|poorly|ill|on (?:my |annual |sick |maternity"
    r" |mat"
    r" |paternity |parental |study |unpaid |long |compassionate )*(?:leave|holiday|holidays|honeymoon|lunch"
    r"|break|nights|shift|secondment|call|strike|strikes)|(?:on|at|in) (?:a|an|another|other|the)(?: \w+)?"
    r" (?:course|meeting|conference|inset|away day|training|placement|shift|job|team|school|role|office"
    r"|service)"
    r"|in (?:training|a meeting|meetings|another job|court|hospital|labour|scotland|wales|france|spain)"
    r"|working (?:elsewhere|away|nights|from home)"
    r"|not (?:here|there|in|around|at work|in post|on shift|working|in work)(?: yet)?|part time|still at"
    r" college"
    r"|new|isolating|having a baby)"
)
_DONE = (
    r"(?:(?:they|we|it|that|this|you|the (?:team|manager|lead|policy|head|training|audit))"
    r" (?:was |were |all |last )?(?:did|wrote|written|changed|happened|came(?: (?:in|round|out|up))?"
    r"|started|began"
    r"|done|agreed|decided|brought|sent|set|had|made|trained|introduced|discussed|launched|went live|held|ran"
    r"|chose|signed(?: off)?|updated|reviewed)(?: (?:it|this|that|them|in|round|out|up|here|it in|this in|off"
    r"|all|the (?:policy|training|review|audit|plan|meeting|briefing|course|last one)))?)"
)
_ABSENT = (
    rf"(?:sorry |no )?(?:i|we) (?:(?:was|were|have been|am|are)(?: {_MUCH}| all)? {_AWAY}|(?:wasnt|werent"
    r"|isnt|arent)"
    r" (?:here|there|in|around|at work|in post|on shift|working|in work|on that|part of that|with"
    r" them)(?: yet)?)"
    rf"(?: (?:for|during|from|through) (?:{_THIS}|most of (?:it|this|that)|all of (?:it|that)|the \w+)|"
    r" back)?"
    rf"(?: {_WHEN})?(?: when {_DONE})?"
)
_DOING = (
    r"(?:i|we) (?:was|were|am|are)(?: \w+)? (?:doing|filling in|answering|working on|looking at|halfway"
    r" through|half"
    rf" way through|in the middle of|on|trying) {_THIS}(?: (?:earlier|on (?:the|a) (?:train|bus|phone)"
    r"|(?:when|and) (?:it|my (?:phone|laptop|battery|computer)|the (?:wifi|power|screen|page)|i)"
    r" (?:froze|crashed|stopped|died|went(?: off| down)?|got (?:called|cut off|a call|interrupted)(?:"
    r" away| out)?|cut out|ran out)))?"
)
_RATED = (
    r"(?:# ?|yes|no|na|not applicable|dont know|blank|empty|in place|mostly|partly|not in place|not sure"
    r"|two|three|one"
    r"|zero|high|low)"
)
_PUT = (
    r"(?:(?:put|give|say|answer|score|rate|tick|pick|choose|press|enter|mark)(?: (?:it|this|that|us|one"
    r"|that one|down|an?"
    rf"|as|at|with)){{0,3}} {_RATED}|(?:leave|skip|miss|pass|answer|rate|tick|score) {_THIS}(?: (?:out"
    r"|blank|empty|for now"
    r"|in|alone))?|fill (?:it|this|that|them) in|bother|worry about (?:it|this|that)|say that|answer)"
)
_SET = (
    rf"(?:(?:do|finish|start|fill in|complete|check|submit|send|read|look at|try|use|chase) {_THIS}|wait"
    r"|hurry|join|ask you"
    r"|come here)"
)
_HEARD = (
    rf"(?:i|we) (?:(?:was|were|have been|ive been|have|got)(?: not)? )?(?:{_MUCH} |not )?(?:been"
    r" )?(?:told|shown|asked"
    r"|sent|given|trained|invited|added|made aware|emailed|heard|found out|learned|signed up|on|in)"
    rf"(?: (?:about|of|for|on|in|to))?(?: {_THIS})?(?: (?:by|from) (?:my|the|our|a) (?:line )?(?:manager"
    r"|boss|head"
    r"|lead|coordinator|team|team leader|deputy|office|colleague))?(?: (?:until|till|before|up to|since)"
    rf" (?:{_WHEN}|just now))?"
    rf"|(?:i was|we were) (?:told|asked)(?: not)? to(?: (?:{_PUT}|fill (?:this|that|it) in|{_SET}))?"
)
_TOLD_TO = (
    r"(?:ok |so |but |well )?(?:(?:he|she|they|somebody|someone)(?: just| also| only| has| had| then)?"
    r" (?:(?:told|asked|advised|wanted|wants)(?: (?:me|us))?|said)(?: not)? to"
    rf"(?: {_PUT})?|(?:my|the|our) (?:line )?(?:manager|boss|(?<!my )head|lead|deputy|coordinator|team leader"
    r"|supervisor)"
    r"(?: just| also| only| has| had| then)? (?:(?:told|asked|advised|wanted|wants)(?: (?:me|us))?"
    r"|said)(?: not)? to"
    rf"(?: (?:{_PUT}|{_SET}))?"
    r"|(?:he|she|they)(?: just)? (?:told (?:me|us)(?: so| that)?|said so))"
)
_TOLD_THAT = (
    r"(?:i was|we were|(?:they|she|he) (?:told|said to) (?:me|us)|they said|i thought|i heard)(?:"
    rf" {_MUCH})* (?:told |that )*"
    r"(?:it|this|that|the (?:audit|survey|deadline|form|training)) (?:is|was|would be|were|had been|has"
    r" been)(?: \w+)?"
    r" (?:anonymous|optional|confidential|quick|easy|done|finished|cancelled|closed|mandatory|compulsory"
    r"|voluntary|due|sorted"
    r"|private|over|online|for (?:managers|teachers|everyone|later|next \w+)|friday|monday|tomorrow|a #"
    r"|not for (?:me|us))"
)
_A_WORKMATE = (
    r"(?:(?:my|a|the|our|one of my) (?:line )?(?:friend|mate|colleague|manager|boss|head|lead|team leader"
    r"|team lead"
    r"|deputy|coordinator|office|team|supervisor|council)"
    r"|somebody|someone|they|he|she|people)(?: (?:at|from|in) (?:work|school|the (?:office|council|team)))?"
)
_SENT = (
    rf"{_A_WORKMATE}(?: has| just)? (?:sent|invited|added|signed|gave|forwarded|pointed|directed)"
    rf" (?:me|us)(?: (?:up|here|to|about|on to|in|for|the|link|join|{_THIS}))+"
    rf"|{_A_WORKMATE} told (?:me|us) about {_THIS}"
    rf"|{_A_WORKMATE} (?:passed|forwarded|sent|gave) {_THIS}(?: on)? to me|{_A_WORKMATE} put my name down"
)
_RING = (
    r"(?:please )?(?:(?:can|could|will|would) )?(?:you|somebody|someone|anybody|anyone|they|a person|a"
    r" human|the"
    r" coordinator|one of you) (?:please )?(?:ring|call|phone|email|text|message|contact|get back to|get"
    r" in touch"
    rf" with|write to) (?:me|us)(?: back)?(?: (?:about|regarding|with) {_THIS})?"
)
_KEPT = (
    r"(?:child|children|pupil|peer|sexual|sexualised|harmful|abuse|abusive|behaviour|behaviours"
    r"|harassment|violence"
    r"|images|nudes|semi|and|or|on|to|online|exploitation|protection|harm|hsb|incidents|disclosures|concerns"
    r"|bullying|of|in|the|our|for|by|problematic|inappropriate|sexting|contextual|form|system|it|that|cpoms"
    r"|grooming|self|neglect|physical|emotional|domestic|safeguarding|low|level)"
)
_TAG = (
    r"(?:tag|category|code|flag|box|field|tick box|drop ?down|heading|section|label|marker|option|tab|column)"
)
_FILED = (
    r"(?:(?:yes |# |so |and )?(?:(?:we|staff|they|it|our|all|schools?|everyone|this|everything) (?:\w+"
    r" ){1,5}?)?)"
    r"(?:which |and |with |so )?(?:(?:there is|theres|there are|it has|has|has got|had|with|under|we"
    r" have) )?"
    rf"(?:an?|its own|the|separate|\w+ has an?) (?:\w+ )?{_TAG}s? (?:for|on|of|called)(?: {_KEPT}){{1,9}}"
)
_AND = rf"(?: (?:{_WHEN}|but|and|so|x)){{0,2}}"

_SAYINGS = (_NOT_MINE, _MY_WORK, _ROLE, _ABSENT, _DOING, _HEARD, _TOLD_TO, _SENT, _RING, _TOLD_THAT)
_SAID = Pattern(
    r"(?:(?:ok|yes|yep|no|well|and|so|but|hi|hello|hey|please|sorry|thanks|also|i think|because) ){0,2}"
    rf"(?:(?:{'|'.join(_SAYINGS)}){_AND}(?: (?:and )?(?:{_MY_WORK}|{_ROLE}|{_ASKS}))?{_AND}"
    rf"|(?:{_READ}){_AGAIN}{_AND}|{_FILED})"
)


def is_of_work(text: str) -> bool:
    """Whether these words, joined by spaces, are all of such a text."""
    return _SAID.fullmatch(text) is not None
