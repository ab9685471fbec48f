"""Who says who they are or who sent them: "hi got this from Cora", "Priya from CAMHS here"."""

from flows.identifiers.patterns import Pattern

MOST_WORDS = 16
"""A longer text tells more than that."""

_INTRODUCES = Pattern(
    r"\b(?:i ?am|i['\u2019]?m|it['\u2019]?s|this is|my name|hi|hello|hiya|hey|morning|afternoon"
    r"|(?:got|had|received|have) (?:this|it|a|an|the|your)|sent|emailed|invited|forwarded|passed"
    r"|gave|given|shared|asked (?:me|us)|told (?:me|us) to|said to|wants (?:me|us) to|suggested|recommended"
    r"|link|code|invitation|invite|join|on behalf of|here from|from)\b"
)
_OF_OTHERS = Pattern(
    r"\b(?:he|she|him|her|hers|his|they|them|their|child(?:ren)?|boys?|girls?|pupils?|students?|sons?"
    r"|daughters?|kids?|bab(?:y|ies)|lads?|lass|teen\w*|mum|mother|dad|father|brother|sister|uncle|aunt\w*"
    r"|cousin|step\w+|nan|gran\w*|victim|incident|abus\w+|hurt\w*|touch\w*|hit\w*|rap(?:e|ed|ing)|worr\w+"
    r"|concern\w*|disclos\w+|happen\w*|scared|afraid|secret|police|nake?d\w*|nudes?|pic(?:ture)?s?"
    r"|photos?|videos?|sex\w*|kiss\w*|drunk|drugs?|missing|bed|bath|knickers|pants|alone|danger|kill\w*"
    r"|die|dead|message[sd]?|snap\w*|insta\w*|whatsapp)\b"
)


def is_introduction(small: str) -> bool:
    """Whether a text in small letters is no more than that."""
    if len(small.split()) > MOST_WORDS or _OF_OTHERS.search(small):
        return False
    return _INTRODUCES.search(small) is not None
