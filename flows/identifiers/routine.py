"""What rules have somebody do with what is recorded: keep it so long, take names out, tidy up, publish.

Texts come as words without signs, in small letters, joined by spaces.
"""

from flows.identifiers.patterns import Pattern
from flows.vocabulary import either
from flows.vocabulary.bodies import INSPECTORATES

_SPAN = r"(?:years?|yrs?|months?|mths?|weeks?|wks?|days)"
_MANY = (
    r"(?:\w+ )?(?:#|\d+|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|twenty five|fifty)"
)
_RULE = Pattern(
    rf"\b(?:after|past|over|within|every|at|than|for|until|till|in) {_MANY} {_SPAN}\b"
    rf"|\b{_MANY} {_SPAN} (?:after|old|from|on|later|rule|limit|period|retention|past|ago|date)\b"
    r"|\b(?:retention|retain(?:ed|ing)?|schedules?|gdpr|data protection|ico|irms|subject access|sar|sars"
    r"|foi|freedom of information|anonymis\w+|pseudonymis\w+|weed(?:ed|ing)?|archiv\w+|yearly|annually"
    r"|each year|every (?:year|term|month|summer|quarter)|end of (?:the |each |every )?(?:term|year|month)"
    r"|leavers?|third part(?:y|ies)|destruction|disposal|confidential(?:ity|ly)?|need to know|restricted"
    r"|permissions|junior|kcsie|guidance|statutory|by law|(?:until|unless|till) (?:the )?(?:lado|police"
    r"|mash) (?:agrees?|says?)|covid|lockdown|as missed|nobody use[sd]|not used|repeats|jargon)\b"
    r"|\b(?:once|when|after|as soon as|if) (?:\w+ ){0,4}?(?:scanned|uploaded|saved|moved|transferred|copied"
    r"|leaves|left|turns?|reach(?:es)?|migrated|closed|resolved|typed|signed|dealt with|finished|expired?s?"
    r"|filed|seen|no longer|on the system)\b|\bno longer (?:needed|required|held|used)\b|\bout of date\b"
)
"""How long it is kept, or what for: no order to hide."""
_SLIP = Pattern(
    r"\b(?:duplicat\w*|twice|in error|by (?:mistake|accident)|mistyped|mis ?spelt|typos?|typing|spellings?"
    r"|american|(?:the )?wrong (?:\w+ )?(?:child|pupil|file|name|person|record|folder|date|box|place|year"
    r"|school|patient|family|case|day|team|round|page|system|month|address|way)"
    r"|(?:typed|entered|logged|put in|added|filed|saved) (?:wrong(?:ly)?|incorrectly|under the wrong)"
    r"|test (?:record|data|system)|training (?:system|site|version|database)|dummy)\b"
)
"""What was written wrongly may be put right."""
_PUBLISHED = Pattern(
    r"\b(?:newsletters?|news|web ?sites?|web ?pages?|internet|intranet|online|leaflets?|posters?|slides?"
    r"|power ?point|presentations?|induction|handouts?|hand ?book|display|notice ?board|public|published"
    r"|publication|social media|facebook|app|templates?|prospectus|toolkit|press|media|(?:our|all"
    r"|standard) letters|letters home|survey"
    r"|questionnaire|job advert|training (?:pack|day|slides|module|course|material\w*)|policy|policies"
    r"|procedures?|flow ?charts?|drop ?down|menu|spread ?sheet|workbook|glossary|font|logo)\b"
)
"""What everybody may read holds nothing of one child."""
_OF_THE_AUDIT = Pattern(
    r"\b(?:answers?|ratings?|scores?|question|notes? (?:on|for|under|at|to|in) (?:q|question|#)"
    r"|comments?|(?:note|notes) (?:about|on) (?!(?:his|this)\b)\w+s(?! (?:he|she|they|i)\b))\b"
)
"""What is written here is changed whenever somebody likes."""
_SHADY = Pattern(
    rf"\b(?:before (?:\w+ ){{0,3}}?(?:{either(INSPECTORATES)}|police|inspect\w*|hmicfrs|social|visit|lado"
    r"|court|arrive|come|came|sees?|looks?|finds?|hears?|turn(?:s|ed)? up)"
    r"|to (?:show|look|say|suggest|make out|make it) (?:that )?(?:we|i|they|it|like|as|look)|until(?:"
    r" after)? (?:the |an? )?(?:\w+ )?(?:inspection|visit|ofsted|election|bid|funding|contract|vote|agm"
    r"|fundraiser|open day|gala|appeal)|(?:so|that way)(?: that)?(?! (?:the )?(?:\w+ )?(?:parents?|mum"
    r"|dad|abuser|perpetrator|ex|father|family)\b)(?: \w+){0,3}? (?:nobody|no ?one|wont"
    r"|cant|dont|doesnt|didnt|never|isnt|not|looks?|looked|sounds?|sounded|appears?|seems?|hit)"
    r"|without (?:the )?(?:(?:marks|bruises|abuse|assault|rape|sexual|allegation|disclosure)\b|(?:\w+"
    r" )?(?:speaking|talking|asking|telling|seeing|investigat\w+|referring|informing|checking))"
    r"|(?:makes? (?:us|them|the \w+)|it|that) (?:look|looks|looked) (?:bad|good|better|awful)"
    r"|in (?:softer|milder|nicer|gentler|kinder|vaguer) \w+|with (?:a|an|something) (?:softer|milder|nicer"
    r"|vaguer|shorter|cleaner|different)"
    r"|less (?:serious|bad|worse|severe|sexual)|or (?:i )?(?:lose|be sacked|get sacked|else|id|ill)"
    r"|(?:i|we) (?:knew|had known|never)|as (?:if|though)|reputation|lawsuit|get sued|protect (?:him|her|the"
    r" \w+|himself|herself|themselves)|cover (?:for|up|himself|herself|themselves|our|their)"
    r"|from (?:the )?(?:police|ofsted|inspect\w+|estyn|cqc|social (?:services|care|workers?)|lado"
    r"|panel|court)|after (?:the|a|her|his|their) (?:complaint|disclosure|allegation|incident|assault"
    r"|police|arrest|death)|because (?:he|she|(?:his|her) \w+)(?:s| is| was) (?:a|an|the|on|related"
    r"|friends|married)\b)"
)
"""What is done for this, no rule asks for."""


def is_routine(said: str) -> bool:
    """Whether these words speak of what rules, a slip or a publication have somebody do."""
    if _SLIP.search(said):
        return True
    by_rule = any(one.search(said) for one in (_RULE, _PUBLISHED, _OF_THE_AUDIT))
    return by_rule and not is_shady(said)


def is_shady(said: str) -> bool:
    """Whether these words say what nobody does by a rule: "before the inspectors come"."""
    return _SHADY.search(said) is not None
