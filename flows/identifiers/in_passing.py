"""What is said in passing of a rating, of who does a thing, of who is let in: "if it was up to me a 1".

Whole texts only, as words without signs; figures are "#". What goes on from there may be a worry.
"""

from flows.identifiers.patterns import Pattern

_RATING = (
    r"(?:(?:then|id|i|i would|we|wed|it|that|this|would|should|be|its|is|was|were|make|say|give|put|go"
    r"|rate|score|call"
    r"|have|for|with|as|at|an?|about|like|more|probably|maybe|still|only|just|stick|leave|level|not|by|the"
    r"|rating|of|definitely|honestly) )*"
    r"(?:#|one|two|three|zero|nought|yes|no|done|partly|partially|fully|mostly|in place|know|n a|na"
    r"|applicable|low|lower|higher|high|it|blank)"
)
_IF_MINE = (
    r"(?:(?:if|when|were|was|as|since|because) )?(?:(?:it|its|this|that) )?(?:(?:was|were|is|had been|be) )?"
    r"(?:(?:only|just|really|all|entirely|left) )*(?:(?:(?:up|down|left) )?to (?:me|us|my team"
    r"|our team)(?: alone)?|(?:my|our) (?:call|choice|decision)|me(?: deciding| rating it)?)"
    r"|if i (?:had my way|was honest|were honest|am honest|could choose|had to choose|had to say)"
    r"|if im honest"
    r"|if you ask me|in my (?:view|opinion)|for (?:me|us)(?: personally)?|personally|from (?:me|us"
    r"|our side)|honestly"
)
_LOOKS = (
    r"(?:it |this |that )?(?:looks?|seems?|feels?|sounds?) (?:to (?:me|us) )?(?:more )?(?:like "
    r"|as )?(?:to (?:me|us) )?"
)
_OF_A_RATING = (
    rf"(?:{_IF_MINE}) {_RATING}(?: (?:from|for) (?:me|us))?|(?:honestly )?{_RATING} (?:from|for) (?:me|us)"
    r"|(?:if|when) (?:it|this) (?:was|were|is) up to (?:me|us)|it (?:was|is) up to (?:me|us)"
    r"(?: to (?:answer|decide|rate|choose|say|fill (?:it|this) in)(?: (?:it|this|that))?)?"
    rf"|{_LOOKS}{_RATING}"
)
_SOME_OF_US = (
    r"(?:(?:only |just )?(?:one|two|three|some|both|most|all|none|each|any|either|neither|half|a few"
    r"|a couple|many|#)"
    r" of (?:us|us two|our team|my team|the team|our (?:workers|staff|managers|officers|leads)"
    r"|my (?:colleagues|staff))"
    r"|(?:my|our|the) (?:deputy|manager|lead|admin|team leader|assistant|head|dsl|coordinator|office|team"
    r"|service)|some ?(?:one|body) (?:else |in |on |from )(?:my |our |the )?(?:team|office|service)?)"
)
_OF_WHO_DOES_IT = (
    rf"{_SOME_OF_US}(?: (?:always|usually|normally|often|only|sometimes|never|also|can|could|will|would"
    rf"|has|have|must"
    r"|should|still|just|then))* (?:does|do|did|done|doing) (?:it|that|this|them|these|so)?"
    r"(?: (?:weekly|monthly|daily|every (?:day|week|month|term|year)|already|now|here|each time|in turn))*"
    r"(?: (?:and|but) (?:one|the (?:others?|rest)|two|some) (?:doesnt|dont|do not|does not|didnt|cant|wont))?"
)
_THEM = (
    r"(?:him|her|them|them both|both of them|both|every ?one|every ?body|all of them|my colleague"
    r"|our colleague|the new (?:one|person|colleague|member)|the others?)"
)
_IS_KNOWN = (
    r"(?:(?:i know|we know) (?:him|her|them)|(?:he|she|they)(?:s|re| is| are) (?:ok|okay|fine|new|known"
    r"|one of (?:us"
    r"|ours)|with us|on (?:our|my|the) team|in (?:our|my|the) team|a colleague|from our \w+)|(?:he|she"
    r"|they) works? (?:with|for|here with) us) (?:so )?(?:please )?"
)
_OF_WHO_IS_LET_IN = (
    rf"(?:{_IS_KNOWN})?(?:(?:can|could|will|would) (?:you|i|we) |(?:i|we) (?:want|would like|need"
    rf"|have) to |id like to"
    rf" |you (?:can|may|could) |how (?:do|can|would) (?:i|we) |(?:should|shall|may) (?:i|we) )?(?:please "
    rf"|just )?(?:let {_THEM}(?: back)?(?: in(?:to (?:the|my|our) (?:team|audit|partnership|area))?| through)"
    rf"|(?:dont |do not )?let {_THEM} (?:join|on (?:the|my|our) team)|turn {_THEM} away)"
    r"(?: (?:please|now|thanks|too|then))*|(?:he|she|they) can (?:join|be let in)(?: (?:us|the team"
    r"|our team))?"
)
_OF_WHAT_IS_CUT = (
    r"(?:im|i am|ive been|i have been|i|we|weve been|were)(?: (?:just|only|still|have|had))* (?:cut"
    r"|cutting)(?: (?:and|n)"
    r" (?:paste|pasted|pasting)(?: (?:it|this|them|from .{1,30}))?|(?: (?:it|this|that|down|out|back|costs"
    r"|corners|posts|words|text"
    r"|hours|staff|the (?:text|note|answer|list|cake|grass|hedge)|(?:my|our) (?:notes?|answers?|text|hours"
    r"|grass|words))){1,2}(?: (?:down|short|fine|out|off|back|again|to # words))*)"
)
_OF_A_PICTURE_OF_WORK = (
    r"(?:some ?(?:one|body)|he|she|they|my \w+|our \w+|the \w+)(?: (?:has|just|also))* (?:sent|showed"
    r"|shown|forwarded"
    r"|emailed) (?:me|us) (?:an?|the|some|their) (?:pic|picture|photo|image|screenshot|copy)s? of (?:the"
    r"|our|my|their|a)"
    r" (?:\w+ )?(?:stars?|charts?|graph|results?|report|whiteboard|board|flip ?chart|form|page|card"
    r"|questions?|slides?|agenda|minutes|poster|leaflet|answers?|screen|policy|flow ?chart)"
)
_A_HOUSE = (
    r"(?:(?:the|our|a|each|every|both|one|other|another|two|three|#) )*(?:(?:boys|girls|mens|womens"
    r"|childrens) )?"
    r"(?:unit|units|house|houses|ward|wards|home|homes|side|wing|building|site|lodge|other)"
)
_AT_NIGHT = (
    r"(?:(?:waking|sleep(?:ing)? in|sleep ?in) (?:night |nights )?(?:staff|cover|workers?|shifts?)"
    r"|waking nights?|night (?:staff|cover|workers?|shifts?))"
)
_OF_A_ROTA = (
    rf"(?:(?:{_A_HOUSE} )?(?:has|have|had|gets?|with|needs?) (?:(?:no|two|three|one|a|some|only|just|its"
    rf"|their"
    rf"|own|enough|#) )*{_AT_NIGHT}|(?:only |just |no )?{_AT_NIGHT}(?: (?:(?:only|in|on|at"
    rf"|for) )?{_A_HOUSE}| only)?)"
    rf"(?: (?:(?:and|but) )?{_A_HOUSE} (?:does ?nt|dont|does not|do not|has ?nt|has|have|does|do"
    rf"|has none|has not)"
    rf"|(?: (?:and|but))? (?:no )?{_AT_NIGHT})*"
)
"""Who is on at night in which house of a home."""
_IN_PASSING = Pattern(
    r"(?:(?:ok|yes|yep|well|and|so|hi|please|sorry|i think|but|no) ){0,2}"
    rf"(?:{_OF_A_RATING}|{_OF_WHO_DOES_IT}|{_OF_WHO_IS_LET_IN}|{_OF_WHAT_IS_CUT}|{_OF_A_PICTURE_OF_WORK}"
    rf"|{_OF_A_ROTA})"
    r"(?: (?:please|thanks|though|tbh|really|i think|too|sorry))*"
)


def is_in_passing(text: str) -> bool:
    """Whether these words, joined by spaces, are all of such a text."""
    return _IN_PASSING.fullmatch(text) is not None
