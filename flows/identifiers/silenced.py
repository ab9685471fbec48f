"""An order to keep quiet, as somebody at work tells it: "my manager told me not to report it".

It ends with what it is about, or with whom not to tell. An order about a form, a figure or a way of doing it
goes on from there, and is no more than work: "we were told not to record it on the old form". Texts come as
words without signs, in small letters, joined by spaces.
"""

from flows.identifiers import ordered
from flows.identifiers.ordered import PRESSURE, TOLD
from flows.identifiers.patterns import Pattern, one_of
from flows.vocabulary import either
from flows.vocabulary.kin import PARENTS
from flows.vocabulary.young import CHILD

_A_LEAD = (
    r"(?:(?:my|our|the|a|one of (?:my|our|the)) (?:\w+ ){0,2}?(?:managers?|boss|bosses|supervisor|lead|head"
    r"|head ?teacher|deputy|leaders?|leadership|management|directors?|colleagues?|dsl|chief executive"
    r"|governors?|school|principal|owner|consultant|matron|pastor|chair|trustees|slt|senco)"
    r"|(?:senior )?(?:management|leadership)|slt|governors|they|he|she|some ?one|some ?body|everyone)"
)
_HAVE = r"(?: (?:has|have|just|then|also|had|is|are|still|now|keeps?))*"
_WHOM = (
    r"(?:(?:the |our |childrens )*(?:police|social services|social care|social workers?|mash|lado|dsl|nspcc"
    r"|ofsted|safeguarding team|authorities)|childrens services|(?:his|her|their)"
    rf" (?:{either(PARENTS)}|parents)"
    r"|any ?one|any ?body|a soul)"
)
_IT = (
    rf"(?:it|this|that|him|her|anything|(?:the|that|this) (?:{either(CHILD)}|lad|baby)|what"
    r" (?:he|she|they|i|(?:the|a|our) \w+) (?:did|does|do|said|told|saw|heard|disclosed|had seen|was told"
    r"|has done)(?: (?:to )?(?:me|him|her|us|them))?)"
)
_ABOUT = rf"(?: (?:(?:about|on|over|for) {_IT}|what (?:he|she|they) (?:did|said|does|told me|has done)))?"
_HIDE = (
    rf"(?:(?:report|record|log|document|mention|disclose|escalate|refer|repeat) {_IT}(?: to {_WHOM})?"
    rf"|(?:report|mention it|refer) to {_WHOM}|report(?: them| on (?:him|her|them))?|disclose"
    rf"|(?:pass|write|take) {_IT} (?:on|down|further|any further)(?: to {_WHOM})?"
    rf"|(?:tell|ring|call|phone|contact|involve|inform|alert|speak to|talk to|go to) {_WHOM}"
    rf"|say (?:anything|a word|a thing)(?: to {_WHOM})?|make a (?:referral|report|fuss)|(?:talk|speak)"
    rf" about {_IT}|rock the boat|make (?:waves|trouble)|cause trouble){_ABOUT}"
)
_COVER_UP = rf"(?:hush (?:up )?{_IT}(?: up)?|cover (?:up {_IT}|{_IT} up)|bury {_IT})"
_LET_LIE = (
    r"(?:(?:say nothing|(?:keep|stay|be) (?:quiet|silent)|shut up|keep (?:my|our|their) mouths? shut|mind"
    r" (?:my|our|your) own business"
    r"|keep (?:my|our) noses? out(?: of it)?|not (?:to )?get involved|stop (?:asking|digging|poking|going"
    r" on|banging on)"
    rf"(?: around)?(?: (?:any )?questions)?(?= (?:about|on|over) {_IT})|turn a blind"
    r" eye|look the other way|stay out of it|let it (?:go|drop|lie)|drop it|leave (?:it |well )+alone"
    rf"|keep {_IT} (?:quiet|secret|to (?:myself|ourselves)|between (?:us|ourselves))|{_COVER_UP}"
    r"|forget what (?:he|she|they|i|the \w+) (?:said|did|told me|saw|heard)"
    rf"|leave it and (?:not|never) {_HIDE}){_ABOUT})"
)
_AND_NOW = (
    r"(?: (?:any ?more|for now|again|yet|now|today|yesterday|please|and i .{1,60}|what (?:do|should|can)"
    r" .{1,40}|is that .{1,40}|or (?:id|i would|ill|i will|else)\b.{0,40}))*"
)
_OTHERS = (
    r"(?:(?:the|our|some|her|his|their|victims?) )*(?:girls?|boys?|pupils|students|parents?|mum|dad"
    r"|famil(?:y|ies)|victims?|staff|everyone|colleagues|kids|children|child)"
)
_TOLD = (
    r"(?:(?:i (?:raised|reported|said|flagged|mentioned|told) .{1,40} and )?(?:i|we|and)?(?: ?was| were|ve"
    r" been| have been|m being| am being)(?: just| also| now)? (?:told|asked"
    r"|ordered|instructed|advised|warned|pressured|threatened|encouraged)"
    rf"|{_A_LEAD}{_HAVE} (?:told|tells|telling|asked|asks|asking|ordered|orders|instructed|advised|warned"
    r"|said|says|wants|wanted|pressured|begged|made)(?: (?:me|us|staff|everyone|all staff|the team|my"
    rf" colleague))?(?: that)?|{TOLD}(?: that)?|{PRESSURE}|{_OTHERS} (?:was|were|has been|have been|got"
    rf"|are being) (?:told|asked|warned|advised))"
)
_MUST_NOT = (
    r"(?:(?:not|never) to|to (?:not|never)|dont|do not|never|(?:i|we)(?:m| am| are|re)? (?:mustnt|must not"
    r"|shouldnt|should not|cant|cannot|can not|not to|not allowed to|dont (?:need|have) to))"
)
_BETTER = (
    r"(?:it would|itd|it will|itll|id|i would|we would) be (?:better|best|easier|wiser|safer)(?: off)?"
    r"(?: (?:for|to) \w+)? (?:if (?:i|we) )?(?:(?:forgot|forget|forgetting) (?:it|what|about)|dropped it"
    rf"|kept quiet|keep quiet|said nothing|say nothing|(?:didnt|did not|not to) {_HIDE}|let it go)\b.{{0,40}}"
)
_REFUSES = (
    r"(?:refuses?|refused|refusing|wont|will not|doesnt want|does not want|dont want|didnt want)"
    r"(?: (?:me|us))?(?: to)?(?: let (?:me|us))?"
)
_BELITTLED = (
    r"(?:i was|im|i am|id|we were|were) (?:overreacting|exaggerating|making it up|imagining (?:it|things)"
    r"|being (?:dramatic|silly|hysterical)|a troublemaker|paranoid)\b.{0,60}"
)
_PUNISHED = (
    rf"(?:(?:i|we|ive|weve) )?(?:(?:was|were|got|been|have been) )?(?:made|told|forced|asked) to"
    rf" (?:apologi[sz]e|say sorry) for (?:reporting|raising|referring|recording|logging) {_IT}{_AND_NOW}|"
    r"(?:i|we)(?: was| were| got|ve been| have been) (?:told off|shouted at|disciplined|sacked|suspended"
    r"|moved"
    r"|laughed at|bullied|punished|threatened)(?: at work)? for (?:\w+ ){0,2}?(?:report|reporting|raising"
    r"|refer"
    rf"|referring|recording|record|raise) {_IT}{_AND_NOW}"
)
_SILENCED = Pattern(
    rf"{_TOLD} (?:{_MUST_NOT} {_HIDE}|(?:to )?{_LET_LIE}|(?:i|we) (?:should|must|have to|need to) {_LET_LIE}"
    rf"|{_BETTER}|{_BELITTLED}|we (?:handle|deal with|sort|keep) {_IT} (?:ourselves|internally|in house) and"
    rf" (?:dont|do not|not) {_HIDE}){_AND_NOW}"
    rf"|{_PUNISHED}|(?:nobody|no one) (?:is|was) (?:allowed |supposed )?to {_HIDE}{_AND_NOW}"
    rf"|{_A_LEAD} (?:is|are|was|were) (?:just |still )?(?:trying|going|planning) to {_COVER_UP}"
    rf"|{_A_LEAD} (?:dont|doesnt|didnt|do not|does not|did not) want {_IT} (?:(?:to )?(?:get|come|go"
    r"|leak)(?:ting|ing)?"
    rf" (?:out|any further)|reported|known|written down){_AND_NOW}"
    rf"|(?!they\b){_A_LEAD}{_HAVE} {_REFUSES} (?:report|refer|escalate|disclose) {_IT}(?: to {_WHOM})?"
    rf"{_AND_NOW}|{_A_LEAD}{_HAVE} (?:want|wants|wanted) (?:it|this|that|everything|the whole thing)"
    rf" (?:to be )?(?:kept (?:quiet|secret)|(?:hushed|covered) up|buried|swept under the (?:carpet|rug))"
    rf"{_AND_NOW}"
)
_AND_SILENCED = Pattern(rf"{_TOLD} .{{1,50}}? and (?:not to|never to|dont) {_HIDE}{_AND_NOW}")
"""Told something else as well."""

NEEDED = (
    r"told|tells|telling|ask(?:s|ed|ing)|order(?:s|ed)|instructed|advised|warned|said|says|want(?:s|ed)?"
    r"|pressured|threatened|encouraged|begged|made|shouted|disciplined|sacked|suspended|moved|laughed|bullied"
    r"|punished|nobody|no[ -]one|trying|going|planning|refus(?:es?|ed|ing)|won'?t|will not"
)
"""One of these words is in whatever tells of such an order."""

MAY_BE_TOLD = Pattern(rf"\b{one_of(NEEDED + '|' + ordered.NEEDED)}\b")
"""One of these words, without signs, is in whatever tells of an order, to keep quiet or to bury something."""


def is_silenced(said: str) -> bool:
    """Whether somebody tells in these words that they were told to keep quiet, or that nobody reports."""
    return bool(_SILENCED.fullmatch(said) or (" and " in said and _AND_SILENCED.fullmatch(said)))
