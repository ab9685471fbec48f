"""Whoever has nobody to tell: "I can't tell anyone", "I don't know who to turn to", "I need someone".

Texts come as words without signs, in small letters, joined by spaces.
"""

from flows.identifiers.patterns import Pattern

_ANYBODY = r"(?:any ?one|any ?body|a soul|some ?one)"
_CANT = (
    r"(?:cant|cannot|can not|couldnt|could never|can never|dont dare(?: to)?|darent|wish i could"
    r"|dont know how to|(?:am )?(?:too )?(?:scared|afraid|ashamed|embarrassed) to)"
)
_ABOUT = (
    r"(?: (?:(?:about )?(?:it|this|that|what (?:happened|he did|she did|they did))|at (?:home|school)|here"
    r"|any ?more|please|help(?: me)?|else|but|because .{1,60}))*"
)
UNTOLD = Pattern(
    r"(?:(?:and|but|so|because|please) )?"
    r"(?:(?:there is|theres|ive got|i have|i have got|i got) (?:no ?one|nobody) (?:else )?(?:i can |to )"
    r"(?:tell|talk to|turn to|trust)"
    rf"|(?:i|im)(?: (?:just|really|still))* {_CANT} (?:tell|trust|talk to) {_ANYBODY}"
    r"|i(?: (?:really|just))* (?:dont|do not)(?: (?:really|even))? know whom?(?: else)? (?:to|i can)"
    r" (?:tell|turn to|trust)"
    rf"|i(?: (?:just|really))* need (?:some ?one|some ?body)(?: to (?:talk to|listen))?){_ABOUT}"
)
