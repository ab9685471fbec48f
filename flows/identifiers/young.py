"""A young person who says that they have harmed somebody: "im 14 and i did something to my sister".

Nobody tells them that it was not their fault. Whoever was made to do it is met as a child.
"""

from flows.identifiers.patterns import Pattern

_OFTEN = (
    r"(?: (?:have|think|thought|once|just|also|keep|kept|always|accidentally|nearly|almost|sort|kind|of"
    r"|really|only|been|was|did|used|to|might|may|m|ve|am|still|started|keeps|when|were)){0,6}"
)
_SOMEBODY = (
    r"(?:him|her|them|it|some ?one|some ?body|(?:my|an?|the|his|her|our|another|other|one|this|that"
    r"|younger|little|small)(?: \w+){1,3})"
)
_MYSELF = (
    r" (?:my (?:\w+ )?(?:self|knees?|legs?|arms?|hands?|foot|feet|ankles?|wrists?|back|neck|head|fingers?"
    r"|thumb"
    r"|toes?|shoulder|hip|elbow|nose|eyes?|ears?|mouth|tooth|teeth|chest|face|feelings|stomach|ribs?)\b|it\b)"
)
"""Whoever hurt their own knee hurt nobody else."""
_DONE = Pattern(
    rf"\bi(?:ve|m)?{_OFTEN} (?:(?:did|done|doing|do) (?:an? )?(?:really |very |so )?"
    r"(?:some ?thing|things?|stuff|it|bad things?|sexual \w+|sex\w*|that|horrible \w+|bad stuff|stupid \w+"
    r"|wrong"
    rf" \w+|awful \w+)(?: \w+){{0,5}}? to {_SOMEBODY}"
    r"|(?:did|done) (?:something|an?|some|things?|stuff)(?: (?:really|so|very|sexually|a|thing)){0,6}"
    r" (?:bad|wrong|sexual|awful|horrible|terrible|stupid|dirty|rude|i shouldnt)"
    rf"|(?:touch(?:ed|ing)?|hurt(?:ing)?(?!{_MYSELF})|rap(?:ed|ing)|grop(?:ed|ing)|abus(?:ed|ing)"
    rf"|assault(?:ed|ing)|molest(?:ed"
    rf"|ing)|forc(?:ed|ing)|grabb(?:ed|ing)|fingered|fingering|licked|kissed|harm(?:ed|ing)) {_SOMEBODY}"
    rf"|(?:made|making|got|forced) {_SOMEBODY} (?:do|touch|watch|take|show|send|suck|kiss|undress)"
    r"|(?:show(?:ed|ing)|flash(?:ed|ing)?|exposed) (?:my|myself)\b"
    r"|(?:sent|shared|posted|showed|leaked|spread|sending|sharing) (?:\w+ ){0,2}?(?:nudes?|naked|pics?"
    r"|pictures?|photos?|videos?)(?: \w+)? (?:of|round)\b"
    r"|(?:look(?:ed|ing)|watch(?:ed|ing)) (?:at )?(?:\w+ ){0,2}?(?:of|with) (?:\w+ )?(?:kids|children"
    r"|girls|boys))\b"
)
_NO_HARM = Pattern(
    r"(?:(?:im|i am|only|just|#|\w+teen|and|so|but|yes|ok) )*(?:"
    rf"i (?:\w+ )?(?:hurt|broke|cut|banged|sprained|twisted){_MYSELF}(?: (?:at|in|on|playing|doing) (?:the )?"
    r"(?:football|school|pe|netball|rugby|training|trampoline|playground|gym|swimming|break|practice|match"
    r"|bike|basketball|hockey|dance))*"
    r"|(?:questions?|areas?|pages?|cards?|items?|sections?|answers?) (?:in|into (?:it|this)|left)"
    r"(?: and| but| so)? i (?:\w+ )?(?:did|pressed) (?:it|that|something (?:stupid|wrong|silly))(?: here"
    r"| again)?)"
)
"""A knee that was hurt at football, or a slip some questions in, is all that happened."""
_MADE_TO = Pattern(
    r"\b(?:he|she|they|some ?one|some ?body|my \w+|a \w+|who) (?:\w+ )?(?:made|makes|making|forced|forces"
    r"|told|tells|asked|asks|got|wants|wanted|said|threatened) (?:me|i|us|to)\b"
    r"|\bi was (?:\w+ )?(?:made|forced|told)\b|\bwhat (?:he|she|they) (?:told|said|wanted|did)\b"
    r"|\b(?:didnt|did not|never|havent|not) (?:do|done|hurt|touch|want to)\b(?! (?:it|that) again| to do"
    r" it again)"
)


def was_made_to(said: str) -> bool:
    """Whether these words speak of somebody who made them, or deny it."""
    return _MADE_TO.search(said) is not None


def is_no_harm(said: str) -> bool:
    """Whether these words are of a knee that was hurt, or of a slip in the audit, and of nothing else."""
    return _NO_HARM.fullmatch(said) is not None


def has_done_harm(said: str) -> bool:
    """Whether somebody says in these words what they did to another."""
    return _DONE.search(said) is not None and not was_made_to(said)
