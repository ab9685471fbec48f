"""What somebody says of themselves in a few words: "someone sent me a dick pic", "ive been cutting".

Whole clauses only, as words without signs, in small letters, joined by spaces; figures are "#".
"""

from flows.identifiers.findings import Teller
from flows.identifiers.patterns import Pattern

_WHO = (
    r"(?:(?:(?:this|that|some|an?|one|another|the|my) (?:\w+ ){0,2}?(?:man|men|boy|girl|lad|guy|bloke"
    r"|woman|stranger"
    r"|kid|person|teacher|coach|uncle|cousin|stepdad|dad|brother|ex|boyfriend|girlfriend|friend|mate"
    r"|neighbour"
    r"|tutor|carer|adult|perv|creep|paedo|weirdo|follower)|boys|men|guys|lads|people|he|she|they|hes"
    r"|theyre|shes"
    r"|some ?one|smeone|somone|sum ?one|some ?body|(?:some |a )?random(?: (?:men|guys|people))?|\w+ people"
    r"|loads of \w+)"
    r"(?: (?:online|at (?:school|work|college)|(?:in|from) (?:my|school|class|the|a|another|year|work|snap\w*"
    r"|insta\w*|college|#)(?: \w+)?|i (?:dont|dunno|do not) (?:even )?know|on (?:snap\w*|insta\w*|tiktok"
    r"|discord|whatsapp|here|my \w+)|who i \w+ \w+)){0,2})"
)
_KEEPS = r"(?: (?:has|have|had|is|are|was|keeps?|kept|just|always|also|once|been|even|actually|still))*"
_SENT = (
    r"(?:sent|snet|send|sends|sending|sended|dmd|dms|messaged|messages|air ?dropped|snapped|showed"
    r"|shown|shows|posted)"
)
_PIC = r"(?:pi(?:c|x|cture|ck)s?|photos?|selfies?|vid(?:eo)?s?|images?)"
_BARE = (
    rf"(?:(?:an?|some|loads of|lots of|more|these|his|her|their|another|two|#|unwanted|random|horrible) )*"
    rf"(?:dick ?{_PIC}|nudes?|(?:naked|nude|rude|dirty|sexy|sexual|inappropriate|disgusting|explicit|cock"
    rf"|willy|penis|vagina|topless|bare|porn\w*) {_PIC}|porn|(?:dick|willy|cock|penis)|{_PIC} of (?:his|her"
    rf"|their) (?:willy|penis|thing|private\w*|dick"
    rf"|cock|bits|body|bum|boobs?|parts?|private parts?)|{_PIC} of (?:him|her|them)(?:self"
    rf"|selves)?(?: (?:naked|nude"
    r"|undressed|wanking))?)"
)
_SOME_PIC = rf"(?:(?:an?|some|loads of|lots of|more|these|weird|horrible|funny|#) )*{_PIC}"
_OF_ME = (
    rf"(?:(?:an?|some|more|my|another) )*(?:nudes?|(?:naked|nude|rude|sexy|dirty) {_PIC}|{_PIC} of (?:me"
    rf"|myself|my \w+"
    r")(?: (?:naked|undressed))?)"
)
_WHEN = (
    r"(?: (?:again|today|yesterday|last (?:night|week)|tonight|on (?:snap\w*|insta\w*|whatsapp|tiktok"
    r"|discord|my phone"
    r"|the bus|facebook|messenger)|online|and (?:i|im|now|it|he|they|wants?|asked|said|told)\b.*|help"
    r"|please|what do i"
    r" do.*|what should i do.*|i (?:dont|didnt) (?:know|like|want|ask)\b.*|at school|to (?:everyone|people"
    r"|the \w+)|without .*|every (?:day|night)|all the time|so))*"
)
_PICS = Pattern(
    rf"{_WHO}{_KEEPS} {_SENT} (?:me|us) (?:{_BARE}{_WHEN}|{_SOME_PIC}(?: again| last night| on (?:snap\w*"
    rf"|insta\w*"
    r"|whatsapp))?)"
    rf"|(?:i(?:ve|m)? )?(?:got|was|were|been|have been|get|keep getting|keep being|keep|getting|had|being"
    rf"|have)(?: (?:just|been|also|even))* (?:sent|shown|snet|air ?dropped|dmd) (?:{_BARE}){_WHEN}"
    rf"|{_WHO}{_KEEPS} (?:(?:ask(?:s|ed|ing)?|beg(?:s|ged|ging)?|pester(?:s|ed|ing)?|pressur(?:es?|ed|ing))"
    rf"(?: me)? for|wants?|wanted|demands?|demanded) {_OF_ME}{_WHEN}"
    rf"|{_WHO}{_KEEPS} (?:asked|asks|ask|asking|wants?|wanted|told|tells|made|makes) me (?:to )?(?:send"
    rf"|take|post)(?: (?:him|her|them))? (?:{_OF_ME}|{_SOME_PIC}){_WHEN}"
    rf"|{_WHO}{_KEEPS} (?:has|got|posted|shared|leaked|spread|sold|sharing|posting|saved|screenshotted"
    rf"|screenshot) (?:{_OF_ME}|my (?:nudes?|naked \w+|{_PIC}(?= around| round|\Z))(?: a?round)?){_WHEN}"
    rf"|{_WHO}{_KEEPS} (?:says?|said|saying) (?:to )?send (?:{_OF_ME}|{_PIC})\b.*"
    rf"|{_WHO}{_KEEPS} (?:asked|asks|wants?|wanted|begged|begs) to see me (?:naked|undressed"
    rf"|in my (?:underwear|bra|pants))"
    rf"|(?:my nudes?|my naked {_PIC}) (?:got|were|was|are|have been|has been|is|have) (?:\w+ )?(?:leaked"
    rf"|shared|posted|sent|spread|online|out|everywhere)\b.*"
)
_STARTED = (
    r"(?:been|started|startd|start|just|keep|keeps|kept|still|always|cant stop|can not stop|cant help|only"
    r"|really"
    r"|back to|went back to|gone back to|want to|wanna|need to|feel like|felt like|nearly|almost|have|had"
    r"|secretly"
    r"|thinking (?:of|about)|urge to|the|an|got|get|getting|to|stop|again|am|was|do|did|sometimes|gonna"
    r"|going)"
)
_AGAIN = (
    r"(?: (?:again|last night|tonight|today|now|yesterday|this morning|every (?:day|night)|a lot|more"
    r"|deep(?:er)?"
    r"|badly|at (?:school|home|night|work)|in (?:secret|the \w+)|for (?:#|a|two|years|months|weeks)(?: \w+)?"
    r"|help(?: me)?|please|since .{1,30}|to cope|when (?:im|i|it|things)\b.*|so (?:much|bad|deep)|and (?:i"
    r"|no one|nobody|it|cant|cant stop)\b.*|on purpose))*"
)
_SKIN = r"(?:my|the) (?:\w+ )?(?:arms?|wrists?|legs?|thighs?|skin|stomach|belly|hips?)"
_HURTS = Pattern(
    rf"(?:(?:i|im|ive|id|i am|i have) )?(?:{_STARTED} )+(?:cut(?:ting|tin|in)?|cuting|self ?harm(?:ing)?"
    rf"|(?:cut(?:ting)?|burn(?:ing)?|scratch(?:ing)?|slic(?:e|ing)|hurt(?:ing)?) (?:{_SKIN}|myself)){_AGAIN}"
    rf"|(?:i|ive|im) (?:{_STARTED} )*(?:self ?harm(?:ed|ing)?|(?:cut(?:ting)?|slit|slic(?:ed|ing)"
    rf"|burn(?:ed|t|ing)?|scratch(?:ed|ing)?) {_SKIN}){_AGAIN}(?<! to \w)"
    r"|(?:im|i am|i'm) cut(?:ting|tin|in)(?: (?:again|every (?:day|night)|a lot|tonight|help|at (?:home"
    r"|night)))*|i cut (?:again|last night|tonight|every (?:day|night)|a lot|deep|when (?:im|i feel|i am)\b.*"
    r"|to (?:cope|feel|relax)\b.*)"
    r"|i(?:ve| have)? (?:just |\w+ )?relapsed(?: (?:again|last night|today|yesterday|and (?:i )?(?:cut"
    r"|self ?harmed)|with (?:cutting|self ?harm)))*"
    r"|i(?:ve| have)?(?: just)? (?:took|taken|take|swallowed|overdosed on) (?:(?:some|loads|lots|of"
    r"|too many|all|a lot"
    r"|the|my|a load|a bunch|a whole|packet|box|pack|#|my (?:mums?|dads?)|bottle) )*(?:pills?|tablets?"
    r"|paracetamols?"
    r"|ibuprofen|meds|medication)(?<!my tablets)(?<!my meds)(?<!my medication)(?: (?:last night|tonight"
    r"|today|help|and (?:i|im)\b.*|to (?:die|end|kill)\b.*|now|just now|on purpose))*"
    r"|(?:i|im) (?:harm(?:ing)?|cut(?:ting)?) myself(?: again| at night)*|my (?:arms?|legs?|wrists?"
    r"|thighs?) (?:is|are)"
    r" (?:covered|full) (?:in|of|with) (?:cuts|scars)|cutting (?:helps|calms|makes me feel) ?.{0,20}"
)
_ALONE = Pattern(
    r"(?:(?:i|ive) )?(?:cut|been cutting|been cuting)(?: myself)?|(?:i )?(?:started|keep) cutting"
)
"""What is said of a text or a budget as well, but not with nothing besides."""

MAY_BE_TOLD = (
    r"nudes?|naked|nude|selfies?|pix|picks?|trust|cuts|scars|harm\w*|says?|send|me|us|my|cut\w*|cuting"
    r"|self ?harm\w*|self-harm\w*|relapsed|slit|slic\w+|burn\w*|scratch\w*|took|taken|take"
    r"|swallowed|overdosed|hurt\w*|sent|shown|snet|air ?dropped|dmd|of me"
)
"""One of these words is in all of it."""


def told_briefly(said: str, *, is_whole: bool) -> frozenset[Teller]:
    """Who may have said a clause, or a whole text, in these words; nobody where it says none of this."""
    if _PICS.fullmatch(said):
        return frozenset({Teller.CHILD, Teller.SURVIVOR})
    if _HURTS.fullmatch(said) or (is_whole and _ALONE.fullmatch(said)):
        return frozenset({Teller.CRISIS})
    return frozenset()
