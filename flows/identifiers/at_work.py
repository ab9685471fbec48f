"""What those who answer say of themselves at work: who they are, when they were away, what they were told.

Whole texts only, as words without signs: "I was off sick for that" is of the day, and what goes on from there
may be a worry. None of these says what anybody did to anybody.
"""

from flows.identifiers.patterns import Pattern
from flows.vocabulary import either
from flows.vocabulary.calendar import WORKDAYS
from flows.vocabulary.kin import GRANDPARENTS, PARENTS, STEP_PARENTS

_WHEN = (
    r"(?:today|yesterday|tomorrow|tonight|now|then|later|earlier|before|already|this (?:morning|afternoon"
    r"|week|month|term|year)|(?:last|next|that) (?:night|week|month|term|year|day|time)"
    rf"|on (?:{either(WORKDAYS)})|at the (?:time|moment|minute)|by mistake|again|please|thanks|though|tbh"
    r"|actually|sorry|here|too|as well|or anything|instead|really)"
)
_MUCH = r"(?:only|just|mostly|mainly|usually|also|never|really|still|probably|actually|always|currently|now)"
_NOUN = (
    r"(?:(?:the|this|that|an?|my|our|your) (?:(?:last|next|first|second|whole|new|same|right|wrong) )?"
    r"(?:question|questions|audit|form|survey|list|link|invite|invitation|answer|answers|page|checklist"
    r"|round|training|course|policy|system|meeting|review|code|e ?mail|tool|rating|return|deadline|briefing"
    r"|update|reminder|guidance)|these questions|any training)"
)
"""What only the audit and work have: no "one", no picture, no message."""
_THIS = rf"(?:this|(?:the|this|that) (?:one|ones|bit|part)|{_NOUN})"
_IT = rf"(?:it|that|{_THIS})"
_NOT_MINE = (
    rf"(?:i think |i dont think |sorry )?(?:im(?: {_MUCH})? not (?:really )?(?:meant|supposed|allowed)"
    r"|(?:i|we) (?:am|are|was|were|wasnt|werent|arent)(?: not)? (?:really )?(?:meant|supposed|allowed))"
    rf" to (?:be (?:here|in this|on this|part of this|doing {_THIS}|in {_THIS})|(?:get|do|answer"
    rf"|see) {_THIS})"
    rf"|(?:im|i am|we are) not sure (?:(?:im|i am|we are) (?:meant|supposed) to|(?:i|we) should)"
    rf" (?:be (?:here|doing {_THIS})|(?:get|do|answer|see) {_THIS})"
    rf"|(?:sorry )?(?:i think |i dont think )?(?:i|we) (?:{_MUCH} )?(?:should|shouldnt|should not)"
    rf" (?:really )?(?:be (?:here|in this|on this|part of this|getting {_THIS}|doing {_THIS})"
    rf"|(?:get|answer) {_THIS}|do {_NOUN})"
    rf"|(?:i|we) (?:dont|didnt) (?:need|have) to (?:be here|(?:do|answer) {_THIS})"
    r"|(?:sorry )?(?:this|it|that)(?: one)? ?(?:is|was|isnt|wasnt|s)?(?: not)?(?: meant| really)? for me"
    r"|not for me(?: this one| this| that one)?"
    r"|(?:am|are|should|was|were) (?:i|we) (?:(?:even|really|actually|meant|supposed|allowed|right) )*"
    rf"(?:to )?(?:be (?:here|in this|on this|doing {_THIS})|(?:get|do|answer) {_IT})"
    rf"|(?:i|we) (?:dont|do not) think (?:{_IT}|i) (?:is|am|was) (?:my|our|mine|ours|for|the|down to)"
    r"(?: right)?(?: (?:job|role|area|bit|me|us|team|department|person|one|thing|remit|place))*"
)
KIND = (
    r"(?:vulnerable|disabled|local|primary|secondary|special|mental|public|private|care|childrens|family"
    r"|adult|early|years|social|food|high|infant|junior|middle|grammar|day|youth|county|city|district|town"
    r"|borough|general|crown|magistrates|big|small|rural|busy|deaf|autistic|looked|after|homeless|older"
    r"|young|foster|residential|school|front|back|door|duty|night|crisis|assessment|safeguarding|admissions"
    r"|attendance|inclusion|send|hr|it|sports|community|further|higher)"
)
_A_PLACE = (
    r"(?:nights?|days?|lates|earlies|evenings?|weekends?|mornings?|afternoons|shifts|part time|full time"
    r"|term time(?: only)?|flexi|remotely|bank|agency|from home|school hours|mondays?|fridays?"
    r"|# (?:days?|hours|shifts)(?: (?:a|per) week)?)"
)
_A_FIELD = (
    rf"(?:on|in|at|for|with|over) (?:the |an? |my |our |only |just |mostly )*(?:{KIND} ){{0,2}}?(?:kids"
    r"|children|adults|famil(?:y|ies)|babies|teenagers|parents|patients|residents|young people|pupils"
    r"|students|elderly|older people|people|clients|tenants|bank|housing|office|shop|pub|cafe|factory"
    r"|warehouse|kitchen|library|hospital|ward|clinic|surgery|schools?|nursery|college|academy|university"
    r"|council|police|nhs|prison|court|charity|church|payroll|finance|it|hr|admin|planning|reception"
    r"|transport|catering|cleaning|security|shifts?|nights?|team|hub|mash|camhs|social care|health"
    r"|education|probation|home|sector|services?|department|call centre|week|weekends?|field|job|role)"
)
_A_SUBJECT = (
    r"(?:football|rugby|netball|hockey|cricket|swimming|tennis|gymnastics|dance|drama|music|maths|english"
    r"|science|history|geography|art|pe|pshe|rse|french|welsh|judo|karate|boxing|athletics|basketball|choir"
    r"|reception|nursery|year #|# year olds|(?:the )?under # ?s|(?:girls|boys|womens|junior|youth"
    r"|walking) (?:football|rugby|cricket|netball|hockey|teams?|group)|juniors|direct work|casework|admin"
    r"|finance|planning|reception duty|nights|assemblies|training|policy"
    rf"|(?:the|an?|our|two|our local|a local) (?:{KIND} )?(?:team|club|group|nursery|school|choir|class"
    r"|squad|side|unit|home|hub|service|department|project|juniors|office|youth club|scouts|cubs|brownies"
    r"|guides))"
)
WORKPLACE = (
    rf"(?:(?:the |an? |our |my )?(?:{KIND} ){{0,2}}(?:school|schools|college|academy|nursery|hospital|clinic"
    r"|surgery|ward|council|team|hub|office|service|services|charity|church|police|nhs|mash|camhs|club"
    r"|home|unit|trust|force|university|department|housing|finance|planning|education|health|social care"
    r"|reception|year #))"
)
_MY_WORK = (
    rf"(?:i|we) (?:{_MUCH} )?(?:(?:dont|do not|didnt|no longer|used to) )?(?:{_MUCH} )?"
    rf"(?:(?:work|worked|do|am on|was on) {_A_PLACE}(?: (?:in|at|for|from|on) {WORKPLACE})?|(?:work"
    rf"|worked) {_A_FIELD}"
    rf"|(?:coach|teach|run|manage|lead|train|mentor|referee|supervise|help out with) {_A_SUBJECT}"
    r"|(?:see|teach|work with) (?:the )?(?:kids|children|families) in my (?:job|role)"
    r"|(?:coach|teach) (?:kids|children|teenagers|adults)"
    rf"|do {_A_SUBJECT}(?: (?:in|at|on|for) (?:my job|my role|work))?)"
    r"|(?:we are|this is) (?:just |only )?an? (?:(?:child|childrens|kids|youth|national|local|charity"
    r"|parents|advice"
    r"|support) )*(?:help ?line|phone ?line|child line|advice line)(?: (?:i think|really|here|only"
    r"|for (?:children|young people|kids|families|parents)))*"
    r"|(?:i|we) (?:foster|have|have got|am fostering|look after)(?: (?:a|two|three|four|#))? (?:kids?"
    r"|children|sons?|daughters?|dogs?|teenagers)(?: (?:of my own|at home|too))?"
)
JOB = (
    r"(?:worker|workers|carer|teacher|nurse|officer|governor|trainee|student|volunteer|apprentice|manager"
    r"|lead|leader|coach|assistant|tutor|head|deputy|receptionist|cleaner|cook|driver|caretaker|counsellor"
    r"|therapist|psychologist|psychiatrist|doctor|gp|dentist|midwife|solicitor|administrator|admin|ta|hlta"
    r"|senco|dsl|childminder|chaplain|vicar|adopter|councillor|commissioner|clerk|locum|temp|newbie"
    r"|practitioner|coordinator|analyst|secretary|chair|adviser|advisor|instructor|trainer|constable"
    r"|sergeant|inspector|pcso|advocate|mentor|auditor|librarian|lollipop lady|lollipop man|postman"
    r"|dinner lady|technician|consultant|physio|paramedic|magistrate|foster parent|matron|supervisor"
    r"|director|trustee|researcher|pa|ro|iro|sw|hv|visitor|approver)"
)
_KIN = (
    f"(?:{either(PARENTS, GRANDPARENTS, STEP_PARENTS)}|parent|grandparent|grandmother|grandfather|grandma"
    "|godmother|guardian)"
)
POST = (
    r"(?:senior|deputy|assistant|associate|acting|interim|lead|head|principal|chief|junior|new|newly"
    r"|qualified|part|full|time|agency|bank|supply|student|trainee|phd|visiting|retired|former|registered"
    r"|designated|named|specialist|advanced|independent|reviewing|duty|social|family|support|youth"
    r"|community|outreach|early|years|help|intervention|school|primary|secondary|nursery|college|class"
    r"|form|year|reception|sen|send|pastoral|welfare|attendance|safeguarding|child|protection|children"
    r"|childrens|looked|after|in|care|leaving|foster|fostering|adoption|adult|adults|mental|health|nursing"
    r"|nurse|learning|disability|disabilities|practice|clinical|ward|hospital|theatre|dental|district|staff"
    r"|police|probation|prison|custody|youth justice|justice|response|neighbourhood|housing|tenancy"
    r"|homelessness|residential|key|link|liaison|project|service|services|team|area|regional|business"
    r"|finance|office|data|policy|performance|quality|improvement|commissioning|contracts|it|hr|admin"
    r"|maths|english|science|pe|drama|music|history|art|french|welsh|football|rugby|netball|swimming"
    r"|dance|judo|sports|parish|county|town|parent|co opted|teaching|training|playgroup|play|speech|language"
    r"|occupational|art|educational|clinic|bus|taxi|dsl|need|contact|worker|teacher|mum|group)"
)
"""Words that the name of a job or post may have. None of them says how somebody fares."""
_ROLE = (
    rf"(?:i am|im|we are)(?: (?:{_MUCH}|sorry))?"
    rf" (?:(?:(?:an?|the|one of the|their|your) )?(?:{POST} ){{0,4}}?{JOB}"
    rf"|(?:an?) (?:single |foster |adoptive |proud |new |busy |working )?{_KIN})"
    r"(?: (?:of (?:#|two|three|four|the team)(?: kids| children)?|on (?:a )?(?:placement|supply|secondment"
    rf"|nights|maternity leave)|(?:in|at|for|from) {WORKPLACE}|myself))?"
    rf"(?: and (?:an? )(?:{POST} ){{0,3}}?(?:{JOB}|{_KIN}))?"
    rf"|(?:i am|im) not (?:an?|the|your) (?:{POST} ){{0,2}}?{JOB}"
    r"|(?:i am|im) on (?:placement|probation|a placement|my (?:first|second|last) placement|supply"
    r"|secondment)"
)
_ASKS = (
    r"(?:(?:so |and )?(?:what|where|which|who|how|is (?:this|it)|do [iw]e?|does (?:this|it)"
    r"|am i|can i|should i)(?: (?:do|does|can|should|am|is|to|i|we|it"
    r"|this|that|me|for|here|start|begin|answer|put|with|team|go|role|part|have|need|be|say|fill|in|on|now|my"
    r"|a|the|first|question|one|you|want|from|which|job|audit)){0,9})"
)
_ANY = rf"(?:{_IT}|these|those|them|all|one|your answer|my answers)"
_READ = (
    r"(?:(?:can|could|will|would|please) )?(?:you |somebody |someone )?(?:please )?"
    r"(?:read|say|show|explain|repeat|give|send|tell|spell|put)"
    rf"(?: (?:{_ANY}|out|again))*(?: out)? (?:to|for) (?:me|us)"
    r"|(?:(?:can|could|will|would) (?:you )?(?:please )?)?(?:tell|show|read|give|send) (?:me|us)"
    rf"(?: (?:{_ANY}|again))*"
)
_AGAIN = (
    r"(?:(?: (?:again|once more|one more time|out loud|slowly|in (?:plain|simple|easy) (?:words|english)"
    r"|out|another"
    r" way|differently|please|more slowly|in welsh|aloud|later|what (?:it|this|that) means)){0,3})"
)
_OFF_WORK = (
    r"(?:off(?: sick| ill| work| on leave)?|on (?:my |annual |sick |maternity |mat |paternity |parental "
    r"|study"
    r" |unpaid |long |compassionate )*leave|(?:on|at|in) (?:an? |another |the )(?:training |safeguarding"
    r" |refresher |team |staff |one day |work )?(?:course|meeting|conference|inset|away day)"
    r"|in (?:training|a meeting|meetings)|not (?:in|at work|in post|on shift|working|in work)(?: yet)?)"
)
"""Where only somebody at work is who is not there."""
_AWAY = (
    rf"(?:{_OFF_WORK}|away|abroad|sick|poorly|ill|on (?:my |annual )*(?:holiday|holidays|honeymoon|lunch"
    rf"|break"
    r"|nights|shift|secondment|call|strike|strikes)|(?:on|at|in) (?:an?|another|other|the)"
    r"(?: (?:different|new|old|previous|other|night|late|early|primary|secondary|training))?"
    r" (?:training|placement|shift|job|team|school|role|office|service)"
    r"|in (?:another job|court|hospital|labour|scotland|wales|france|spain)"
    r"|working (?:elsewhere|away|nights|from home)|not (?:here|there|around)(?: yet)?|part time"
    r"|still at college|new|isolating|having a baby)"
)
_CAME = (
    rf"(?:(?:they|we|you|the (?:team|manager|lead|head)) (?:was |were |all |last )?(?:wrote|written|changed"
    r"|agreed|decided|brought|sent|set up|trained|introduced|discussed|launched|chose|signed(?: off)?|updated"
    rf"|reviewed|did)(?: round| out| up)? (?:{_NOUN}|the (?:policy|training|review|audit|plan|meeting"
    rf"|briefing"
    r"|course|last one))|(?:the (?:policy|training|audit|form|review|link|plan|checklist|system)|that|it"
    r"|this)"
    r" (?:was |were )?(?:written|changed|came(?: (?:in|round|out|up))|agreed|brought in|sent(?: round| out)?"
    r"|set up|introduced|launched|went live|updated|reviewed|signed off))"
)
_DONE = (
    rf"(?:{_CAME}|they (?:wrote|did|changed|sent|agreed|reviewed|updated|brought in) (?:it|this|that)"
    r"|(?:it|that|this) (?:happened|started|began|was done|came))"
)
_ABSENT = (
    rf"(?:sorry |no )?(?:i|we) (?:(?:(?:was|were|have been|am|are)(?: {_MUCH}| all)? {_OFF_WORK}|(?:wasnt"
    rf"|werent"
    r"|isnt|arent) (?:here|in|at work|in post|on shift|working|in work)(?: yet)?) when"
    rf" {_DONE}|(?:(?:was|were|have been|am|are)(?: {_MUCH}| all)? {_AWAY}|(?:wasnt|werent"
    r"|isnt|arent) (?:here|there|in|around|at work|in post|on shift|working|in work|on that|part of that)"
    rf"(?: yet)?)(?: (?:for|during|from|through) (?:{_IT}|most of (?:it|this|that)|all of (?:it|that)"
    rf"|the (?:training|audit|meeting|course|briefing|launch|review|week|month|term|year))| back)?"
    rf"(?: {_WHEN})?(?: when {_CAME})?)"
)
_CUT_OFF = (
    r"(?: (?:earlier|on (?:the|a) (?:train|bus|phone)"
    r"|(?:when|and) (?:it|my (?:phone|laptop|battery|computer)|the (?:wifi|power|screen|page)|i)"
    r" (?:froze|crashed|stopped|died|went(?: off| down)?|got (?:called|cut off|a call|interrupted)(?:"
    r" away| out)?|cut out|ran out)))?"
)
_DOING = (
    r"(?:i|we) (?:was|were|am|are)(?: (?:still|just|only|also|already|halfway|now))?"
    rf" (?:(?:doing|trying|on|looking at) {_NOUN}|(?:filling in|answering|working on|halfway through"
    rf"|half way through|in the middle of) {_THIS}){_CUT_OFF}"
    rf"|(?:i|we) (?:was|were) doing this(?: (?:yesterday|earlier|last night|last week|this morning)"
    rf"|{_CUT_OFF})"
)
"""What is done "again", and "it", is not said here to be the audit."""
_RATED = (
    r"(?:# ?|yes|no|na|not applicable|dont know|blank|empty|in place|mostly|partly|not in place|not sure"
    r"|two|three|one|zero|high|low)"
)
_PUT = (
    r"(?:(?:put|give|say|answer|score|rate|tick|pick|choose|press|mark)(?: (?:it|this|that|us"
    rf"|that one|down|an?|as|at|with)){{0,3}} {_RATED}|leave {_IT} (?:out|blank|empty|for now)|leave {_NOUN}"
    rf"|not leave (?:{_NOUN}|any|anything) (?:out|blank|empty)"
    rf"|(?:skip|answer|rate|score) {_IT}(?: for now)?|fill (?:it|this|that|them) in|fill in {_THIS}|bother"
    rf"|answer|(?:do|finish|start|complete|check|submit|send in|read|chase) {_NOUN})"
)
_SET = rf"(?:(?:finish|complete|submit|send in|check) {_IT}|join|worry about {_NOUN})"
_MY_LEAD = (
    r"(?:(?:my|the|our) (?:line )?(?:manager|boss|head|lead|deputy|coordinator|team leader|supervisor))"
)
_BY_A_LEAD = (
    r"(?: (?:by|from) (?:my|the|our|a) (?:line )?(?:manager|boss|head|lead|coordinator|team|team leader"
    r"|deputy|office|colleague))"
)
_SO_FAR = rf"(?: (?:until|till|before|up to|since) (?:{_WHEN}|just now))"
_WAS = rf"(?:i|we) (?:(?:was|were|have been|ive been|have|got)(?: not)? )?(?:{_MUCH} |not )?(?:been )?"
_HEARD = (
    rf"{_WAS}(?:told|shown|asked|sent|given|trained|invited|added|made aware|emailed|heard|found out"
    rf"|signed up)(?: (?:about|of|for|on|in|to))? {_NOUN}{_BY_A_LEAD}?{_SO_FAR}?"
    r"|(?:i|we) (?:(?:was|were|have been) (?:never|only|just)|(?:have )?(?:never|only|just) been)"
    r" (?:told|asked"
    rf"|made aware|trained|emailed) (?:about|of|in|on|for) (?:it|this|that){_BY_A_LEAD}?{_SO_FAR}?"
    rf"|(?:i|we) (?:have )?(?:never|only|just) (?:heard|found out) (?:about|of) (?:it|this|that){_SO_FAR}?"
    rf"|(?:i|we) (?:was|were|have) never (?:been )?(?:shown|given|sent|asked|told) this{_SO_FAR}?"
    rf"|(?:i|we) (?:was|were) (?:given|sent|shown) this{_BY_A_LEAD}"
    r"|(?:i|we) (?:was|were) given this(?: yesterday| today| this morning| last week)?"
    rf"|(?:i|we) (?:(?:was|were) )?(?:{_MUCH} )?(?:told|asked|heard|trained) (?:today|yesterday|this morning"
    r"|this week|last week|last month|last year)"
    rf"|(?:i was|we were) (?:told|asked)(?: not)? to (?:{_PUT}|{_SET})"
)
_TOLD_TO = (
    r"(?:ok |so |but |well )?(?:(?:he|she|they|somebody|someone)(?: just| also| only| has| had| then)?"
    rf" (?:(?:told|asked|advised|wanted|wants|want)(?: (?:me|us))?|said)(?: not)? to {_PUT}"
    rf"|(?:he|she|they) said not to {_PUT}"
    rf"|{_MY_LEAD}(?: just| also| only| has| had| then)? (?:(?:told|asked|advised|wanted|wants)(?: (?:me"
    rf"|us))?|said)(?: not)? to (?:{_PUT}|{_SET}))"
)
_TOLD_THAT = (
    rf"(?:i was|we were|(?:they|she|he) (?:told|said to) (?:me|us)|they said|i thought|i heard)(?: {_MUCH})*"
    r" (?:told |that )*(?:(?:the|this) (?:audit|survey|deadline|form|training|checklist|round)"
    r" (?:is|was|would be|were|had been|has been)(?: (?:all|now|only|not|already|still|very|quite))?"
    r" (?:anonymous|optional|confidential|quick|easy|done|finished|cancelled|closed|mandatory|compulsory"
    r"|voluntary|due|sorted|over|online|for (?:managers|teachers|everyone|later|next (?:week|month|term))"
    r"|friday|monday|tomorrow|a #|not for (?:me|us))"
    r"|(?:it|this) (?:is|was|would be)(?: (?:all|only|not|now))? (?:anonymous|optional|voluntary|mandatory"
    r"|compulsory|for (?:managers|teachers)|cancelled|due))"
)
_A_WORKMATE = (
    rf"(?:{_MY_LEAD}|(?:my|a|the|our|one of my) (?:friend|mate|colleague|team lead|office|team|council)"
    r"(?: (?:at|from|in) (?:work|school|the (?:office|council|team)))?"
    r"|(?:somebody|someone|people) (?:at|from|in) (?:work|school|the (?:office|council|team)))"
)
_SENT = (
    rf"(?:{_A_WORKMATE}|he|she|they|someone|somebody)(?: has| just)? (?:(?:sent|forwarded|gave|invited|added"
    r"|signed|pointed|directed) (?:me|us)(?: up| on)?(?: to| for| in)? "
    rf"(?:here|{_NOUN})(?: to join| again)?|told (?:me|us) about {_NOUN}|put my name down|(?:invited|added)"
    r" (?:me|us))"
    rf"|{_A_WORKMATE}(?: has| just)? (?:sent|gave|forwarded) (?:me|us) this"
    rf"|{_A_WORKMATE} (?:passed|forwarded|sent|gave) {_THIS}(?: on)? to (?:me|us)"
)
_RING = (
    r"(?:please |(?:please )?(?:can|could|will|would) )(?:you|somebody|someone|anybody|anyone|a person"
    r"|a human"
    r"|the coordinator|one of you) (?:please )?(?:ring|call|phone|email|text|message|contact|get back to"
    r"|get in touch with|write to) (?:me|us)(?: back)?(?: (?:about|regarding|with) "
    rf"{_IT})?"
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
_A_SYSTEM = (
    r"(?:cpoms|my ?concern|mosaic|liquid ?logic|systmone|system one|rio|emis|sims|arbor|bromcom|tootoot"
    r"|edukey|niche|athena|charms|eclipse|care ?first|the system|our system|a system|software|excel"
    r"|a spreadsheet|the form|our form|it)"
)
_FILED = (
    rf"(?:(?:yes |# |so |and )?(?:(?:we|staff|our staff|all staff|schools?|everyone) (?:all )?"
    rf"(?:use|have|record|log|put|file|keep|tag)s?(?: (?:it|this|them|everything|incidents|concerns))?"
    rf"(?: (?:on|in|with|under|to))?(?: {_A_SYSTEM})? ?|{_A_SYSTEM} )?)"
    r"(?:which |and |with |so )?(?:(?:there is|theres|there are|it has|has|has got|had|with|under|we"
    r" have|it) )?"
    rf"(?:an?|its own|the|separate|{_A_SYSTEM} has an?) (?:own |separate |new |special |specific )?"
    rf"{_TAG}s? (?:for|on|of|called)(?: {_KEPT}){{1,9}}"
)
_SETTING = (
    r"(?:nursery|nurseries|pre|preschool|preschools|preschoolers|playgroup|creche|childminders?|reception"
    r"|infants?|juniors?|primary|primaries|secondary|secondaries|school|schools|college|colleges|university"
    r"|sixth|adults?|babies|toddlers|tots|eyfs|years|olds|elderly|pensioners|fives|sixteens|eighteens|#|#s"
    r"|s|ks)"
)
_ITS_AGE = (
    rf"(?:{_SETTING}|day|local|small|special|community|mainstream|early|year|old|form|key|stage|post|upper"
    r"|under|over|above|below|to|and|or|up|only|just|mostly|mainly|so|but|an?|the|our|setting|settings|class"
    r"|classes|kids|children|pupils|students|learners|ages?|aged|phase|provision|service|here)"
)
_NO_AGE = (
    r"(?:(?:with|we have|we take|we see|there are|theres) )?(?:no|without|(?:we )?(?:dont|do not|never)"
    r" (?:have|take|see|get|teach)(?: any)?) (?:older|younger|bigger|school|secondary|primary|teenage)"
    r"(?: aged?)? (?:kids|children|ones|pupils|groups?|students|learners)"
    r"(?: (?:here|at all|with us|(?:in|at) our (?:setting|service|school|nursery)))?"
)
_OF_AGES = (
    rf"(?:(?:we are|were|this is|its|it is|for|we (?:{_MUCH} )?(?:see|take|have|teach|run|serve|cater for"
    rf"|work with|look after)) )?(?=(?:{_ITS_AGE} ){{0,9}}?{_SETTING}\b)"
    rf"{_ITS_AGE}(?: {_ITS_AGE}){{0,15}}(?: {_NO_AGE}){{0,2}}|{_NO_AGE}"
)
"""Why a question does not apply: what a service is, and the ages that it has or has not."""
_OF_A_SEX = (
    r"(?=(?:\w+ ){0,9}?(?:no|only|all|single|mixed|just|mostly|mainly)\b)(?=(?:\w+ ){0,9}?(?:boys?|girls?"
    r"|males?"
    r"|females?|single|mixed)\b)(?:(?:no|only|just|all|both|mixed|single|sex|mostly|mainly|boys?|girls?"
    r"|males?"
    r"|females?|here|its|it|is|we|are|were|an?|the|this|there|theres|have|has|got|school|college|nursery"
    r"|unit|class"
    r"|academy|sixth|form|setting|in|our|so|and|or|but|secondary|primary|grammar|prep|boarding|convent|up"
    r"|to|from|#|on|roll|at|until|dont|any|take)(?: |\Z))+(?<! )"
)
"""Whom a school has, of which sex: why a question does not apply."""
_SHOWN_AT = (
    r"(?:facebook|fb|insta|instagram|twitter|tiktok|social media|internet|wall|display|prospectus|brochure"
    r"|newsletter|web ?site|web ?page|site|page|notice ?board|app)"
)
_OF_PICTURES = (
    r"(?:(?:i|we|staff|all staff) )?(?:(?:was|were|been|have been|got|are|ive been|weve been) )*(?:\w+"
    r" ){0,3}?"
    r"(?:told|asked|reminded|advised|said)(?: (?:us|me|staff))? to (?:take|remove|delete|pull|get) (?:down )?"
    r"(?:(?:all|any|old|the|our|of|those) )*(?:photos?|pics?|pictures?|images?|videos?)"
    r"(?: of (?:(?:all|any|old|the|our|young) )*(?:kids|children|pupils|students|residents|young people"
    r"|babies))?"
    rf" (?:(?:down|off|from|out|of|on|our|the|their|school|nursery|club|public) )+{_SHOWN_AT}"
    r"(?: (?:page|group|account|now|asap))*"
)
"""Pictures of children that hang or stand where all can see them come down."""
_AND = rf"(?: (?:{_WHEN}|but|and|so|x)){{0,2}}"

_SAYINGS = (
    _NOT_MINE,
    _MY_WORK,
    _ROLE,
    _ABSENT,
    _DOING,
    _HEARD,
    _TOLD_TO,
    _SENT,
    _RING,
    _TOLD_THAT,
    _OF_AGES,
    _OF_A_SEX,
    _OF_PICTURES,
)
_SAID = Pattern(
    r"(?:(?:ok|yes|yep|no|na|n a|not applicable|well|and|so|but|hi|hello|hey|please|sorry|thanks|also|i"
    r" think|because) ){0,2}"
    rf"(?:(?:{'|'.join(_SAYINGS)}){_AND}(?: (?:and )?(?:{_MY_WORK}|{_ROLE}|{_ASKS}))?{_AND}"
    rf"|(?:{_READ}){_AGAIN}{_AND}|{_FILED})"
)


def is_of_work(text: str) -> bool:
    """Whether these words, joined by spaces, are all of such a text."""
    return _SAID.fullmatch(text) is not None
