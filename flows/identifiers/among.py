"""What children do among each other, told in passing by somebody who works with them.

"Two boys in reception keep pulling each other's trousers down" has few of the words that worries have. Only
what certain children did is told here: a sentence that begins with them, and goes on with one of these acts.
What a policy covers, or what is done when a child does so, begins with neither.
"""

from flows.identifiers.patterns import Pattern
from flows.identifiers.plain import lowered

_CHILD = (
    r"(?:boys?|girls?|lads?|lass(?:es)?|pupils?|students?|kids?|child|children|toddlers?|teen(?:ager)?s?"
    r"|young (?:person|people)|youngsters?|residents?|brothers?|sisters?|siblings?|twins?"
    r"|cousins?|preschoolers?"
    r"|(?:year|yr) ?\d+s?|(?:little|older|younger|small|tiny) ones?|(?:\w+[ -])?year[ -]olds?"
    r"|(?:reception|nursery) kids?|(?:one|some|two|three) of (?:them|ours|mine))"
)
_SOME = (
    r"(?:a|an|one|two|three|four|five|\d|some|several|a couple|a few|a group|a pair|the|another"
    r"|these|those|certain|few"
    r"|one of|some of|two of|three of|a couple of|a few of|a group of|a pair of|most of|both)"
)
_WHOSE = (
    r"(?: (?:of|the|our|my|these|those|year|yr|\d+|older|younger|little|small|other|same|particular|new))*"
)
_BEFORE = (
    r"(?:^|[.!?;:,–—-] ?|\b(?:because|and|but|as|since|so|with|had|have|got|found|caught|saw|is"
    r"|are|was|were|theres"
    r"|there's|that|had to stop|told me|today|yesterday|earlier|again|also|apparently|just) )"
)
_ON = r"(?: [\w']+){0,9}?"
_WORN = (
    r"(?:trousers|pants|knickers|shorts|skirts?|underwear|undies|tights|boxers|bottoms"
    r"|leggings|bras?|dress(?:es)?)"
)
_PARTS = (
    r"(?:bums?|bottoms?|privates?|private parts?|will(?:y|ies)|penis(?:es)?|vaginas?|genitals?"
    r"|boobs?|breasts?"
    r"|bits|crotch(?:es)?|groins?|backsides?|fann(?:y|ies)|down below|between the legs|nether regions)"
)
_FEW = r"(?: [\w']+){0,4}?"
_BARE = (
    r"(?:nudes?|porn|pornography|naked (?:pictures?|photos?|pics?)|dick pics?|(?:rude"
    r"|sexual) (?:pictures?|photos?|videos?))"
)
_ACTS = (
    rf"(?:pull|yank|tug|take|took|taking)\w*(?: (?:down|off|up))?{_FEW} {_WORN} (?:down|off|up)"
    rf"|(?:pull|yank|tug)\w* (?:down|off|up){_FEW} {_WORN}"
    rf"|(?:lift|flip)\w*(?: up)?{_FEW} (?:skirts?|dress(?:es)?)"
    r"|(?:play|plays|played|playing) (?:at )?(?:doctors and nurses|mummies and daddies"
    r"|mums and dads|you show me)"
    r"|(?:film|photograph|record|video)(?:s|ed|ing)? (?:each other|one another|another|the others?|other)"
    rf"{_FEW} (?:in|changing|getting|un)\w*"
    r"|(?:changing rooms?|toilets?|showers?|bathroom|cubicles?) (?:film|photograph|record|video)(?:ed|ing)"
    rf"|(?:show|send|share|pass|watch|look|ask|swap|trad)\w*{_FEW} {_BARE}"
    r"|(?:found|caught|discovered|seen)(?: [\w']+){0,3}? (?:under the covers|in bed"
    r"|in the same bed|in the shower|naked|undressed|half naked|with nothing on)"
    rf"|(?:rate|rates|rated|rating|comment\w* on){_FEW} (?:bodies|{_PARTS})"
    rf"|(?:touch|grab|grope|rub|squeez|slap|pinch|pok|lick|kiss|stroke?|fondl|tickl|smack|show"
    rf"|flash|suck)\w*{_FEW} {_PARTS}"
    r"|(?:expos|flash)(?:e|es|ed|ing) (?:himself|herself|themselves|themself|each other|others|the others)"
    rf"|put\w* (?:his|her|their|a) hands? (?:down|up|inside|under){_FEW}"
    r"|(?:was|were)(?: [\w']+){0,2}? (?:naked|undressed)(?: [\w']+){0,5}? together"
    r"|(?:was|were) in (?:the same )?(?:bed|shower) (?:together|naked|undressed)"
    rf"|(?:found|caught|seen){_FEW} with{_FEW} {_WORN} (?:down|off)"
    r"|(?:humps?|humped|humping|mounts?|mounting|masturbat\w+|touch\w* (?:himself|herself|themselves))"
    r"|(?:pretend\w*|try\w*|tried|simulat\w+|act\w* out)(?: to| at)?(?: be)?(?: hav\w+)? (?:sex|sexual acts?)"
    r"|(?:peek|peep|peer|look|spy)\w* (?:under|over|through|at|on){_FEW} (?:cubicles?"
    r"|toilet doors?|toilets?|showers?)"
    r"|(?:get|got|getting|climb\w*|creep\w*|crept) into (?:bed|[\w' ]{1,20}beds?)(?: with)?"
)
_TOLD = Pattern(
    rf"{_BEFORE}((?:{_SOME}{_WHOSE} {_CHILD}|(?:one|some|two|three) of (?:them|ours|mine))\b{_ON}"
    rf" (?:{_ACTS})\b)"
)

_OF_WORK = Pattern(
    r"\b(?:polic(?:y|ies)|guidance|procedures?|lessons?|training|trained|taught|teach|leaflets?"
    r"|curriculum|scenarios?"
    r"|case stud(?:y|ies)|examples?|plans?|would|should|could|whether|how to|what to do|pathway|audit(?:ed)?"
    r"|reviewed|strategy|threshold|protocol|workshops?|assembl(?:y|ies))\b"
)
"""What is done about such things is no telling of one."""

_BESIDE = Pattern(
    r" (?:in|at|during|after|before|on|from|into|to)(?: (?:a|an|the|our|their|my|his|her|pe|whole|school))*"
    r" (?:lessons?|assembl(?:y|ies)|workshops?)| (?:during|after|before)(?: (?:a|the|our|staff))* training"
    r"| (?:despite|on|with|against)(?: (?:a|an|the|our|their|his|her|safety|support|care|behaviour))* plans?"
)
"""When, where or in spite of what it was: no talk of work."""

_BREAK = Pattern(r"[.!?;:,\n]|\s-\s?|\b(?:because|and|but|so|as|since|although|though|while|yet|even)\b")
_BREAK_BEHIND = Pattern(
    r"[.!?;:,\n(]|\s-\s?|\b(?:because|and|but|so|as|since|although|though|while|yet|even"
    r"|what (?:do|should|can|would|could|shall)|how (?:do|should|can)|who (?:do|should|can)"
    r"|(?:should|could|can|shall) (?:i|we)|dont|no|not sure|nobody|there is|theres|staff|we|our"
    r"|the (?:policy|plan|training|procedure))\b"
)
"""Where what is told ends, and what is thought or done about it begins."""

_MADE_UP = Pattern(r"\b(?:scenarios?|case stud(?:y|ies)|examples?|vignettes?|role[ -]?plays?|exercises?)\b")
"""What is made up, and told from there on."""

_DEALT_WITH = (
    r"(?:logged|recorded|noted|reported|referred|written|counted|scored|rated|assessed|flagged|spoken to|told"
    r"|followed up|suspended|excluded|seen by|dealt with|talked to)"
)
_AS_A_KIND = Pattern(
    rf"(?:{_SOME}{_WHOSE} {_CHILD}) (?:who|that) (?!keeps?\b|was\b|were\b|has\b|had\b)\w+"
    rf"(?: [\w']+){{1,8}}? (?:is|are|gets?) (?:(?:always|then|also|first|never|not) )*{_DEALT_WITH}\b|"
    rf"(?:{_SOME}{_WHOSE} {_CHILD}) (?:\w+ing|found|caught|seen)(?: [\w']+){{1,10}}?"
    rf" (?:(?:is|are|gets?) (?:(?:always|then|also|first|never|not|to be|all) )*(?:{_DEALT_WITH}"
    r"|covered|an? (?:incident|concern|category|case)|(?:its|their) own|in (?:the|our) (?:log|tool|policy"
    r"|form|training|audit|list|plan|guidance))"
    r"|(?:has|have) (?:its|their|an?) (?:own )?(?:box|category|form|plan|place)|counts?|goes (?:to|in|on))\b"
)
"""What is done about each such thing: "a child touching another is logged"."""


MOST_BEFORE = 400
"""Characters before what is told in which its clause is looked for."""


def tells_of_children(plain_text: str) -> bool:
    """Whether a plain text tells what certain children did to each other or showed."""
    text = lowered(plain_text)
    return any(not _is_of_work(text, *told.span(1)) for told in _TOLD.finditer(text))


def _is_of_work(text: str, start: int, end: int) -> bool:
    """Whether what stands there is told of a service's doing: by its own clause, not what is beside."""
    if _MADE_UP.search(text, 0, start) or _AS_A_KIND.match(text, start):
        return True
    before = _BREAK.finditer(text, max(0, start - MOST_BEFORE), start)
    begun = max((found.end() for found in before), default=0)
    behind = _BREAK_BEHIND.search(text, end)
    clause = text[begun : behind.start() if behind else len(text)]
    return _OF_WORK.search(_BESIDE.sub("", clause)) is not None
