"""What people say of a card, of the audit and of their day, in words that worries have, too.

Whole texts only, and nothing besides: what goes on from there may be a worry.
"""

from collections.abc import Sequence

from flows.identifiers.at_work import is_of_work
from flows.identifiers.half_told import A_CHILD, AT_WORK
from flows.identifiers.in_passing import is_in_passing
from flows.identifiers.not_ours import not_ours
from flows.identifiers.patterns import Pattern
from flows.vocabulary import either, word_set
from flows.vocabulary.calendar import WORKDAYS
from flows.vocabulary.of_the_way import OF_THE_AUDIT, THINGS

LONGEST = 16
"""Words of such a text."""

_OWN = r"(?:toddler|baby|little (?:boy|girl|one)|sons?|daughters?|kids?|children)"
_DAY = f"(?:{either(WORKDAYS)})"
_MY_MANAGER = "my (?:manager|boss|deputy|lead|team leader|supervisor|line manager)"
_OF_A_CARD = (
    r"(?:(?:that|this|it|all|these|those|which) )?(?:all |still |just )?"
    r"(?:looks?|seems?|sounds?|reads?|works?) (?:a bit |about |quite |very |all |pretty )?"
    r"(?:fine|good|ok|okay|right|alright|well|wrong|odd|off|clear|correct|great) (?:to|for|by|with) (?:me|us)"
    r"|(?:thats |its |all )?(?:fine|ok|okay|good|clear|new|news) (?:to|by|with|for|from) (?:me|us)"
    r"|(?:that |this |it )?makes sense to (?:me|us)"
)
_OF_WHAT_IS_KEPT = (
    r"what (?:do|does|did|have|has) (?:you|it|they|this) (?:actually |really )?"
    r"(?:know|hold|keep|kept|store|have|got|say) (?:about|on) (?:me|us)"
    r"|(?:is|was) (?:this|that|it|any of this|any of it) (?:about|meant for|for|to do with) (?:me|us)"
    r"|(?:can|could|will|would) (?:they|anyone|anybody|people|others|everyone|my (?:manager|boss|team))"
    r" (?:see|read) (?:it|this|that|what i (?:put|wrote|said|answered)|my (?:answers?|notes?|ratings?))"
    r"|i dont want my name (?:on|in|against|under|next to) (?:it|this|that|any of (?:it|this))"
)
_OF_THE_DAY = (
    rf"(?:i )?(?:have|need|got|off) to (?:pick up|collect|fetch|get) my {_OWN}"
    r"(?: from (?:school|nursery|work|the station))?"
    r"|(?:one of )?the (?:girls|boys|lads|ladies|guys) (?:in|on|at|from) (?:the )?"
    r"(?:office|team|desk|admin|hub|control room|finance|it|hr) (?:will|can|could|does|do|did|know|knows)"
    r"(?: (?:do|know|help with|finish|answer))?(?: (?:it|this|that|one))?"
    r"|(?:i (?:wont|will not|cant) be|im not|i am not) (?:here|in|around|there|available|back|working)"
    rf" (?:(?:on |till |until |before |this |next )*(?:{_DAY}|week|month)"
    r"|for (?:a|the|two|#|a few) (?:weeks?|days?))"
    r"|(?:he|she|it|they|you) (?:wont|doesnt|didnt|will not|did not) let (?:me|us)"
    r" (?:approve|submit|sign off|log in)(?: (?:it|this|that|them|the return))*"
    rf"|{_MY_MANAGER} (?:just )?(?:told|asked|wants|said to|told us|asked us) (?:me |us )?(?:to )?"
    r"(?:get (?:it|this) done|do (?:it|this|the audit)|fill (?:it|this) in|(?:finish|chase) (?:it|this))"
    r"|(?:im )?not ignoring you(?: (?:im )?(?:just )?(?:swamped|busy|snowed under|on leave|in meetings))?"
    rf"|(?:no |sorry )?(?:he|she|they|{_MY_MANAGER})(?:s|re| is| are| has| have| was)?(?: just)?"
    r" (?:left|moved(?: teams?)?|retired|resigned|off|off sick|sick|on (?:leave|holiday)"
    r"|on mat(?:ernity)? leave|in a meeting|busy|part time|not here|isnt here|new)"
    r"(?: (?:any ?more|today|tomorrow|this week|(?:last|next) (?:week|month|year)|now|at the moment))*"
    r"|i (?:took|had|have|got) # (?:days?|weeks?|hours?) off|i (?:might|will|have to|need to"
    r"|am going to) (?:jump|hop|drop) off (?:here|now|the call)"
    rf"|(?:he|she|they|{_MY_MANAGER})(?:s|re| is| are)? (?:going to|gonna|will) kill me (?:for"
    rf"|if i)(?: (?:missing"
    r"|miss|being|am|not|doing|do|dont|forgetting|forget|this|that|it|the|deadline|late|audit|form"
    r"|again)){1,6}"
    rf"|{_MY_MANAGER} thinks its a #(?: i think #)?"
    r"|nobody told (?:me|us) (?:i was|we were) (?:the )?approvers?"
    r"|(?:i )?feel bad (?:about )?giving (?:it )?a #"
    r"|(?:he|she|they) (?:put|gave) # and i (?:put|gave) #(?: what now)?"
    r"|i have to (?:go|stop)(?: (?:here|now|for now|soon))*|dont worry about (?:me|it|this)"
    r"|i(?: always)? try my best|im doing my best"
    r"|(?:something|sth)(?: \w+)? (?:has |s )?happened (?:to|with) (?:my|the|our|this) (?:phone|laptop|app"
    r"|bot|computer|screen|page|form|audit|answers?|link|chat|list|system)"
    r"|(?:who|where|how) (?:do|can|should|could|would) (?:i|we) (?:report|tell|send|flag|raise)(?: an?| the"
    r"| this)? (?:bug|fault|glitch|error|typo|mistake|problem with (?:the|this) (?:app|bot|page|form|audit"
    r"|link))(?: to| with)?"
    r"|my (?:computer|laptop|phone|screen|wifi|internet|signal) keeps (?:crashing|freezing|dying|cutting out)"
    r"|its been one of those (?:days|weeks)"
    r"|i could (?:really )?do with (?:someone|somebody) (?:talking|walking) me through(?: it| this)?"
    rf"|my {_OWN} (?:got hold of my phone|pressed (?:it|that|send|something)(?: by accident)?)"
)
_MADE = (
    r"(?:it|this|that|(?:the|this|that|our|a|all the)(?: (?:star|whole|same|last|new|area|team|bar|results))?"
    r" (?:picture|image|file|pdf|copy|screenshot)"
    r"|(?:the|this|that|these|those|our|a|an|all)(?: (?:pictures?|images?|files?|photos?|copy|copies"
    r"|screenshots?)) of (?:the|our|my) (?:star|stars|results|answers|return|report|chart|charts)"
    r"|(?:the|this|that|our|my|a|last|all our|all my)"
    r"(?: (?:area|team|whole|last|full|same|new|audit|results|final|first|board))?"
    r" (?:star|stars|charts?|graph|diagram|report|results|return|answers|workbook|spreadsheet|paper|papers"
    r"|checklist|summary|audit))"
)
"""A picture here has nobody in it: one, or one of what the audit makes."""
_OFFICE = (
    r"(?:(?:my|our|the|a|another|your) )?(?:line |team |senior |service |area )?(?:managers?|boss|team|teams"
    r"|lead|leads|deputy|supervisor|colleagues?|board|partnership|coordinators?|approver|partners"
    r"|agencies|office|everyone|everybody|someone else|somebody else|governors|email|inbox)"
)
_DEVICE = (
    r"(?:my|the|this|our|a|another) (?:work |own |other |new )?(?:phone|laptop|computer|pc|tablet|ipad"
    r"|desktop|email|chat|printer|drive)"
)
_OF_WHAT_IS_MADE = (
    r"(?:how (?:do|can|would|should|could|will)|where (?:do|can)|can|could|may|am"
    r"|is there a way(?: for me)?|how) (?:i |we |you |to |able to )*"
    r"(?:send|share|show|forward|save|download|get|print|copy|email|open|find|see|view|export|put"
    r"|upload|attach)"
    rf" (?:you )?{_MADE}(?: (?:to|with|for|at) {_OFFICE})?(?: (?:off|from|on|onto|to|in) {_DEVICE})?"
    rf"(?: (?:to|with|for|at) {_OFFICE})?"
    rf"|(?:how (?:do|can|would|should|could)|can|could) (?:i|we) (?:show|send|email|give) {_OFFICE} {_MADE}"
)
"""What is asked of a picture or a paper that the audit makes, and of nobody's own."""

_A_TASK = (
    r"(?:(?:have to|must|are to|should) (?:tell|call|ring|phone|contact|inform|refer (?:it |this )?to"
    r"|report (?:it |this |that )?to)"
    r" (?:the |our |childrens )*(?:police|social services|social care|services|lado|dsl|mash|front door|999)"
    r"(?: (?:first|straight away|at once|immediately|within (?:a|one|#) (?:days?|hours?)|the same day"
    r"|then|too))*)"
)
_IN_CASE = (
    r"(?:(?:if|when|whenever|once|where|as soon as) (?:(?:an?|the|any|one of our) (?:child|pupil|student"
    r"|young person|resident|patient) (?:is (?:in (?:immediate )?danger|at (?:immediate |serious )?risk"
    r"|missing"
    r"|unsafe)|discloses|tells (?:me|us|staff|a teacher|someone)(?: something| this)?|makes a disclosure)"
    r"|there is (?:a|any) (?:disclosure|concern|danger|risk|emergency|allegation)))"
)
_OF_DUTY = (
    rf"(?:(?:yes|no|yep|staff know|in an emergency|by law|our (?:policy|procedure) (?:says|is (?:clear"
    rf"|simple))) )+(?:{_IN_CASE} )?(?:then )?(?:i|we|you|staff) {_A_TASK}"
    rf"|(?:i|we) know (?:i|we) {_A_TASK}|{_IN_CASE} (?:then )?(?:i|we|you|staff)"
    rf" (?:{_A_TASK}|{_A_TASK.replace('have to|', 'need to|')})|(?:i|we|you|staff) {_A_TASK} {_IN_CASE}"
    rf"|(?:yes )?(?:i|we|you|staff) {_A_TASK.replace('have to|', 'need to|')}(?<=day|urs|our)"
)
"""Whom to tell when, as a policy says it; what somebody needs or wants of it is a plea."""
_OF_AN_ANSWER = (
    r"my bad"
    r"|(?:(?:can|could|may) (?:i|we)|(?:i|we) (?:want|need|would like) to) (?:delete|remove|change|edit)"
    r" (?:my|our|the) (?:last )?notes?|how (?:do|can) (?:i|we) leave"
    r"|(?:please )?(?:let (?:me|us)|(?:can|could|may) (?:i|we)|(?:i|we) (?:want|need|would like) to)"
    r" (?:(?:just|now|please) )*(?:(?:close|reopen|re open|submit|approve|rate|skip|tick)"
    r" (?:it|this|them|these|those|all of them|them all|both)"
    r"|(?:hand|send|sign) (?:it|this|them|these|those|them all) (?:in|off))"
)
"""What is taken back of what was typed here, what is done with questions and returns, and the way out."""
_REMOVE = (
    r"(?:delete|remove|erase|take (?:out|away|back)|get rid of|edit|change|undo|unsend|unsay|withdraw|correct"
    r"|amend|rewrite|rub out|scrap)"
)
_I_WROTE = (
    r"(?:i|we)(?:ve| have)? (?:(?:just|already) )?(?:wrote|written|typed|put|entered|said|left|gave|added"
    r"|noted)(?: (?:in|down)(?= (?:here|the (?:note|notes|audit|form|box|return)|by|earlier)\b|\Z))?"
)
_OF_MY_OWN = (
    r"(?:what|whatever|everything|(?:(?:some|any)thing|(?:a|the|one|that|some|last|my)?"
    r" ?(?:thing|things|stuff|notes?|answers?|comments?|remarks?|reasons?|words|text|bit))"
    r"(?: (?:that|which))?)"
    rf" {_I_WROTE}"
)
_OF_MY_TEXT = (
    r"(?:(?:(?:how|where) (?:do|can|could|would|should) (?:i|we|you)|how to|(?:can|could|may|will|would)"
    r" (?:i|we|you|u)|(?:is there a|any) way (?:to|i can)|is it possible to|am i (?:able|allowed) to|(?:i|we)"
    r" (?:want|need|have|would like) to|id like to|let me|please)"
    rf" (?:(?:please|just|still) )*)?{_REMOVE} (?:{_OF_MY_OWN}|(?:my|a) comment)"
    r"(?: (?:here|earlier|before|already|today|yesterday|just now|this morning|last (?:week|time|month)"
    r"|by (?:mistake|accident)|in error|in (?:here|(?:the|a|my|our|this) (?:notes?|audit|form|box|return))"
    r"|as a note))*"
    rf"|(?:can|could) {_OF_MY_OWN} be (?:deleted|removed|changed|edited|erased|taken out)"
    r"|(?:i|we) (?:wrote|typed|put) (?:something (?:i|we) should(?:nt| not)(?: have)?"
    rf"|something wrong|the wrong thing)(?: so)? (?:can|could|how do) i {_REMOVE} (?:it|that|this)"
)
"""What becomes of what somebody wrote here; what was sent, posted or made is elsewhere."""
_OF_ONESELF = (
    r"(?:i am|im)(?: (?:a bit|just|so|really|quite))? (?:scared|afraid|nervous|terrified) (?:to"
    r" (?:submit|send in|sign off|press submit(?: on)?)(?: (?:it|this|the (?:return|form|audit)))?"
    r"|of (?:doing|getting) (?:it|this|the (?:return|form|audit)) wrong)"
    r"|(?:i have|ive) (?:never|not) been (?:abused|assaulted|attacked|hurt|harmed|raped|groped)"
    r" (?:(?:at work|in this job|here|by (?:anyone|anybody|a colleague) (?:here|at work)|in my (?:job"
    r"|career|role)) ?)+(?<! )"
    r"|(?:i (?:want|would like)|id like) to stop(?: (?:now|here|there|for today|for now|this|answering"
    r"|the audit|today))*"
    r"|i (?:want|would like|need) (?:it|this|the (?:bot|app|reminders|messages)) to stop (?:sending"
    r"|messaging|texting|asking|reminding) (?:me|us)(?: (?:messages|reminders|this|questions|things))?"
)
_SOMEBODY = (
    r"(?:an?|one of (?:my|our|the)|the|another|my) (?:\w+ )?(?:pupils?|students?|child|children|residents?"
    r"|patients?|boy|girl|teenager|young (?:person|people)|parents?|colleagues?) (?:has |have |s )?(?:just )?"
)
_OF_A_FAULT = (
    rf"{_SOMEBODY}(?:told|reminded) (?:(?:me|us|our team|the office) )?(?:that )?(?:the|our|their|your|this)"
    r" (?:\w+ )?"
    r"(?:heating|radiators?|boiler|lifts?|lights?|printer|wifi|internet|phones?|links?|surveys?|leaflets?"
    r"|posters?|website|app|form|page|timetable|login|password|vending machine|taps?|toilets?)"
    r" (?:is|are|isnt|arent|was|were|does|do|doesnt|dont|wont|has|have)"
    r"(?: (?:not|been|off|on|again|still|broken|down|cold|slow|out of (?:date|order|paper|use)|stuck|blocked"
    r"|work|works|working|load|loading|open|opening|print|printing|gone|wrong|expired|missing|now|today))+"
)
"""What somebody in their care told them of a thing in the house."""
_OF_A_SERVICE = (
    rf"(?:# )?(?:(?:because|as|bc) )?{A_CHILD} (?:has )?just told (?:me|us|our team) about"
    rf" (?:our |the |their )?(?!.* (?:he|she|they|his|her|him|i|me|my)\b)(?:(?:home|family|life){AT_WORK}"
    r"|life (?:in (?:our|the|supported)|on (?:our|the)|as an?|after (?:care|school|the|our)) \w+)"
    r"(?: \w+){0,4}"
)
"""And of what is on there: life skills, home transport, life on the ward. Half told it is of an act."""

_AGENCY = (
    r"(?:(?:the|a|an|our|my|another|one|two|three|local|childrens?|adults?|youth|primary|secondary) )*"
    r"(?:social care|social services|services|schools?|college|nursery|education|police|health|camhs|justice"
    r"|probation|charit(?:y|ies)|voluntary sector|early help|fostering|hospital|council|housing|gps?)"
    r"(?: (?:teams?|leads?|too|as well))*"
)
_AGENCIES = rf"{_AGENCY}(?: (?:(?:and|or|plus|then) )?{_AGENCY})*"
_HERE = (
    r"(?:the|this|our|my) (?:round|audit|list|teams?|partnership|area|return|questions|invitation|results)"
)
_OF_WHO_TAKES_PART = (
    r"(?:(?:(?:can|could|will|would|do|how do|how can|where do|where can) (?:you|i|we)|(?:i|we|ill|id)"
    r" (?:need|want|have|have got|forgot|would like|like)|please|lets|you need|now) (?:to |please |also )*)?"
    rf"(?:add|invite|include|rename|leave out|put) {_AGENCIES}(?: (?:to|in|into|on|for|from) {_HERE})?"
    rf"|(?:i|we) (?:need|want) {_AGENCIES} (?:in|on) {_HERE}"
    r"|(?:i|we) (?:need|want|have) to (?:speak to|talk to|contact|ring|email|phone|call)"
    rf" (?:(?:someone|somebody) (?:at|in|from) )?{_AGENCIES} about {_HERE}"
    r"|(?:who|whom) (?:do|can|should|would|shall) (?:i|we) (?:contact|ask|email|ring|phone|call|chase|invite"
    rf"|write to|message|send (?:it|this|the (?:link|invitation)) to) (?:at|in|from|for) {_AGENCIES}"
)
"""Which agencies are asked, and whom there; what somebody says to one of them may be a worry."""
_WAS_AWAY = (
    r"(?:(?:ive |i have |i was |we were |im back from being |just )?(?:been )?"
    r"(?:off (?:sick|ill|work)|on leave|away|on holiday|poorly)"
    r"(?: (?:all|last|this) week| for (?:a|two|#|a few) (?:weeks?|days?)| since \w+)?)"
)
_MY_PART = (
    r"(?:it|this|mine|ours|(?:my|our|the) (?:return|part|bit|answers?|audit|questions|form))"
    r"(?: (?:again|later|now|late|today|tomorrow|after all|as well))*"
)
_MAY_I = (
    r"(?:(?:am|are) (?:i|we) too late to|(?:can|could|may|should) (?:i|we)(?: (?:still|just|now|please))*)"
    rf" (?:(?:do|finish|submit|send in|hand in|answer|complete|fill in|redo|open|start) {_MY_PART}"
    r"|start (?:again|over)|carry on|go on|continue|come back(?: to it)?(?: later)?)"
)
_NEEDED = (
    r"(?:what (?:do|will|would|did) you (?:need|want) (?:from|off|of) (?:me|us)"
    r"|how (?:long|much (?:time|of my time)) (?:does|will|would|do) (?:this|it|that|they)(?: all)? take"
    r"(?: (?:me|us))?|when (?:is (?:it|this) due|do you need (?:it|this)(?: by)?))"
)
_A_PERSON = (
    r"(?:an? )?(?:(?:real|actual|proper|live|human) )?(?:person|human|human being|someone|somebody)(?: real)?"
)
_TO_A_PERSON = (
    rf"(?:(?:can|could|may) i|(?:i|we)(?: (?:just|really|only))? (?:want|need|would like|have)|id (?:like"
    rf"|rather)"
    r"|let me|how (?:can|do) i|is there (?:any )?(?:way|chance) to)(?: to| please)?"
    rf" (?:(?:speak|talk|chat|get through|get) (?:to|with)|have|ring|phone|call|reach|see) {_A_PERSON}"
    r"(?: (?:about (?:this|it|the (?:audit|form|question|app))|instead|please|now|here|than (?:a|this)"
    r" (?:bot|machine)|not a (?:bot|machine)))*"
    rf"|(?:i (?:want|need)|get me|give me|put me (?:on|through) to|connect me (?:to|with)|is there)"
    rf" {_A_PERSON}"
    r"(?: (?:please|here|there|now|i can (?:ring|ask|speak to|talk to|call)(?: about (?:this|it))?))*"
    r"|(?:can|could) (?:a (?:real |actual )?(?:person|human)|some ?(?:one|body) real) (?:please )?help(?:"
    r" me)?(?: with (?:this|it))?"
)
"""Whoever wants a person in place of this."""
_ONLY_ME = (
    r"(?:(?:no|yes|well|there ?s|there is|thats|it is|its|is it|is|im|i am|only|just) )*"
    r"(?:only|just) (?:me|myself|one of us)(?: (?:here|there|now|this (?:year|time|week)|(?:that|who)"
    r" (?:does|did|do"
    r"|answers?|fills?|knows?|sees?|is doing|completes?)(?: (?:this|it|that|them|these|all of (?:it|this)"
    r"|the (?:audit|form|return|work)|it in|this in))*|(?:doing|answering|filling in|on|in|from|and|on my"
    r" own|left)"
    r"(?: (?:this|it|here|the|my|our|team|shift|own|service|office|one|a|part|timer|half|deputy|colleague"
    r"|other|manager|audit|form|all of it|now))*))*"
    r"|(?:maybe |perhaps |might )?(?:is )?(?:it ?s?|be|its) (?:just |only )?me (?:but|or) (?:is |was |does"
    r" |did |has |have"
    r" |the |this |that |these |i )+(?:(?:question|page|card|form|one|wording|text|the|this|that|same|is"
    r"|was|as|like|a|bit"
    r"|very|odd|slow|confusing|unclear|repeat\w*|hard|long|before|again|twice|already|asked|looks?|seems?"
    r"|sounds?|read"
    r"|to|too|app|bot|strange|weird|broken|down|not|loading|answered|seen|get|it|understand|dont|cant"
    r"|find) ?)+"
)
"""Whoever does it alone, or asks whether it is only them."""
_IN_WELSH = (
    r"(?:(?:helo|shwmae|haia|bore|da|prynhawn|nos|pawb|diolch|fawr|iawn|yn|yng|n|r|i|y|yr|a|ac|o|am|ar"
    r"|mewn|sut|mae"
    r"|pethau|wyt|ti|chi|dw|dwi|rydw|rwy|rwyf|fi|fy|ni|sy|syn|sydd|yma|yw|ydy|ydw|ddim|dim|ond|deall"
    r"|gwybod|siwr|beth"
    r"|pa|hwn|hyn|nesaf|nol|dechrau|nawr|rwan|ble|pwy|cymru|nghymru|cymraeg|gymraeg|saesneg|gogledd"
    r"|gweithio|gwneud"
    r"|byw|ateb|gweithiwr|cymdeithasol|athro|athrawes|nyrs|arweinydd|rheolwr|heddlu|iechyd|ysgol|cyngor"
    r"|gwaith|cwestiwn"
    r"|atebion|nghaerdydd|caerdydd|wrecsam|abertawe|bangor|gwynedd|os|gwelwch|ie|na|oes|nac|hefyd|eto|ga"
    r"|gallwch|allwch|ar|gael|le)(?: |\Z)){1,16}+(?<! )"
)
"""Welsh of a greeting, a place, work or the way: what is told in other words may be a worry."""
_OUT_OF_HERE = (
    r"(?:help (?:me )?)?(?:i am|im|ive been|we are|got) (?:locked|logged|shut|kicked) out(?: (?:of (?:it"
    r"|this|my account|the (?:app|form|page|audit|system)|here)|again|right now|now|help|please))*"
    r"|i (?:dont|do not) want to be (?:here|on this (?:page|card)|in this (?:menu|chat|list))(?: any ?more)?"
    r" (?:take me|go|i want|back|show me|can i go|get me)(?: (?:back|to|the|menu|start|list|question|home"
    r"|out|beginning|me|go))*"
    r"|(?:i am|im) in the (?:toilet|loo|bath|car|shower|garden|queue)(?: (?:right now|now|at the moment|so"
    r"|back|ill|be|in|a|minute|bit|sec|later|soon|after|finish|it|will|do))*"
    r"|i wish i (?:wasnt|was not|werent) (?:the|an?|on|in|doing|here)"
    r" (?:(?:approver|coordinator|lead|admin|one|this|rota|team|doing|shift|audit|round|for|who|has|to|do"
    r"|it|next) ?)+"
)
"""Whoever can't get in, or wants another card."""
_OF_MY_PART = (
    rf"(?:{_WAS_AWAY} (?:so )?)?{_MAY_I}|{_WAS_AWAY}"
    r"|my (?:\w+ )?(?:laptop|phone|computer|tablet|ipad|battery|screen|wifi|internet|signal|login|app)"
    r" (?:just )?(?:died|crashed|froze|ran out|cut out|timed out|went (?:flat|off|down|dead))(?: so)?"
    rf"(?: {_MAY_I})?|{_NEEDED}(?: (?:and )?{_NEEDED})*"
    r"|(?:he|she|they|somebody|someone|my (?:manager|boss|lead)) (?:told|said to|emailed) (?:me|us)"
    r" (?:that )?(?:it|this|that|mine|ours) (?:was|is|had been|has been)(?: (?:all|already))?"
    r" (?:done|finished|submitted|sent in|complete|closed)"
    r"|is it my fault (?:that )?(?:its|it is|it was|ours is)"
    r" (?:not in|late|missing|overdue|not done|not sent)"
)
"""What somebody asks of their own part in it: whether they may still, how long it takes."""
_RATED = r"(?:#(?: ?s)?|zeros?|zeroes|ones|twos|threes|fours|fives|dont knows?|not applicables?)"
_OF_WHAT_WAS_RATED = (
    r"(?:(?:can|could) (?:you|i|we) )?(?:show|list|tell|give|see|let (?:me|us) see)(?: me| us)?"
    r"(?: all| which)?(?: of)? (?:my|our|the)"
    r" (?:(?:level|answers?|ratings?|questions?|items?)(?: (?:at|of|with|on|rated))? )?"
    rf"{_RATED}(?: and (?:(?:my|our|the) )?{_RATED})?(?: again)?"
)
"""Whoever wants to be shown the answers at a level."""
_AND = (
    r"(?: (?:thanks|thank you|please|too|then|now|cheers|so"
    r"|(?:so )?(?:ill )?(?:be )?(?:back|finish|finish it|do it|carry on) (?:later|soon|tomorrow|tonight)))?"
)
_OF_A_CONTACT = (
    r"(?:who|whom|which person|which officer) (?:do|should|can|could|would|must|shall) (?:i|we)"
    r" (?:speak|talk|write|go|turn|ring|call|phone|contact|email|ask|need|get in touch)(?: to| with| for)?"
    r" (?:at|in|from|within) (?:the )?(?:police(?: force)?|(?:childrens |adult )?social (?:care|services)"
    r"|childrens services|health|nhs|camhs|education|youth (?:justice|offending)(?: service| team)?"
    r"|probation|housing|early help|council|partnership|local authority|other (?:team|agency)|agency)"
    r"(?: (?:for|about|on|regarding) (?:this|that|the|our|these|a|my) (?:\w+ )?(?:audit|questions?|answers?"
    r"|items?|returns?|rounds?|results|evidence|figures|policy|protocol|date|deadline|notes?))?"
)
"""Whom to ask at an agency, and nothing of why; a child has a school to ask at."""
_EVERYDAY = Pattern(
    r"(?:(?:ok|yes|yep|well|and|so|hi|hello|please|sorry|thanks|i think) )?"
    rf"(?:{_OF_A_CARD}|{_OF_WHAT_IS_KEPT}|{_OF_THE_DAY}|{_OF_WHAT_IS_MADE}|{_OF_DUTY}|{_OF_AN_ANSWER}"
    rf"|{_OF_MY_TEXT}|{_OF_A_CONTACT}"
    rf"|{_OF_ONESELF}|{_OF_A_FAULT}|{_OF_A_SERVICE}|{_OF_WHO_TAKES_PART}"
    rf"|{_OF_MY_PART}|{_TO_A_PERSON}|{_ONLY_ME}|{_IN_WELSH}|{_OUT_OF_HERE}|{_OF_WHAT_WAS_RATED}){_AND}"
)

_AN_AGE = Pattern(r"\b(?:im|i am) #")
"""Whoever says how old they are talks of themselves."""
_ASKING = word_set("what whats when where why how is do does am are should which")
_ASKED_FOR = Pattern(r"\b(?:you|this|it) wants?\b|\bstop (?:here|there|for now)\b")
"""What is wanted of somebody here; what they want themselves may be a worry."""


def is_everyday(words: Sequence[str]) -> bool:
    """Whether these are all the words of such a text."""
    text = " ".join(words)
    if len(words) > LONGEST or _AN_AGE.search(text):
        return False
    said = _EVERYDAY.fullmatch(text) is not None or is_of_work(text) or is_in_passing(text)
    said = said or not_ours(words) is not None
    return said or _is_of_the_audit(_ASKED_FOR.sub("", text).split())


def _is_of_the_audit(words: Sequence[str]) -> bool:
    """Whether somebody asks something, or speaks of a thing of the audit, in its words alone."""
    asks = words[:1] and words[0] in _ASKING
    return bool(asks or not THINGS.isdisjoint(words)) and OF_THE_AUDIT.issuperset(words)
