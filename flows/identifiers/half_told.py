"""What is told in hardly any words: "he told me not to tell", "he wants me to again", "I'm not ok".

No word in it is of an act, so that nothing learned tips it; nobody says it of an audit. Texts come as words
without signs, in small letters, joined by spaces; figures are "#".
"""

from flows.identifiers import buried, ordered, silenced
from flows.identifiers.findings import Teller
from flows.identifiers.patterns import Pattern
from flows.identifiers.shorthand import written_out
from flows.identifiers.untold import UNTOLD
from flows.vocabulary import either, kin, young
from flows.vocabulary.young import CHILD, LAD, TEENAGER, TEENAGERS

_WHEN = (
    r"(?: (?:again|tonight|today|yesterday|tomorrow|now|later|before|once|twice|too|always|sometimes|every"
    r" (?:day|night|time|week)|all the time|last (?:night|week|time|year)|this (?:morning|week|time)"
    r"|at (?:home|school|night|bedtime)|after school|in (?:bed|my room|his room|the (?:night|bath|shower))"
    r"|when (?:im|we are|were|i am) alone|and i (?:dont want to|said no|hate it)|help(?: me)?|please|x|but))*"
)
_CLOSE = either(
    *(kin.PARENTS, kin.FONDLY, kin.STEP_PARENTS, kin.SIBLINGS, kin.STEP_SIBLINGS, kin.UNCLES, "cousin"),
    *(kin.GRANDPARENTS, kin.GRANDPARENTS_ALSO, kin.SWEETHEARTS),
)
_KIN = (
    rf"(?:{_CLOSE}|step dad|step mum|family|parents|{either(kin.CHILDREN)}|foster (?:carer|dad|mum|brother))"
)
_SHE = (
    rf"(?:he|she|they|some ?one|some ?body|a (?:man|boy|girl|woman|lad)|my (?:\w+ )?(?:{_KIN}|friend|mate"
    rf"|coach"
    r"|teacher|carer|neighbour|tutor))"
)
_SOFTLY = r"(?: (?:just|always|also|then|still|only|even|keeps?|kept|has|had|is|was))*"
_TELL = (
    r"(?:say(?= )|tell|speak|talk|scream|shout|cry|mention|snitch|grass)"
    r"(?: (?:a thing|a word|a soul|any ?one|any ?body|any ?thing|no ?one|nobody|no|about|to|on|it|that|this"
    rf"|them|him|her|you|people|my|the|our|us|{_KIN}|friends?|teachers?|police|social worker|school))*"
)
_QUIET = (
    r"(?:keep (?:a|our|his|her|this|the) secret"
    r"|keep (?:it|this|that|things) (?:a )?(?:secret|quiet|between us|to myself|private)|keep (?:quiet|the"
    r" secret|our secret)(?: about (?:it|this|that|us|what \w+ did))?|stay quiet|be quiet"
    r"|lie(?: (?:about it|to (?:them|you|the police|my mum|everyone)))?)"
)
_ASKED = (
    rf"{_SHE}{_SOFTLY} (?:(?:tells?|told|telling|asks?|asked|asking|makes?|made|making|warns?|warned"
    r"|begged|forces?|forced|wants?|wanted)(?: me)?|sa(?:id|ys))"
)
A_CHILD = (
    r"(?:(?:a|an|one|the|this|another|my|one of (?:my|our|the)) (?:(?!polic)\w+ ){0,2}?"
    rf"(?:{either(CHILD, LAD, TEENAGER)}|resident|patient)"
    r"|one of (?:my|our|the) (?:(?!polic)\w+ ){0,2}?"
    rf"(?:{either(young.CHILDREN, TEENAGERS)}|lads|residents|patients))"
)
_HUSHED = Pattern(
    rf"{_ASKED} (?:(?:promise |swear )?not to {_TELL}|(?:to )?{_QUIET}|never to {_TELL}"
    rf"|(?:if i (?:tell|told|say|said) .{{1,60}})){_WHEN}"
    rf"|{_SHE}{_SOFTLY} (?:says |said |thinks |told me )(?:that )?if (?:he|she|they) (?:ever )?"
    rf"(?:tells?|told) (?:any ?one|any ?body|some ?one|some ?body|(?:(?:my|his|her|their) )?{_KIN})\b"
    r".{0,60}"
    rf"|(?:(?:{_SHE}|{A_CHILD}){_SOFTLY} (?:says |said |told me )(?:that )?)?(?:its|it was|it is|this is"
    r"|thats|it has to (?:stay|be)) (?:our|a|his|her|their) (?:little |special )?secret"
    r"(?: (?:game|place|thing|touch|cuddle|from|with|between)\b(?!.*\bslides?\b).{0,60})?"
    rf"|i(?:m| am|ve been| was)? (?:not allowed|not meant|not supposed|told not) to tell(?: (?:any ?one"
    rf"|any ?body|my {_KIN}|about it))*{_WHEN}"
)
_TOUCH = r"(?:touch|lick|suck|kiss|rub|stroke)"
_WHOM = r"(?:it|him|her|them|myself|his \w+|her \w+)"
_WANTED = Pattern(
    rf"{_SHE}{_SOFTLY} (?:(?:wants?|wanted|wanting|makes|made|begs|begged|forces|forced) me to"
    rf"|(?:asks?|asked|asking|told|tells) me to(?= )){_WHEN}"
    rf"|(?:i was told|{_SHE}{_SOFTLY} (?:told|tells|asked|asks|wants?|wanted|makes?|made|forced|begged) me)"
    rf" (?:to )?(?:(?:{_TOUCH}|hold|feel) {_WHOM}|put it (?:in|inside)(?: (?:me|him|her|my \w+))?){_WHEN}"
    rf"|we were told (?:to )?(?:{_TOUCH} {_WHOM}|put it (?:in|inside) (?:me|him|her|my (?:bum|mouth))){_WHEN}"
    r"|(?:he|she) (?:sent|showed|sends|shows) me (?:them|one|some|another one|it)"
    rf"(?: (?:again|last night|of (?:him|her)self))+{_WHEN}"
    r"|i (?:was|were|got|have been) (?:sent|shown) (?:them|one|some|another one)(?: again| last night)+"
)
_GOES_ON = Pattern(
    rf"(?:he|she|they|mum|mummy|dad|daddy|stepdad|uncle|grandad|my (?:\w+ )?{_KIN})(?:(?:s|re| is| are|"
    r" keeps?| kept| has| have| had)?(?: been)? (?:does|did|done|doing|do) (?:it|that)"
    r" (?:to me|to her|to him|to my \w+)| (?:does|did) it (?:again|every night|at night))"
    rf"{_WHEN}"
    r"|it(?:s| has| keeps?| is)? (?:happened|happening|happens)(?: (?:to me|again|every night|last night"
    r"|at home|at school|in bed|in my (?:bed|room)|when i was (?:#|a kid|little|small|young|a child)))"
    r"(?: (?:to me|again|last night|tonight|at home|at school|in bed|when i was \w+))+"
    r"|it(?:s| has| is)? (?:happening|happens|happened) to me(?: (?:as a child|as a kid|when i was .{1,30}))"
    r"|i was (?:on (?:work experience|respite)|(?:at|in) (?:a |an |the |my )?(?:\w+ )?(?:school"
    r"|placement|home|unit|hostel|care|bed|house"
    r"|hospital|bath|shower|camp|club))(?: with (?:him|her|them))? when (?:it (?:happened|started|began)"
    rf"|(?:he|she|they) (?:did|done) (?:it|that|this|those things)(?: to me)?){_WHEN}"
    rf"|{_SHE}{_SOFTLY} (?:wants?|wanted|says?|said|told|asks?|asked)\b.{{1,60}} or (?:he|she"
    rf"|they)(?:ll| will| would| d)?"
    r" (?:say they will |said (?:they|he|she)(?:d| would) )?(?:share|post|leak|show|tell|hurt|hit|kill)"
    r" (?:it|them|everyone|my \w+|me|her|him)\b.{0,40}|(?:just |please )?(?:make|get) (?:him|her"
    r"|them) (?:to )?stop(?: please| now| it)*"
    r"|i (?:just |really |only )?(?:want|need|wish)(?:ed)? (?:it|this|him|her|them|it all|all this|this all"
    r"|everything)(?: (?:to|would) stop|(?<=it|ll|ng) to (?:end|be over))(?: (?:now|please|hurting|so"
    r" much|it|for good|happening))*"
)
_ALONE = Pattern(
    r"(?:just |please )?make it (?:all )?stop(?: please| now)*"
    rf"|(?:(?:yes|no|na|#|ok|well|but) )*{_ASKED} (?:not|never) to say{_WHEN}"
)
"""What is said of a phone or an answer as well, but not with nothing besides."""
_A_CARER = f"(?:{either(kin.PARENTS)}|parent|person|man|woman|uncle|brother|carer|teacher)"
_OWN = Pattern(
    r"i(?:m| am| was|ve been| have been| keep| kept) doing (?:it|that)(?: to (?:him|her|them|my \w+))?"
    r"(?: (?:again|last night|to (?:him|her|them)))+"
    rf"|(?:i am|im) (?:not )?(?:an? )?(?:safe|danger(?:ous)?|risk)(?: {_A_CARER})?"
    r"(?: (?:for|to|around|with|near) (?:the )?(?:kids|children|girls|boys|young people|pupils"
    r"|my (?:kids|children|son|daughter|own children)))"
    rf"|(?:i am|im) (?:not an? safe|a dangerous|an? unsafe) {_A_CARER}"
    r"|(?:i am|im) an? (?:(?:convicted|registered|known|secret|non offending) )?(?:rapist|paedophile"
    r"|pedophile|paedo|pedo|nonce|child (?:abuser|molester)|molester|abuser|sex offender|map|groomer"
    r"|pervert|child abuser)(?: and .{1,40})?"
    rf"|(?:i am|im) an? (?:violent|abusive|cruel) (?:{either(kin.PARENTS, kin.STEP_PARENTS)}|parent|carer)"
    r"(?: and .{1,40})?"
    r"|i (?:have |ve |just )?(?:downloaded|watched|viewed|saved|searched for|looked at) (?:something|things"
    r"|stuff|some things|a video|videos|pictures|images|photos|files) (?:that )?(?:i|you) (?:shouldnt"
    r"|should not)(?: have)?"
)
_PICTURE = (
    r"(?:images?|pictures?|pics?|photos?|videos?|vids?|(?<!child )(?<!childs )(?<!childrens"
    r" )(?<!children )files?|clips?|films?|porn)"
    r"(?: of (?:kids|children|girls|boys|a (?:child|kid|girl|boy)|her|him|me))?"
)
_NO_PAPER = (
    r"(?! (?:\w+ )?(?:polic|guid|training|poster|list|form|page|section|leaflet|module|procedure|lesson"
    r"|question|toolkit|resource))"
)
_OF_WHOM = (
    r"(?:child|childs|childrens|children|kid|kids|girls|boys|underage|naked|nude|rude|dirty|sex|sexual|porn"
    r"|explicit|indecent|illegal|abuse|abusive|csam)"
)
_BARE = r"(?:underage|naked|nude|rude|dirty|porn|explicit|indecent|illegal|csam)"
_TO_SAVE = (
    r"(?:get|save|send|hide|delete|keep|find|remove|wipe|share|store|download|see|open|move|put|copy|clear"
    r"|get rid of|print|show|watch)(?: rid of)?(?: (?:all|the|those|these|that|this|my|some|a|his|her|of))*"
)
_TO_HAVE = r"(?:get|get rid of|hide|save|download|watch|find)(?: (?:all|the|those|these|some|my|our|of))*"
"""What nobody asks for work, though they say "we"; to store, send or delete it may be what they have to."""
_PICTURES = Pattern(
    r"(?:(?:(?:how(?: (?:do|can|should|could|would))?|where (?:do|can|could)|can|could|may|help me) i"
    rf"|help me(?: to)?) {_TO_SAVE}(?: {_OF_WHOM})+"
    rf"|(?:how(?: to)?|can|could|may) {_TO_SAVE}(?: {_OF_WHOM})*? {_BARE}(?: {_OF_WHOM})*)"
    rf" {_PICTURE}{_NO_PAPER}(?: .{{1,60}})?"
    rf"|(?:how|where|can|could)(?: (?:do|can|could|should))? (?:we|to) {_TO_HAVE}"
    rf"(?:(?: {_OF_WHOM})*? {_BARE}(?: {_OF_WHOM})* {_PICTURE}|(?: {_OF_WHOM})+ porn){_NO_PAPER}"
    r"(?!.* (?:removed|taken|deleted|blocked|reported)\b)(?: .{1,60})?"
    r"|(?:how (?:do|can|should|could)|can|could) i (?:get|save|hide|delete|keep|find|remove|wipe|share|store"
    r"|download|get rid of) (?:(?:all|the|those|these|some|my|a) )*(?:images?|pictures?|pics?|photos?"
    r"|videos?)"
    r" of (?:the )?(?:kids|children|girls|boys|child|a (?:child|kid|girl|boy)|naked \w+)(?: .{1,60})?"
)
_HURT = (
    r"(?:raped|abused|beaten|battered|molested|groomed|groped|assaulted|exploited|trafficked|violated"
    r"|traumatised|mistreated)"
)
_A_VICTIM = Pattern(
    rf"(?:i am|im|i was)(?: (?:also|just|only|really|still))* an? (?:(?:sexually|physically|little|young|once"
    rf"|poor|former) )*{_HURT} (?:{either(CHILD, kin.PARENTS, kin.CHILDREN, kin.SIBLINGS)}|teacher"
    r"|nurse|worker|woman|man|lad|wife|husband|person|teen|teenager|parent|carer|social worker|youth worker"
    r"|partner)\b.*|(?:i am|im|i was)(?: (?:also|just|only|really"
    r"|still))* (?:an? )?(?:(?:rape|abuse|incest|csa|child"
    r"|sexual|childhood|domestic|sex|assault|trafficking|grooming|abused|former|fellow) )*(?:victim|survivor)"
    r"(?: (?:myself|too|here|as well|of (?:(?:rape|abuse|incest|csa|child|sexual|childhood|domestic|csea|it"
    r"|this|that|grooming|trafficking|assault|sex|violence|and) ?)+|and (?:an? )?.{1,40}|now))*"
)
_NOT_WELL = Pattern(
    r"(?:i am|im|i feel)(?: (?:really|so|just|still|honestly|actually|definitely))* not (?:ok|okay"
    r"|alright|all"
    r" right|coping|doing (?:ok|okay|well)|safe)(?: (?:at all|any ?more|right now|now|today|here|at home|at"
    rf" school|in my (?:head|room)|tonight|mum|mummy|dad|daddy|miss|sir|nan|help|please|with {_KIN}"
    rf"|with (?:him|her|them)|with my (?!kids|children|own|little|baby|son|daughter)\w+))*"
    r"|(?:please |mum |mummy |dad |daddy |help )+(?:i am|im) (?:not (?:ok|okay|safe)|scared|hurt)"
)
_TO_DIE = (
    r"(?:end(?:ing)? (?:it all(?! in )|(?:my|his|her|their) (?:own )?life|things for good)|(?:kill|hang"
    r"|top)(?:ing)?"
    r" (?:my|him|her|them|their)sel(?:f|ves)|tak(?:e|ing) (?:my|his|her|their) (?:own )?life|(?:die"
    r"|dying)(?! (?:of|laughing)\b)|be(?:ing)? dead"
    r"|suicide(?! (?:\w+ )?(?:prevention|training|awareness|polic|rates?|risks?|cases?|strateg|figures"
    r"|first))|not (?:be(?:ing)?|wak(?:e|ing)) (?:here|up|alive))"
)
_TO_END = Pattern(
    r"(?:(?:i|im|ive|i am|i have) )?(?:(?:been|cant|cannot|stop|keep|just|always|still|have|having|get|am"
    r"|only|really"
    rf"|even) )*(?:thinking|thought|thoughts|dreaming) (?:about|of) (?:{_TO_DIE}|ending it(?! (?:here"
    rf"|there|now|with|for|early)\b))(?: .{{1,40}})?"
    r"|(?:i cant (?:do|take|cope with) (?:this|it)(?: any ?more)? (?:and )?)?i(?: (?:just|really|still"
    r"|honestly|only|do|have|had|am|did))* (?:want|wanna|wanted|wish|plan|planned|going"
    rf"|tried|ready)(?: to)? {_TO_DIE}(?: .{{1,40}})?|(?:i|im|i am|i feel|ive been|i have been)(?:"
    rf" (?:feeling|really"
    r"|so|very|a bit|still|just))* suicidal(?: .{1,40})?"
    r"|(?:id|i would|every ?one would|they would|theyd|my \w+ would) be better off (?:dead|without me)(?:"
    r" .{1,40})?"
    r"|i wish i (?:was|were|had|wasnt|hadnt) (?:dead|never (?:been )?born|alive|been born|not here)(?:"
    r" .{1,40})?"
)
"""Whoever says so of themselves may be of any age."""
_ONE_TO_END = Pattern(
    rf"(?:{A_CHILD}|he|she|hes|shes)(?: (?:has|have|had|just|keeps?|kept|is|was|been|also|now))*"
    r" (?:sa(?:id|ys|ying)|told (?:me|us|staff)|talk(?:s|ed|ing)|think(?:s|ing)|wrote|written|posted|texted)"
    r"(?: (?:that|me|us|about|of|he|she|they|hes|shes|theyre|is|just|really|wants?|wanted|going|gonna"
    r"|would|will|might"
    rf"|to|wishes|be|better|off|d))* (?:{_TO_DIE}|better off dead)(?: .{{1,40}})?"
)
_IN_CLASS = (
    r"(?: (?:from (?:a|an|one of (?:my|our)|this|that) (?:\w+ )?\w+|(?:in|at|during|after) (?:(?:my|our|the|a"
    r"|this|\w+) )?(?:class|school|lesson|assembly|club|session|work|break|lunch|nursery|clinic|surgery|ward"
    r"|home|registration|practice|training)))?"
)
_OPENED_UP = (
    r"(?:told|opened up to|disclosed(?: \w+)? to|confided in|come out (?:to|with it to)) (?:me|us|(?:my|our"
    r"|a|the) \w+)"
)
_FILLS_IN = (
    r"(?:\w+ )?(?:put|count|rate|score|enter|mark|add|type|fill|answer|code|class(?:ify)?|categori[sz]e)\b"
)
_WHAT_NOW = (
    r"(?: (?:(?:and |so )?(?:what|who|where|how) (?:now\b|next\b|(?:do|should|can|must)\b"
    rf"(?! (?:i|we) {_FILLS_IN})).{{0,60}}|help(?: me)?|please"
    r"|(?:and |but )?i (?:(?:really|just|still|honestly) )*(?:(?:dont|do not|didnt|did not|need to) know"
    r"|have no (?:idea|clue)|(?:havent|have not) (?:got )?a clue|need (?:help|advice|some ?one|some ?body)"
    r"|(?:cant|cannot) (?:cope|sleep|think|stop \w+)"
    r"|feel (?:sick|ill|awful|terrible|lost|shaken|scared|helpless|out of my depth))"
    r"(?: (?:what|how|who|whom|where|if|whether) (?:to|i (?:should|can|must|have to|need to|do)|do i|should i"
    rf"|now|next)\b(?! {_FILLS_IN}).{{0,60}}| about it| now| please| at all| with (?:it|this))*))"
)
_AN_ACT = (
    r"\b(?:abus|touch|hurt|hit|rape|raping|molest|grop|groom|assault|kiss|sex|nude|naked|beat|harm|bruis"
    r"|scared|afraid|unsafe|not safe|secret|suicid|kill|expos|porn|slept|sleeps|pregnan|forc|exploit"
    r"|traffick|violen|grab)\w*+(?! (?:\w+ )?(?:training|lessons?|modules?|talks?|polic\w+|assembl\w+"
    r"|sessions?|workshops?|work|courses?|education|awareness|week|projects?|groups?|teams?|services?)\b)"
)
_HIM = r"(?:him|her|them)"
_UNEASE = (
    rf"\b(?:(?:weird|odd|funny|horrible|nasty|inappropriate|obsessed|flirty|touchy) (?:with|to|towards?"
    rf"|around) \w+|creepy|a creep|uncomfortable|(?:{_HIM}|being|all|left|was) alone|alone with|star(?:es"
    rf"|ed|ing) at|(?:follow|watch|lock|trap|corner)(?:s|es|ed|ing) {_HIM}|(?:messag|text|snapchat)(?:s|es"
    rf"|ing) {_HIM}|(?:made|makes|making) {_HIM} (?:stay|do (?:it|things)|feel|go|come|send|watch|remember"
    rf"|sit|take|cry|undress"
    r"|strip|sleep|meet|sick)|undress\w*|flashbacks?|brought (?:it (?:all )?|things |memories )?back"
    r"|(?:sells?|selling|send|sends|sending) (?:\w+ )?(?:pictures|pics|photos|videos|(?:him|her)self))\b"
)
_OFFICE = (
    r"(?:links?|surveys?|questionnaires?|leaflets?|posters?|wifi|passwords?|heating|timetables?|log ?(?:in"
    r"|on)|the (?:form|tool|slides?|audit|session|workshop|course|training))\b"
)
_PAPERS = r"(?:surveys?|questionnaires?|leaflets?|letters?|e ?mails?|forms?|timetables?|appointments?)\b"
_DEALS = (
    r"(?: (?:ha[sd]|have|is|was|will|can|could|would|does|did|not|never|just|already|also|only|still|to"
    r"|(?:did|does|has|could|ca|wo|is)nt|wants?|wanted|likes?))*"
    r" (?:ha[sd]|have|got|get|los(?:t|e|ing)|fill(?:s|ed)?|lik(?:es?|ed)|lov(?:es?|ed)|enjoy(?:s|ed)?|said"
    r"|says"
    rf"|thinks?|thought|(?:send|sent|g[ai]ve|helped|told|asked)(?:(?! {_HIM})| {_HIM}(?=.* {_PAPERS}))"
    rf"|open|saw|read|signs?|signed|find|found|bring|brought"
    r"|did|do|com(?:e|ing)|came|going|went|needs?|needed|forgot|received?|attend(?:s|ed)?|missed|join(?:s"
    r"|ed)?|used?)(?: (?!(?:when|and|so|but|him|them|it)\b)\w+){0,6}?"
    rf" (?:{_OFFICE}|{_PAPERS})(?! and (?:went|got|was|is|shouted|said|now|then|he|she)\b)"
)
"""What anybody does with a letter or a survey."""
AT_WORK = (
    r"(?: (?:life )?(?:skills?|schools?|lessons?|education|transport|tuition|visits?|economics|learning"
    r"|story|care|coach\w*|courts?|hubs?|therap\w+|groups?|days?|rules|leave|support|conferenc\w+|centres?"
    r"|workers?|links?|liaison|accommodation|meetings?|plan\w*|training|trips?|evenings?|sessions?"
    r"|services?|teams?|times?)\b)"
)
"""What home, life or a teacher stand before that are no more than work."""
_ONE_OF_KIN = rf"\b(?:{_CLOSE}|babysitter|man|men|stranger)\b"
_IN_CHARGE = r"\b(?:coach|teacher|tutor|leader|trainer|instructor|carer|neighbour|worker|driver|manager)\b"
_WEIGHS = (
    rf"(?:{_AN_ACT}|{_UNEASE}|{_ONE_OF_KIN}(?!{_DEALS})|{_IN_CHARGE}(?!{_DEALS})(?: \w+){{1,4}}? {_HIM}\b)"
)
"""An act, an unease, kin, or somebody in charge who did something with the child."""
_NO_OFFICE = (
    rf"(?!(?!.*{_WEIGHS})(?: fill(?:ed)? in| (?!(?:at|in|after|before|during|via|on|over|through|from|of"
    rf"|by)\b)\w+){{0,8}}? {_OFFICE})"
)
"""Told of a link or of the heating, and of nothing that outweighs it, it is a day's work."""
_HOME = (
    r"(?:(?:home|family|life)(?: (?:at home|life|stuff|things|problems|troubles?|now|today))*(?=\Z"
    r"| (?:(?:and|but|so|because|where|how|that|when|before|since) )?(?:he|she|they|hes|shes|theyre|im|i"
    r"|it|its"
    rf"|being|not|isnt|wasnt|(?:is|was|feels?|gets?|got)(?! (?:\w+ )?(?:good|better|great|fine|ok|okay|calmer"
    r"|lovely|easier|happy|nice))|(?:and|but|so) (?:what|how|who|cried|cries|broke|started))\b"
    rf"| with (?:\w+ ){{0,3}}?(?:{_KIN}|friend|man|carers?)\b| in (?:his|her|their|that) \w+\Z|{_WHAT_NOW})"
    r"|home(?: life)? (?:at|in (?:class|lesson|assembly|the)|after (?:class|assembly|school|the)|before"
    r"|during|via|on|over|through) )"
)
_TOLD_ME = (
    rf"{_OPENED_UP}{_NO_OFFICE}(?: (?:today|just now|now|tonight|this \w+|(?:in|at) \w+|all|that"
    r"|about|how|why|when|and|but))*"
    r"(?: (?:some ?thing|every ?thing|any ?thing|stuff|things|some ?one|some ?body|what|he|she|they|hes|shes"
    rf"|theyre)\b.{{0,80}}| {_HOME}.{{0,80}}|(?<=about) (?:her|his|their)(?!(?: \w+)?{AT_WORK}) .{{1,80}}"
    rf"|(?: \w+){{0,3}}? (?:(?!family|parents){_KIN}|(?:his|her|their) (?:\w+ )?(?:family|parents)|friend"
    rf"|mate|coach|teacher|carer|neighbour|tutor|babysitter)s?\b(?!{_DEALS}|{AT_WORK}).{{0,80}}"
    rf"|.{{0,60}}?(?:{_WEIGHS}|\bhappen).{{0,60}}|{_WHAT_NOW}"
    r"| (?:at|in|after|before|during|via|on|over|through) .{1,60})?"
)
_A_DISCLOSURE = Pattern(
    r"(?:(?:i|we|ive|weve|i have|we have) )?(?:just )?(?:had|got|received|took|taken|heard) (?:a"
    rf"|another) disclosures?{_IN_CLASS}"
    r" (?:(?:this morning|this afternoon|today|just now|earlier|an hour"
    r" ago|tonight|now|yesterday|last night) ?)+(?:\b.{1,60})?"
    r"|(?:(?:(?:i|we|ive|weve|i have|we have) )?(?:only )?just |(?:i|ive|i have) )(?:had|got|received|taken"
    rf"|heard|been given) (?:a|an|another) (?:awful |horrible |serious )?disclosure{_IN_CLASS}{_WHAT_NOW}?"
    rf"|(?:(?:we|weve|we have) (?:had|got) a|(?:(?:its |this is )?my )?first(?: ever)?) disclosure(?: ever)?"
    rf"{_IN_CLASS}{_WHAT_NOW}"
    r"|an? disclosure (?:was|has (?:just )?been|is being) made to (?:me|one of (?:my|our) (?:staff"
    r"|team))(?: (?:today|yesterday|just now|now|this (?:morning|afternoon)|last night))*"
    rf"|(?:(?:i am|im|ive|i have|ive got|i have got)(?: (?:sitting|here|now|with"
    rf"|got))* {A_CHILD}(?: here)? who|{A_CHILD}|(?:two|three) (?:boys|girls|sisters|brothers|siblings"
    rf"|pupils|twins)) (?:has |have |s )?just {_TOLD_ME}"
    r"|i (?:really |just |urgently )?(?:need|want) to (?:report|record|pass on|share|tell (?:you|some ?one)"
    rf" (?:of|about)) (?:a|another|this) disclosure{_IN_CLASS}{_WHAT_NOW}?"
    r"|(?:(?:there is|theres|there was|we have|weve got|we have got|i have|ive got|have|got) )?"
    rf"(?:a|an|one|this|another) (?:\w+ )?(?:{either(CHILD, LAD)}|teenager|youngster)"
    r"(?: (?:here|at school|in (?:my|our|the) \w+|in year #|at work|at the club))? (?:who|that) (?:(?:just )?"
    r"(?:wont|will not|doesnt|does not|cant|cannot) (?:stop|quit)|keeps?(?: on)?|never stops)"
    r" (?:touching|kissing|groping|grabbing|humping|rubbing|licking|fondling|undressing|stroking|flashing)"
    r" (?:the |all the |all |other |some of the |one of the )*(?:others?|other (?:kids|children|girls|boys"
    r"|pupils|ones)|(?:little|small|younger) (?:ones|kids|children|girls|boys)|kids|children|girls|boys"
    r"|pupils|babies|toddlers|people|staff|himself|herself)(?: .{1,60})?"
)
_BY = (
    (_HUSHED, frozenset({Teller.CHILD, Teller.SURVIVOR})),
    (_WANTED, frozenset({Teller.CHILD, Teller.SURVIVOR})),
    (_GOES_ON, frozenset({Teller.CHILD, Teller.SURVIVOR})),
    (_NOT_WELL, frozenset({Teller.CHILD, Teller.SURVIVOR})),
    (UNTOLD, frozenset({Teller.CHILD, Teller.SURVIVOR})),
    (_A_VICTIM, frozenset({Teller.SURVIVOR, Teller.CHILD})),
    (_OWN, frozenset({Teller.OWN})),
    (_PICTURES, frozenset({Teller.OWN, Teller.CHILD})),
    (_A_DISCLOSURE, frozenset({Teller.PROFESSIONAL})),
)
_OF_DEATH = (
    (_TO_END, frozenset({Teller.CRISIS})),
    (_ONE_TO_END, frozenset({Teller.PROFESSIONAL, Teller.PARENT})),
)
_DEATH = Pattern(
    r"\b(?:end(?:ing)? (?:it|my|his|her|their|things)|kill|hang|top|tak(?:e|ing) (?:my|his|her|their)"
    r"|d(?:ie|ying|ead)|suicid|not (?:be|wak)|better off|born|alive|not here)"
)
"""Without one of these nobody speaks of it."""

_BY_ANYBODY = Pattern(r"(?:they|he|she|some ?one|some ?body|everyone|i|no ?body|no one)\b")
"""Who was silenced by one of these may be a child."""
_OF_ANOTHER = Pattern(
    r"\b(?:the|that|this|a|one of (?:our|my|the)) (?:\w+ )?(?:boys?|girls?|child(?:ren)?|pupils?|students?"
    r"|kids?|lads?|young (?:person|people)|residents?|patients?)\b"
)
"""Unless they speak of one."""
_BY_HIM_OR_HER = Pattern(r"(?:he|she)\b")
"""And so may be whoever was told by them to hide something."""

NEEDED = (
    rf"{silenced.NEEDED}|{ordered.NEEDED}|say|secret|quiet|keeps?|lie|not to|never to|if (?:he|she|they)"
    r"|sent|shown|just|get|makes?|making|tell|trust|ask|warns|force[sd]?|(?:do|doing|does|did"
    r"|done) (?:it|that)|happen(?:s|ed|ing)?"
    r"|images?|pic(?:ture)?s?|photos?|vid(?:eo)?s?|files?|clips?|films?|porn|disclosures?|stops?|quit"
    r"|think(?:s|ing)?|thoughts?|talk(?:s|ed|ing)|wrote|written|posted|texted|dreaming|better off"
)
"""One of these words, or of those in which somebody speaks of themselves, is in whatever is half told."""


def half_told(said: str, *, is_whole: bool) -> frozenset[Teller]:
    """Who may have said a clause, or a whole text, in these words; nobody where it says none of this."""
    if is_whole and _ALONE.fullmatch(said):
        return frozenset({Teller.CHILD, Teller.SURVIVOR})
    forms = (*_BY, *_OF_DEATH) if _DEATH.search(said) else _BY
    told = next((tellers for form, tellers in forms if form.fullmatch(said)), frozenset[Teller]())
    if told:
        return told
    if not silenced.MAY_BE_TOLD.search(said):
        return frozenset()
    said = written_out(said)
    if buried.is_to_bury(said):
        return frozenset(
            {Teller.WHISTLEBLOWER, Teller.CHILD} if _BY_HIM_OR_HER.match(said) else {Teller.WHISTLEBLOWER}
        )
    if not silenced.is_silenced(said):
        return frozenset()
    is_anybody = _BY_ANYBODY.match(said) and not _OF_ANOTHER.search(said)
    return frozenset({Teller.WHISTLEBLOWER, Teller.CHILD} if is_anybody else {Teller.WHISTLEBLOWER})
